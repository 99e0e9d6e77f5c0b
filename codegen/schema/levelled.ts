import type { Document } from '../document/document.ts';
import { referenceOf } from '../document/reference.ts';
import { equalJson } from '../values/equal-json.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { conjunctsOf } from './composition.ts';
import {
  ownAdditional,
  ownProperties,
  ownRequired,
  propertyDeclarations,
  propertyNames,
  requiredNames,
} from './properties.ts';
import { unionKeywords } from './unions.ts';

/**
 * An equivalent schema in which every required property is declared where it is required. A `required` then also affects properties that
 * another schema of the same `allOf`, or the schema around a `oneOf`, declares.
 */
export function levelSchema(document: Document, schema: JsonObject): JsonObject {
  const levelled = levelledCache.get(schema) ?? level(document, schema);
  levelledCache.set(schema, levelled);
  return levelled;
}

const levelledCache = new WeakMap<JsonObject, JsonObject>();

function level(document: Document, schema: JsonObject): JsonObject {
  const names = undeclaredNames(document, schema);
  const additional = openAdditional(document, schema);
  const branches = unionKeywords.flatMap((key) =>
    Object.hasOwn(schema, key)
      ? [[key, arrayAt(schema, key).map((branch) => levelBranch(document, schema, branch))] as const]
      : [],
  );
  const isLevel = names.length === 0 && branches.length === 0 && additional === undefined;
  if (isLevel) return schema;
  const levelled = { ...schema, ...Object.fromEntries(branches), ...additional };
  if (names.length === 0) return levelled;
  return {
    ...levelled,
    ...(Object.hasOwn(schema, 'allOf')
      ? { allOf: arrayAt(schema, 'allOf').map((part) => withoutRequired(part, new Set(names))) }
      : {}),
    required: [...new Set([...ownRequired(schema), ...names])],
    properties: { ...ownProperties(schema), ...declare(document, schema, names) },
  };
}

/** Required names for which no schema that always applies has both the requirement and the declaration. */
function undeclaredNames(document: Document, schema: JsonObject): readonly string[] {
  const required = requiredNames(document, schema);
  if (required.size === 0) return [];
  const declared = new Set(
    conjunctsOf(document, schema).flatMap((part) =>
      ownRequired(part).filter((name) => Object.hasOwn(ownProperties(part), name)),
    ),
  );
  const undeclared = [...required].filter((name) => !declared.has(name));
  if (undeclared.length === 0) return [];
  const branchNames = propertyNames(document, schema);
  return undeclared.filter(
    (name) => !branchNames.has(name) || propertyDeclarations(document, schema, name).length > 0,
  );
}

/** Removes names that the schema around an inline part declares and requires. */
function withoutRequired(part: JsonValue, names: ReadonlySet<string>): JsonValue {
  if (!isObject(part) || referenceOf(part) !== undefined || !Object.hasOwn(part, 'required')) return part;
  return { ...part, required: ownRequired(part).filter((name) => !names.has(name)) };
}

function declare(document: Document, schema: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(
    names.map((name) => {
      const [declaration = ownAdditional(schema) ?? true] = propertyDeclarations(document, schema, name);
      return [name, declaration];
    }),
  );
}

/** Declares the names that an inline branch requires and the schema around the union declares. */
function levelBranch(document: Document, schema: JsonObject, branch: JsonValue): JsonValue {
  if (!isObject(branch) || referenceOf(branch) !== undefined) return branch;
  const names = ownRequired(branch).filter(
    (name) =>
      !propertyNames(document, branch).has(name) && propertyDeclarations(document, schema, name).length > 0,
  );
  if (names.length === 0) return branch;
  return { ...branch, properties: { ...ownProperties(branch), ...declare(document, schema, names) } };
}

const additionalKeywords = ['additionalProperties', 'patternProperties'];

/** Removes the type of additional properties if declared properties have another: an index signature includes those. */
function openAdditional(document: Document, schema: JsonObject): JsonObject | undefined {
  if (!additionalKeywords.some((key) => isObject(ownValue(schema, key)))) return undefined;
  const additional = ownAdditional(schema) ?? {};
  const properties = [...propertyNames(document, schema)].flatMap((name) =>
    propertyDeclarations(document, schema, name),
  );
  const isUniform =
    properties.every((property) => equalJson(property, additional)) &&
    (properties.length === 0 || !Object.hasOwn(schema, 'patternProperties'));
  return isUniform ? undefined : { additionalProperties: {}, patternProperties: {} };
}
