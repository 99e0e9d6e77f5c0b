import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Document } from '../../codegen/document/document.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { arrayAt, objectAt } from '../../codegen/values/read-property.ts';

/** A field of the API. In its path, `.` precedes a property, `[]` an item, `{*}` a map value and `<tag>` a branch of a union. */
export interface Field {
  readonly path: string;
  readonly types: ReadonlySet<string>;
  /** Undefined unless the field is a property of an object. */
  readonly required?: boolean;
  /** The enum and const values. */
  readonly values: ReadonlySet<string>;
}

/** Reads the known fields of the API, by path. */
export function readKnownFields(): ReadonlyMap<string, Field> {
  const [, ...lines] = readFileSync(path.join(import.meta.dirname, 'fields.tsv'), 'utf8')
    .trimEnd()
    .split('\n');
  return new Map(lines.map((line) => [line.split('\t')[0] ?? '', readField(line)]));
}

function readField(line: string): Field {
  const [name = '', types = '', required = '', values = ''] = line.split('\t');
  return {
    path: name,
    types: new Set(types.split('|').filter((type) => type !== '')),
    ...(required === '' ? {} : { required: required === 'yes' }),
    values: new Set(values === '' ? [] : readList(values)),
  };
}

function readList(text: string): readonly string[] {
  const value: unknown = JSON.parse(text);
  return Array.isArray(value) ? value.map(String) : [];
}

interface Found {
  readonly types: Set<string>;
  readonly values: Set<string>;
  required: boolean | undefined;
}

/** Paths of responses and items in events, whose fields are listed elsewhere. */
const repeated = /^EVENT<.*>\.(?:response|item)$/;

/** Lists every field of a POST operation. A schema that contains itself is listed once. */
export function listFields(document: Document, route = '/responses'): ReadonlyMap<string, Field> {
  const found = new Map<string, Found>();
  const open = new Set<JsonObject>();
  const operation = objectAt(objectAt(objectAt(document.root, 'paths'), route), 'post');
  const node = (value: JsonValue | undefined): JsonObject => {
    const target = document.resolve(value);
    return isObject(target) ? target : {};
  };
  const schemaOf = (holder: JsonValue | undefined, mediaType: string): JsonValue | undefined =>
    ownValue(node(ownValue(objectAt(node(holder), 'content'), mediaType)), 'schema');
  const responses = objectAt(node(operation), 'responses');
  const roots: readonly (readonly [string, JsonValue | undefined])[] = [
    ['REQ', schemaOf(ownValue(operation, 'requestBody'), 'application/json')],
    ['RES', schemaOf(ownValue(responses, '200'), 'application/json')],
    ['EVENT', schemaOf(ownValue(responses, '200'), 'text/event-stream')],
    ...Object.entries(responses)
      .filter(([status]) => status !== '200')
      .map(([status, response]) => [`ERR${status}`, schemaOf(response, 'application/json')] as const),
  ];
  for (const [name, schema] of roots) if (schema !== undefined) visit(schema, name, undefined);
  return new Map(
    [...found].map(([name, { types, values, required }]) => [
      name,
      { path: name, types, values, ...(required === undefined ? {} : { required }) },
    ]),
  );

  function visit(schema: JsonValue, at: string, required: boolean | undefined): void {
    const field = found.get(at) ?? { types: new Set(), values: new Set(), required };
    field.required = field.required === undefined ? required : field.required && required !== false;
    found.set(at, field);
    describe(node(schema), at, field);
  }

  function describe(schema: JsonObject, at: string, field: Found): void {
    if (open.has(schema)) return;
    open.add(schema);
    describeOnce(schema, at, field);
    open.delete(schema);
  }

  function describeOnce(schema: JsonObject, at: string, field: Found): void {
    for (const type of [ownValue(schema, 'type')].flat()) if (typeof type === 'string') field.types.add(type);
    for (const value of [...arrayAt(schema, 'enum'), ...constant(schema)])
      if (value !== null) field.values.add(String(value));
    if (repeated.test(at)) return;
    const branches = [...arrayAt(schema, 'anyOf'), ...arrayAt(schema, 'oneOf')].map(node);
    for (const branch of branches) {
      const tags =
        branches.filter((one) => ownValue(one, 'type') !== 'null').length > 1 ? tagsOf(branch) : [];
      if (tags.length === 0) describe(branch, at, field);
      for (const tag of tags) visit(branch, `${at}<${tag}>`, undefined);
    }
    const names = arrayAt(schema, 'required');
    for (const [name, property] of Object.entries(objectAt(schema, 'properties')))
      visit(property, `${at}.${name}`, names.includes(name));
    const items = ownValue(schema, 'items');
    if (items !== undefined) visit(items, `${at}[]`, undefined);
    const others = ownValue(schema, 'additionalProperties');
    if (isObject(others)) visit(others, `${at}{*}`, undefined);
  }

  /** The discriminator values of a branch, from `type` or a plugin's `id`. */
  function tagsOf(branch: JsonObject): readonly string[] {
    const properties = objectAt(branch, 'properties');
    return (
      ['type', 'id']
        .map((name) => listedValues(node(ownValue(properties, name))).map(String))
        .find((tags) => tags.length > 0) ?? []
    );
  }

  function listedValues(schema: JsonObject): readonly JsonValue[] {
    const branches = arrayAt(schema, 'anyOf').flatMap((branch) => listedValues(node(branch)));
    return [...constant(schema), ...arrayAt(schema, 'enum'), ...branches];
  }

  function constant(schema: JsonObject): readonly JsonValue[] {
    const value = ownValue(schema, 'const');
    return value === undefined ? [] : [value];
  }
}
