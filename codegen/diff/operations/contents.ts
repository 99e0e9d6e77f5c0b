import { baseMediaType } from '../../http/media-type.ts';
import { type JsonObject, ownValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import { formatLabel, labelOf, type NodeRef, type NodeRefs, type SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import { schemaSetOf } from '../schemas/compare-schemas.ts';
import { isBinaryString } from '../schemas/formats.ts';
import type { SchemaReader } from '../schemas/schema-set.ts';
import { shapeOf } from '../schemas/shape.ts';
import { compareEncodings } from './encodings.ts';
import { compareSchemas, type NodePair, type OperationContext, resolved } from './operation-context.ts';
import { compareStreams, isStream } from './streams.ts';

export interface ContentLocation {
  readonly flow: Flow;
  readonly label: SubjectLabel;
  readonly locations: NodeRefs;
}

interface MediaTypeContent {
  readonly mediaType: string;
  readonly node: JsonObject;
  readonly location: NodeRef;
}

/** Compares the media types of a body, parameter or header, and the schemas of common media types. */
export function compareContents(
  context: OperationContext,
  nodes: NodePair,
  contentLocation: ContentLocation,
): void {
  const before = contentsOf(context, 'old', nodes.old);
  const after = contentsOf(context, 'new', nodes.new);
  const { flow, label, locations } = contentLocation;
  for (const [name, content] of before) {
    const other = after.get(name) ?? rangeCovering(name, after);
    if (other) compareContent(context, content, other, contentLocation);
    else if (!isSplit(name, after, flow))
      context.changes.push({
        kind: 'media-type-removed',
        flow,
        label,
        before: content.mediaType,
        locations: { old: content.location, new: locations.new },
      });
  }
  for (const [name, content] of after) {
    if (before.has(name)) continue;
    const range = rangeCovering(name, before);
    if (range) compareContent(context, range, content, contentLocation);
    else
      context.changes.push({
        kind: 'media-type-added',
        flow,
        label,
        after: content.mediaType,
        locations: { old: locations.old, new: content.location },
      });
  }
}

/** True if a response media type range was replaced by media types in that range, which its clients accept. */
function isSplit(range: string, after: ReadonlyMap<string, MediaTypeContent>, flow: Flow): boolean {
  return flow === 'response' && [...after.keys()].some((name) => covers(range, name));
}

function covers(range: string, name: string): boolean {
  return range === '*/*' || (range.endsWith('/*') && name.startsWith(range.slice(0, -1)));
}

/** Media types by essence; parameters such as `charset` are ignored. */
function contentsOf(
  context: OperationContext,
  side: 'old' | 'new',
  parent: JsonObject,
): ReadonlyMap<string, MediaTypeContent> {
  const map = objectAt(parent, 'content');
  return new Map(
    Object.entries(map).flatMap(([mediaType, value]) => {
      const node = resolved(context[side], value);
      return node
        ? [[baseMediaType(mediaType), { mediaType, node, location: { node: map, key: mediaType } }] as const]
        : [];
    }),
  );
}

/** The range that covers a media type (OpenAPI, "Media Type Object"). */
function rangeCovering(
  name: string,
  contents: ReadonlyMap<string, MediaTypeContent>,
): MediaTypeContent | undefined {
  const [type = ''] = name.split('/');
  return contents.get(`${type}/*`) ?? contents.get('*/*');
}

function compareContent(
  context: OperationContext,
  old: MediaTypeContent,
  next: MediaTypeContent,
  { flow, label }: ContentLocation,
): void {
  const contentLabel = labelOf(`${formatLabel(label)} (${next.mediaType})`);
  const nodes: NodePair = { old: old.node, new: next.node };
  if (isStream(old.mediaType) && isStream(next.mediaType))
    compareStreams(context, nodes, { flow, label: contentLabel });
  else if (!areBinary(context, old, next))
    for (const key of ['schema', 'itemSchema'])
      compareSchemas(context, ownValue(old.node, key), ownValue(next.node, key), {
        flow,
        label: contentLabel,
        locations: { old: { node: old.node, key }, new: { node: next.node, key } },
      });
  compareEncodings(context, nodes, { flow, label: contentLabel });
}

/** Binary content has several notations; in OpenAPI 3.1 it needs no schema ("Considerations for File Uploads"). */
function areBinary({ schemas }: OperationContext, old: MediaTypeContent, next: MediaTypeContent): boolean {
  return isBinary(schemas.old, old) && isBinary(schemas.new, next);
}

function isBinary(reader: SchemaReader, { mediaType, node }: MediaTypeContent): boolean {
  if (/json|xml|yaml|form|^text\//.test(baseMediaType(mediaType)) || Object.hasOwn(node, 'itemSchema'))
    return false;
  const schemaSet = schemaSetOf(reader, ownValue(node, 'schema'));
  return schemaSet.length === 0 || shapeOf(reader, schemaSet).alternatives.every(isBinaryString);
}
