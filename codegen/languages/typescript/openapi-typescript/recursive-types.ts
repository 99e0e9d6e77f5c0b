import { referencedName } from '../../../schema/references.ts';
import { unionKeywords } from '../../../schema/unions.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { UniqueNames } from '../../../values/names.ts';
import { typeMarker } from './open-enumerations.ts';

const compositionKeywords: readonly string[] = ['allOf', ...unionKeywords];
const arrayKeywords: readonly string[] = ['items', 'prefixItems'];
const inlineKeywords: readonly string[] = [...compositionKeywords, ...arrayKeywords];

/**
 * Rewrites recursive schemas, for which openapi-typescript generates type aliases that TypeScript rejects. A type alias may refer to itself in a property, but in an array only through an
 * interface. A schema that only refers to itself becomes an empty schema.
 *
 * @param schemas Component schemas by name. They refer only to each other.
 */
export function breakRecursion(schemas: JsonObject): JsonObject {
  return new RecursionBreaker(schemas).rewrite();
}

class RecursionBreaker {
  readonly #schemas: JsonObject;
  readonly #names = new UniqueNames();
  /** Results by keywords and schema name. */
  readonly #targets = new Map<readonly string[], Map<string, readonly string[]>>();
  readonly #recursive = new Map<readonly string[], Map<string, boolean>>();
  readonly #added: [string, JsonValue][] = [];

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
    for (const name of Object.keys(schemas)) this.#names.claim(name);
  }

  rewrite(): JsonObject {
    const rewritten = Object.entries(this.#schemas).map(([name, schema]) => [
      name,
      this.#isRecursive(name, inlineKeywords) ? this.#rewriteSchema(name, schema) : schema,
    ]);
    return Object.fromEntries([...rewritten, ...this.#added]);
  }

  #rewriteSchema(name: string, schema: JsonValue): JsonValue {
    if (!isObject(schema)) return schema;
    const target = referencedName(schema);
    if (target !== undefined) return this.#isRecursive(target, compositionKeywords) ? {} : schema;
    const parts = Object.entries(schema).map(([key, value]) => [
      key,
      compositionKeywords.includes(key) && isArray(value)
        ? value.map((item) => this.#rewriteSchema(name, item))
        : value,
    ]);
    const rewritten: JsonObject = Object.fromEntries(parts);
    const isRecursiveArray = arrayKeywords.some((key) => this.#isInCycle(name, ownValue(schema, key)));
    return isRecursiveArray ? this.#replaceByInterface(name, rewritten) : rewritten;
  }

  /** Replaces an array by an interface; tuple types are lost. */
  #replaceByInterface(name: string, { prefixItems, ...schema }: JsonObject): JsonObject {
    const items = prefixItems === undefined ? (ownValue(schema, 'items') ?? {}) : {};
    return {
      ...schema,
      items,
      [typeMarker]: 'array',
      argument: referencedName(items) ?? this.#add(`${name}-item`, items),
    };
  }

  #add(baseName: string, schema: JsonValue): string {
    const name = this.#names.claim(baseName);
    this.#added.push([name, this.#rewriteSchema(name, schema)]);
    return name;
  }

  #isRecursive(name: string, keys: readonly string[]): boolean {
    const known = this.#recursive.get(keys) ?? new Map<string, boolean>();
    this.#recursive.set(keys, known);
    const isRecursive = known.get(name) ?? this.#reachableFrom(ownValue(this.#schemas, name), keys).has(name);
    known.set(name, isRecursive);
    return isRecursive;
  }

  #isInCycle(name: string, part: JsonValue | undefined): boolean {
    const reached = this.#reachableFrom(part, inlineKeywords);
    return reached.has(name) || [...reached].some((item) => this.#isRecursive(item, inlineKeywords));
  }

  /** Names of schemas reachable without passing a property. */
  #reachableFrom(schema: JsonValue | undefined, keys: readonly string[]): ReadonlySet<string> {
    const found = new Set(targetsOf(schema, keys));
    for (const name of found) for (const target of this.#targetsOf(name, keys)) found.add(target);
    return found;
  }

  #targetsOf(name: string, keys: readonly string[]): readonly string[] {
    const known = this.#targets.get(keys) ?? new Map<string, readonly string[]>();
    this.#targets.set(keys, known);
    const targets = known.get(name) ?? targetsOf(ownValue(this.#schemas, name), keys);
    known.set(name, targets);
    return targets;
  }
}

function targetsOf(schema: JsonValue | undefined, keys: readonly string[]): readonly string[] {
  if (isArray(schema)) return schema.flatMap((item) => targetsOf(item, keys));
  if (!isObject(schema)) return [];
  const target = referencedName(schema);
  if (target !== undefined) return [target];
  return keys.flatMap((key) => targetsOf(ownValue(schema, key), keys));
}
