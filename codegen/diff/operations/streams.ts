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
  readonly members: ReadonlyMap<string, SchemaSet>;
}

/**
 * Compares events described by any of three conventions: the schema describes the data, or an envelope with a `data` property; or
 * `itemSchema` of OpenAPI 3.2 describes the data with `contentSchema`.
 */
export function compareStreams(
  setting: OperationContext,
  nodes: NodePair,
  { flow, label }: { readonly flow: Flow; readonly label: SubjectLabel },
): void {
  const { schemas, pairs } = setting;
  const [old, next] = [readEvent(schemas.old, nodes.old, flow), readEvent(schemas.new, nodes.new, flow)];
  const spots: NodeRefs = { old: spotOf(nodes.old), new: spotOf(nodes.new) };
  pairs.push(schemas.compare(old.data, next.data, flow, label, spots));
  for (const [name, term] of old.members) {
    const other = next.members.get(name);
    if (other) pairs.push(schemas.compare(term, other, flow, appendPath(label, `.${name}`), spots));
  }
  compareSentinels(setting, nodes, { flow, label });
}

/** Compares end-of-stream sentinels, set on the media type or on the operation (`x-rosetta-streaming`). */
function compareSentinels(
  { operation, changes }: OperationContext,
  nodes: NodePair,
  { flow, label }: { readonly flow: Flow; readonly label: SubjectLabel },
): void {
  const [old, next] = [readSentinel(nodes.old, operation.old), readSentinel(nodes.new, operation.new)];
  if (old.text === next.text) return;
  const kind = old.text === '' ? 'added' : next.text === '' ? 'removed' : 'changed';
  changes.push({
    kind: `sentinel-${kind}`,
    flow,
    label,
    spots: { old: old.spot, new: next.spot },
    before: old.text,
    after: next.text,
  });
}

function readSentinel(
  content: JsonObject,
  operation: JsonObject,
): { readonly text: string; readonly spot: NodeRef | undefined } {
  const own = stringAt(content, 'x-speakeasy-sse-sentinel');
  if (own !== '') return { text: own, spot: { node: content, key: 'x-speakeasy-sse-sentinel' } };
  const stated = new Extension(operation, 'x-rosetta-streaming');
  const text = stated.text('sentinel');
  return text === ''
    ? { text, spot: spotOf(content) }
    : { text, spot: { node: stated.node, key: 'sentinel' } };
}

function spotOf(node: JsonObject): NodeRefs['old'] {
  return { node, key: Object.hasOwn(node, 'itemSchema') ? 'itemSchema' : 'schema' };
}

function readEvent(terms: SchemaReader, content: JsonObject, flow: Flow): StreamEvent {
  const schema = eventSchema(content);
  const whole = schema === undefined ? [] : terms.term(schema);
  const atoms = envelopeAtoms(terms, whole);
  if (!atoms) return { data: whole, members: new Map() };
  const fields = readProperties(terms, atoms, flow);
  return {
    data: terms.term(...fields.termOf('data').map((node) => contentOf(terms, node))),
    members: new Map(
      ['event', 'id', 'retry'].flatMap((name) =>
        fields.named.has(name) ? [[name, fields.termOf(name)] as const] : [],
      ),
    ),
  };
}

/** The schemas of an envelope: an object with `data` and only fields of an event (WHATWG HTML, 9.2.6). */
function envelopeAtoms(terms: SchemaReader, term: SchemaSet): readonly JsonObject[] | undefined {
  const [only, ...others] = shapeOf(terms, term).alternatives;
  if (only?.type !== 'object' || others.length > 0) return undefined;
  return areEventFields(propertyNames(only)) ? only.atoms : undefined;
}

/** For a string with JSON content, the schema of that content (JSON Schema Validation 2020-12, 8). */
function contentOf(terms: SchemaReader, node: JsonValue): JsonValue {
  const target = terms.settle(node);
  return (isObject(target) ? embeddedSchema(target) : undefined) ?? node;
}
