import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../../../codegen/values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../../../codegen/values/read-property.ts';
import { mapNodes, type Node, type Role } from '../tree.ts';
import type { Layout, Layouts } from './edit.ts';
import { is30 } from './values.ts';

/** Applies a change to every object with a role; undefined if it applies to none. */
export function everywhere(
  role: Role,
  change: (node: JsonObject, at: Node, root: JsonObject) => JsonValue | undefined,
): Layout {
  return (root) => {
    let count = 0;
    const changed = mapNodes(root, (at) => {
      const next = at.role === role ? change(at.node, at, root) : undefined;
      if (next !== undefined) count += 1;
      return next;
    });
    return count > 0 ? changed : undefined;
  };
}

function since31(layout: Layout): Layout {
  return (root, random) => (is30(root) ? undefined : layout(root, random));
}

/** True for a schema without keywords that have another meaning inside a union. */
const isAlone = (node: JsonObject): boolean =>
  ![
    '$ref',
    'nullable',
    'discriminator',
    'oneOf',
    'anyOf',
    'allOf',
    'readOnly',
    'writeOnly',
    'deprecated',
    'default',
  ].some((key) => Object.hasOwn(node, key));
const typed = (node: JsonObject): boolean => isAlone(node) && Object.hasOwn(node, 'type');

function reversed(key: string): Layout {
  return everywhere('schema', (node) => {
    const list = arrayAt(node, key);
    return list.length > 1 ? { ...node, [key]: list.toReversed() } : undefined;
  });
}

/** Splits a nullable type into two schemas. */
function splitNull(node: JsonObject): readonly JsonObject[] | undefined {
  const type = ownValue(node, 'type');
  if (!isAlone(node) || !isArray(type) || type.length !== 2 || !type.includes('null')) return undefined;
  if (Object.hasOwn(node, 'enum') || Object.hasOwn(node, 'const')) return undefined;
  return [{ ...node, type: type.find((name) => name !== 'null') ?? 'null' }, { type: 'null' }];
}

/** Edits of a schema that preserve the meaning. */
export const spellings: Layouts = {
  'wrapped in allOf': everywhere('schema', (node) => (typed(node) ? { allOf: [node] } : undefined)),
  'wrapped in anyOf': everywhere('schema', (node) => (typed(node) ? { anyOf: [node] } : undefined)),
  'wrapped in oneOf': everywhere('schema', (node) => (typed(node) ? { oneOf: [node] } : undefined)),
  'wrapped twice': everywhere('schema', (node) => (typed(node) ? { oneOf: [{ allOf: [node] }] } : undefined)),
  'type with allOf': everywhere('schema', (node) =>
    typed(node) && typeof node['type'] === 'string' ? { type: node['type'], allOf: [node] } : undefined,
  ),
  'object split by allOf': everywhere('schema', (node) => {
    const entries = Object.entries(objectAt(node, 'properties'));
    const others = ['additionalProperties', 'unevaluatedProperties', 'patternProperties'];
    if (!typed(node) || entries.length < 2 || others.some((key) => Object.hasOwn(node, key)))
      return undefined;
    const { properties: _, ...rest } = node;
    const half = Math.ceil(entries.length / 2);
    const parts = [entries.slice(0, half), entries.slice(half)];
    return {
      allOf: parts.map((part, index) => ({
        ...(index === 0 ? rest : { type: 'object' }),
        properties: Object.fromEntries(part),
      })),
    };
  }),
  'branches reversed': everywhere('schema', (node) => {
    const keys = ['oneOf', 'anyOf', 'allOf'].filter((key) => arrayAt(node, key).length > 1);
    const turned = keys.map((key) => [key, arrayAt(node, key).toReversed()]);
    return keys.length > 0 ? { ...node, ...Object.fromEntries(turned) } : undefined;
  }),
  'oneOf as anyOf': everywhere('schema', ({ oneOf, ...rest }) =>
    oneOf === undefined || Object.hasOwn(rest, 'anyOf') ? undefined : { ...rest, anyOf: oneOf },
  ),
  'nested union': everywhere('schema', (node) => {
    const [first, ...others] = arrayAt(node, 'oneOf');
    if (first === undefined || others.length < 2 || Object.hasOwn(node, 'discriminator')) return undefined;
    return { ...node, oneOf: [first, { oneOf: others }] };
  }),
  'enum reversed': reversed('enum'),
  'required reversed': reversed('required'),
  'type array reversed': reversed('type'),
  'required with a duplicate': everywhere('schema', (node) => {
    const [first] = arrayAt(node, 'required');
    return first === undefined ? undefined : { ...node, required: [...arrayAt(node, 'required'), first] };
  }),
  'enum of one as const': since31(
    everywhere('schema', ({ enum: list, ...rest }) =>
      isArray(list) && list.length === 1 && list[0] !== undefined ? { ...rest, const: list[0] } : undefined,
    ),
  ),
  'const as enum of one': everywhere('schema', ({ const: only, ...rest }) =>
    only === undefined ? undefined : { ...rest, enum: [only] },
  ),
  'type as array of one': since31(
    everywhere('schema', (node) =>
      typeof ownValue(node, 'type') === 'string' ? { ...node, type: [stringAt(node, 'type')] } : undefined,
    ),
  ),
  'null as a branch of anyOf': everywhere('schema', (node) => {
    const parts = splitNull(node);
    return parts && { anyOf: parts };
  }),
  'null as a branch of oneOf': everywhere('schema', (node) => {
    const parts = splitNull(node);
    return parts && { oneOf: parts.toReversed() };
  }),
  'nullable: false added': everywhere('schema', (node, _at, root) =>
    is30(root) && typed(node) ? { ...node, nullable: false } : undefined,
  ),
  'exclusive integer limits': since31(
    everywhere('schema', ({ minimum, ...rest }) =>
      typeof minimum === 'number' && stringAt(rest, 'type') === 'integer' && Number.isInteger(minimum)
        ? { ...rest, exclusiveMinimum: minimum - 1 }
        : undefined,
    ),
  ),
  'defaults of keywords added': everywhere('schema', (node) => {
    if (!typed(node)) return undefined;
    if (node['type'] === 'string') return { minLength: 0, ...node };
    if (node['type'] === 'array') return { minItems: 0, uniqueItems: false, ...node };
    return node['type'] === 'object' && !Object.hasOwn(node, 'unevaluatedProperties')
      ? { additionalProperties: true, minProperties: 0, ...node }
      : undefined;
  }),
  'empty schema as true': since31(
    everywhere('schema', (node, { path }) =>
      Object.keys(node).length === 0 && path.at(-2) === 'properties' ? true : undefined,
    ),
  ),
  'description and title changed': everywhere('schema', (node) => ({
    ...node,
    description: 'Other words.',
    title: 'Other',
  })),
  'examples removed': everywhere('schema', ({ example, examples, ...rest }) =>
    example === undefined && examples === undefined ? undefined : rest,
  ),
  'extension added': everywhere('schema', (node) => ({ ...node, 'x-anything': [1] })),
  'keys reversed': (root) => backwards(root),
};

function backwards(value: JsonObject): JsonObject {
  const turn = (inner: JsonValue): JsonValue =>
    isArray(inner) ? inner.map(turn) : isObject(inner) ? backwards(inner) : inner;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, inner]): [string, JsonValue] => [key, turn(inner)])
      .toReversed(),
  );
}
