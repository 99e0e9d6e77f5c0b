import type { Document } from '../../../document/document.ts';
import { partsOf } from '../../../schema/composition.ts';
import { listedValues } from '../../../schema/listed-values.ts';
import { ownProperties } from '../../../schema/properties.ts';
import { discriminatorOf, unionKeywords } from '../../../schema/unions.ts';
import { isNullable, statedTypes } from '../../../schema/versions.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { stringAt } from '../../../values/read-property.ts';

/** Marks schemas for which our own type is printed. Extensions of the description are removed before, so it cannot clash. */
export const typeMarker = 'x-rosetta-type';

/** Type of an open enum: any string, with completion of the known values. */
const openString = { type: 'string', [typeMarker]: 'openString' };
/** Marks the contents of a file. */
const binary = { type: 'string', [typeMarker]: 'blob' };

/**
 * openapi-typescript generates closed enums and unions. Opens schemas for future values: enums accept any string, and discriminated unions get an unknown variant. Discriminator properties stay
 * closed, because they identify the variants.
 */
export class SchemaOpener {
  readonly #discriminatorSchemas: ReadonlySet<JsonValue>;

  /** @param schemas All schemas of the document. */
  constructor(document: Document, schemas: Iterable<JsonObject>) {
    this.#discriminatorSchemas = new Set(
      [...schemas].flatMap((schema) => discriminatorSchemas(document, schema)),
    );
  }

  /** @param original The schema in the document. @param schema The same schema with its subschemas already opened. */
  open(original: JsonObject, schema: JsonObject): JsonObject {
    if (isBinary(original)) return { ...schema, ...binary };
    if (isOpenableEnum(original) && !this.#discriminatorSchemas.has(original)) return openEnum(schema);
    return openUnions(schema, discriminatorOf(original)?.property);
  }
}

/** Schemas of discriminator properties. */
function discriminatorSchemas(document: Document, schema: JsonObject): readonly JsonValue[] {
  const discriminator = discriminatorOf(schema);
  if (!discriminator) return [];
  const properties = partsOf(document, schema).map((part) =>
    ownValue(ownProperties(part), discriminator.property),
  );
  return properties.flatMap((propertySchema) =>
    propertySchema === undefined ? [] : [propertySchema, document.resolve(propertySchema) ?? propertySchema],
  );
}

function isBinary(schema: JsonObject): boolean {
  return stringAt(schema, 'format') === 'binary' && statedTypes(schema).includes('string');
}

/** Opens an enum with two or more strings; a single value is a constant. */
function isOpenableEnum(schema: JsonObject): boolean {
  return (listedValues(schema) ?? []).filter((value) => typeof value === 'string').length > 1;
}

function openEnum({ enum: values = [], ...schema }: JsonObject): JsonObject {
  const { description, deprecated, ...rest } = schema;
  const allowsNull = isNullable(schema) || statedTypes(schema).includes('null');
  const knownValues =
    allowsNull && !arrayOrEmpty(values).includes(null) ? [...arrayOrEmpty(values), null] : values;
  return {
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(Object.hasOwn(rest, 'default') ? { default: rest['default'] ?? null } : {}),
    anyOf: [{ enum: knownValues }, openString],
  };
}

function openUnions(schema: JsonObject, discriminator: string | undefined): JsonObject {
  if (!unionKeywords.some((key) => Object.hasOwn(schema, key))) return schema;
  const opened = Object.entries(schema).map(([key, value]) => {
    if (!unionKeywords.some((keyword) => keyword === key) || !isArray(value)) return [key, value];
    return [
      key,
      discriminator === undefined
        ? openStrings(value)
        : [...value, { type: 'object', [typeMarker]: 'unknownVariant', argument: discriminator }],
    ];
  });
  return Object.fromEntries(opened);
}

/** Opens a union of an enum and `string`; TypeScript would reduce it to `string`. */
function openStrings(members: readonly JsonValue[]): readonly JsonValue[] {
  const hasOpenEnum = members.some((member) => isObject(member) && hasKnownValues(member));
  if (!hasOpenEnum) return members;
  return members.map((member) =>
    isObject(member) && ownValue(member, 'type') === 'string' && listedValues(member) === undefined
      ? { ...member, ...openString }
      : member,
  );
}

function hasKnownValues(member: JsonObject): boolean {
  const isOpenEnum = arrayOrEmpty(ownValue(member, 'anyOf')).some(
    (branch) => isObject(branch) && Object.hasOwn(branch, typeMarker),
  );
  return isOpenEnum || typeof ownValue(member, 'const') === 'string' || Object.hasOwn(member, 'enum');
}

function arrayOrEmpty(value: JsonValue | undefined): readonly JsonValue[] {
  return isArray(value) ? value : [];
}
