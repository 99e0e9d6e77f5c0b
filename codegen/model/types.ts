import type { Document } from '../document/document.ts';
import { componentReference, referenceOf } from '../document/reference.ts';
import { ownExamples } from '../schema/annotations.ts';
import { conjunctsOf } from '../schema/composition.ts';
import { levelSchema } from '../schema/levelled.ts';
import { limitsOf } from '../schema/limits.ts';
import { listedValues } from '../schema/listed-values.ts';
import { ownAdditional, ownItems, ownProperties, ownRequired } from '../schema/properties.ts';
import { componentSchemas, composeSiblings, nameInReference } from '../schema/references.ts';
import { numberAt } from '../schema/sample-size.ts';
import { structuralType, type TypeName } from '../schema/types.ts';
import { discriminatorOf, discriminatorValues, unionKeywords } from '../schema/unions.ts';
import { isBaseOf, readVariants } from '../schema/variants.ts';
import { isNullable, statedTypes } from '../schema/versions.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, asObject, isTrueAt, stringAt } from '../values/read-property.ts';
import { externalDocsOf } from './external-docs.ts';
import type { Property, Type, TypeDeclaration, TypeId, UnionDiscriminator } from './model.ts';

/** Type of a schema; `any` without a schema. */
export type TypeOf = (schema: JsonValue | undefined) => Type;

export interface TypeRegistry {
  readonly types: ReadonlyMap<TypeId, TypeDeclaration>;
  readonly typeOf: TypeOf;
}

/** Named schemas in the order of the description, then other `$ref` targets. */
export function buildTypes(document: Document): TypeRegistry {
  const builder = new TypeBuilder(document);
  for (const name of Object.keys(componentSchemas(document))) builder.declare(componentReference(name));
  builder.finish();
  return {
    types: builder.types,
    typeOf(schema) {
      const type = builder.typeOf(schema);
      builder.finish();
      return type;
    },
  };
}

const anyType: Type = { kind: 'any' };
const nullType: Type = { kind: 'null' };

class TypeBuilder {
  readonly types = new Map<TypeId, TypeDeclaration>();
  readonly #document: Document;
  readonly #ids = new Map<string, TypeId>();
  readonly #known = new WeakMap<JsonObject, Type>();
  /** Declared types that are not built yet. A queue is needed because a chain of references can exceed the call stack. */
  readonly #pending: {
    readonly declaration: Omit<TypeDeclaration, 'type'>;
    readonly node: JsonValue | undefined;
  }[] = [];

  constructor(document: Document) {
    this.#document = document;
  }

  /** Declares the target of a `$ref` and returns its id. */
  declare(reference: string): TypeId {
    const cached = this.#ids.get(reference);
    if (cached !== undefined) return cached;
    const name = nameInReference(reference);
    const id = this.#freeId(name === '' ? 'type' : name);
    this.#ids.set(reference, id);
    const node = this.#document.resolve(Object.fromEntries([['$ref', reference]]));
    const schema = isObject(node) ? node : {};
    const declaration = {
      id,
      name,
      description: stringAt(schema, 'description'),
      ...externalDocsOf(schema),
      deprecated: isTrueAt(schema, 'deprecated'),
      ...clientNameOf(schema),
    };
    this.types.set(id, { ...declaration, type: anyType });
    this.#pending.push({ declaration, node });
    return id;
  }

  /** Builds all declared types. */
  finish(): void {
    for (let next = this.#pending.shift(); next; next = this.#pending.shift())
      this.types.set(next.declaration.id, { ...next.declaration, type: this.typeOf(next.node) });
  }

  #freeId(name: string): TypeId {
    let id = name;
    for (let count = 2; this.types.has(id); count += 1) id = `${name}_${count}`;
    return id;
  }

  typeOf(node: JsonValue | undefined): Type {
    if (node === false) return { kind: 'never' };
    if (!isObject(node)) return anyType;
    const cached = this.#known.get(node) ?? this.#build(node);
    this.#known.set(node, cached);
    return cached;
  }

  #build(schema: JsonObject): Type {
    const composed = composeSiblings(this.#document, schema);
    const reference = composed ? undefined : referenceOf(schema);
    if (reference !== undefined) return { kind: 'reference', id: this.declare(reference) };
    const type = this.#buildUsed(composed ?? schema);
    return type.kind === 'object' || type.kind === 'union' || type.kind === 'enum'
      ? { ...type, ...clientNameOf(schema) }
      : type;
  }

  /** A base schema is the union of its variants where it is used. */
  #buildUsed(schema: JsonObject): Type {
    const variants = readVariants(this.#document, schema);
    if (!variants) return this.#buildOwn(schema);
    const ids = [...variants.byValue].map(
      ([value, variant]) => [value, this.declare(referenceOf(variant) ?? '')] as const,
    );
    const members = [...new Set(ids.map(([, id]) => id))].map((id) => ({ kind: 'reference', id }) as const);
    const discriminator = { property: variants.discriminator.property, mapping: new Map(ids) };
    const type: Type = { kind: 'union', members, discriminator };
    const isExtended = [...variants.byValue.values()].every((variant) => this.#extends(variant, schema));
    const whole: Type = isExtended ? type : { kind: 'intersection', members: [this.#buildOwn(schema), type] };
    return isNullable(schema) ? union([whole, nullType]) : whole;
  }

  #extends(variant: JsonObject, base: JsonObject): boolean {
    const target = this.#document.resolve(variant);
    return conjunctsOf(this.#document, target).includes(base);
  }

  /** @param schema The schema whose `allOf` contains the part. */
  #buildPart(part: JsonValue, schema: JsonObject): Type {
    const base = isBaseOf(this.#document, part, schema) ? this.#document.resolve(part) : undefined;
    return isObject(base) ? this.#buildOwn(base) : this.typeOf(part);
  }

  #buildOwn(original: JsonObject): Type {
    const schema = levelSchema(this.#document, original);
    const parts = [
      ...arrayAt(schema, 'allOf').map((part) => this.#buildPart(part, original)),
      ...unionKeywords.flatMap((key) => this.#buildUnion(schema, key)),
    ];
    const own = this.#buildValue(schema);
    const members = own.kind === 'any' ? parts : [own, ...parts];
    const type = members.length > 1 ? ({ kind: 'intersection', members } as const) : (members[0] ?? anyType);
    return isNullable(schema) && type.kind !== 'any' ? union([type, nullType]) : type;
  }

  #buildUnion(schema: JsonObject, key: string): readonly Type[] {
    const branches = arrayAt(schema, key).map((branch) => this.typeOf(branch));
    if (branches.length === 0) return [];
    const open = openEnumOf(branches);
    if (open) return [open];
    const discriminator = this.#buildDiscriminator(schema, arrayAt(schema, key));
    return [
      discriminator && branches.length > 1
        ? { kind: 'union', members: branches, discriminator }
        : union(branches),
    ];
  }

  #buildDiscriminator(schema: JsonObject, branches: readonly JsonValue[]): UnionDiscriminator | undefined {
    const discriminator = discriminatorOf(schema);
    if (!discriminator) return undefined;
    const { property, mapping: references } = discriminator;
    const explicitMapping = [...references].filter(
      ([, target]) => this.#document.resolve({ $ref: target }) !== undefined,
    );
    const impliedMapping = branches.flatMap((branch) => {
      const reference = isObject(branch) ? (referenceOf(branch) ?? '') : '';
      const values = discriminatorValues(discriminator, branch).filter((value) => !references.has(value));
      return values.map((value) => [value, reference] as const);
    });
    const mapping = [...explicitMapping, ...impliedMapping].map(
      ([value, reference]) => [value, this.declare(reference)] as const,
    );
    return { property, mapping: new Map(mapping) };
  }

  #buildValue(schema: JsonObject): Type {
    const values = listedValues(schema);
    if (values && Object.hasOwn(schema, 'const')) return literal(values[0]);
    if (values) return { kind: 'enum', values, open: false };
    const typeNames = statedTypes(schema);
    if (typeNames.length > 0) return union(typeNames.map((type) => this.#buildTyped(schema, type)));
    return this.#buildTyped(schema, structuralType(schema) ?? '');
  }

  #buildTyped(schema: JsonObject, type: string): Type {
    const format = stringAt(schema, 'format');
    const formatted = format === '' ? {} : { format };
    const limited = (name: TypeName) => {
      const limits = limitsOf(schema, name);
      return limits ? { limits } : {};
    };
    switch (type) {
      case 'null':
        return nullType;
      case 'boolean':
        return { kind: 'boolean' };
      case 'integer':
      case 'number':
        return { kind: 'number', integer: type === 'integer', ...formatted, ...limited(type) };
      case 'string':
        return format === 'binary' ? { kind: 'binary' } : { kind: 'string', ...formatted, ...limited(type) };
      case 'array':
        return { ...this.#buildArray(schema), ...limited(type) };
      case 'object':
        return { ...this.#buildObject(schema), ...limited(type) };
      default:
        return anyType;
    }
  }

  #buildArray(schema: JsonObject): Type {
    const { prefixItems, rest } = ownItems(schema);
    const items = this.typeOf(rest ?? ownValue(schema, 'unevaluatedItems'));
    return prefixItems.length === 0
      ? { kind: 'array', items }
      : {
          kind: 'tuple',
          items: prefixItems.map((item) => this.typeOf(item)),
          minItems: Math.min(numberAt(schema, 'minItems') ?? 0, prefixItems.length),
          rest: items,
        };
  }

  #buildObject(schema: JsonObject): Type {
    const required = new Set(ownRequired(schema));
    const properties = Object.entries(ownProperties(schema)).map(([name, node]) =>
      this.#buildProperty(name, node, !required.has(name)),
    );
    const additional = ownAdditional(schema) ?? ownValue(schema, 'unevaluatedProperties');
    return {
      kind: 'object',
      properties,
      ...(additional === false ? {} : { additional: this.typeOf(additional) }),
      ...(additional === undefined ? { isUnrestricted: true } : {}),
    };
  }

  #buildProperty(name: string, node: JsonValue, optional: boolean): Property {
    const target = this.#document.resolve(node);
    const schema = target === node ? asObject(node) : { ...asObject(target), ...asObject(node) };
    const value = ownValue(schema, 'default');
    return {
      name,
      description: stringAt(schema, 'description'),
      deprecated: isTrueAt(schema, 'deprecated'),
      optional,
      readOnly: isTrueAt(schema, 'readOnly'),
      writeOnly: isTrueAt(schema, 'writeOnly'),
      type: this.typeOf(node),
      ...(value === undefined ? {} : { default: value }),
      examples: ownExamples(schema),
    };
  }
}

/** The name of a schema in clients. */
function clientNameOf(schema: JsonObject): { readonly clientName?: string } {
  const name = stringAt(schema, 'x-rosetta-name');
  return name === '' ? {} : { clientName: name };
}

/** The type of a constant; `never` if `enum` does not list it. */
function literal(value: JsonValue | undefined): Type {
  if (value === undefined) return { kind: 'never' };
  return value === null ? nullType : { kind: 'literal', value };
}

/** Flattens nested unions and removes duplicate `null`. A union of one type becomes that type. */
function union(members: readonly Type[]): Type {
  const [first] = members;
  if (first && members.length === 1) return first;
  const flat = members.flatMap((member) =>
    member.kind === 'union' && !member.discriminator ? member.members : [member],
  );
  const distinct = flat.filter(
    (member, index) => member.kind !== 'null' || flat.findIndex((other) => other.kind === 'null') === index,
  );
  const [only] = distinct;
  return distinct.length === 1 && only ? only : { kind: 'union', members: distinct };
}

/** `anyOf: [{ enum: [...] }, { type: string }]` is an open enum: known values, and any other string. */
function openEnumOf(branches: readonly Type[]): Type | undefined {
  const values = branches.find((branch) => branch.kind === 'enum');
  const isOpen = branches.some((branch) => branch.kind === 'string' && branch.format === undefined);
  return values && isOpen && branches.length === 2 ? { ...values, open: true } : undefined;
}
