import type { Document } from '../../../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { textAt } from '../../../values/text.ts';

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
    const tag = textAt(asObject(ownValue(original, 'discriminator')), 'propertyName');
    return openUnions(schema, tag);
  }
}

/** Schemas of discriminator properties. */
function findTags(document: Document, schema: JsonObject): readonly JsonValue[] {
  const tag = textAt(asObject(ownValue(schema, 'discriminator')), 'propertyName');
  if (tag === '') return [];
  const members = ['oneOf', 'anyOf'].flatMap((key) => asList(ownValue(schema, key)));
  return [schema, ...members].flatMap((member) => tagsOf(document, member, tag, 0));
}

const deepest = 8;

function tagsOf(document: Document, schema: JsonValue, tag: string, depth: number): readonly JsonValue[] {
  const resolved = document.resolve(schema);
  if (!isObject(resolved) || depth > deepest) return [];
  const own = ownValue(asObject(ownValue(resolved, 'properties')), tag);
  const parts = ['allOf', 'oneOf', 'anyOf'].flatMap((key) => asList(ownValue(resolved, key)));
  const found = own === undefined ? [] : [own, document.resolve(own) ?? own];
  return [...found, ...parts.flatMap((part) => tagsOf(document, part, tag, depth + 1))];
}

function isBytes(schema: JsonObject): boolean {
  return textAt(schema, 'format') === 'binary' && [ownValue(schema, 'type')].flat().includes('string');
}

/** Opens an enum with two or more strings; a single value is a constant. */
function isEnumeration(schema: JsonObject): boolean {
  const texts = asList(ownValue(schema, 'enum')).filter((value) => typeof value === 'string');
  return texts.length > 1 && !Object.hasOwn(schema, 'const');
}

function openEnumeration({ enum: values = [], ...schema }: JsonObject): JsonObject {
  const { description, deprecated, ...rest } = schema;
  const isNullable =
    ownValue(schema, 'nullable') === true || asList(ownValue(schema, 'type')).includes('null');
  const known = isNullable && !asList(values).includes(null) ? [...asList(values), null] : values;
  return {
    ...(description === undefined ? {} : { description }),
    ...(deprecated === undefined ? {} : { deprecated }),
    ...(Object.hasOwn(rest, 'default') ? { default: rest['default'] ?? null } : {}),
    anyOf: [{ enum: known }, openText],
  };
}

function openUnions(schema: JsonObject, tag: string): JsonObject {
  const opened = Object.entries(schema).map(([key, value]) => {
    if ((key !== 'oneOf' && key !== 'anyOf') || !isArray(value)) return [key, value];
    return [key, tag === '' ? openTexts(value) : [...value, { type: 'object', [marker]: 'unknown', tag }]];
  });
  return Object.fromEntries(opened);
}

/** Opens a union of an enum and `string`; TypeScript would reduce it to `string`. */
function openTexts(members: readonly JsonValue[]): readonly JsonValue[] {
  const hasOpened = members.some((member) => isObject(member) && isKnownTexts(member));
  if (!hasOpened) return members;
  return members.map((member) =>
    isObject(member) &&
    ownValue(member, 'type') === 'string' &&
    !Object.hasOwn(member, 'const') &&
    !Object.hasOwn(member, 'enum')
      ? { ...member, ...openText }
      : member,
  );
}

function isKnownTexts(member: JsonObject): boolean {
  const opened = asList(ownValue(member, 'anyOf')).some((one) => isObject(one) && Object.hasOwn(one, marker));
  return opened || typeof ownValue(member, 'const') === 'string' || Object.hasOwn(member, 'enum');
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isObject(value) ? value : {};
}

function asList(value: JsonValue | undefined): readonly JsonValue[] {
  return isArray(value) ? value : [];
}
