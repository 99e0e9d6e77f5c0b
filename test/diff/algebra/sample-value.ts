import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../codegen/values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../../codegen/values/read-property.ts';
import { pick, type Random } from './random.ts';
import { propertyNames } from './schemas.ts';

const strings = ['', 'a', 'b', 'ab', 'aa', 'bb', 'aab', 'c', 'abab'];
const numbers = [0, 1, 2, 3, 4, 5, 6, 7, 8, 12, -1, 0.5, 1.5];
const others = ['x1', 'y', 'z'];
const types = ['string', 'number', 'boolean', 'null', 'array', 'object'];

/** Samples a value that is likely valid for a schema; a validator checks it. */
export function sampleValue(root: JsonObject, schema: JsonValue, random: Random, depth = 0): JsonValue {
  const parts = partsOf(root, schema, random, 0);
  const literals = parts.flatMap((part) => [...arrayAt(part, 'enum'), ...constOf(part)]);
  if (literals.length > 0 && random(12) > 0) return pick(random, literals);
  const stated = parts.flatMap((part) => [ownValue(part, 'type') ?? []].flat());
  const type = random(15) === 0 || stated.length === 0 ? pick(random, types) : textOf(pick(random, stated));
  const inner = (given: readonly JsonValue[]): JsonValue =>
    depth > 3 ? pick(random, ['a', 1, null, true]) : sampleValue(root, { allOf: given }, random, depth + 1);
  if (type === 'object') return sampleObject(parts, random, inner);
  if (type === 'array') return sampleArray(parts, random, inner);
  return sampleScalar(type, random);
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : '';
}

function constOf(part: JsonObject): readonly JsonValue[] {
  const value = ownValue(part, 'const');
  return value === undefined ? [] : [value];
}

/** Collects the schemas that apply, with one branch of each union. */
function partsOf(root: JsonObject, schema: JsonValue, random: Random, depth: number): readonly JsonObject[] {
  if (!isObject(schema) || depth > 8) return [];
  const name = stringAt(schema, '$ref').split('/').at(-1) ?? '';
  const target = ownValue(objectAt(objectAt(root, 'components'), 'schemas'), name);
  const unions = [arrayAt(schema, 'anyOf'), arrayAt(schema, 'oneOf')].filter((list) => list.length > 0);
  const inside = [
    ...(target === undefined ? [] : [target]),
    ...arrayAt(schema, 'allOf'),
    ...unions.map((list) => pick(random, list)),
  ];
  return [schema, ...inside.flatMap((one) => partsOf(root, one, random, depth + 1))];
}

type Inner = (schemas: readonly JsonValue[]) => JsonValue;

function sampleObject(parts: readonly JsonObject[], random: Random, inner: Inner): JsonValue {
  const named = parts.flatMap((part) => Object.keys(objectAt(part, 'properties')));
  const required = parts.flatMap((part) => arrayAt(part, 'required').map(textOf));
  const likely = new Set(
    [...named, ...required].filter((name) => required.includes(name) || random(2) === 0),
  );
  if (random(4) === 0) likely.add(pick(random, [...propertyNames, ...others]));
  if (random(8) === 0) likely.delete(pick(random, [...likely, 'a']));
  const schemaOf = (name: string): readonly JsonValue[] =>
    parts.flatMap((part) => {
      const own = ownValue(objectAt(part, 'properties'), name);
      const patterns = Object.entries(objectAt(part, 'patternProperties'))
        .filter(([pattern]) => new RegExp(pattern, 'u').test(name))
        .map(([, schema]) => schema);
      const found = own === undefined ? patterns : [own, ...patterns];
      return found.length > 0 ? found : [ownValue(part, 'additionalProperties') ?? []].flat();
    });
  return Object.fromEntries([...likely].map((name) => [name, inner(schemaOf(name))]));
}

function sampleArray(parts: readonly JsonObject[], random: Random, inner: Inner): JsonValue {
  return Array.from({ length: random(5) }, (_, index) => {
    const schemas = parts.flatMap((part) => {
      const own = arrayAt(part, 'prefixItems')[index] ?? ownValue(part, 'items');
      const contains = ownValue(part, 'contains');
      return [own, random(2) === 0 ? contains : undefined].flatMap((one) => (one === undefined ? [] : [one]));
    });
    return inner(schemas);
  });
}

function sampleScalar(type: string, random: Random): JsonValue {
  if (type === 'string') return pick(random, strings);
  if (type === 'boolean') return random(2) === 0;
  return type === 'null' ? null : pick(random, numbers);
}
