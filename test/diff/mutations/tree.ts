import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../../codegen/values/json.ts';

/** The kind of an object in a description (OpenAPI 3.2, "Schema"). */
export type Role =
  | 'root'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'callback'
  | 'parameter'
  | 'header'
  | 'body'
  | 'response'
  | 'media'
  | 'schema';

/** A property: one object, or an array or map of objects. */
type Child = readonly [Role, 'one' | 'list' | 'map'];

const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query'];
const single = ['items', 'additionalProperties', 'propertyNames', 'contains', 'not', 'if', 'then', 'else'];
const content: Child = ['media', 'map'];
const schema: Child = ['schema', 'one'];
const schemas: Child = ['schema', 'map'];
const branches: Child = ['schema', 'list'];

/** Independent of the code under test. */
const grammar: Readonly<Record<Role, Readonly<Record<string, Child>>>> = {
  root: { paths: ['pathItem', 'map'], webhooks: ['pathItem', 'map'], components: ['components', 'one'] },
  components: {
    schemas,
    responses: ['response', 'map'],
    parameters: ['parameter', 'map'],
    requestBodies: ['body', 'map'],
    headers: ['header', 'map'],
    callbacks: ['callback', 'map'],
    pathItems: ['pathItem', 'map'],
  },
  pathItem: {
    parameters: ['parameter', 'list'],
    ...Object.fromEntries(methods.map((method): [string, Child] => [method, ['operation', 'one']])),
  },
  operation: {
    parameters: ['parameter', 'list'],
    requestBody: ['body', 'one'],
    responses: ['response', 'map'],
    callbacks: ['callback', 'map'],
  },
  callback: { '*': ['pathItem', 'one'] },
  parameter: { schema, content },
  header: { schema, content },
  body: { content },
  response: { content, headers: ['header', 'map'] },
  media: { schema, itemSchema: schema },
  schema: {
    properties: schemas,
    patternProperties: schemas,
    dependentSchemas: schemas,
    ...Object.fromEntries(single.map((key): [string, Child] => [key, schema])),
    prefixItems: branches,
    allOf: branches,
    anyOf: branches,
    oneOf: branches,
  },
};

export type Path = readonly string[];

/** An object of a description, with its location. */
export interface Node {
  readonly role: Role;
  readonly path: Path;
  readonly node: JsonObject;
}

/** The child objects that have a role. */
export function childrenOf({ role, path, node }: Node): readonly Node[] {
  const found: Node[] = [];
  const add = (value: JsonValue | undefined, childRole: Role, childPath: Path): void => {
    if (isObject(value)) found.push({ role: childRole, path: childPath, node: value });
  };
  for (const [key, value] of Object.entries(node)) {
    const [childRole, cardinality] = childAt(role, key) ?? [];
    if (childRole === undefined) continue;
    if (cardinality === 'one') add(value, childRole, [...path, key]);
    else if (isObject(value) && cardinality === 'map')
      for (const [name, inner] of Object.entries(value)) add(inner, childRole, [...path, key, name]);
    else if (isArray(value) && cardinality === 'list')
      for (const [index, inner] of value.entries()) add(inner, childRole, [...path, key, `${index}`]);
  }
  return found;
}

function childAt(role: Role, key: string): Child | undefined {
  return key.startsWith('x-') ? undefined : (ownEntry(grammar[role], key) ?? ownEntry(grammar[role], '*'));
}

function ownEntry(table: Readonly<Record<string, Child>>, key: string): Child | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** All objects with a role, without duplicates. */
export function nodesOf(root: JsonObject): readonly Node[] {
  const found: Node[] = [{ role: 'root', path: [], node: root }];
  for (const node of found) found.push(...childrenOf(node));
  return found;
}

/** Maps all objects of a description, children first. */
export function mapNodes(root: JsonObject, change: (node: Node) => JsonValue | undefined): JsonObject {
  const visit = (value: JsonValue, role: Role, path: Path): JsonValue => {
    if (!isObject(value)) return value;
    const inner = Object.fromEntries(
      Object.entries(value).map(([key, one]): [string, JsonValue] => [
        key,
        inside(one, childAt(role, key), [...path, key]),
      ]),
    );
    return change({ role, path, node: inner }) ?? inner;
  };
  const inside = (value: JsonValue, child: Child | undefined, path: Path): JsonValue => {
    if (!child) return value;
    const [role, cardinality] = child;
    if (cardinality === 'one') return visit(value, role, path);
    if (isArray(value)) return value.map((one, index) => visit(one, role, [...path, `${index}`]));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, visit(one, role, [...path, key])]),
    );
  };
  const mapped = visit(root, 'root', []);
  return isObject(mapped) ? mapped : root;
}

/** Replaces one object of a description. */
export function changeAt(root: JsonObject, path: Path, change: (node: JsonObject) => JsonValue): JsonObject {
  const key = JSON.stringify(path);
  return mapNodes(root, (one) => (JSON.stringify(one.path) === key ? change(one.node) : undefined));
}

/** Resolves a reference, also through other references. */
export function targetOf(root: JsonObject, node: JsonObject): JsonObject {
  const reference = ownValue(node, '$ref');
  if (typeof reference !== 'string') return node;
  const tokens = decodeURIComponent(reference).split('/').slice(1);
  const names = tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
  const found = names.reduce<JsonValue | undefined>(
    (childPath, name) =>
      isArray(childPath)
        ? childPath[Number(name)]
        : isObject(childPath)
          ? ownValue(childPath, name)
          : undefined,
    root,
  );
  return isObject(found) ? targetOf(root, found) : node;
}
