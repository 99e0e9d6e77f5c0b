import type { ParameterStyle } from '../http/parameter-style.ts';
import { type JsonObject, ownValue } from '../values/json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import { type ModelContext, resolveObject } from './context.ts';
import type { FieldStyle } from './model.ts';

/** The Encoding Object of a form field; `{}` without one. */
export function encodingOf(context: ModelContext, content: JsonObject, name: string): JsonObject {
  return resolveObject(context, ownValue(objectAt(content, 'encoding'), name));
}

const fieldStyleNames: readonly ParameterStyle[] = ['form', 'spaceDelimited', 'pipeDelimited', 'deepObject'];

/** `style`, `explode` or `allowReserved` select style encoding (OpenAPI 3.1.1, "Encoding Object"); otherwise the content type applies. */
export function styleOf(encoding: JsonObject): FieldStyle | undefined {
  if (!['style', 'explode', 'allowReserved'].some((key) => Object.hasOwn(encoding, key))) return undefined;
  const style = fieldStyleNames.find((known) => known === stringAt(encoding, 'style')) ?? 'form';
  const explode = ownValue(encoding, 'explode');
  return { style, explode: typeof explode === 'boolean' ? explode : style === 'form' };
}

/** Styles of form fields in a Media Type Object, by field name. */
export function fieldStyles(context: ModelContext, content: JsonObject): ReadonlyMap<string, FieldStyle> {
  return new Map(
    Object.keys(objectAt(content, 'encoding')).flatMap((name) => {
      const style = styleOf(encodingOf(context, content, name));
      return style ? [[name, style] as const] : [];
    }),
  );
}
