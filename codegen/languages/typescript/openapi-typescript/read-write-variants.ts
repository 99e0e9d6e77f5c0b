import type { NodeType } from '../../../document/grammar.ts';
import { componentReference } from '../../../document/reference.ts';
import { childType } from '../../../document/walk.ts';
import { ownProperties } from '../../../schema/properties.ts';
import { componentSchemas, referencedName } from '../../../schema/references.ts';
import { convertItems, convertProperties } from '../../../values/convert-properties.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { UniqueNames } from '../../../values/names.ts';
import { isTrueAt, objectAt } from '../../../values/read-property.ts';

/** Direction of a body (OpenAPI, "Schema Object", `readOnly` and `writeOnly`). */
type BodyDirection = 'request' | 'response';

/**
 * openapi-typescript generates one type for requests and responses; its `readWriteMarkers` mark properties but remove none.
 *
 * Removes `readOnly` properties from requests and `writeOnly` properties from responses. A schema that contains either, directly or through
 * references, gets a second variant for requests. Descriptions without both are unchanged.
 *
 * @param input Description in which all references point to components.
 */
export function splitReadWriteVariants(input: JsonObject): JsonObject {
  return new VariantSplitter(input).split();
}

class VariantSplitter {
  readonly #input: JsonObject;
  readonly #schemas: JsonObject;
  readonly #splitNames: ReadonlySet<string>;
  readonly #names = new UniqueNames();
  /** Names of request variants by schema name, in order of first use. */
  readonly #requestVariants = new Map<string, string>();

  constructor(input: JsonObject) {
    this.#input = input;
    this.#schemas = componentSchemas({ root: input });
    this.#splitNames = schemasWithVariants(this.#schemas);
    for (const name of Object.keys(this.#schemas)) this.#names.claim(name);
  }

  split(): JsonObject {
    const { components = {}, ...others } = this.#input;
    const converted = this.#convertObject(others, 'document', 'response');
    const inComponents = this.#convertObject(
      objectAt({ components }, 'components'),
      'components',
      'response',
    );
    const variants: [string, JsonValue][] = [];
    // The loop adds names while it runs.
    for (const [name, variant] of this.#requestVariants)
      variants.push([variant, this.#convert(ownValue(this.#schemas, name) ?? {}, 'schema', 'request')]);
    const schemas = {
      ...objectAt(inComponents, 'schemas'),
      ...Object.fromEntries(variants.toSorted(byName)),
    };
    return { ...converted, components: { ...inComponents, schemas } };
  }

  #convert(value: JsonValue, slot: NodeType, direction: BodyDirection): JsonValue {
    if (slot === 'data') return value;
    if (isArray(value))
      return convertItems(value, (item, index) =>
        this.#convert(item, childType(slot, index, item), direction),
      );
    return isObject(value) ? this.#convertObject(value, slot, direction) : value;
  }

  #convertObject(object: JsonObject, slot: NodeType, direction: BodyDirection): JsonObject {
    const converted = convertProperties(object, (value, key) => {
      const inner = childType(slot, key, value);
      if (slot === 'schema' && key === 'properties' && isObject(value))
        return this.#convert(this.#visible(value, direction), inner, direction);
      return this.#convert(value, inner, directionOf(slot, key) ?? direction);
    });
    const target = slot === 'schema' ? referencedName(object) : undefined;
    return target !== undefined && direction === 'request' && this.#splitNames.has(target)
      ? { ...converted, $ref: componentReference(this.#requestVariantOf(target)) }
      : converted;
  }

  #visible(properties: JsonObject, direction: BodyDirection): JsonObject {
    return convertProperties(properties, (schema) =>
      this.#isHidden(schema, direction) ? undefined : schema,
    );
  }

  #isHidden(schema: JsonValue, direction: BodyDirection): boolean {
    const target = referencedName(schema);
    const [hides, shows] = direction === 'request' ? ['readOnly', 'writeOnly'] : ['writeOnly', 'readOnly'];
    const has = (flag = '') =>
      [schema, target === undefined ? undefined : ownValue(this.#schemas, target)].some(
        (one) => isObject(one) && isTrueAt(one, flag),
      );
    return has(hides) && !has(shows);
  }

  #requestVariantOf(name: string): string {
    const existing = this.#requestVariants.get(name) ?? this.#names.claim(`${name}Writable`);
    this.#requestVariants.set(name, existing);
    return existing;
  }
}

function directionOf(slot: NodeType, key: string): BodyDirection | undefined {
  if (slot === 'operation' || slot === 'pathItem' || slot === 'components') {
    if (key === 'requestBody' || key === 'requestBodies' || key === 'parameters') return 'request';
    if (key === 'responses' || key === 'headers') return 'response';
  }
  return undefined;
}

/** Names of schemas with a `readOnly` or `writeOnly` property, direct or through references. */
function schemasWithVariants(schemas: JsonObject): ReadonlySet<string> {
  const referrers = new Map<string, string[]>();
  const names = new Set<string>();
  for (const [name, schema] of Object.entries(schemas)) {
    const { members, targets } = collectSchemas(schema);
    const hasFlag = members.some((one) => isFlagged(one) || isFlagged(schemas[referencedName(one) ?? '']));
    if (hasFlag) names.add(name);
    for (const target of targets) referrers.set(target, [...(referrers.get(target) ?? []), name]);
  }
  for (const name of names) for (const user of referrers.get(name) ?? []) names.add(user);
  return names;
}

function isFlagged(schema: JsonValue | undefined): boolean {
  return isObject(schema) && (isTrueAt(schema, 'readOnly') || isTrueAt(schema, 'writeOnly'));
}

/** Subschemas at any depth, and the schemas that they refer to. */
function collectSchemas(schema: JsonValue) {
  const members: JsonValue[] = [];
  const targets = new Set<string>();
  const visit = (value: JsonValue, slot: NodeType) => {
    if (slot === 'data') return;
    if (isArray(value))
      for (const [index, item] of value.entries()) visit(item, childType(slot, index, item));
    if (!isObject(value)) return;
    const target = slot === 'schema' ? referencedName(value) : undefined;
    if (target !== undefined) targets.add(target);
    if (slot === 'schema') members.push(...Object.values(ownProperties(value)));
    for (const key of Object.keys(value)) {
      const member = value[key] ?? null;
      visit(member, childType(slot, key, member));
    }
  };
  visit(schema, 'schema');
  return { members, targets };
}

function byName([a]: readonly [string, JsonValue], [b]: readonly [string, JsonValue]): number {
  return a < b ? -1 : 1;
}
