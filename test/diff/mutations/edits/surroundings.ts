import { isObject, type JsonObject, type JsonValue } from '../../../../codegen/values/json.ts';
import { arrayAt, isTrueAt, objectAt, stringAt } from '../../../../codegen/values/read-property.ts';
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

/** Edits of operations and paths that preserve the meaning. */
export const surroundings: Layouts = {
  'path parameters copied to operations': everywhere('pathItem', (node) => {
    const { parameters, ...rest } = node;
    const shared = arrayAt(node, 'parameters');
    if (parameters === undefined) return undefined;
    const nameOf = (value: JsonValue): string =>
      isObject(value) ? JSON.stringify([value['name'], value['in'], value['$ref']]) : '';
    const moved = Object.entries(rest).map(([key, operation]): [string, JsonValue] => {
      if (!isObject(operation) || !Object.hasOwn(operation, 'responses')) return [key, operation];
      const own = arrayAt(operation, 'parameters');
      const names = own.map(nameOf);
      return [
        key,
        { ...operation, parameters: [...own, ...shared.filter((one) => !names.includes(nameOf(one)))] },
      ];
    });
    return Object.fromEntries(moved);
  }),
  'parameters reversed': everywhere('operation', (node) =>
    arrayAt(node, 'parameters').length > 1
      ? { ...node, parameters: arrayAt(node, 'parameters').toReversed() }
      : undefined,
  ),
  'document security copied to operations': (root) => {
    const { security, ...rest } = root;
    if (security === undefined) return undefined;
    return mapNodes(rest, ({ role, path, node }) =>
      role === 'operation' && isOperation(path) ? { security, ...node } : undefined,
    );
  },
  'security alternatives reversed': everywhere('operation', (node) =>
    arrayAt(node, 'security').length > 1
      ? { ...node, security: arrayAt(node, 'security').toReversed() }
      : undefined,
  ),
  'security schemes renamed': (root) => {
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
  'document servers copied to operations': (root) => {
    const { servers, ...rest } = root;
    if (servers === undefined) return undefined;
    return mapNodes(rest, ({ role, path, node }) => {
      const item = objectAt(objectAt(root, 'paths'), path[1] ?? '');
      return role === 'operation' && isOperation(path) && !Object.hasOwn(item, 'servers')
        ? { servers, ...node }
        : undefined;
    });
  },
  'trailing slash added to servers': (root) => {
    const servers = arrayAt(root, 'servers');
    if (servers.length === 0) return undefined;
    return {
      ...root,
      servers: servers.map((one) =>
        isObject(one) ? { ...one, url: `${stringAt(one, 'url').replace(/\/$/, '')}/` } : one,
      ),
    };
  },
  'path parameters renamed': (root) => {
    const paths = objectAt(root, 'paths');
    const entries = Object.entries(paths).map(([path, item]) => [
      path.replaceAll(/\{([^}]+)\}/g, '{$1Renamed}'),
      item,
    ]);
    const renamed = mapNodes({ ...root, paths: Object.fromEntries(entries) }, ({ role, node }) =>
      role === 'parameter' && stringAt(node, 'in') === 'path'
        ? { ...node, name: `${stringAt(node, 'name')}Renamed` }
        : undefined,
    );
    return Object.keys(paths).some((path) => path.includes('{')) ? renamed : undefined;
  },
  'charset added to request media types': everywhere('body', withContent),
  'charset added to response media types': everywhere('response', withContent),
  'response headers in upper case': everywhere('response', (node) =>
    Object.hasOwn(node, 'headers') ? { ...node, headers: byCase(objectAt(node, 'headers')) } : undefined,
  ),
  'header parameters in upper case': everywhere('parameter', (node) =>
    stringAt(node, 'in') === 'header' ? { ...node, name: stringAt(node, 'name').toUpperCase() } : undefined,
  ),
  'default styles added': everywhere('parameter', (node) => {
    const place = stringAt(node, 'in');
    if (!['query', 'path'].includes(place) || !Object.hasOwn(node, 'schema')) return undefined;
    return {
      style: place === 'query' ? 'form' : 'simple',
      ...(Object.hasOwn(node, 'style') ? {} : { explode: place === 'query' }),
      ...node,
    };
  }),
  'default flags added': everywhere('parameter', (node) =>
    Object.hasOwn(node, '$ref') || isTrueAt(node, 'required')
      ? undefined
      : { required: false, deprecated: false, ...node },
  ),
  'summary and description changed': everywhere('operation', (node) => ({
    ...node,
    summary: 'Other words.',
    description: 'Other words.',
  })),
  'second tag added': everywhere('operation', (node) => ({
    ...node,
    tags: [...arrayAt(node, 'tags'), 'second'],
  })),
};
