import type { NodeType } from '../../../document/grammar.ts';
import { componentReference } from '../../../document/reference.ts';
import { childType } from '../../../document/walk.ts';
import { ownProperties } from '../../../schema/properties.ts';
import { componentSchemas, referencedName } from '../../../schema/references.ts';
import { branchesOf } from '../../../schema/unions.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { UniqueNames } from '../../../values/names.ts';
import { isTrueAt, objectAt } from '../../../values/read-property.ts';

/** Direction of a body (OpenAPI, "Schema Object", `readOnly` and `writeOnly`). */
type Direction = 'request' | 'answer';

/**
 * Removes `readOnly` properties from requests and `writeOnly` properties from responses. A schema that contains either, directly or through
 * references, gets a second variant for requests. Descriptions without both are unchanged.
 *
 * @param input Description in which all references point to components.
 */
export function splitDirections(input: JsonObject): JsonObject {
  return new Directions(input).split();
}

class Directions {
  readonly #input: JsonObject;
  readonly #schemas: JsonObject;
  readonly #split: ReadonlySet<string>;
  readonly #names = new UniqueNames();
  /** Names of request variants by schema name, in order of first use. */
  readonly #twins = new Map<string, string>();

  constructor(input: JsonObject) {
    this.#input = input;
    this.#schemas = componentSchemas({ root: input });
    this.#split = findSplit(this.#schemas);
    for (const name of Object.keys(this.#schemas)) this.#names.claim(name);
  }

  split(): JsonObject {
    const { components = {}, ...others } = this.#input;
    const turned = this.#turnObject(others, 'document', 'answer');
    const inComponents = this.#turnObject(objectAt({ components }, 'components'), 'components', 'answer');
    const twins: [string, JsonValue][] = [];
    // The loop adds names while it runs.
    for (const [name, twin] of this.#twins)
      twins.push([twin, this.#turn(ownValue(this.#schemas, name) ?? {}, 'schema', 'request')]);
    const schemas = { ...objectAt(inComponents, 'schemas'), ...Object.fromEntries(twins.toSorted(byName)) };
    return { ...turned, components: { ...inComponents, schemas } };
  }

  #turn(value: JsonValue, slot: NodeType, direction: Direction): JsonValue {
    if (isArray(value))
      return value.map((item, index) => this.#turn(item, childType(slot, index, item), direction));
    return isObject(value) ? this.#turnObject(value, slot, direction) : value;
  }

  #turnObject(object: JsonObject, slot: NodeType, direction: Direction): JsonObject {
    const entries = Object.entries(object).map(([key, value]) => {
      const inner = childType(slot, key, value);
      if (slot === 'schema' && key === 'properties' && isObject(value))
        return [key, this.#turn(this.#visible(value, direction), inner, direction)];
      if (slot === 'schema' && key === 'discriminator' && isObject(value))
        return [key, this.#turnDiscriminator(object, value, direction)];
      return [key, this.#turn(value, inner, directionOf(slot, key) ?? direction)];
    });
    const turned: JsonObject = Object.fromEntries(entries);
    const target = slot === 'schema' ? referencedName(object) : undefined;
    return target !== undefined && direction === 'request' && this.#split.has(target)
      ? { ...turned, $ref: componentReference(this.#twinOf(target)) }
      : turned;
  }

  #visible(properties: JsonObject, direction: Direction): JsonObject {
    const shown = Object.entries(properties).filter(([, schema]) => !this.#isHidden(schema, direction));
    return Object.fromEntries(shown);
  }

  #isHidden(schema: JsonValue, direction: Direction): boolean {
    const target = referencedName(schema);
    const [hides, shows] = direction === 'request' ? ['readOnly', 'writeOnly'] : ['writeOnly', 'readOnly'];
    const has = (flag = '') =>
      [schema, target === undefined ? undefined : ownValue(this.#schemas, target)].some(
        (one) => isObject(one) && isTrueAt(one, flag),
      );
    return has(hides) && !has(shows);
  }

  /** Adds an explicit mapping, because openapi-typescript derives discriminator values from schema names, which differ here. */
  #turnDiscriminator(schema: JsonObject, discriminator: JsonObject, direction: Direction): JsonObject {
    if (direction === 'answer') return discriminator;
    const stated = Object.entries(objectAt(discriminator, 'mapping'));
    const named = new Set(stated.map(([, reference]) => referencedName({ $ref: reference })));
    const members = branchesOf(schema);
    const names =
      members.length === 0 ? [...this.#split] : members.flatMap((member) => referencedName(member) ?? []);
    const implied = names
      .filter((name) => !named.has(name))
      .map((name) => [name, componentReference(name)] as const);
    const mapping = [...stated, ...implied].map(([tag, reference]) => {
      const target = referencedName({ $ref: reference });
      return [
        tag,
        target !== undefined && this.#split.has(target)
          ? componentReference(this.#twinOf(target))
          : reference,
      ];
    });
    return { ...discriminator, mapping: Object.fromEntries(mapping) };
  }

  #twinOf(name: string): string {
    const known = this.#twins.get(name) ?? this.#names.claim(`${name}Writable`);
    this.#twins.set(name, known);
    return known;
  }
}

function directionOf(slot: NodeType, key: string): Direction | undefined {
  if (slot === 'operation' || slot === 'pathItem' || slot === 'components') {
    if (key === 'requestBody' || key === 'requestBodies' || key === 'parameters') return 'request';
    if (key === 'responses' || key === 'headers') return 'answer';
  }
  return undefined;
}

/** Names of schemas with a `readOnly` or `writeOnly` property, direct or through references. */
function findSplit(schemas: JsonObject): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  const found = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const { members, targets } = inspect(schema);
    const flagged = members.some((one) => isFlagged(one) || isFlagged(schemas[referencedName(one) ?? '']));
    if (flagged) found.add(name);
    for (const target of targets) users.set(target, [...(users.get(target) ?? []), name]);
  }
  for (const name of found) for (const user of users.get(name) ?? []) found.add(user);
  return found;
}

function isFlagged(schema: JsonValue | undefined): boolean {
  return isObject(schema) && (isTrueAt(schema, 'readOnly') || isTrueAt(schema, 'writeOnly'));
}

/** Subschemas at any depth, and the schemas that they refer to. */
function inspect(schema: JsonValue) {
  const members: JsonValue[] = [];
  const targets = new Set<string>();
  const visit = (value: JsonValue, slot: NodeType) => {
    if (isArray(value))
      for (const [index, item] of value.entries()) visit(item, childType(slot, index, item));
    if (!isObject(value)) return;
    const target = slot === 'schema' ? referencedName(value) : undefined;
    if (target !== undefined) targets.add(target);
    if (slot === 'schema') members.push(...Object.values(ownProperties(value)));
    for (const [key, member] of Object.entries(value)) visit(member, childType(slot, key, member));
  };
  visit(schema, 'schema');
  return { members, targets };
}

function byName([a]: readonly [string, JsonValue], [b]: readonly [string, JsonValue]): number {
  return a < b ? -1 : 1;
}
