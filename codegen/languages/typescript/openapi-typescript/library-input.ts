import type { Document } from '../../../document/document.ts';
import {
  fieldType,
  isNameMap,
  isPrimitive,
  type NodeType,
  objectDefinitionOf,
} from '../../../document/grammar.ts';
import { printPointer, readPointer } from '../../../document/pointer.ts';
import { mappedReference, referenceOf } from '../../../document/reference.ts';
import { childType, walkObjects } from '../../../document/walk.ts';
import type { Operation } from '../../../model/model.ts';
import { isDocumentation } from '../../../schema/annotations.ts';
import { levelSchema } from '../../../schema/levelled.ts';
import { composeSiblings, siblingsOf } from '../../../schema/references.ts';
import { unionKeywords } from '../../../schema/unions.ts';
import { ignoresSiblings, isNullable } from '../../../schema/versions.ts';
import { convertItems, convertProperties } from '../../../values/convert-properties.ts';
import { equalJson } from '../../../values/equal-json.ts';
import {
  ExactNumber,
  isArray,
  isObject,
  type JsonObject,
  type JsonValue,
  ownValue,
} from '../../../values/json.ts';
import { safeName, UniqueNames } from '../../../values/names.ts';
import { arrayAt, asObject, objectAt, scalarToString, stringAt } from '../../../values/read-property.ts';
import { docText } from '../doc-text.ts';
import { makeCompilable } from './compilable-schemas.ts';
import { resolveDiscriminators } from './discriminators.ts';
import { SchemaOpener } from './open-enumerations.ts';
import { pathKey } from './operation-types.ts';
import { splitReadWriteVariants } from './read-write-variants.ts';
import { breakRecursion } from './recursive-types.ts';

/** Component sections for which openapi-typescript generates types. */
const componentSections = ['schemas', 'responses', 'parameters', 'requestBodies', 'headers', 'pathItems'];
const ignoredKeywords = new Set(['example', 'examples', 'callbacks', 'links', 'security', 'servers', 'tags']);
const valueKeywords = new Set(['const', 'enum']);
const definitionKeywords = new Set(['$defs', 'definitions']);
/** Keywords that are kept as siblings of `$ref`. */
const typeKeywords = ['properties', 'required', 'additionalProperties', 'allOf', ...unionKeywords];
/** Pointer segments that are left out of names. */
const unnamedSegments = new Set([
  ...componentSections,
  ...['components', 'paths', 'properties', 'items', 'content', 'schema', 'application/json', ''],
]);

/**
 * Prepares the description for openapi-typescript: removes parts that do not affect types, sorts maps without a meaningful order, and turns
 * all references into references to components, because the library generates wrong types for others.
 */
export class LibraryInput {
  readonly #document: Document;
  readonly #opener: SchemaOpener;
  readonly #operationIds = new Set<string>();
  /** Components added for references to other places, by reference. */
  readonly #componentReferences = new Map<string, string>();
  readonly #names = new Map<string, UniqueNames>();
  readonly #pending: { readonly section: string; readonly name: string; build(): JsonValue }[] = [];

  constructor(document: Document) {
    this.#document = document;
    this.#opener = new SchemaOpener(document, schemasOf(document));
  }

  build(operations: readonly Operation[]): JsonObject {
    const { root, version } = this.#document;
    const converted: JsonObject = {
      openapi: version === '3.0' ? '3.0.4' : '3.1.1',
      info: { title: '', version: '' },
      paths: { ...this.#convertMap(root, 'document', 'paths'), ...this.#unsupportedMethods(operations) },
      components: this.#components(objectAt(root, 'components')),
    };
    const { components, ...others } = splitReadWriteVariants(resolveDiscriminators(converted));
    const schemas = breakRecursion(objectAt(asObject(components ?? {}), 'schemas'));
    return { ...others, components: { ...asObject(components ?? {}), schemas } };
  }

  #components(own: JsonObject): JsonObject {
    const converted = new Map(
      componentSections.map((section) => [section, this.#convertMap(own, 'components', section)]),
    );
    for (let next = this.#pending.shift(); next; next = this.#pending.shift())
      converted.set(next.section, { ...converted.get(next.section), [next.name]: next.build() });
    return Object.fromEntries([...converted].filter(([, members]) => Object.keys(members).length > 0));
  }

  #convertMap(parent: JsonObject, slot: NodeType, key: string): JsonObject {
    const entries = Object.entries(objectAt(parent, key)).sort(([a], [b]) => (a < b ? -1 : 1));
    return this.#convertObject(Object.fromEntries(entries), fieldType(slot, key));
  }

  /** Operations with methods that the library does not support, under separate paths. */
  #unsupportedMethods(operations: readonly Operation[]): JsonObject {
    const added = operations
      .map((operation) => [pathKey(operation), operation] as const)
      .filter(([key, { path }]) => key !== path)
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return Object.fromEntries(added.map(([key, operation]) => [key, this.#unsupportedMethod(operation)]));
  }

  #unsupportedMethod({ path, method }: Operation): JsonObject {
    const pathItem = this.#document.resolve(objectAt(this.#document.root, 'paths')[path]);
    if (!isObject(pathItem)) return {};
    const additional = objectAt(pathItem, 'additionalOperations');
    const node = ownValue(additional, method) ?? ownValue(pathItem, method.toLowerCase()) ?? {};
    return this.#convertObject({ parameters: arrayAt(pathItem, 'parameters'), post: node }, 'pathItem');
  }

  #convert(value: JsonValue, slot: NodeType): JsonValue {
    if (slot === 'schemaName' && typeof value === 'string')
      return this.#componentReferenceOf({ $ref: mappedReference(value) }, 'schema');
    if (isArray(value))
      return convertItems(value, (item, index) => this.#convert(item, childType(slot, index, item)));
    return isObject(value) ? this.#convertObject(value, slot) : value;
  }

  #convertObject(object: JsonObject, slot: NodeType): JsonObject {
    const isReference = objectDefinitionOf(slot) !== undefined && referenceOf(object) !== undefined;
    const composed = isReference && slot === 'schema' ? this.#compose(object) : undefined;
    if (composed) return this.#convertObject(composed, slot);
    if (isReference && this.#replacesDescription(object, slot))
      return this.#convertObject(
        { ...asObject(this.#document.resolve(object) ?? {}), description: stringAt(object, 'description') },
        slot,
      );
    // New in OpenAPI 3.2; the library does not support it.
    if (isReference && slot === 'mediaType')
      return asObject(this.#convert(this.#document.resolve(object) ?? {}, slot));
    // A reference to a whole map is not part of the specification, but other tools resolve it.
    if (isNameMap(slot) && referenceOf(object) !== undefined)
      return asObject(this.#convert(this.#document.resolve(object) ?? {}, slot));
    const levelled = slot === 'schema' && !isReference ? levelSchema(this.#document, object) : object;
    const kept = convertProperties(levelled, (value, key) => {
      if (!this.#isKept(key, value, slot)) return undefined;
      return isCommented(key, slot)
        ? printCommentText(value)
        : this.#convert(value, childType(slot, key, value));
    });
    if (isReference)
      return {
        ...(slot === 'schema' ? this.#description(object) : {}),
        ...kept,
        $ref: this.#componentReferenceOf(object, slot),
      };
    if (slot === 'parameter') return { ...kept, schema: schemaOfParameter(kept) };
    return slot === 'schema' ? this.#opener.open(object, makeCompilable(kept)) : kept;
  }

  /** A description next to a reference (OpenAPI 3.1, "Reference Object"), which the library ignores. */
  #replacesDescription(object: JsonObject, slot: NodeType): boolean {
    const isDescribed = slot === 'parameter' || slot === 'response' || slot === 'header';
    return isDescribed && !ignoresSiblings(this.#document) && Object.hasOwn(object, 'description');
  }

  /** A reference and the siblings that affect its type, as an `allOf`; the library ignores siblings. */
  #compose(object: JsonObject): JsonObject | undefined {
    const siblings = siblingsOf(this.#document, object);
    if (!isNullable(siblings) && !typeKeywords.some((key) => Object.hasOwn(siblings, key))) return undefined;
    const documentation = Object.entries(object).filter(([key]) => isDocumentation(key));
    return {
      ...this.#description(object),
      ...Object.fromEntries(documentation),
      ...composeSiblings(this.#document, object),
    };
  }

  /** Copies documentation from the target of a reference, so that it appears at the property. */
  #description(object: JsonObject): JsonObject {
    const description = stringAt(asObject(this.#document.resolve(object) ?? {}), 'description');
    return description === '' ? {} : { description };
  }

  #isKept(key: string, value: JsonValue, slot: NodeType): boolean {
    if (isNameMap(slot)) {
      if (slot.map === 'schemaName' && typeof value === 'string')
        return this.#document.resolve({ $ref: mappedReference(value) }) !== undefined;
      return !(slot.extensions && key.startsWith('x-'));
    }
    if (slot === 'discriminator' && key === 'defaultMapping' && typeof value === 'string')
      return this.#document.resolve({ $ref: mappedReference(value) }) !== undefined;
    // A `$ref` in an example is data, but the library would load the file that it names.
    if (isPrimitive(slot)) return key !== '$ref' || typeof value !== 'string';
    // Defaults appear unchanged in comments; drop those that would need escaping.
    if (key === 'default' && typeof value === 'string') return docText(value) === value;
    if (slot === 'schema' && definitionKeywords.has(key)) return false;
    if (slot === 'schema' && valueKeywords.has(key)) return [value].flat().every(isExactInJavaScript);
    if (slot === 'operation' && key === 'operationId') return this.#isFirstUse(String(value));
    return !ignoredKeywords.has(key) && !key.startsWith('x-');
  }

  /** The library identifies operations by `operationId`. */
  #isFirstUse(operationId: string): boolean {
    const isNew = !this.#operationIds.has(operationId);
    this.#operationIds.add(operationId);
    return isNew;
  }

  /** Converts a reference to a reference to a component. */
  #componentReferenceOf(object: JsonObject, slot: NodeType): string {
    const reference = stringAt(object, '$ref');
    const section = objectDefinitionOf(slot)?.section ?? '';
    const tokens = readPointer(decodeURIComponent(reference.slice(1))) ?? [];
    const isComponent = tokens.length === 3 && tokens[0] === 'components' && tokens[1] === section;
    const isPath = slot === 'pathItem' && tokens.length === 2 && tokens[0] === 'paths';
    if (isComponent || isPath || !componentSections.includes(section)) return reference;
    const key = `${section} ${printPointer(tokens)}`;
    const componentReference =
      this.#componentReferences.get(key) ??
      this.#addComponent(section, tokens, () => this.#convert(this.#document.follow(object) ?? {}, slot));
    this.#componentReferences.set(key, componentReference);
    return componentReference;
  }

  #addComponent(section: string, tokens: readonly string[], build: () => JsonValue): string {
    const words = tokens.filter((token) => !unnamedSegments.has(token));
    const name = this.#namesIn(section).claim(safeName(words.join('-'), 'part'));
    this.#pending.push({ section, name, build });
    return `#${printPointer(['components', section, name])}`;
  }

  #namesIn(section: string): UniqueNames {
    const existing = this.#names.get(section);
    if (existing) return existing;
    const names = new UniqueNames();
    for (const name of Object.keys(objectAt(objectAt(this.#document.root, 'components'), section)))
      names.claim(name);
    this.#names.set(section, names);
    return names;
  }
}

function schemasOf({ root }: Document): readonly JsonObject[] {
  const schemas: JsonObject[] = [];
  walkObjects(root, 'document', {
    wrongType() {},
    reference() {},
    object(object, slot) {
      if (slot === 'schema') schemas.push(object);
    },
  });
  return schemas;
}

/** Parameters without a schema accept any value. The library would use `string`, even if `content` has a schema. */
function schemaOfParameter(parameter: JsonObject): JsonValue {
  const [content = {}] = Object.values(objectAt(parameter, 'content'));
  return ownValue(parameter, 'schema') ?? ownValue(asObject(content), 'schema') ?? {};
}

/** True if the library shows the keyword in a comment. */
function isCommented(key: string, slot: NodeType): boolean {
  return (
    objectDefinitionOf(slot) !== undefined && ['title', 'summary', 'description', 'format'].includes(key)
  );
}

/** False for a number that a JavaScript literal would change. */
function isExactInJavaScript(value: JsonValue): boolean {
  return !(value instanceof ExactNumber) || equalJson(value, Number(value.text));
}

function printCommentText(value: JsonValue): string {
  return docText(scalarToString(value) ?? '');
}
