import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt, stringAt } from '../../values/read-property.ts';
import { appendPath, type SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import { schemaSetOf } from '../schemas/compare-schemas.ts';
import { isBinaryString } from '../schemas/formats.ts';
import { type ObjectProperties, readProperties } from '../schemas/object-properties.ts';
import type { SchemaReader } from '../schemas/schema-set.ts';
import { shapeOf } from '../schemas/shape.ts';
import type { NodePair, OperationContext } from './operation-context.ts';

/** Compares the encodings of form fields that both sides declare (OpenAPI, "Encoding Object"). Other fields are added or removed. */
export function compareEncodings(
  context: OperationContext,
  nodes: NodePair,
  { flow, label }: { readonly flow: Flow; readonly label: SubjectLabel },
): void {
  const [before, after] = [objectAt(nodes.old, 'encoding'), objectAt(nodes.new, 'encoding')];
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  if (names.size === 0) return;
  const [oldFields, newFields] = [
    readFields(context.schemas.old, nodes.old),
    readFields(context.schemas.new, nodes.new),
  ];
  for (const name of names) {
    if (!oldFields.named.has(name) || !newFields.named.has(name)) continue;
    const [encodingBefore, encodingAfter] = [
      describeEncoding(ownValue(before, name), defaultContentType(context.schemas.old, oldFields, name)),
      describeEncoding(ownValue(after, name), defaultContentType(context.schemas.new, newFields, name)),
    ];
    if (encodingBefore === encodingAfter) continue;
    context.changes.push({
      kind: 'serialization-changed',
      flow,
      label: appendPath(label, `.${name}`),
      before: encodingBefore,
      after: encodingAfter,
      locations: {
        old: Object.hasOwn(before, name) ? { node: before, key: name } : { node: nodes.old },
        new: Object.hasOwn(after, name) ? { node: after, key: name } : { node: nodes.new },
      },
    });
  }
}

/** The fields of a form. */
function readFields(reader: SchemaReader, content: JsonObject): ObjectProperties {
  const { alternatives } = shapeOf(reader, schemaSetOf(reader, ownValue(content, 'schema')));
  return readProperties(
    reader,
    alternatives.flatMap(({ conjuncts }) => conjuncts),
    'request',
  );
}

function describeEncoding(value: JsonValue | undefined, defaultType: string): string {
  const encoding = isObject(value) ? value : {};
  const contentType = stringAt(encoding, 'contentType');
  const headers = Object.keys(objectAt(encoding, 'headers')).toSorted();
  const parts = [
    ...(contentType === '' || contentType === defaultType ? [] : [`contentType ${contentType}`]),
    ...describeStyle(encoding),
    ...(headers.length > 0 ? [`headers ${headers.join(', ')}`] : []),
  ];
  return parts.length === 0 ? 'the default encoding' : parts.join(', ');
}

/** The default is `style: form` with `explode: true`. */
function describeStyle(encoding: JsonObject): readonly string[] {
  const style = stringAt(encoding, 'style') || 'form';
  const explode = stringAt(encoding, 'explode') || `${style === 'form'}`;
  return style === 'form' && explode === 'true' ? [] : [`style ${style}`, `explode ${explode}`];
}

/** The default media type of a form field; `''` if its type does not determine it. */
function defaultContentType(reader: SchemaReader, fields: ObjectProperties, name: string): string {
  const { alternatives } = shapeOf(reader, fields.propertySchemas(name));
  if (alternatives.every(({ type }) => type === 'object')) return 'application/json';
  if (alternatives.every(isBinaryString)) return 'application/octet-stream';
  return alternatives.every(({ type }) => ['string', 'number', 'boolean'].includes(type)) ? 'text/plain' : '';
}
