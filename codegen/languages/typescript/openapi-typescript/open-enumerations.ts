import type { Document } from '../../../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../../values/json.ts';
import { textAt } from '../../../values/text.ts';

/** Stands in a schema where openapi-typescript is to write a type of ours. Extensions of a description never reach it. */
export const marker = 'x-rosetta-type';

/** Any text, though some are known: an editor completes those. */
const openText = { type: 'string', [marker]: 'text' };
/** The bytes of a file. */
const bytes = { type: 'string', [marker]: 'bytes' };

/**
 * Opens what will grow: an enumeration takes any text, and a union told apart by a tag has a member for tags that came later. Tags themselves
 * stay as they are, as they tell the members apart.
 */
export class SchemaOpener {
  readonly #tags: ReadonlySet<JsonValue>;

  /** @param schemas Every schema of the document. */
  constructor(document: Document, schemas: Iterable<JsonObject>) {
    this.#tags = new Set([...schemas].flatMap((schema) => findTags(document, schema)));
  }

  /** @param original The schema in the document; @param schema The same, with everything inside it opened already. */
  open(original: JsonObject, schema: JsonObject): JsonObject {
    if (isBytes(original)) return { ...schema, ...bytes };
    if (isEnumeration(original) && !this.#tags.has(original)) return openEnumeration(schema);
    const tag = textAt(asObject(ownValue(original, 'discriminator')), 'propertyName');
    return openUnions(schema, tag);
  }
}

/** The schemas of the properties that tell the members of a union apart. */
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

/** Of two texts or more: a single one is a constant. */
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

/** A list of known texts beside any text is an open enumeration, spelled out; plain `string` would swallow the list. */
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
