import { isObject, type JsonObject, type JsonValue } from '../../../../codegen/values/json.ts';
import { flagAt, listAt, objectAt, textAt } from '../../../../codegen/values/text.ts';
import { mapNodes } from '../tree.ts';
import type { Layouts } from './edit.ts';
import { everywhere } from './spelling.ts';

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

function suffixed(object: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([name, value]) => [`${name}Renamed`, value]));
}

/** Ways to say the same of what stands around values. */
export const surroundings: Layouts = {
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
