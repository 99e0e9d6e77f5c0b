import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { exampleIn } from './annotations.ts';
import { conjunctsOf, hasFlag } from './composition.ts';
import { ownPatterns, requiredDependencies } from './object-keywords.ts';
import { compilePattern } from './pattern.ts';
import { itemSchema, ownAdditional, ownProperties, ownProperty, ownRequired } from './properties.ts';
import { samplePattern } from './sample-pattern.ts';
import { maximumOf, minimumOf } from './sample-size.ts';
import { combineSchemas, isValid, joinObjects, type Sampling } from './sampling.ts';
import { mentionedTypes } from './types.ts';

/** Optional properties are included up to this depth, and only while more than `reservedForRequired` values remain. */
const maxOptionalDepth = 6;
const reservedForRequired = 1_000;
/** Number of optional properties in an object that would be empty. */
const firstOptional = 3;
/** More properties for `minProperties` would add no information. */
const maxAddedNames = 100;

/**
 * An object for schemas that apply together.
 *
 * @param documented Properties from examples.
 * @returns Undefined if a required property cannot be sampled.
 */
export function sampleObject(
  sampling: Sampling,
  parts: readonly JsonObject[],
  documented: JsonObject,
  variant: number,
): JsonObject | undefined {
  const required = requiredNames(parts, Object.keys(documented));
  const values = new Map<string, JsonValue>();
  const add = (name: string, ownVariant = variant): boolean => {
    const value = sampleProperty(sampling, parts, name, ownVariant);
    if (value !== undefined) values.set(name, value);
    return value !== undefined;
  };
  for (const name of required) {
    if (Object.hasOwn(documented, name) || isHidden(sampling, parts, name)) continue;
    if (!add(name) && !sampling.isLenient) return undefined;
  }
  addOptional(sampling, parts, new Set([...required, ...Object.keys(documented)]), values, add);
  for (const name of requiredNames(parts, [...Object.keys(documented), ...values.keys()]))
    if (!values.has(name) && !Object.hasOwn(documented, name) && !isHidden(sampling, parts, name)) add(name);
  const missing = minimumOf(parts, 'minProperties') - values.size - Object.keys(documented).length;
  if (missing > 0)
    fill(sampling, parts, missing, new Set([...values.keys(), ...Object.keys(documented)]), add);
  return joinObjects([inOrder(parts, values), documented]);
}

/** The order of the description. */
function inOrder(parts: readonly JsonObject[], values: ReadonlyMap<string, JsonValue>): JsonObject {
  const names = new Set([...parts.flatMap((part) => Object.keys(ownProperties(part))), ...values.keys()]);
  return Object.fromEntries(
    [...names].flatMap((name): [string, JsonValue][] => {
      const value = values.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Required names, and those that the present properties require. */
function requiredNames(parts: readonly JsonObject[], present: readonly string[]): ReadonlySet<string> {
  const names = new Set(parts.flatMap(ownRequired));
  const dependencies = parts.flatMap(requiredDependencies);
  const visit = (name: string): void => {
    for (const dependency of dependencies)
      if (dependency.name === name && !names.has(dependency.required)) {
        names.add(dependency.required);
        visit(dependency.required);
      }
  };
  for (const name of [...names, ...present]) visit(name);
  return names;
}

function addOptional(
  sampling: Sampling,
  parts: readonly JsonObject[],
  included: ReadonlySet<string>,
  values: ReadonlyMap<string, JsonValue>,
  add: (name: string) => boolean,
): void {
  if (sampling.properties === 'required' || !hasRoom(sampling)) return;
  const names = new Set(parts.flatMap((part) => Object.keys(ownProperties(part))));
  const optional = [...names].filter((name) => !included.has(name) && isOffered(sampling, parts, name));
  const room = maximumOf(parts, 'maxProperties') - included.size;
  const { document } = sampling.reporter;
  if (sampling.properties === 'all') for (const name of optional.slice(0, Math.max(0, room))) add(name);
  else {
    const withExample = optional.filter((name) =>
      declarations(parts, name).some((one) => exampleIn(conjunctsOf(document, one)) !== undefined),
    );
    for (const name of withExample.slice(0, Math.max(0, room))) add(name);
    const isEmpty = values.size === 0 && ![...included].some((name) => !isHidden(sampling, parts, name));
    if (isEmpty) addFirst(sampling, parts, optional, Math.min(firstOptional, room), add);
  }
}

function hasRoom({ activeSchemas, remaining }: Sampling): boolean {
  return activeSchemas.size <= maxOptionalDepth * 4 && remaining > reservedForRequired;
}

/** Adds scalars and arrays of scalars, or one structure if there are no scalars. */
function addFirst(
  sampling: Sampling,
  parts: readonly JsonObject[],
  optional: readonly string[],
  count: number,
  add: (name: string) => boolean,
): void {
  const isShallow = (name: string): boolean =>
    declarations(parts, name).every((one) => isScalar(sampling, one));
  const shallow = optional.filter(isShallow);
  let left = shallow.length > 0 ? count : Math.min(1, count);
  for (const name of shallow.length > 0 ? shallow : optional) {
    if (left <= 0) return;
    if (add(name)) left -= 1;
  }
}

function isScalar({ reporter: { document } }: Sampling, schema: JsonValue): boolean {
  const types = mentionedTypes(document, schema);
  if (types.has('object')) return false;
  return !types.has('array') || !mentionedTypes(document, itemSchema(document, schema, 0)).has('object');
}

/** True for a property that a caller would set, or that a response contains. */
function isOffered(sampling: Sampling, parts: readonly JsonObject[], name: string): boolean {
  if (isHidden(sampling, parts, name)) return false;
  const { document } = sampling.reporter;
  return (
    sampling.direction === 'response' ||
    !declarations(parts, name).some((one) => hasFlag(document, one, 'deprecated'))
  );
}

/** Omits `readOnly` properties in requests and `writeOnly` properties in responses (OpenAPI, "Schema Object"). */
function isHidden({ reporter, direction }: Sampling, parts: readonly JsonObject[], name: string): boolean {
  const flag = direction === 'request' ? 'readOnly' : 'writeOnly';
  return declarations(parts, name).some((one) => hasFlag(reporter.document, one, flag));
}

function declarations(parts: readonly JsonObject[], name: string): readonly JsonValue[] {
  return parts.flatMap((part) => ownProperty(part, name) ?? []);
}

function sampleProperty(
  sampling: Sampling,
  parts: readonly JsonObject[],
  name: string,
  variant: number,
): JsonValue | undefined {
  const declared = [
    ...declarations(parts, name),
    ...parts.flatMap((part) =>
      Object.entries(ownPatterns(part)).flatMap(([pattern, schema]) =>
        matchesName(pattern, name) ? [schema] : [],
      ),
    ),
  ];
  const schemas = declared.length > 0 ? declared : parts.flatMap((part) => ownAdditional(part) ?? []);
  return schemas.includes(false) ? undefined : sampling.sample(combineSchemas(schemas), variant);
}

function matchesName(pattern: string, name: string): boolean {
  try {
    return compilePattern(pattern).test(name);
  } catch {
    return false;
  }
}

/** Adds properties until there are enough for `minProperties`: declared ones first, then new names. */
function fill(
  sampling: Sampling,
  parts: readonly JsonObject[],
  count: number,
  present: ReadonlySet<string>,
  add: (name: string) => boolean,
): void {
  let left = Math.min(count, maxAddedNames);
  const declared = parts.flatMap((part) => Object.keys(ownProperties(part)));
  const offered = declared.filter((name) => isOffered(sampling, parts, name));
  for (const name of new Set([...offered, ...newNames(sampling, parts, left + present.size)])) {
    if (left <= 0) return;
    if (!present.has(name) && !isHidden(sampling, parts, name) && add(name)) left -= 1;
  }
}

/** Names that `propertyNames` and `patternProperties` allow. */
function newNames(sampling: Sampling, parts: readonly JsonObject[], count: number): readonly string[] {
  const nameSchemas = parts.flatMap((part) =>
    isObject(part['propertyNames']) ? [part['propertyNames']] : [],
  );
  const patterns = parts.flatMap((part) => Object.keys(ownPatterns(part)));
  const names = Array.from({ length: count }, (_, index): readonly string[] => {
    const plain = index === 0 ? 'key' : `key${index + 1}`;
    const sampled =
      nameSchemas.length === 0
        ? undefined
        : sampling.sample({ allOf: [{ type: 'string' }, ...nameSchemas] }, index);
    return [
      ...(typeof sampled === 'string' ? [sampled] : [plain]),
      ...patterns.flatMap((pattern) => firstNonEmpty(samplePattern(pattern, index), pattern)),
    ];
  }).flat();
  return names.filter((name) => nameSchemas.every((schema) => isValid(sampling, schema, name)));
}

function firstNonEmpty(names: Iterable<string>, pattern: string): readonly string[] {
  for (const name of names) if (name !== '' && matchesName(pattern, name)) return [name];
  return [];
}
