import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt, stringAt } from '../../values/read-property.ts';
import { appendPath, type SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import { schemaSetOf } from '../schemas/compare-schemas.ts';
import { isBinaryString } from '../schemas/formats.ts';
import { readProperties } from '../schemas/object-properties.ts';
import type { SchemaReader } from '../schemas/schema-set.ts';
import { shapeOf } from '../schemas/shape.ts';
import type { NodePair, OperationContext } from './operation-context.ts';

/** Compares the encodings of form fields (OpenAPI, "Encoding Object"). */
export function compareEncodings(
  setting: OperationContext,
  nodes: NodePair,
  { flow, label }: { readonly flow: Flow; readonly label: SubjectLabel },
): void {
  const [before, after] = [objectAt(nodes.old, 'encoding'), objectAt(nodes.new, 'encoding')];
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const was = wayOf(ownValue(before, name), usualType(setting.schemas.old, nodes.old, name));
    const is = wayOf(ownValue(after, name), usualType(setting.schemas.new, nodes.new, name));
    if (was === is) continue;
    setting.changes.push({
      kind: 'serialization-changed',
      flow,
      label: appendPath(label, `.${name}`),
      before: was,
      after: is,
      spots: {
        old: Object.hasOwn(before, name) ? { node: before, key: name } : { node: nodes.old },
        new: Object.hasOwn(after, name) ? { node: after, key: name } : { node: nodes.new },
      },
    });
  }
}

function wayOf(given: JsonValue | undefined, usual: string): string {
  const encoding = isObject(given) ? given : {};
  const type = stringAt(encoding, 'contentType');
  const headers = Object.keys(objectAt(encoding, 'headers')).toSorted();
  const all = [
    ...(type === '' || type === usual ? [] : [`contentType ${type}`]),
    ...styleOf(encoding),
    ...(headers.length > 0 ? [`headers ${headers.join(', ')}`] : []),
  ];
  return all.length === 0 ? 'the default encoding' : all.join(', ');
}

/** The default is `style: form` with `explode: true`. */
function styleOf(encoding: JsonObject): readonly string[] {
  const style = stringAt(encoding, 'style') || 'form';
  const explode = stringAt(encoding, 'explode') || `${style === 'form'}`;
  return style === 'form' && explode === 'true' ? [] : [`style ${style}`, `explode ${explode}`];
}

/** The default media type of a form field; `''` if its type does not determine it. */
function usualType(terms: SchemaReader, content: JsonObject, name: string): string {
  const { alternatives } = shapeOf(terms, schemaSetOf(terms, ownValue(content, 'schema')));
  const members = readProperties(
    terms,
    alternatives.flatMap(({ atoms }) => atoms),
    'request',
  );
  if (!members.named.has(name)) return '';
  const values = shapeOf(terms, members.termOf(name)).alternatives;
  if (values.every(({ type }) => type === 'object')) return 'application/json';
  if (values.every(isBinaryString)) return 'application/octet-stream';
  return values.every(({ type }) => ['string', 'number', 'boolean'].includes(type)) ? 'text/plain' : '';
}
