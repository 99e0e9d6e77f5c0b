import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../../../codegen/values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../../../codegen/values/read-property.ts';
import { mapNodes, nodesOf } from '../tree.ts';
import type { Layouts } from './edit.ts';
import { is30 } from './values.ts';

/** Replaces `nullable` and boolean `exclusiveMinimum` and `exclusiveMaximum` by their 3.1 forms (OpenAPI 3.1.0, "Migrating from 3.0"). */
function as31(node: JsonObject): JsonValue {
  const { nullable, example, ...rest } = node;
  const bounded = Object.hasOwn(rest, '$ref')
    ? besideReference(rest)
    : bound(bound(rest, 'minimum', 'exclusiveMinimum'), 'maximum', 'exclusiveMaximum');
  const shown = example === undefined ? bounded : { ...bounded, examples: [example] };
  if (nullable !== true) return shown;
  const type = ownValue(shown, 'type');
  const isPlain =
    type !== undefined &&
    !['$ref', 'enum', 'allOf', 'anyOf', 'oneOf'].some((key) => Object.hasOwn(shown, key));
  if (isPlain) return { ...shown, type: [type, 'null'].flat() };
  const [around, inside] = [outside, (key: string) => !outside(key)].map((isWanted) =>
    Object.fromEntries(Object.entries(shown).filter(([key]) => isWanted(key))),
  );
  return { ...around, anyOf: [inside ?? {}, { type: 'null' }] };
}

/** The keywords that are read beside a `$ref` in OpenAPI 3.0. */
function besideReference(node: JsonObject): JsonObject {
  return Object.fromEntries(
    Object.entries(node).filter(([key]) => ['$ref', 'readOnly', 'writeOnly', 'deprecated'].includes(key)),
  );
}

/** Keywords of the whole schema, not of a branch. */
function outside(key: string): boolean {
  return ['default', 'readOnly', 'writeOnly', 'deprecated'].includes(key);
}

function bound(node: JsonObject, edge: string, exclusive: string): JsonObject {
  const { [edge]: limit, [exclusive]: isOut, ...rest } = node;
  if (typeof isOut !== 'boolean') return node;
  if (limit === undefined) return rest;
  return { ...rest, [isOut ? exclusive : edge]: limit };
}

/** Conversions to other versions, and moved path prefixes. */
export const versions: Layouts = {
  'converted to OpenAPI 3.1': (root) =>
    is30(root)
      ? mapNodes({ ...root, openapi: '3.1.0' }, ({ role, node }) =>
          role === 'schema' ? as31(node) : undefined,
        )
      : undefined,
  'converted to OpenAPI 3.2': (root) => (is30(root) ? undefined : { ...root, openapi: '3.2.0' }),
  'path item moved to components': (root) => {
    const paths = Object.entries(objectAt(root, 'paths'));
    if (is30(root) || paths.length === 0) return undefined;
    const items = Object.fromEntries(paths.map(([, item], index) => [`Item${index}`, item]));
    const referring = paths.map(([path], index) => [path, { $ref: `#/components/pathItems/Item${index}` }]);
    const components = { ...objectAt(root, 'components'), pathItems: items };
    return { ...root, paths: Object.fromEntries(referring), components };
  },
  'base path moved into paths': (root) => {
    const [server, ...others] = arrayAt(root, 'servers');
    const url = isObject(server) ? stringAt(server, 'url') : '';
    const [, origin, base] = /^([a-z]+:\/\/[^/]+)(\/.*[^/])$/.exec(url) ?? [];
    const hasOwn = nodesOf(root).some(
      ({ role, node }) => (role === 'pathItem' || role === 'operation') && isArray(ownValue(node, 'servers')),
    );
    if (origin === undefined || base === undefined || others.length > 0 || hasOwn || url.includes('{'))
      return undefined;
    const paths = Object.entries(objectAt(root, 'paths')).map(([path, item]) => [`${base}${path}`, item]);
    return { ...root, servers: [{ url: origin }], paths: Object.fromEntries(paths) };
  },
};
