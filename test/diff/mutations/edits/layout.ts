import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../../codegen/values/json.ts';
import { flagAt, listAt, objectAt, textAt } from '../../../../codegen/values/text.ts';
import { mapNodes, nodesOf, type Role, targetOf } from '../tree.ts';
import type { Layout, Layouts } from './edit.ts';
import { everywhere } from './spelling.ts';

function withComponents(root: JsonObject, key: string, more: JsonObject): JsonObject {
  const components = objectAt(root, 'components');
  return { ...root, components: { ...components, [key]: { ...objectAt(components, key), ...more } } };
}

/** Puts what stands inline into components. */
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

/** Puts what is referred to in its place; a schema that comes again inside itself stays. */
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

/** A discriminator goes by the names of its branches. */
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

const isOperation = (path: readonly string[]): boolean => path.length === 3 && path[0] === 'paths';

function byCase(headers: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(headers).map(([name, header]) => [name.toUpperCase(), header]));
}

function withContent(node: JsonObject): JsonObject | undefined {
  const content = objectAt(node, 'content');
  if (Object.keys(content).length === 0 || Object.keys(content).some((name) => name.includes(';')))
    return undefined;
  const named = Object.entries(content).map(([name, media]) => [`${name}; charset=utf-8`, media]);
  return { ...node, content: Object.fromEntries(named) };
}

/** Ways to lay a description out that mean the same. */
export const layouts: Layouts = {
  'schemas put into components': extracted('schema', 'schemas', (node) => Object.hasOwn(node, 'properties')),
  'all schemas put into components': extracted('schema', 'schemas'),
  'parameters put into components': extracted('parameter', 'parameters'),
  'bodies put into components': extracted('body', 'requestBodies'),
  'answers put into components': extracted('response', 'responses'),
  'headers put into components': extracted('header', 'headers'),
  'schemas put in their places': inlined('schema'),
  'parameters put in their places': inlined('parameter'),
  'answers put in their places': inlined('response'),
  'bodies put in their places': inlined('body'),
  'schemas with other names': (root) => {
    const names = Object.keys(objectAt(objectAt(root, 'components'), 'schemas'));
    if (names.length === 0) return undefined;
    const mapped = mapNodes(root, ({ role, node }) => {
      if (role === 'components') {
        const schemas = Object.entries(objectAt(node, 'schemas'));
        return {
          ...node,
          schemas: Object.fromEntries(schemas.map(([name, schema]) => [`${name}Renamed`, schema])),
        };
      }
      return role === 'schema' ? renamed(node, names) : undefined;
    });
    return mapped;
  },
  'a name for a name': (root) => {
    const schemas = objectAt(objectAt(root, 'components'), 'schemas');
    const [name] = Object.keys(schemas);
    if (name === undefined) return undefined;
    const alias = `#/components/schemas/${name}Alias`;
    const changed = mapNodes(root, ({ role, path, node }) =>
      role === 'schema' &&
      path.at(-2) === 'properties' &&
      textAt(node, '$ref') === `#/components/schemas/${name}`
        ? { ...node, $ref: alias }
        : undefined,
    );
    return withComponents(changed, 'schemas', { [`${name}Alias`]: { $ref: `#/components/schemas/${name}` } });
  },
  'a schema that nobody refers to': (root) =>
    withComponents(root, 'schemas', { NobodysOwn: { type: 'string' } }),
  'parameters of the path at each operation': everywhere('pathItem', (node) => {
    const { parameters, ...rest } = node;
    const shared = listAt(node, 'parameters');
    if (parameters === undefined) return undefined;
    const nameOf = (value: JsonValue): string =>
      isObject(value) ? JSON.stringify([value['name'], value['in'], value['$ref']]) : '';
    const moved = Object.entries(rest).map(([key, operation]): [string, JsonValue] => {
      if (!isObject(operation) || !Object.hasOwn(operation, 'responses')) return [key, operation];
      const own = listAt(operation, 'parameters');
      const names = own.map(nameOf);
      return [
        key,
        { ...operation, parameters: [...own, ...shared.filter((one) => !names.includes(nameOf(one)))] },
      ];
    });
    return Object.fromEntries(moved);
  }),
  'parameters the other way round': everywhere('operation', (node) =>
    listAt(node, 'parameters').length > 1
      ? { ...node, parameters: listAt(node, 'parameters').toReversed() }
      : undefined,
  ),
  'security of the document at each operation': (root) => {
    const { security, ...rest } = root;
    if (security === undefined) return undefined;
    return mapNodes(rest, ({ role, path, node }) =>
      role === 'operation' && isOperation(path) ? { security, ...node } : undefined,
    );
  },
  'alternatives of security the other way round': everywhere('operation', (node) =>
    listAt(node, 'security').length > 1
      ? { ...node, security: listAt(node, 'security').toReversed() }
      : undefined,
  ),
  'schemes with other names': (root) => {
    const components = objectAt(root, 'components');
    const schemes = objectAt(components, 'securitySchemes');
    if (Object.keys(schemes).length === 0) return undefined;
    const again = (value: JsonValue | undefined): JsonValue =>
      (Array.isArray(value) ? value : []).map((one: JsonValue) => (isObject(one) ? suffixed(one) : one));
    const renamed = mapNodes(
      { ...root, components: { ...components, securitySchemes: suffixed(schemes) } },
      ({ role, node }) =>
        role === 'operation' && Object.hasOwn(node, 'security')
          ? { ...node, security: again(node['security']) }
          : undefined,
    );
    return Object.hasOwn(root, 'security') ? { ...renamed, security: again(root['security']) } : renamed;
  },
  'servers of the document at each operation': (root) => {
    const { servers, ...rest } = root;
    if (servers === undefined) return undefined;
    return mapNodes(rest, ({ role, path, node }) => {
      const item = objectAt(objectAt(root, 'paths'), path[1] ?? '');
      return role === 'operation' && isOperation(path) && !Object.hasOwn(item, 'servers')
        ? { servers, ...node }
        : undefined;
    });
  },
  'a slash behind a server': (root) => {
    const servers = listAt(root, 'servers');
    if (servers.length === 0) return undefined;
    return {
      ...root,
      servers: servers.map((one) =>
        isObject(one) ? { ...one, url: `${textAt(one, 'url').replace(/\/$/, '')}/` } : one,
      ),
    };
  },
  'names of a path': (root) => {
    const paths = objectAt(root, 'paths');
    const entries = Object.entries(paths).map(([path, item]) => [
      path.replaceAll(/\{([^}]+)\}/g, '{$1Renamed}'),
      item,
    ]);
    const renamed = mapNodes({ ...root, paths: Object.fromEntries(entries) }, ({ role, node }) =>
      role === 'parameter' && textAt(node, 'in') === 'path'
        ? { ...node, name: `${textAt(node, 'name')}Renamed` }
        : undefined,
    );
    return Object.keys(paths).some((path) => path.includes('{')) ? renamed : undefined;
  },
  'a charset of a body': everywhere('body', withContent),
  'a charset of an answer': everywhere('response', withContent),
  'headers in capitals': everywhere('response', (node) =>
    Object.hasOwn(node, 'headers') ? { ...node, headers: byCase(objectAt(node, 'headers')) } : undefined,
  ),
  'headers to send in capitals': everywhere('parameter', (node) =>
    textAt(node, 'in') === 'header' ? { ...node, name: textAt(node, 'name').toUpperCase() } : undefined,
  ),
  'styles that hold anyway, said': everywhere('parameter', (node) => {
    const place = textAt(node, 'in');
    if (!['query', 'path'].includes(place) || !Object.hasOwn(node, 'schema')) return undefined;
    return {
      style: place === 'query' ? 'form' : 'simple',
      ...(Object.hasOwn(node, 'style') ? {} : { explode: place === 'query' }),
      ...node,
    };
  }),
  'a flag that holds anyway, said': everywhere('parameter', (node) =>
    Object.hasOwn(node, '$ref') || flagAt(node, 'required')
      ? undefined
      : { required: false, deprecated: false, ...node },
  ),
  'other words': everywhere('operation', (node) => ({
    ...node,
    summary: 'Other words.',
    description: 'Other words.',
  })),
  'a second tag': everywhere('operation', (node) => ({ ...node, tags: [...listAt(node, 'tags'), 'second'] })),
};

function suffixed(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [`${name}Renamed`, value]));
}

function renamed(node: JsonObject, names: readonly string[]): JsonObject | undefined {
  const reference = textAt(node, '$ref');
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
