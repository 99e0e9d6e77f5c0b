import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../../codegen/values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../../../codegen/values/read-property.ts';
import { mapNodes, nodesOf, type Role, targetOf } from '../tree.ts';
import type { Layout, Layouts } from './edit.ts';

function withComponents(root: JsonObject, key: string, more: JsonObject): JsonObject {
  const components = objectAt(root, 'components');
  return { ...root, components: { ...components, [key]: { ...objectAt(components, key), ...more } } };
}

/** Moves inline objects into components. */
function extracted(role: Role, key: string, isWanted: (node: JsonObject) => boolean = () => true): Layout {
  return (root) => {
    const found: Record<string, JsonValue> = {};
    const changed = mapNodes(root, ({ role: own, path, node }) => {
      if (own !== role || path[0] === 'components' || Object.hasOwn(node, '$ref') || !isWanted(node))
        return undefined;
      const name = `Extracted${Object.keys(found).length}`;
      found[name] = node;
      return { $ref: `#/components/${key}/${name}` };
    });
    return Object.keys(found).length > 0 ? withComponents(changed, key, found) : undefined;
  };
}

/** Inlines references, except circular ones. */
function inlined(role: Role): Layout {
  return (root) => {
    let left = 300;
    const changed = mapNodes(root, ({ role: own, path, node }) => {
      if (own !== role || !Object.hasOwn(node, '$ref') || path[0] === 'components' || isMapped(root, path))
        return undefined;
      const target = targetOf(root, node);
      if (target === node || Object.keys(node).length > 1 || isReferring(root, target)) return undefined;
      left -= 1;
      return left < 0 ? undefined : target;
    });
    return left < 300 ? changed : undefined;
  };
}

/** True for a branch of a union with a discriminator, which uses the names of its branches. */
function isMapped(root: JsonObject, path: readonly string[]): boolean {
  const holder = path.slice(0, -2).reduce<JsonValue | undefined>((at, key) => memberOf(at, key), root);
  return isObject(holder) && Object.hasOwn(holder, 'discriminator');
}

function memberOf(value: JsonValue | undefined, key: string): JsonValue | undefined {
  return Array.isArray(value) ? value[Number(key)] : isObject(value) ? ownValue(value, key) : undefined;
}

function isReferring(root: JsonObject, schema: JsonObject): boolean {
  const seen = new Set<JsonObject>([schema]);
  for (const one of seen)
    for (const { node } of nodesOf({ components: { schemas: { one } } })) {
      const target = targetOf(root, node);
      if (target === schema && node !== schema) return true;
      if (target !== node) seen.add(target);
    }
  return false;
}

/** Edits of the layout that preserve the meaning. */
export const layouts: Layouts = {
  'object schemas moved to components': extracted('schema', 'schemas', (node) =>
    Object.hasOwn(node, 'properties'),
  ),
  'all schemas moved to components': extracted('schema', 'schemas'),
  'parameters moved to components': extracted('parameter', 'parameters'),
  'bodies moved to components': extracted('body', 'requestBodies'),
  'responses moved to components': extracted('response', 'responses'),
  'headers moved to components': extracted('header', 'headers'),
  'schemas inlined': inlined('schema'),
  'parameters inlined': inlined('parameter'),
  'responses inlined': inlined('response'),
  'bodies inlined': inlined('body'),
  'schemas renamed': (root) => {
    const told = namesOnTheWire(root);
    const names = Object.keys(objectAt(objectAt(root, 'components'), 'schemas')).filter(
      (name) => !told.has(name),
    );
    if (names.length === 0) return undefined;
    const mapped = mapNodes(root, ({ role, node }) => {
      if (role === 'components') {
        const schemas = Object.entries(objectAt(node, 'schemas'));
        return {
          ...node,
          schemas: Object.fromEntries(
            schemas.map(([name, schema]) => [names.includes(name) ? `${name}Renamed` : name, schema]),
          ),
        };
      }
      return role === 'schema' ? renamed(node, names) : undefined;
    });
    return mapped;
  },
  'alias for a schema added': (root) => {
    const schemas = objectAt(objectAt(root, 'components'), 'schemas');
    const [name] = Object.keys(schemas);
    if (name === undefined) return undefined;
    const alias = `#/components/schemas/${name}Alias`;
    const changed = mapNodes(root, ({ role, path, node }) =>
      role === 'schema' &&
      path.at(-2) === 'properties' &&
      stringAt(node, '$ref') === `#/components/schemas/${name}`
        ? { ...node, $ref: alias }
        : undefined,
    );
    return withComponents(changed, 'schemas', { [`${name}Alias`]: { $ref: `#/components/schemas/${name}` } });
  },
  'unused schema added': (root) => withComponents(root, 'schemas', { NobodysOwn: { type: 'string' } }),
};

/** Without a mapping, the schema name is the discriminator value (OpenAPI, "Discriminator Object"). */
function namesOnTheWire(root: JsonObject): ReadonlySet<string> {
  const schemas = nodesOf(root).filter(({ role }) => role === 'schema');
  const printsText = (node: JsonObject): boolean => Object.hasOwn(targetOf(root, node), 'discriminator');
  const branches = schemas.flatMap(({ node }) =>
    printsText(node) ? [...arrayAt(node, 'oneOf'), ...arrayAt(node, 'anyOf')] : [],
  );
  const subtypes = schemas.filter(({ node }) =>
    arrayAt(node, 'allOf').some((part) => isObject(part) && printsText(part)),
  );
  return new Set([
    ...branches.map((branch) => (isObject(branch) ? (stringAt(branch, '$ref').split('/').at(-1) ?? '') : '')),
    ...subtypes.map(({ path }) => path.at(-1) ?? ''),
  ]);
}

function renamed(node: JsonObject, names: readonly string[]): JsonObject | undefined {
  const reference = stringAt(node, '$ref');
  const again = (text: string): string =>
    names.includes(text.replace('#/components/schemas/', '')) && (text.startsWith('#') || text !== '')
      ? `${text}Renamed`
      : text;
  const discriminator = objectAt(node, 'discriminator');
  const mapping = Object.entries(objectAt(discriminator, 'mapping'));
  if (reference === '' && !Object.hasOwn(node, 'discriminator')) return undefined;
  const mapped = Object.fromEntries(
    mapping.map(([tag, target]) => [tag, typeof target === 'string' ? again(target) : target]),
  );
  return {
    ...node,
    ...(reference === '' ? {} : { $ref: again(reference) }),
    ...(mapping.length === 0 ? {} : { discriminator: { ...discriminator, mapping: mapped } }),
  };
}
