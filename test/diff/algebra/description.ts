import {
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../../codegen/values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../../codegen/values/read-property.ts';
import { shared } from './schemas.ts';

/** A description with a schema as request and response body, and the schemas that it references. */
export function describeSchema(schema: JsonValue, components: readonly JsonValue[]): JsonObject {
  const content = { 'application/json': { schema } };
  const schemas = shared.map((name, index) => [name, grounded(components[index] ?? true, index)]);
  return {
    openapi: '3.1.1',
    info: { title: 'Any', version: '1.0.0' },
    paths: {
      '/any': {
        post: {
          requestBody: { required: true, content },
          responses: { '200': { description: 'Fine.', content } },
        },
      },
    },
    components: { schemas: Object.fromEntries(schemas) },
  };
}

export function schemaIn(root: JsonObject): JsonValue {
  const path = ['paths', '/any', 'post', 'requestBody', 'content', 'application/json'];
  return ownValue(path.reduce<JsonObject>(objectAt, root), 'schema') ?? true;
}

/** Prevents circular references in `allOf`, `anyOf` and `oneOf`: they can only reference later schemas. */
function grounded(schema: JsonValue, index: number): JsonValue {
  if (!isObject(schema)) return schema;
  const target = shared.findIndex((name) => stringAt(schema, '$ref').endsWith(`/${name}`));
  if (target >= 0 && target <= index) return { type: 'string' };
  const entries = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => {
    const list = arrayAt(schema, key);
    return list.length === 0 ? [] : [[key, list.map((branch) => grounded(branch, index))]];
  });
  return { ...schema, ...Object.fromEntries(entries) };
}

const inPlace = ['allOf', 'anyOf', 'oneOf'];
const listsOfSchemas = ['prefixItems', ...inPlace];
const mapsOfSchemas = ['properties', 'patternProperties'];
const single = ['items', 'additionalProperties', 'contains'];

/** Maps the subschemas of a schema. */
export function mapInside(
  schema: JsonObject,
  change: (inner: JsonValue, key: string) => JsonValue,
): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]): [string, JsonValue] => {
      if (single.includes(key)) return [key, change(value, key)];
      if (listsOfSchemas.includes(key) && isArray(value)) return [key, value.map((one) => change(one, key))];
      if (!mapsOfSchemas.includes(key) || !isObject(value)) return [key, value];
      return [key, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, key)]))];
    }),
  );
}

export function mapSchemas(
  root: JsonObject,
  change: (schema: JsonValue) => JsonValue,
  shape = change,
): JsonObject {
  const components = Object.values(objectAt(objectAt(root, 'components'), 'schemas'));
  return describeSchema(change(schemaIn(root)), components.map(shape));
}

/**
 * The same description without undeclared properties and those excluded in this direction: they are not sent, so changes to them break
 * no clients.
 */
export function closed(root: JsonObject, unseen: 'readOnly' | 'writeOnly'): JsonObject {
  const hide = (schema: JsonValue, then: (shown: JsonObject) => JsonValue): JsonValue => {
    if (!isObject(schema)) return schema;
    return ownValue(schema, unseen) === true ? false : then(schema);
  };
  // `contains` is not closed, because that would change the number of matching items.
  const open = (schema: JsonValue): JsonValue => hide(schema, (shown) => mapInside(shown, open));
  const close = (schema: JsonValue, isPlace: boolean): JsonValue =>
    hide(schema, (shown) => {
      const own = mapInside(shown, (inner, key) =>
        key === 'contains' ? open(inner) : close(inner, !inPlace.includes(key)),
      );
      return isPlace ? { ...own, unevaluatedProperties: false } : own;
    });
  return mapSchemas(
    root,
    (schema) => close(schema, true),
    (schema) => close(schema, false),
  );
}

/**
 * The same description with `anyOf` instead of `oneOf`, because a value that matches two branches is not an error of the description, and
 * without properties excluded in this direction.
 */
export function generous(root: JsonObject, unseen: 'readOnly' | 'writeOnly'): JsonObject {
  const widen = (schema: JsonValue): JsonValue => {
    if (!isObject(schema)) return schema;
    if (ownValue(schema, unseen) === true) return true;
    const { oneOf, ...rest } = mapInside(schema, widen);
    return oneOf === undefined ? rest : { ...rest, anyOf: oneOf };
  };
  return mapSchemas(root, widen);
}
