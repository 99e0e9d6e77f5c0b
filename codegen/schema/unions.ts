import { mappedReference, referenceOf, referenceTokens } from '../document/reference.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt, objectAt, scalarToString, stringAt } from '../values/read-property.ts';
import { nameInReference } from './references.ts';

/** The keywords that list alternative schemas. */
export const unionKeywords = ['oneOf', 'anyOf'] as const;

/** All branches of the unions of a schema. */
export function branchesOf(schema: JsonObject): readonly JsonValue[] {
  return unionKeywords.flatMap((key) => arrayAt(schema, key));
}

export function isUnion(schema: JsonObject): boolean {
  return branchesOf(schema).length > 0;
}

/** A Discriminator Object (OpenAPI, "Discriminator Object"). */
export interface DiscriminatorObject {
  readonly property: string;
  /** References by discriminator value. */
  readonly mapping: ReadonlyMap<string, string>;
  /** The schema for an absent or unmapped value (`defaultMapping`, OpenAPI 3.2). */
  readonly defaultReference?: string;
}

const knownDiscriminators = new WeakMap<JsonObject, DiscriminatorObject>();

/** The discriminator of a schema; `undefined` without a property name. Read once, because a mapping can have thousands of values. */
export function discriminatorOf(schema: JsonObject): DiscriminatorObject | undefined {
  const node = ownValue(schema, 'discriminator');
  if (!isObject(node)) return undefined;
  const discriminator = knownDiscriminators.get(node) ?? readDiscriminator(node);
  if (discriminator) knownDiscriminators.set(node, discriminator);
  return discriminator;
}

function readDiscriminator(node: JsonObject): DiscriminatorObject | undefined {
  const property = stringAt(node, 'propertyName');
  if (property === '') return undefined;
  const fallback = stringAt(node, 'defaultMapping');
  return {
    property,
    mapping: readMapping(node),
    ...(fallback === '' ? {} : { defaultReference: mappedReference(fallback) }),
  };
}

function readMapping(node: JsonObject): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(objectAt(node, 'mapping')).flatMap(([value, target]) => {
      const mappedTarget = scalarToString(target);
      return mappedTarget === undefined ? [] : [[value, mappedReference(mappedTarget)] as const];
    }),
  );
}

/** Discriminator values of a branch: its keys in the mapping, else its schema name. Empty for an inline schema. */
export function discriminatorValues({ mapping }: DiscriminatorObject, branch: JsonValue): readonly string[] {
  const reference = isObject(branch) ? referenceOf(branch) : undefined;
  if (reference === undefined) return [];
  return valuesByTarget(mapping).get(targetKey(reference)) ?? [nameInReference(reference)];
}

/** True if a schema is a reference to the same place. */
export function isReferenceTo(schema: JsonValue, reference: string): boolean {
  const ownReference = isObject(schema) ? referenceOf(schema) : undefined;
  if (ownReference === undefined || ownReference === reference) return ownReference === reference;
  return targetKey(ownReference) === targetKey(reference);
}

const knownValues = new WeakMap<DiscriminatorObject['mapping'], ReadonlyMap<string, readonly string[]>>();

/** Discriminator values by target. */
function valuesByTarget(mapping: DiscriminatorObject['mapping']): ReadonlyMap<string, readonly string[]> {
  const known = knownValues.get(mapping);
  if (known) return known;
  const values = new Map<string, string[]>();
  for (const [value, target] of mapping) {
    const key = targetKey(target);
    const listed = values.get(key);
    if (listed) listed.push(value);
    else values.set(key, [value]);
  }
  knownValues.set(mapping, values);
  return values;
}

function targetKey(reference: string): string {
  return referenceTokens(reference).join('\n');
}
