import { baseMediaType } from '../../http/media-type.ts';
import { type JsonObject, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import { labelOf, labelText, type NodeRef, type NodeRefs, type SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import { schemaSetOf } from '../schemas/compare-schemas.ts';
import { isBinaryString } from '../schemas/formats.ts';
import type { SchemaReader } from '../schemas/schema-set.ts';
import { shapeOf } from '../schemas/shape.ts';
import { compareEncodings } from './encodings.ts';
import { compareSchemas, type NodePair, type OperationContext, resolved } from './operation-context.ts';
import { compareStreams, isStream } from './streams.ts';

export interface ContentContext {
  readonly flow: Flow;
  readonly label: SubjectLabel;
  readonly spots: NodeRefs;
}

interface Content {
  readonly mediaType: string;
  readonly node: JsonObject;
  readonly spot: NodeRef;
}

/** Compares the media types of a body, parameter or header, and the schemas of common media types. */
export function compareContents(setting: OperationContext, nodes: NodePair, place: ContentContext): void {
  const before = contentsOf(setting, 'old', nodes.old);
  const after = contentsOf(setting, 'new', nodes.new);
  const { flow, label, spots } = place;
  for (const [name, content] of before) {
    const other = after.get(name) ?? rangeFor(name, after);
    if (other) compareContent(setting, content, other, place);
    else if (!isSpread(name, after, flow))
      setting.changes.push({
        kind: 'media-type-removed',
        flow,
        label,
        before: content.mediaType,
        spots: { old: content.spot, new: spots.new },
      });
  }
  for (const [name, content] of after) {
    if (before.has(name)) continue;
    const range = rangeFor(name, before);
    if (range) compareContent(setting, range, content, place);
    else
      setting.changes.push({
        kind: 'media-type-added',
        flow,
        label,
        after: content.mediaType,
        spots: { old: spots.old, new: content.spot },
      });
  }
}

/** True if a response media type range was replaced by media types in that range, which its clients accept. */
function isSpread(range: string, after: ReadonlyMap<string, Content>, flow: Flow): boolean {
  return flow === 'response' && [...after.keys()].some((name) => covers(range, name));
}

function covers(range: string, name: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && name.startsWith(range.slice(0, -1)));
}

/** Media types by essence; parameters such as `charset` are ignored. */
function contentsOf(
  setting: OperationContext,
  side: 'old' | 'new',
  holder: JsonObject,
): ReadonlyMap<string, Content> {
  const map = objectAt(holder, 'content');
  return new Map(
    Object.entries(map).flatMap(([mediaType, given]) => {
      const node = resolved(setting[side], given);
      return node
        ? [[baseMediaType(mediaType), { mediaType, node, spot: { node: map, key: mediaType } }] as const]
        : [];
    }),
  );
}

/** The range that covers a media type (OpenAPI, "Media Type Object"). */
function rangeFor(name: string, contents: ReadonlyMap<string, Content>): Content | undefined {
  const [type = ''] = name.split('/');
  return contents.get(`${type}/*`) ?? contents.get('*/*');
}

function compareContent(
  setting: OperationContext,
  old: Content,
  next: Content,
  { flow, label }: ContentContext,
): void {
  const inside = labelOf(`${labelText(label)} (${next.mediaType})`);
  const nodes: NodePair = { old: old.node, new: next.node };
  if (isStream(old.mediaType) && isStream(next.mediaType))
    compareStreams(setting, nodes, { flow, label: inside });
  else if (!areBytes(setting, old, next))
    for (const key of ['schema', 'itemSchema'])
      compareSchemas(setting, ownValue(old.node, key), ownValue(next.node, key), {
        flow,
        label: inside,
        spots: { old: { node: old.node, key }, new: { node: next.node, key } },
      });
  compareEncodings(setting, nodes, { flow, label: inside });
}

/** Binary content has several notations; in OpenAPI 3.1 it needs no schema ("Considerations for File Uploads"). */
function areBytes({ schemas }: OperationContext, old: Content, next: Content): boolean {
  return isOfBytes(schemas.old, old) && isOfBytes(schemas.new, next);
}

function isOfBytes(terms: SchemaReader, { mediaType, node }: Content): boolean {
  if (/json|xml|yaml|form|^text\//.test(baseMediaType(mediaType)) || Object.hasOwn(node, 'itemSchema'))
    return false;
  const term = schemaSetOf(terms, ownValue(node, 'schema'));
  return term.length === 0 || shapeOf(terms, term).alternatives.every(isBinaryString);
}
