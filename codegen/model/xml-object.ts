import type { Document } from '../document/document.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, isTrueAt, stringAt } from '../values/read-property.ts';

const nodeTypes = ['element', 'attribute', 'text', 'cdata', 'none'] as const;

/** The XML Object of a schema, with its deprecated fields as `nodeType`. */
export interface Xml {
  readonly name?: string;
  readonly prefix: string;
  readonly namespace: string;
  readonly nodeType?: (typeof nodeTypes)[number];
}

/** The XML Object of a schema or of the targets of its references. A single `allOf` is a reference with siblings in OpenAPI 3.0. */
export function xmlOf(document: Document, schema: JsonValue | undefined): Xml {
  let node: JsonObject = {};
  for (let next = schema; isObject(next); next = document.follow(next) ?? singlePart(next)) {
    const own = ownValue(next, 'xml');
    node = { ...(isObject(own) ? own : {}), ...node };
  }
  const name = stringAt(node, 'name');
  const nodeType =
    nodeTypes.find((type) => type === stringAt(node, 'nodeType')) ??
    (isTrueAt(node, 'attribute') ? 'attribute' : isTrueAt(node, 'wrapped') ? 'element' : undefined);
  return {
    ...(name === '' ? {} : { name }),
    prefix: stringAt(node, 'prefix'),
    namespace: stringAt(node, 'namespace'),
    ...(nodeType ? { nodeType } : {}),
  };
}

function singlePart(schema: JsonObject): JsonValue | undefined {
  const parts = arrayAt(schema, 'allOf');
  return parts.length === 1 ? parts[0] : undefined;
}
