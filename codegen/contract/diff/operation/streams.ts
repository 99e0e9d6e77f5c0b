import { Extension } from '../../../document/extensions.ts';
import { essence } from '../../../model/media-type.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { objectAt, textAt } from '../../../values/text.ts';
import { below, type Label, type Spot, type Spots } from '../change.ts';
import type { Flow } from '../kinds/kind.ts';
import { readMembers } from '../schema/members.ts';
import { shapeOf } from '../schema/shape.ts';
import type { Term, Terms } from '../schema/term.ts';
import type { Nodes, OperationSetting } from './setting.ts';

export function isStream(mediaType: string): boolean {
  return essence(mediaType) === 'text/event-stream';
}

/** One event as any of the three conventions describes it. */
interface StreamEvent {
  /** What its `data` holds. */
  readonly data: Term;
  /** The other members, where they are described. */
  readonly members: ReadonlyMap<string, Term>;
}

const members = ['data', 'event', 'id', 'retry'];

/**
 * Compares events whichever of three ways describes them: the schema is that of the data; it is an envelope with `data`; or `itemSchema` of
 * OpenAPI 3.2 says what the data holds by `contentSchema`.
 */
export function compareStreams(
  setting: OperationSetting,
  nodes: Nodes,
  { flow, label }: { readonly flow: Flow; readonly label: Label },
): void {
  const { schemas, pairs } = setting;
  const [old, next] = [readEvent(schemas.old, nodes.old, flow), readEvent(schemas.new, nodes.new, flow)];
  const spots: Spots = { old: spotOf(nodes.old), new: spotOf(nodes.new) };
  pairs.push(schemas.compare(old.data, next.data, flow, label, spots));
  for (const [name, term] of old.members) {
    const other = next.members.get(name);
    if (other) pairs.push(schemas.compare(term, other, flow, below(label, `.${name}`), spots));
  }
  compareSentinels(setting, nodes, { flow, label });
}

/** What ends a stream: the media type says it, or the operation (`x-rosetta-streaming`). */
function compareSentinels(
  { operation, changes }: OperationSetting,
  nodes: Nodes,
  { flow, label }: { readonly flow: Flow; readonly label: Label },
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
): { readonly text: string; readonly spot: Spot | undefined } {
  const own = textAt(content, 'x-speakeasy-sse-sentinel');
  if (own !== '') return { text: own, spot: { node: content, key: 'x-speakeasy-sse-sentinel' } };
  const stated = new Extension(operation, 'x-rosetta-streaming');
  const text = stated.text('sentinel');
  return text === ''
    ? { text, spot: spotOf(content) }
    : { text, spot: { node: stated.node, key: 'sentinel' } };
}

function spotOf(node: JsonObject): Spots['old'] {
  return { node, key: Object.hasOwn(node, 'itemSchema') ? 'itemSchema' : 'schema' };
}

function readEvent(terms: Terms, content: JsonObject, flow: Flow): StreamEvent {
  const schema = ownValue(content, 'itemSchema') ?? ownValue(content, 'schema');
  const whole = schema === undefined ? [] : terms.term(schema);
  const atoms = envelopeAtoms(terms, whole);
  if (!atoms) return { data: whole, members: new Map() };
  const fields = readMembers(terms, atoms, flow);
  return {
    data: terms.term(...fields.termOf('data').map((node) => contentOf(terms, node))),
    members: new Map(
      ['event', 'id', 'retry'].flatMap((name) =>
        fields.named.has(name) ? [[name, fields.termOf(name)] as const] : [],
      ),
    ),
  };
}

/** An object of nothing but the fields of an event (WHATWG HTML, 9.2.6), `data` among them. */
function envelopeAtoms(terms: Terms, term: Term): readonly JsonObject[] | undefined {
  const [only, ...others] = shapeOf(terms, term).alternatives;
  if (only?.type !== 'object' || others.length > 0) return undefined;
  const names = only.atoms.flatMap((atom) => Object.keys(objectAt(atom, 'properties')));
  return names.includes('data') && names.every((name) => members.includes(name)) ? only.atoms : undefined;
}

/** JSON Schema Validation 2020-12, 8: a string that holds JSON is read as what it holds. */
function contentOf(terms: Terms, node: JsonValue): JsonValue {
  const target = terms.settle(node);
  return (isObject(target) ? ownValue(target, 'contentSchema') : undefined) ?? node;
}
