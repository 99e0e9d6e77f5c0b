import type { Document } from '../../../document/document.ts';
import { partsOf } from '../../../schema/composition.ts';
import { listedValues } from '../../../schema/listed-values.ts';
import { ownProperties } from '../../../schema/properties.ts';
import { discriminatorOf, unionKeywords } from '../../../schema/unions.ts';
import { isNullable, statedTypes } from '../../../schema/versions.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { stringAt } from '../../../values/read-property.ts';

/** Marks schemas for which our own type is printed. Extensions of the description are removed before, so it cannot clash. */
export const marker = 'x-rosetta-type';

/** Type of an open enum: any string, with completion of the known values. */
const openText = { type: 'string', [marker]: 'text' };
/** Marks the contents of a file. */
const bytes = { type: 'string', [marker]: 'bytes' };

/**
 * Opens schemas for future values: enums accept any string, and discriminated unions get an unknown variant. Discriminator properties stay
 * closed, because they identify the variants.
 */
export class SchemaOpener {
  readonly #tags: ReadonlySet<JsonValue>;

  /** @param schemas All schemas of the document. */
  constructor(document: Document, schemas: Iterable<JsonObject>) {
    this.#tags = new Set([...schemas].flatMap((schema) => findTags(document, schema)));
  }

  /** @param original The schema in the document. @param schema The same schema with its subschemas already opened. */
  open(original: JsonObject, schema: JsonObject): JsonObject {
    if (isBytes(original)) return { ...schema, ...bytes };
    if (isEnumeration(original) && !this.#tags.has(original)) return openEnumeration(schema);
    return openUnions(schema, discriminatorOf(original)?.property);
  }
}

/** Schemas of discriminator properties. */
function findTags(document: Document, schema: JsonObject): readonly JsonValue[] {
  const discriminator = discriminatorOf(schema);
  if (!discriminator) return [];
  const properties = partsOf(document, schema).map((part) =>
    ownValue(ownProperties(part), discriminator.property),
  );
  return properties.flatMap((own) => (own === undefined ? [] : [own, document.resolve(own) ?? own]));
}

function isBytes(schema: JsonObject): boolean {
  return stringAt(schema, 'format') === 'binary' && statedTypes(schema).includes('string');
}

/** Opens an enum with two or more strings; a single value is a constant. */
function isEnumeration(schema: JsonObject): boolean {
  return (listedValues(schema) ?? []).filter((value) => typeof value === 'string').length > 1;
}

function openEnumeration({ enum: values = [], ...schema }: JsonObject): JsonObject {
  const { description, deprecated, ...rest } = schema;
  const allowsNull = isNullable(schema) || statedTypes(schema).includes('null');
  const known = allowsNull && !asList(values).includes(null) ? [...asList(values), null] : values;
  return {
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(Object.hasOwn(rest, 'default') ? { default: rest['default'] ?? null } : {}),
    anyOf: [{ enum: known }, openText],
  };
}

function openUnions(schema: JsonObject, tag: string | undefined): JsonObject {
  if (!unionKeywords.some((key) => Object.hasOwn(schema, key))) return schema;
  const opened = Object.entries(schema).map(([key, value]) => {
    if (!unionKeywords.some((one) => one === key) || !isArray(value)) return [key, value];
    return [
      key,
      tag === undefined ? openTexts(value) : [...value, { type: 'object', [marker]: 'unknown', tag }],
    ];
  });
  return Object.fromEntries(opened);
}

/** Opens a union of an enum and `string`; TypeScript would reduce it to `string`. */
function openTexts(members: readonly JsonValue[]): readonly JsonValue[] {
  const hasOpened = members.some((member) => isObject(member) && isKnownTexts(member));
  if (!hasOpened) return members;
  return members.map((member) =>
    isObject(member) && ownValue(member, 'type') === 'string' && listedValues(member) === undefined
      ? { ...member, ...openText }
      : member,
  );
}

function isKnownTexts(member: JsonObject): boolean {
  const opened = asList(ownValue(member, 'anyOf')).some((one) => isObject(one) && Object.hasOwn(one, marker));
  return opened || typeof ownValue(member, 'const') === 'string' || Object.hasOwn(member, 'enum');
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return isArray(value) ? value : [];
}
