import { hasFlag } from '../../schema/composition.ts';
import { ownProperties, ownRequired } from '../../schema/properties.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, objectAt } from '../../values/read-property.ts';
import type { NodeRef } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

/** The properties of an object in one direction, combined from several schemas. */
export interface ObjectProperties {
  /** Declared properties without those excluded in this direction by `readOnly` (requests) or `writeOnly` (responses). */
  readonly named: ReadonlyMap<string, NodeRef>;
  /** Properties excluded in this direction. */
  readonly hidden: ReadonlyMap<string, NodeRef>;
  readonly required: ReadonlyMap<string, NodeRef>;
  readonly patterns: ReadonlySet<string>;
  /** The schemas for a key of `patternProperties`. */
  patternSchemas(pattern: string): readonly JsonValue[];
  /** The schemas that apply to a property. */
  termOf(name: string): SchemaSet;
  /** The schemas that apply to additional properties. */
  readonly others: SchemaSet;
  /** The shared schemas in `allOf`, by name. */
  readonly bases: ReadonlyMap<string, JsonObject>;
  /** The shared schema that declares a property, if it is the only one. */
  readonly homes: ReadonlyMap<string, string>;
  readonly requiredBy: ReadonlyMap<string, string>;
  /** True if additional properties are not allowed. */
  readonly isClosed: boolean;
  /** Location of the keyword for additional properties. */
  readonly othersSpot: NodeRef | undefined;
}

export function readProperties(
  terms: SchemaReader,
  atoms: readonly JsonObject[],
  flow: Flow,
): ObjectProperties {
  const named = new Map<string, NodeRef>();
  const hidden = new Map<string, NodeRef>();
  for (const atom of atoms) {
    const properties = ownProperties(atom);
    for (const [name, node] of Object.entries(properties))
      if (hasFlag(terms.document, node, flow === 'request' ? 'readOnly' : 'writeOnly'))
        hidden.set(name, { node: properties, key: name });
      else if (!named.has(name)) named.set(name, { node: properties, key: name });
  }
  for (const name of hidden.keys()) named.delete(name);
  for (const name of refusedNames(atoms)) named.delete(name);
  const others = terms.term(...atoms.flatMap(othersOf));
  const closing =
    atoms.find((atom) => othersOf(atom).includes(false)) ?? atoms.find((atom) => othersOf(atom).length > 0);
  const onlyNamed = onlyProperties(atoms);
  return {
    named,
    hidden,
    required: readRequired(atoms, hidden),
    patterns: new Set(atoms.flatMap((atom) => Object.keys(objectAt(atom, 'patternProperties')))),
    patternSchemas: (pattern) =>
      atoms.flatMap((atom) => ownValue(objectAt(atom, 'patternProperties'), pattern) ?? []),
    termOf: (name) =>
      // The common case: a single schema declares the property.
      onlyNamed === undefined || !Object.hasOwn(onlyNamed, name)
        ? terms.term(...atoms.flatMap((atom) => schemasOf(atom, name, named.has(name))))
        : terms.term(onlyNamed[name] ?? true),
    others,
    bases: new Map(atoms.flatMap((atom) => nameOf(terms, atom).map((name) => [name, atom]))),
    homes: homesOf(terms, atoms, (atom) => Object.keys(ownProperties(atom))),
    requiredBy: homesOf(terms, atoms, ownRequired),
    isClosed: others.includes(false),
    othersSpot: closing && { node: closing, key: keyOfOthers(closing) },
  };
}

/** Properties with the schema `false`, which are not allowed. */
function refusedNames(atoms: readonly JsonObject[]): readonly string[] {
  return atoms.flatMap((atom) =>
    Object.entries(ownProperties(atom)).flatMap(([name, schema]) => (schema === false ? [name] : [])),
  );
}

/** The properties of a single schema without `patternProperties`. */
function onlyProperties([only, ...others]: readonly JsonObject[]): JsonObject | undefined {
  if (!only || others.length > 0 || Object.hasOwn(only, 'patternProperties')) return undefined;
  return ownProperties(only);
}

function nameOf(terms: SchemaReader, atom: JsonObject): readonly string[] {
  return [terms.nameOf([terms.originalOf(atom)]) ?? []].flat();
}

function homesOf(
  terms: SchemaReader,
  atoms: readonly JsonObject[],
  read: (atom: JsonObject) => readonly string[],
): ReadonlyMap<string, string> {
  const found = new Map<string, readonly string[]>();
  for (const atom of atoms)
    for (const key of read(atom)) found.set(key, [...(found.get(key) ?? []), nameOf(terms, atom)[0] ?? '']);
  return new Map(
    [...found].flatMap(([key, [name = '', ...more]]) =>
      name === '' || more.length > 0 ? [] : [[key, name]],
    ),
  );
}

/** `unevaluatedProperties` applies where `additionalProperties` is absent (JSON Schema Core 2020-12, 11.3). */
function keyOfOthers(atom: JsonObject): string {
  return Object.hasOwn(atom, 'additionalProperties') ? 'additionalProperties' : 'unevaluatedProperties';
}

function othersOf(atom: JsonObject): readonly JsonValue[] {
  const found = ownValue(atom, keyOfOthers(atom));
  return found === undefined || found === true ? [] : [found];
}

function readRequired(
  atoms: readonly JsonObject[],
  hidden: ObjectProperties['hidden'],
): ReadonlyMap<string, NodeRef> {
  const found = new Map<string, NodeRef>();
  for (const atom of atoms)
    for (const [key, name] of arrayAt(atom, 'required').entries())
      if (typeof name === 'string' && !hidden.has(name) && !found.has(name))
        found.set(name, { node: arrayAt(atom, 'required'), key });
  return found;
}

/** JSON Schema Core 2020-12, 10.3.2. */
function schemasOf(atom: JsonObject, name: string, isNamed: boolean): readonly JsonValue[] {
  const own = ownValue(ownProperties(atom), name);
  const matching = Object.entries(objectAt(atom, 'patternProperties'))
    .filter(([pattern]) => matches(pattern, name))
    .map(([, schema]) => schema);
  if (own !== undefined || matching.length > 0) return own === undefined ? matching : [own, ...matching];
  if (isNamed && !Object.hasOwn(atom, 'additionalProperties')) return [];
  return othersOf(atom);
}

/** Tests only short patterns and names: a pattern of the description could backtrack exponentially. */
function matches(pattern: string, name: string): boolean {
  if (pattern.length > 100 || name.length > 100 || /[+*}]\)?[+*{]/.test(pattern)) return pattern === name;
  try {
    return new RegExp(pattern, 'u').test(name);
  } catch {
    return false;
  }
}

/** Pairs of properties in `dependentRequired` (JSON Schema Validation 2020-12, 6.5.4). */
export function dependenciesOf(atoms: readonly JsonObject[]): ReadonlyMap<string, NodeRef> {
  const found = new Map<string, NodeRef>();
  for (const atom of atoms)
    for (const [name, list] of Object.entries(objectAt(atom, 'dependentRequired')))
      for (const needed of Array.isArray(list) ? list : [])
        found.set(JSON.stringify([name, needed]), { node: objectAt(atom, 'dependentRequired'), key: name });
  return found;
}
