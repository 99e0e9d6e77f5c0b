import type { NodeType } from '../../../document/grammar.ts';
import { componentReference } from '../../../document/reference.ts';
import { childType } from '../../../document/walk.ts';
import { ownProperties, ownRequired } from '../../../schema/properties.ts';
import { componentSchemas, referencedName } from '../../../schema/references.ts';
import {
  branchesOf,
  type DiscriminatorObject,
  discriminatorOf,
  discriminatorValues,
  isReferenceTo,
  isUnion,
} from '../../../schema/unions.ts';
import { convertItems, convertProperties } from '../../../values/convert-properties.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { UniqueNames } from '../../../values/names.ts';
import { arrayAt, asObject, objectAt } from '../../../values/read-property.ts';
import { typeMarker } from './open-enumerations.ts';

/** Values of discriminator properties, by property name. */
type DiscriminatorValues = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Sets the discriminator values of all variants as constants, and replaces each base schema with a discriminator by the union of its
 * variants. The result has no discriminators: openapi-typescript reads only those of `oneOf`, and omits the property from an `allOf`.
 *
 * @param input Description in which all references point to components.
 */
export function resolveDiscriminators(input: JsonObject): JsonObject {
  const schemas = new DiscriminatorResolver(input).resolve();
  const components = { ...objectAt(input, 'components'), schemas };
  return asObject(removeDiscriminators({ ...input, components }, 'document'));
}

class DiscriminatorResolver {
  readonly #schemas: JsonObject;
  readonly #names = new UniqueNames();
  /** Discriminator values by schema name. */
  readonly #values = new Map<string, Map<string, Set<string>>>();
  /** Names of the variants of base schemas, by the name of the base. */
  readonly #variants = new Map<string, readonly string[]>();
  /** Names of the schemas that variants extend, by the name of the original schema. */
  readonly #bases = new Map<string, string>();
  /** Names of the schemas that extend a schema directly, by its name. */
  readonly #directSubtypes = new Map<string, string[]>();
  /** Names of the schemas that extend a schema directly or indirectly, by its name. */
  readonly #subtypes = new Map<string, ReadonlySet<string>>();

  constructor(input: JsonObject) {
    this.#schemas = componentSchemas({ root: input });
    for (const name of Object.keys(this.#schemas)) this.#names.claim(name);
    for (const [name, schema] of Object.entries(this.#schemas)) this.#readBaseNames(name, schema);
    for (const schema of schemasWithDiscriminator(input)) this.#readUnion(schema);
    for (const [name, schema] of Object.entries(this.#schemas)) this.#readBase(name, schema);
  }

  resolve(): JsonObject {
    const resolved = Object.entries(this.#schemas).map(([name, schema]) => [
      name,
      isObject(schema) ? this.#resolveSchema(name, schema) : schema,
    ]);
    const bases: [string, JsonValue][] = [];
    // The loop adds bases while it runs.
    for (const [name, base] of this.#bases) {
      const { nullable, ...schema } = asObject(ownValue(this.#schemas, name) ?? {});
      bases.push([base, this.#extendBases(schema, this.#values.get(name) ?? new Map())]);
    }
    return { ...Object.fromEntries(resolved), ...Object.fromEntries(bases) };
  }

  #readBaseNames(name: string, schema: JsonValue): void {
    for (const part of isObject(schema) ? arrayAt(schema, 'allOf') : []) {
      const base = referencedName(part);
      if (base === undefined) continue;
      const subtypes = this.#directSubtypes.get(base) ?? [];
      this.#directSubtypes.set(base, subtypes);
      subtypes.push(name);
    }
  }

  #readUnion(schema: JsonObject): void {
    const discriminator = discriminatorOf(schema);
    for (const branch of discriminator ? branchesOf(schema) : []) {
      const name = referencedName(branch);
      if (discriminator && name !== undefined) this.#add(name, discriminator);
    }
  }

  /** Reads the discriminator of a schema without a union: it selects the schemas that extend it, and those in its mapping. */
  #readBase(name: string, schema: JsonValue): void {
    const discriminator = isObject(schema) && !isUnion(schema) ? discriminatorOf(schema) : undefined;
    if (!discriminator) return;
    const { defaultReference } = discriminator;
    const references = [
      ...discriminator.mapping.values(),
      ...(defaultReference === undefined ? [] : [defaultReference]),
    ];
    const mapped = references.flatMap(($ref) => referencedName({ $ref }) ?? []);
    const variants = [...new Set([...mapped, ...this.#subtypesOf(name)])].filter(
      (variant) => variant !== name && Object.hasOwn(this.#schemas, variant),
    );
    if (variants.length === 0) return;
    this.#variants.set(name, variants);
    for (const variant of variants) this.#add(variant, discriminator);
  }

  #add(name: string, discriminator: DiscriminatorObject): void {
    const reference = { $ref: componentReference(name) };
    // The default variant also has values that are not mapped.
    if (
      discriminator.defaultReference !== undefined &&
      isReferenceTo(reference, discriminator.defaultReference)
    )
      return;
    const values = this.#values.get(name) ?? new Map<string, Set<string>>();
    const own = values.get(discriminator.property) ?? new Set();
    for (const value of discriminatorValues(discriminator, reference)) own.add(value);
    this.#values.set(name, values.set(discriminator.property, own));
  }

  #subtypesOf(name: string): ReadonlySet<string> {
    const known = this.#subtypes.get(name);
    if (known) return known;
    const subtypes = new Set([name]);
    for (const base of subtypes)
      for (const subtype of this.#directSubtypes.get(base) ?? []) subtypes.add(subtype);
    subtypes.delete(name);
    this.#subtypes.set(name, subtypes);
    return subtypes;
  }

  #resolveSchema(name: string, schema: JsonObject): JsonValue {
    const variants = this.#variants.get(name);
    if (variants) return this.#unionOf(name, schema, variants);
    const values = this.#values.get(name);
    return values ? setConstants(this.#extendBases(schema, values), values) : schema;
  }

  #unionOf(name: string, schema: JsonObject, variants: readonly string[]): JsonObject {
    const { description, deprecated, nullable } = schema;
    return {
      ...(description === undefined ? {} : { description }),
      ...(deprecated === undefined ? {} : { deprecated }),
      ...(nullable === undefined ? {} : { nullable }),
      oneOf: [
        ...variants.map((variant) => this.#variantOf(name, schema, variant)),
        { type: 'object', [typeMarker]: 'unknownVariant', argument: discriminatorOf(schema)?.property ?? '' },
      ],
    };
  }

  /** A variant that does not extend the base has the properties of both. */
  #variantOf(name: string, schema: JsonObject, variant: string): JsonObject {
    const reference = { $ref: componentReference(variant) };
    const hasProperties = Object.keys(ownProperties(schema)).length > 0;
    return this.#subtypesOf(name).has(variant) || !hasProperties
      ? reference
      : { allOf: [{ $ref: componentReference(this.#baseOf(name)) }, reference] };
  }

  /** A variant extends the original of its base: that has no constant of another variant, and is no union. */
  #extendBases(schema: JsonObject, values: DiscriminatorValues): JsonObject {
    if (!Object.hasOwn(schema, 'allOf')) return schema;
    const parts = arrayAt(schema, 'allOf').map((part) => {
      const name = referencedName(part);
      const isBase =
        name !== undefined &&
        (this.#variants.has(name) || [...values.keys()].some((key) => this.#values.get(name)?.has(key)));
      return isBase ? { $ref: componentReference(this.#baseOf(name)) } : part;
    });
    return { ...schema, allOf: parts };
  }

  #baseOf(name: string): string {
    const base = this.#bases.get(name) ?? this.#names.claim(`${name}Base`);
    this.#bases.set(name, base);
    return base;
  }
}

function setConstants(schema: JsonObject, values: DiscriminatorValues): JsonObject {
  const isObjectSchema = ownValue(schema, 'type') === 'object' || Object.hasOwn(schema, 'properties');
  const required = [...values.keys()];
  const declared = ownProperties(schema);
  const constants = Object.fromEntries(
    [...values].map(([property, allowed]) => [property, constantOf(ownValue(declared, property), allowed)]),
  );
  if (Object.hasOwn(schema, 'allOf'))
    return {
      ...schema,
      allOf: [...arrayAt(schema, 'allOf'), { type: 'object', required, properties: constants }],
    };
  if (!isObjectSchema) return schema;
  return {
    ...schema,
    required: [...new Set([...ownRequired(schema), ...required])],
    properties: { ...declared, ...constants },
  };
}

function constantOf(declared: JsonValue | undefined, values: ReadonlySet<string>): JsonObject {
  const description = isObject(declared) ? ownValue(declared, 'description') : undefined;
  return { ...(description === undefined ? {} : { description }), type: 'string', enum: [...values] };
}

function schemasWithDiscriminator(input: JsonObject): readonly JsonObject[] {
  const found: JsonObject[] = [];
  const visit = (value: JsonValue, slot: NodeType): void => {
    if (slot === 'data') return;
    if (isArray(value))
      for (const [index, item] of value.entries()) visit(item, childType(slot, index, item));
    if (!isObject(value)) return;
    if (slot === 'schema' && Object.hasOwn(value, 'discriminator')) found.push(value);
    for (const key of Object.keys(value)) {
      const child = value[key] ?? null;
      visit(child, childType(slot, key, child));
    }
  };
  visit(input, 'document');
  return found;
}

function removeDiscriminators(value: JsonValue, slot: NodeType): JsonValue {
  if (slot === 'data') return value;
  if (isArray(value))
    return convertItems(value, (item, index) => removeDiscriminators(item, childType(slot, index, item)));
  if (!isObject(value)) return value;
  return convertProperties(value, (child, key) =>
    slot === 'schema' && key === 'discriminator'
      ? undefined
      : removeDiscriminators(child, childType(slot, key, child)),
  );
}
