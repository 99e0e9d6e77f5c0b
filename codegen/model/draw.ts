import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { flagAt, listAt, objectAt, textAt } from '../values/text.ts';
import type { Context } from './context.ts';
import { innerSchema, printInner } from './inner-json.ts';
import { takes } from './takes.ts';

/** Maximum number of values in a sample, because references can grow exponentially. */
const mostValues = 2_000;
const deepest = 24;
/** Maximum number of items in a sampled array; more items would add no information. */
const mostItems = 5;
const longestText = 200;

/**
 * `request` includes required properties that are not `readOnly`. `response` includes properties that are not `writeOnly`, and optional ones
 * within the size limit. `small-response` omits optional properties.
 */
export type Purpose = 'request' | 'response' | 'small-response';

/** Optional properties are included up to this depth, and only while more than `leftForRequired` values remain. */
const deepestOptional = 6;
const leftForRequired = 1_000;

interface Drawing {
  readonly context: Context;
  readonly purpose: Purpose;
  /** Schemas being sampled, to detect recursion. */
  readonly open: Set<JsonValue>;
  left: number;
}

/**
 * Samples a value of a schema: its `example`, `const`, `default`, `examples` or `enum` value, otherwise the smallest value of its type with
 * the properties that the purpose requires. Terminates for recursive schemas.
 */
export function drawValue(
  context: Context,
  schema: JsonValue | undefined,
  purpose: Purpose = 'request',
): JsonValue {
  return draw({ context, purpose, open: new Set(), left: mostValues }, schema) ?? null;
}

/** The example value of a schema, if it has one. */
export function statedValue(context: Context, node: JsonValue | undefined): JsonValue | undefined {
  const schema = context.document.resolve(node);
  if (!isObject(schema)) return undefined;
  return ownValue(schema, 'example') ?? listAt(schema, 'examples')[0];
}

/** @returns `undefined` if the schema is recursive or unsatisfiable, or if the size limit is reached. */
function draw(drawing: Drawing, node: JsonValue | undefined): JsonValue | undefined {
  const schema = drawing.context.document.resolve(node);
  if (schema === false) return undefined;
  if (!isObject(schema)) return 'string';
  drawing.left -= 1;
  if (drawing.left < 0 || drawing.open.has(schema) || drawing.open.size >= deepest) return undefined;
  const given = givenValue(schema);
  if (given !== undefined) return given;
  drawing.open.add(schema);
  const value = drawComposed(drawing, schema);
  drawing.open.delete(schema);
  return value;
}

function givenValue(schema: JsonObject): JsonValue | undefined {
  for (const key of ['example', 'const', 'default']) {
    const value = ownValue(schema, key);
    if (value !== undefined) return value;
  }
  return (
    listAt(schema, 'examples')[0] ??
    listAt(schema, 'enum').find((value) => value !== null) ??
    listAt(schema, 'enum')[0]
  );
}

/** Merges the schema's own properties with those of `allOf` and of the first usable branch of `oneOf` or `anyOf`. */
function drawComposed(drawing: Drawing, schema: JsonObject): JsonValue | undefined {
  const parts = listAt(schema, 'allOf').map((part) => draw(drawing, part));
  const branches = [...listAt(schema, 'oneOf'), ...listAt(schema, 'anyOf')];
  const branch = drawOne(drawing, schema) ?? drawBranch(drawing, schema, branches);
  if (branches.length > 0 && branch === undefined && !hasOwnType(schema)) return undefined;
  const own =
    hasOwnType(schema) || (parts.length === 0 && branch === undefined) ? drawOwn(drawing, schema) : undefined;
  const all = [own, ...parts, branch].filter((value) => value !== undefined);
  if (all.length > 0 && all.every(isObject)) return requireMembers(drawing, schema, joinObjects(all));
  return branch ?? parts.find((value) => value !== undefined) ?? own;
}

function joinObjects(objects: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(objects.flatMap((object) => Object.entries(object)));
}

/** Adds properties that are required by one part of an `allOf` and declared in another. */
function requireMembers(drawing: Drawing, schema: JsonObject, value: JsonObject): JsonObject {
  const parts = listAt(schema, 'allOf')
    .map((part) => drawing.context.document.resolve(part))
    .filter(isObject);
  const required = new Set([schema, ...parts].flatMap((part) => listAt(part, 'required')));
  const missing = [...required].filter((name) => typeof name === 'string' && !Object.hasOwn(value, name));
  const declared = missing.flatMap((name): [string, JsonValue][] => {
    const property = findProperty(drawing, schema, String(name), 0);
    const drawn = property === undefined ? undefined : drawMember(drawing, property);
    return drawn === undefined ? [] : [[String(name), drawn]];
  });
  return declared.length === 0 ? value : joinObjects([value, Object.fromEntries(declared)]);
}

function findProperty(drawing: Drawing, node: JsonValue, name: string, depth: number): JsonValue | undefined {
  const schema = drawing.context.document.resolve(node);
  if (!isObject(schema) || depth > 5) return undefined;
  const own = ownValue(objectAt(schema, 'properties'), name);
  if (own !== undefined) return own;
  for (const part of listAt(schema, 'allOf')) {
    const found = findProperty(drawing, part, name, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Samples a value that matches exactly one branch of `oneOf`; tries only the first branches. */
function drawOne(drawing: Drawing, schema: JsonObject): JsonValue | undefined {
  const branches = listAt(schema, 'oneOf');
  const tried: JsonValue[] = [];
  for (const branch of branches.slice(0, mostTried)) {
    const value = drawBranch(drawing, schema, [branch]);
    if (value === undefined || value === null) continue;
    if (branches.filter((one) => takes(drawing.context, one, value)).length < 2) return value;
    tried.push(value);
  }
  if (tried.length > 0)
    doubt(drawing, schema, 'oneOf', 'The sampled value matches more than one schema of oneOf.');
  return tried[0];
}

const mostTried = 8;

/** Reports a sampled value that its schema does not allow. The value is used anyway. */
function doubt({ context, purpose }: Drawing, node: JsonValue, key: string, message: string): void {
  if (purpose !== 'request') return;
  context.report({
    code: 'drawn-sample',
    message,
    help: 'Add an example or fix the schema.',
    node,
    key,
  });
}

function drawBranch(
  drawing: Drawing,
  schema: JsonObject,
  branches: readonly JsonValue[],
): JsonValue | undefined {
  for (const branch of branches) {
    if (isNullSchema(drawing, branch)) continue;
    const value = draw(drawing, branch);
    if (value !== undefined) return isObject(value) ? addTag(schema, branch, value) : value;
  }
  return branches.length > 0 && branches.every((branch) => isNullSchema(drawing, branch)) ? null : undefined;
}

function isNullSchema({ context }: Drawing, node: JsonValue): boolean {
  const schema = context.document.resolve(node);
  return isObject(schema) && ownValue(schema, 'type') === 'null';
}

/** Sets the discriminator value of a branch: its key in the mapping, or its schema name (OpenAPI, "Discriminator Object"). */
function addTag(schema: JsonObject, branch: JsonValue, value: JsonObject): JsonObject {
  const discriminator = objectAt(schema, 'discriminator');
  const property = textAt(discriminator, 'propertyName');
  const reference = isObject(branch) ? textAt(branch, '$ref') : '';
  if (property === '' || reference === '' || (Object.hasOwn(value, property) && value[property] !== 'string'))
    return value;
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  const mapped = Object.entries(objectAt(discriminator, 'mapping')).find(
    ([, target]) => target === reference || target === name,
  );
  return joinObjects([value, Object.fromEntries([[property, mapped?.[0] ?? name]])]);
}

function hasOwnType(schema: JsonObject): boolean {
  return ['type', 'properties', 'items', 'prefixItems', 'additionalProperties'].some((key) =>
    Object.hasOwn(schema, key),
  );
}

function typeOf(schema: JsonObject): string {
  const stated = ownValue(schema, 'type');
  if (isArray(stated)) return String(stated.find((type) => type !== 'null') ?? 'null');
  if (typeof stated === 'string') return stated;
  if (['properties', 'additionalProperties', 'required'].some((key) => Object.hasOwn(schema, key)))
    return 'object';
  if (['items', 'prefixItems', 'minItems'].some((key) => Object.hasOwn(schema, key))) return 'array';
  return ['minimum', 'maximum', 'multipleOf'].some((key) => Object.hasOwn(schema, key)) ? 'number' : 'string';
}

function drawOwn(drawing: Drawing, schema: JsonObject): JsonValue | undefined {
  switch (typeOf(schema)) {
    case 'object':
      return drawObject(drawing, schema);
    case 'array':
      return drawArray(drawing, schema);
    case 'integer':
      return drawNumber(schema, true);
    case 'number':
      return drawNumber(schema, false);
    case 'boolean':
      return true;
    case 'null':
      return null;
    default:
      return drawInner(drawing, schema) ?? drawText(schema);
  }
}

/** Samples a string with JSON content (`contentSchema`). */
function drawInner(drawing: Drawing, schema: JsonObject): string | undefined {
  const inner = innerSchema(schema);
  const value = inner === undefined ? undefined : draw(drawing, inner);
  return value === undefined ? undefined : printInner(schema, value);
}

function drawObject(drawing: Drawing, schema: JsonObject): JsonObject {
  const properties = objectAt(schema, 'properties');
  const required = new Set(listAt(schema, 'required'));
  const members = Object.entries(properties).flatMap(([name, property]): [string, JsonValue][] => {
    const value = required.has(name) || hasRoom(drawing) ? drawMember(drawing, property) : undefined;
    if (value === undefined && required.has(name) && !isHidden(drawing, property))
      doubt(
        drawing,
        schema,
        'required',
        `Cannot sample required property ${JSON.stringify(name)}: its schema is recursive or unsatisfiable.`,
      );
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries(members);
}

function hasRoom({ purpose, open, left }: Drawing): boolean {
  return purpose === 'response' && open.size <= deepestOptional && left > leftForRequired;
}

/** Omits `readOnly` properties in requests and `writeOnly` properties in responses (OpenAPI, "Schema Object"). */
function drawMember(drawing: Drawing, property: JsonValue): JsonValue | undefined {
  return isHidden(drawing, property) ? undefined : draw(drawing, property);
}

function isHidden({ context, purpose }: Drawing, property: JsonValue): boolean {
  const hidden = purpose === 'request' ? 'readOnly' : 'writeOnly';
  return [property, context.document.resolve(property)].some(
    (node) => isObject(node) && flagAt(node, hidden),
  );
}

function drawArray(drawing: Drawing, schema: JsonObject): readonly JsonValue[] {
  const fixed = listAt(schema, 'prefixItems').map((item) => draw(drawing, item) ?? null);
  const wanted = Math.min(Math.max(numberAt(schema, 'minItems') ?? 1, fixed.length), mostItems);
  const most = numberAt(schema, 'maxItems') ?? mostItems;
  const items = ownValue(schema, 'items');
  const rest: JsonValue[] = [];
  while (items !== false && fixed.length + rest.length < Math.min(wanted, most)) {
    const item = draw(drawing, items);
    if (item === undefined) break;
    rest.push(item);
  }
  return [...fixed, ...rest];
}

function numberAt(schema: JsonObject, key: string): number | undefined {
  const value = ownValue(schema, key);
  if (value instanceof ExactNumber) return Number(value.text);
  return typeof value === 'number' ? value : undefined;
}

/** The valid number closest to 1. In OpenAPI 3.0, exclusive bounds are booleans. */
function drawNumber(schema: JsonObject, isInteger: boolean): number {
  const step = numberAt(schema, 'multipleOf') ?? (isInteger ? 1 : 0);
  const low = bound(schema, 'minimum', 'exclusiveMinimum', step === 0 ? 0.1 : step);
  const high = bound(schema, 'maximum', 'exclusiveMaximum', step === 0 ? -0.1 : -step);
  const value = Math.min(Math.max(1, low ?? 1), high ?? Number.POSITIVE_INFINITY);
  return step > 0 && Number.isFinite(value)
    ? roundTo(value, step, low === undefined && high !== undefined)
    : value;
}

function roundTo(value: number, step: number, isUpperBound: boolean): number {
  const count = isUpperBound ? Math.floor(value / step) : Math.ceil(value / step);
  return Number((count * step).toPrecision(12));
}

function bound(schema: JsonObject, inclusive: string, exclusive: string, step: number): number | undefined {
  const limit = numberAt(schema, inclusive);
  const open = numberAt(schema, exclusive);
  if (open !== undefined) return open + step;
  return limit !== undefined && flagAt(schema, exclusive) ? limit + step : limit;
}

/** Sample strings of the formats in OpenAPI's format registry and JSON Schema 2020-12, 7.3. */
const formats = new Map([
  ['date-time', '2024-01-15T09:30:00Z'],
  ['date', '2024-01-15'],
  ['time', '09:30:00Z'],
  ['duration', 'P1D'],
  ['email', 'user@example.com'],
  ['idn-email', 'user@example.com'],
  ['hostname', 'example.com'],
  ['idn-hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com'],
  ['url', 'https://example.com'],
  ['uri-reference', '/example'],
  ['iri', 'https://example.com'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
  ['byte', 'c3RyaW5n'],
  ['json-pointer', '/example'],
  ['regex', '.*'],
]);

function drawText(schema: JsonObject): string {
  const text = formats.get(textAt(schema, 'format')) ?? 'string';
  if (text !== 'string') return text;
  const least = Math.min(numberAt(schema, 'minLength') ?? 0, longestText);
  const most = Math.max(numberAt(schema, 'maxLength') ?? longestText, least);
  return text
    .repeat(Math.max(1, Math.ceil(least / text.length)))
    .slice(0, Math.max(least, Math.min(text.length, most)));
}
