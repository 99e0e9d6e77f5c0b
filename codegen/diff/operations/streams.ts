import { Extension } from '../../document/extensions.ts';
import { baseMediaType } from '../../http/media-type.ts';
import { embeddedSchema } from '../../schema/embedded-json.ts';
import { areEventFields, eventSchema } from '../../schema/event-schema.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import { stringAt } from '../../values/read-property.ts';
import { appendPath, type NodeRef, type NodeRefs, type SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import { propertyNames } from '../schemas/match-alternatives.ts';
import { readProperties } from '../schemas/object-properties.ts';
import type { SchemaReader, SchemaSet } from '../schemas/schema-set.ts';
import { shapeOf } from '../schemas/shape.ts';
import type { NodePair, OperationContext } from './operation-context.ts';

export function isStream(mediaType: string): boolean {
  return baseMediaType(mediaType) === 'text/event-stream';
}

/** A server-sent event, described by any of the three conventions. */
interface StreamEvent {
  /** Schema of `data`. */
  readonly data: SchemaSet;
  /** Schemas of the other fields. */
  readonly fields: ReadonlyMap<string, SchemaSet>;
}

/**
 * Compares events described by any of three conventions: the schema describes the data, or an envelope with a `data` property; or
 * `itemSchema` of OpenAPI 3.2 describes the data with `contentSchema`.
 */
export function compareStreams(
  context: OperationContext,
  nodes: NodePair,
  { flow, label }: { readonly flow: Flow; readonly label: SubjectLabel },
): void {
  const { schemas, pairs } = context;
  const [old, next] = [readEvent(schemas.old, nodes.old, flow), readEvent(schemas.new, nodes.new, flow)];
  const locations: NodeRefs = { old: schemaLocation(nodes.old), new: schemaLocation(nodes.new) };
  pairs.push(schemas.compare(old.data, next.data, flow, label, locations));
  for (const [name, schemaSet] of old.fields) {
    const other = next.fields.get(name);
    if (other) pairs.push(schemas.compare(schemaSet, other, flow, appendPath(label, `.${name}`), locations));
  }
  compareSentinels(context, nodes, { flow, label });
}

/** Compares end-of-stream sentinels, set on the media type or on the operation (`x-rosetta-streaming`). */
function compareSentinels(
  { operation, changes }: OperationContext,
  nodes: NodePair,
  { flow, label }: { readonly flow: Flow; readonly label: SubjectLabel },
): void {
  const [old, next] = [readSentinel(nodes.old, operation.old), readSentinel(nodes.new, operation.new)];
  if (old.sentinel === next.sentinel) return;
  const kind = old.sentinel === '' ? 'added' : next.sentinel === '' ? 'removed' : 'changed';
  changes.push({
    kind: `sentinel-${kind}`,
    flow,
    label,
    locations: { old: old.location, new: next.location },
    before: old.sentinel,
    after: next.sentinel,
  });
}

function readSentinel(
  content: JsonObject,
  operation: JsonObject,
): { readonly sentinel: string; readonly location: NodeRef | undefined } {
  const value = stringAt(content, 'x-speakeasy-sse-sentinel');
  if (value !== '') return { sentinel: value, location: { node: content, key: 'x-speakeasy-sse-sentinel' } };
  const extension = new Extension(operation, 'x-rosetta-streaming');
  const sentinel = extension.text('sentinel');
  return sentinel === ''
    ? { sentinel, location: schemaLocation(content) }
    : { sentinel, location: { node: extension.node, key: 'sentinel' } };
}

function schemaLocation(node: JsonObject): NodeRefs['old'] {
  return { node, key: Object.hasOwn(node, 'itemSchema') ? 'itemSchema' : 'schema' };
}

function readEvent(reader: SchemaReader, content: JsonObject, flow: Flow): StreamEvent {
  const schema = eventSchema(content);
  const schemaSet = schema === undefined ? [] : reader.toSet(schema);
  const conjuncts = envelopeConjuncts(reader, schemaSet);
  if (!conjuncts) return { data: schemaSet, fields: new Map() };
  const properties = readProperties(reader, conjuncts, flow);
  return {
    data: reader.toSet(...properties.propertySchemas('data').map((node) => contentOf(reader, node))),
    fields: new Map(
      ['event', 'id', 'retry'].flatMap((name) =>
        properties.named.has(name) ? [[name, properties.propertySchemas(name)] as const] : [],
      ),
    ),
  };
}

/** The schemas of an envelope: an object with `data` and only fields of an event (WHATWG HTML, 9.2.6). */
function envelopeConjuncts(reader: SchemaReader, schemaSet: SchemaSet): readonly JsonObject[] | undefined {
  const [only, ...others] = shapeOf(reader, schemaSet).alternatives;
  if (only?.type !== 'object' || others.length > 0) return undefined;
  return areEventFields(propertyNames(only)) ? only.conjuncts : undefined;
}

/** For a string with JSON content, the schema of that content (JSON Schema Validation 2020-12, 8). */
function contentOf(reader: SchemaReader, node: JsonValue): JsonValue {
  const target = reader.unwrap(node);
  return (isObject(target) ? embeddedSchema(target) : undefined) ?? node;
}
