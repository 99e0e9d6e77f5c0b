import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { listAt, objectAt } from '../values/text.ts';
import type { Context } from './context.ts';

/** Maximum number of steps, because references can grow exponentially. Beyond it, the value is considered valid. */
const mostSteps = 2_000;

/**
 * True if a value matches the types, constants, properties and items of a schema. Bounds and patterns are ignored. This is sufficient to
 * distinguish the branches of a `oneOf`.
 */
export function takes(
  context: Context,
  node: JsonValue | undefined,
  value: JsonValue,
  budget: { left: number } = { left: mostSteps },
): boolean {
  budget.left -= 1;
  const schema = context.document.resolve(node);
  if (typeof schema === 'boolean') return schema;
  if (!isObject(schema) || budget.left < 0) return true;
  const inner = (part: JsonValue | undefined, member: JsonValue) => takes(context, part, member, budget);
  const all = (key: string) => listAt(schema, key);
  return (
    isListed(schema, value) &&
    isOfType(schema, value) &&
    all('allOf').every((part) => inner(part, value)) &&
    ['oneOf', 'anyOf'].every((key) => all(key).length === 0 || all(key).some((part) => inner(part, value))) &&
    (!isObject(value) || takesMembers(schema, value, inner)) &&
    (!isArray(value) || value.every((item) => inner(ownValue(schema, 'items'), item)))
  );
}

function takesMembers(
  schema: JsonObject,
  value: JsonObject,
  inner: (part: JsonValue | undefined, member: JsonValue) => boolean,
): boolean {
  const properties = objectAt(schema, 'properties');
  const isClosed = ownValue(schema, 'additionalProperties') === false;
  return (
    listAt(schema, 'required').every((name) => typeof name !== 'string' || Object.hasOwn(value, name)) &&
    Object.entries(value).every(([name, member]) =>
      Object.hasOwn(properties, name) ? inner(ownValue(properties, name), member) : !isClosed,
    )
  );
}

function isListed(schema: JsonObject, value: JsonValue): boolean {
  const constant = ownValue(schema, 'const');
  const values = ownValue(schema, 'enum');
  const is = (known: JsonValue) => stringifyJson(known) === stringifyJson(value);
  return (constant === undefined || is(constant)) && (!isArray(values) || values.some(is));
}

function isOfType(schema: JsonObject, value: JsonValue): boolean {
  const stated = [ownValue(schema, 'type') ?? []].flat();
  if (stated.length === 0) return true;
  return (
    stated.some((type) => typesOf(value).includes(String(type))) || (value === null && isNullable(schema))
  );
}

/** `nullable` of OpenAPI 3.0. */
function isNullable(schema: JsonObject): boolean {
  return ownValue(schema, 'nullable') === true;
}

function typesOf(value: JsonValue): readonly string[] {
  if (value === null) return ['null'];
  if (isArray(value)) return ['array'];
  if (value instanceof ExactNumber || typeof value === 'number')
    return Number.isInteger(Number(value instanceof ExactNumber ? value.text : value))
      ? ['integer', 'number']
      : ['number'];
  return [typeof value];
}
