import { bodyKindOf } from '../../http/media-type.ts';
import type { Model, Operation, Property, Sample, Type } from '../../model/model.ts';
import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';

type IntersectionType = Extract<Type, { kind: 'intersection' }>;
type ObjectType = Extract<Type, { kind: 'object' }>;

/** Recursive types can grow exponentially; values nested deeper than this are assumed to fit. */
const maxSteps = 20_000;
const maxDepth = 200;

/**
 * Explains why a sample does not fit the client's types: string enums are open, `readOnly` properties are removed, and undocumented properties
 * are not allowed. A snippet of that sample would not compile, and a cast would hide the mismatch.
 *
 * @returns A sentence without a full stop, or undefined if the sample fits.
 */
export function explainMismatch(
  types: Model['types'],
  operation: Pick<Operation, 'body'>,
  { arguments: sampleArguments, content, request }: Sample,
): string | undefined {
  const parameterMismatch = firstReason(sampleArguments, ({ parameter: { name, location, type }, value }) => {
    if (location === 'path' && isEmpty(value)) return `path parameter "${name}" is empty`;
    if (location === 'querystring') return isObject(value) ? undefined : 'the query is not an object';
    return prefixReason(`parameter "${name}"`, new MismatchFinder(types).explain(type, value));
  });
  if (parameterMismatch !== undefined || !content || !isTypeChecked(content.mediaType))
    return parameterMismatch;
  const documentedContent = operation.body?.contents.find(({ mediaType }) => mediaType === content.mediaType);
  const parts = request.body?.kind === 'multipart' ? request.body.parts : [];
  const replaced = new Set([
    ...parts.flatMap((part) => (part.kind === 'file' ? [`/${part.name}`] : [])),
    ...[...(documentedContent?.textFields ?? [])].map((name) => `/${name}`),
  ]);
  return prefixReason(
    'the request body',
    documentedContent && new MismatchFinder(types, replaced).explain(documentedContent.type, content.value),
  );
}

function isEmpty(value: JsonValue): boolean {
  return value === null || (typeof value === 'object' && Object.keys(value).length === 0);
}

function isTypeChecked(mediaType: string): boolean {
  return !mediaType.includes('*') && ['json', 'form', 'multipart'].includes(bodyKindOf(mediaType));
}

function prefixReason(subject: string, reason: string | undefined): string | undefined {
  return reason && `${subject} does not fit the client's types: ${reason}`;
}

interface AllowedProperties {
  readonly names: Set<string>;
  any: boolean;
}

/** True if a sibling type declares the property. */
type IsDeclared = (name: string) => boolean;

class MismatchFinder {
  readonly #types: Model['types'];
  readonly #replaced: ReadonlySet<string>;
  /** Properties that an intersection allows. Collected once, because an intersection can contain thousands of types. */
  readonly #allowed = new Map<IntersectionType, AllowedProperties>();
  #stepsLeft = maxSteps;
  #depth = 0;

  /** @param replaced Pointers to values that the snippet replaces by files or texts. */
  constructor(types: Model['types'], replaced: ReadonlySet<string> = new Set()) {
    this.#types = types;
    this.#replaced = replaced;
  }

  explain(
    type: Type,
    value: JsonValue,
    pointer = '',
    isDeclaredBySibling: IsDeclared = () => false,
  ): string | undefined {
    this.#stepsLeft -= 1;
    if (this.#stepsLeft < 0 || this.#depth > maxDepth || this.#replaced.has(pointer)) return undefined;
    this.#depth += 1;
    const reason = this.#explainKind(type, value, pointer, isDeclaredBySibling);
    this.#depth -= 1;
    return reason;
  }

  #explainKind(
    type: Type,
    value: JsonValue,
    pointer: string,
    isDeclaredBySibling: IsDeclared,
  ): string | undefined {
    switch (type.kind) {
      case 'any':
        return undefined;
      case 'reference':
        return this.explain(this.#follow(type), value, pointer, isDeclaredBySibling);
      case 'union':
        return this.#explainUnion(type, value, pointer, isDeclaredBySibling);
      case 'intersection':
        return firstReason(type.members, (member) =>
          this.explain(
            member,
            value,
            pointer,
            (name) => isDeclaredBySibling(name) || this.#allowsProperty(type, name),
          ),
        );
      case 'object':
        return isObject(value)
          ? this.#explainObject(type, value, pointer, isDeclaredBySibling)
          : `${describePointer(pointer)} is not an object`;
      case 'array':
        return isArray(value)
          ? firstReason(value, (item, index) => this.explain(type.items, item, `${pointer}/${index}`))
          : `${describePointer(pointer)} is not an array`;
      case 'tuple':
        return isArray(value) && value.length >= type.minItems
          ? firstReason(value, (item, index) =>
              this.explain(type.items[index] ?? type.rest, item, `${pointer}/${index}`),
            )
          : `${describePointer(pointer)} is not an array of at least ${type.minItems} items`;
      default:
        return isScalar(type, value) ? undefined : `${describePointer(pointer)} is not ${describeType(type)}`;
    }
  }

  #follow(type: Type): Type {
    let followed = type;
    for (let stepsLeft = maxSteps; followed.kind === 'reference' && stepsLeft > 0; stepsLeft -= 1)
      followed = this.#types.get(followed.id)?.type ?? { kind: 'any' };
    return followed;
  }

  #explainUnion(
    { members, discriminator }: Extract<Type, { kind: 'union' }>,
    value: JsonValue,
    pointer: string,
    isDeclaredBySibling: IsDeclared,
  ): string | undefined {
    const discriminatorValue =
      discriminator && isObject(value) ? ownValue(value, discriminator.property) : undefined;
    const id =
      typeof discriminatorValue === 'string' ? discriminator?.mapping.get(discriminatorValue) : undefined;
    if (id !== undefined) return this.explain({ kind: 'reference', id }, value, pointer, isDeclaredBySibling);
    const reasons = members.map((member) => this.explain(member, value, pointer, isDeclaredBySibling));
    if (reasons.includes(undefined) && (!discriminator || discriminatorValue !== undefined)) return undefined;
    const [onlyReason] = reasons;
    return members.length === 1 && onlyReason !== undefined
      ? onlyReason
      : `${describePointer(pointer)} does not match any type of the union`;
  }

  #explainObject(
    type: ObjectType,
    value: JsonObject,
    pointer: string,
    isDeclaredBySibling: IsDeclared,
  ): string | undefined {
    const properties = new Map(type.properties.map((property) => [property.name, property]));
    const missing = type.properties.find(
      (property) => !property.optional && !isReadOnly(property) && !Object.hasOwn(value, property.name),
    );
    if (missing) return `${describePointer(pointer)} must have the property "${missing.name}"`;
    return firstReason(Object.entries(value), ([name, member]) => {
      const property = properties.get(name);
      if (property && !isReadOnly(property)) return this.explain(property.type, member, `${pointer}/${name}`);
      const additionalType = allowsUntypedProperties(type) ? undefined : type.additional;
      if (additionalType) return this.explain(additionalType, member, `${pointer}/${name}`);
      return allowsUntypedProperties(type) && type.properties.length === 0
        ? undefined
        : this.#explainUndeclared(name, pointer, isDeclaredBySibling);
    });
  }

  #explainUndeclared(name: string, pointer: string, isDeclaredBySibling: IsDeclared): string | undefined {
    return isDeclaredBySibling(name)
      ? undefined
      : `${describePointer(pointer)} has the undocumented property "${name}"`;
  }

  /** True if one type of an intersection allows a property. */
  #allowsProperty(type: IntersectionType, name: string): boolean {
    const allowed = this.#allowed.get(type) ?? { names: new Set<string>(), any: false };
    if (!this.#allowed.has(type)) {
      this.#allowed.set(type, allowed);
      for (const member of type.members) this.#collectAllowed(member, allowed, 0);
    }
    return allowed.any || allowed.names.has(name);
  }

  #collectAllowed(type: Type, allowed: AllowedProperties, depth: number): void {
    const followed = this.#follow(type);
    if (followed.kind === 'any') allowed.any = true;
    if (followed.kind === 'object') {
      const { additional, properties } = followed;
      if (additional !== undefined && (!allowsUntypedProperties(followed) || properties.length === 0))
        allowed.any = true;
      for (const property of properties) if (!isReadOnly(property)) allowed.names.add(property.name);
    }
    if (depth > 8 || (followed.kind !== 'union' && followed.kind !== 'intersection')) return;
    for (const member of followed.members) this.#collectAllowed(member, allowed, depth + 1);
  }
}

/** True if undocumented properties are allowed by the schema but absent from the type. */
function allowsUntypedProperties({ isUnrestricted }: ObjectType): boolean {
  return isUnrestricted === true;
}

function isReadOnly({ readOnly, writeOnly }: Property): boolean {
  return readOnly && !writeOnly;
}

function isScalar(type: Type, value: JsonValue): boolean {
  switch (type.kind) {
    case 'null':
      return value === null;
    case 'boolean':
    case 'string':
      return typeof value === type.kind;
    case 'number':
      return typeof value === 'number' || value instanceof ExactNumber;
    case 'literal':
      return isEqual(type.value, value);
    case 'enum':
      return (
        type.values.some((known) => isEqual(known, value)) || (isOpen(type) && typeof value === 'string')
      );
    default:
      return false;
  }
}

function isOpen({ values, open }: Extract<Type, { kind: 'enum' }>): boolean {
  return open || values.filter((value) => typeof value === 'string').length > 1;
}

function isEqual(a: JsonValue, b: JsonValue): boolean {
  return stringifyJson(a) === stringifyJson(b);
}

function describeType(type: Type): string {
  if (type.kind === 'literal' || type.kind === 'enum') return 'one of the documented values';
  if (type.kind === 'binary') return 'a file';
  if (type.kind === 'never') return 'allowed';
  return type.kind === 'null' ? 'null' : `a ${type.kind}`;
}

function describePointer(pointer: string): string {
  return pointer === '' ? 'it' : pointer;
}

function firstReason<Item>(
  items: readonly Item[],
  explain: (item: Item, index: number) => string | undefined,
): string | undefined {
  for (const [index, item] of items.entries()) {
    const reason = explain(item, index);
    if (reason !== undefined) return reason;
  }
  return undefined;
}
