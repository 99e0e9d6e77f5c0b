import type { Document } from '../document/document.ts';
import { itemSchema, propertySchema } from '../schema/properties.ts';
import { isOfType, mentionedTypes } from '../schema/types.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, scalarToString } from '../values/read-property.ts';
import type { ParameterNode } from './parameters.ts';

/**
 * The example of a parameter with the types of its schema, if it is sent as the same text: `"5"` of an integer becomes 5, and `"a,b"` of
 * an array without `explode` becomes an array. A typed client accepts only these values.
 */
export function typedParameter(
  document: Document,
  { parameter: { serialization }, node }: ParameterNode,
  value: JsonValue,
): JsonValue {
  const schema = ownValue(node, 'schema');
  if (serialization.kind === 'content' || serialization.style === 'deepObject') return value;
  const isList = !serialization.explode && ['form', 'simple'].includes(serialization.style);
  const isText = typeof value === 'string' && !isAllowed(document, schema, value);
  return typedValue(document, schema, isList && isText && value.includes(',') ? value.split(',') : value);
}

/** The example of a form with the types of its schema. A field with an encoding can be sent as JSON, in which `"5"` is not 5. */
export function typedForm(document: Document, content: JsonObject, form: JsonValue): JsonValue {
  if (!isObject(form)) return form;
  const encodings = objectAt(content, 'encoding');
  return Object.fromEntries(
    Object.entries(form).map(([name, value]) => {
      const schema = propertySchema(document, ownValue(content, 'schema'), name);
      return [name, Object.hasOwn(encodings, name) ? value : typedValue(document, schema, value)];
    }),
  );
}

function typedValue(document: Document, schema: JsonValue | undefined, value: JsonValue): JsonValue {
  if (isArray(value))
    return isAllowed(document, schema, value)
      ? value.map((item, index) => typedScalar(document, itemSchema(document, schema, index), item))
      : value;
  if (isAllowed(document, schema, value)) return value;
  if (!isAllowed(document, schema, [])) return typedScalar(document, schema, value);
  return [typedScalar(document, itemSchema(document, schema, 0), value)];
}

function typedScalar(document: Document, schema: JsonValue | undefined, value: JsonValue): JsonValue {
  const text = scalarToString(value);
  if (text === undefined || isAllowed(document, schema, value)) return value;
  return scalarsOf(text).find((scalar) => isAllowed(document, schema, scalar)) ?? value;
}

function isAllowed(document: Document, schema: JsonValue | undefined, value: JsonValue): boolean {
  const types = mentionedTypes(document, schema);
  return types.size === 0 || [...types].some((type) => isOfType(value, type));
}

/** The scalars that are sent as the text. */
function scalarsOf(text: string): readonly JsonValue[] {
  const number = Number(text);
  const isBoolean = text === 'true' || text === 'false';
  return [...(String(number) === text ? [number] : []), ...(isBoolean ? [text === 'true'] : []), text];
}
