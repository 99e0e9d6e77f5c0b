import { referencedName } from '../../../schema/references.ts';
import { unionKeywords } from '../../../schema/unions.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { UniqueNames } from '../../../values/names.ts';
import { marker } from './open-enumerations.ts';

const unions: readonly string[] = ['allOf', ...unionKeywords];
const lists = ['items', 'prefixItems'];

/**
 * Rewrites recursive schemas that TypeScript rejects. A type alias may refer to itself in a property, but in an array only through an
 * interface. A schema that only refers to itself becomes an empty schema.
 *
 * @param schemas Component schemas by name. They refer only to each other.
 */
export function openCircles(schemas: JsonObject): JsonObject {
  return new Circles(schemas).open();
}

class Circles {
  readonly #schemas: JsonObject;
  readonly #names = new UniqueNames();
  readonly #added: [string, JsonValue][] = [];

  constructor(schemas: JsonObject) {
    this.#schemas = schemas;
    for (const name of Object.keys(schemas)) this.#names.claim(name);
  }

  open(): JsonObject {
    const opened = Object.entries(this.#schemas).map(([name, schema]) => [
      name,
      this.#isCircle(name, [...unions, ...lists]) ? this.#openOne(name, schema) : schema,
    ]);
    return Object.fromEntries([...opened, ...this.#added]);
  }

  #openOne(name: string, schema: JsonValue): JsonValue {
    if (!isObject(schema)) return schema;
    const target = referencedName(schema);
    if (target !== undefined) return this.#isCircle(target, unions) ? {} : schema;
    const parts = Object.entries(schema).map(([key, value]) => [
      key,
      unions.includes(key) && isArray(value) ? value.map((one) => this.#openOne(name, one)) : value,
    ]);
    const opened: JsonObject = Object.fromEntries(parts);
    const isList = lists.some((key) => this.#leadsBack(name, ownValue(schema, key)));
    return isList ? this.#nameList(name, opened) : opened;
  }

  /** Replaces an array by an interface; tuple types are lost. */
  #nameList(name: string, { prefixItems, ...schema }: JsonObject): JsonObject {
    const items = prefixItems === undefined ? (ownValue(schema, 'items') ?? {}) : {};
    return {
      ...schema,
      items,
      [marker]: 'list',
      tag: referencedName(items) ?? this.#add(`${name}-item`, items),
    };
  }

  #add(wanted: string, schema: JsonValue): string {
    const name = this.#names.claim(wanted);
    this.#added.push([name, this.#openOne(name, schema)]);
    return name;
  }

  #isCircle(name: string, keys: readonly string[]): boolean {
    return this.#reached(ownValue(this.#schemas, name), keys).has(name);
  }

  #leadsBack(name: string, part: JsonValue | undefined): boolean {
    const reached = this.#reached(part, [...unions, ...lists]);
    return [...reached].some((one) => one === name || this.#isCircle(one, [...unions, ...lists]));
  }

  /** Names of schemas reachable without passing a property. */
  #reached(schema: JsonValue | undefined, keys: readonly string[]): ReadonlySet<string> {
    const found = new Set(targetsOf(schema, keys));
    for (const name of found)
      for (const target of targetsOf(ownValue(this.#schemas, name), keys)) found.add(target);
    return found;
  }
}

function targetsOf(schema: JsonValue | undefined, keys: readonly string[]): readonly string[] {
  if (isArray(schema)) return schema.flatMap((one) => targetsOf(one, keys));
  if (!isObject(schema)) return [];
  const target = referencedName(schema);
  if (target !== undefined) return [target];
  return keys.flatMap((key) => targetsOf(ownValue(schema, key), keys));
}
