import { isArray, isObject, type JsonObject, ownValue } from '../values/json.ts';
import { readExpression } from '../values/regular-expression.ts';
import { suggestWord } from '../values/suggest-word.ts';
import { clip } from '../values/visible-text.ts';
import type { OpenApiVersion } from './document.ts';
import { isNameMap, type NodeType, objectDefinitionOf } from './grammar.ts';

const maxQuotedLength = 100;

/** A field that violates the specification. */
export interface FieldProblem {
  readonly object: JsonObject;
  readonly key: string;
  readonly code: 'unknown-field' | 'unknown-type' | 'invalid-pattern' | 'response-key' | 'component-name';
  readonly message: string;
  readonly help: string;
  /** True if the field is skipped. */
  readonly isSkipped: boolean;
  /** False for a field without effect that does not look like a misspelling. */
  readonly isInvalid: boolean;
}

/** Unknown fields of an object of the specification, and values of its fields that cannot be used. */
export function findFieldProblems(
  object: JsonObject,
  nodeType: NodeType,
  version: OpenApiVersion | undefined,
): readonly FieldProblem[] {
  return [
    ...findUnknownFields(object, nodeType, version),
    ...(nodeType === 'schema' ? [...findUnknownTypes(object), ...findInvalidPattern(object)] : []),
    ...(nodeType === 'operation' ? findResponseKeys(object) : []),
    ...(nodeType === 'components' ? findComponentNames(object) : []),
  ];
}

/** Objects whose keys are chosen by the author. */
const openObjects: ReadonlySet<NodeType> = new Set(['callback', 'securityRequirement']);

function findUnknownFields(
  object: JsonObject,
  nodeType: NodeType,
  version: OpenApiVersion | undefined,
): readonly FieldProblem[] {
  const definition = objectDefinitionOf(nodeType);
  if (!definition || definition.extension !== undefined || openObjects.has(nodeType) || isNameMap(nodeType))
    return [];
  return Object.keys(object).flatMap((key): FieldProblem[] => {
    if (key.startsWith('x-') || key === '$ref' || Object.hasOwn(definition.fields, key)) return [];
    const suggestion = suggestWord(key, Object.keys(definition.fields));
    // JSON Schema 2020-12 allows additional keywords (section 6.5 of the core specification).
    if (nodeType === 'schema' && version !== '3.0' && suggestion === undefined) return [];
    return [
      {
        object,
        key,
        code: 'unknown-field',
        message: `${quoted(key)} is not a field of the ${definition.title}.`,
        help:
          suggestion === undefined
            ? 'Remove the field, or start its name with "x-".'
            : `Did you mean ${quoted(suggestion)}?`,
        isSkipped: false,
        isInvalid: suggestion !== undefined,
      },
    ];
  });
}

const typeNames = ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'];

function findUnknownTypes(schema: JsonObject): readonly FieldProblem[] {
  const type = ownValue(schema, 'type');
  if (type === undefined || type === null) return [];
  const names = isArray(type) ? type : [type];
  const unknown = names.find((name) => typeof name !== 'string' || !typeNames.includes(name));
  if (unknown === undefined) return [];
  const suggestion = typeof unknown === 'string' ? suggestType(unknown) : undefined;
  return [
    {
      object: schema,
      key: 'type',
      code: 'unknown-type',
      message: `"type" has the invalid value ${clip(JSON.stringify(unknown), maxQuotedLength)}; it was skipped.`,
      help:
        suggestion === undefined
          ? `Use one of ${typeNames.map(quoted).join(', ')}.`
          : `Did you mean ${quoted(suggestion)}?`,
      isSkipped: true,
      isInvalid: true,
    },
  ];
}

/** Names of types in programming languages that are not close to the name in JSON Schema. */
const otherTypeNames: Readonly<Record<string, string>> = {
  bool: 'boolean',
  date: 'string',
  datetime: 'string',
  'date-time': 'string',
  double: 'number',
  file: 'string',
  float: 'number',
  int: 'integer',
  int32: 'integer',
  int64: 'integer',
  list: 'array',
  long: 'integer',
  map: 'object',
  str: 'string',
  text: 'string',
  uuid: 'string',
};

function suggestType(name: string): string | undefined {
  const lower = name.toLowerCase();
  return Object.hasOwn(otherTypeNames, lower) ? otherTypeNames[lower] : suggestWord(name, typeNames);
}

function findInvalidPattern(schema: JsonObject): readonly FieldProblem[] {
  const pattern = ownValue(schema, 'pattern');
  if (pattern === undefined) return [];
  const reason = typeof pattern === 'string' ? patternError(pattern) : 'it must be a string';
  if (reason === undefined) return [];
  return [
    {
      object: schema,
      key: 'pattern',
      code: 'invalid-pattern',
      message: `"pattern" is not a valid regular expression: ${reason}; it was skipped.`,
      help: 'Use the syntax of JavaScript (ECMA-262).',
      isSkipped: true,
      isInvalid: true,
    },
  ];
}

function patternError(pattern: string): string | undefined {
  try {
    readExpression(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (/: ([^:]*)$/s.exec(error.message)?.[1] ?? error.message) : undefined;
  }
}

function findResponseKeys(operation: JsonObject): readonly FieldProblem[] {
  const responses = ownValue(operation, 'responses');
  if (!isObject(responses)) return [];
  return Object.keys(responses)
    .filter((key) => !/^(?:[1-5](?:\d\d|XX)|default|x-.*|\$ref)$/s.test(key))
    .map((key) => ({
      object: responses,
      key,
      code: 'response-key',
      message: `${quoted(key)} is not a status code; the response was skipped.`,
      help: responseHelp(key),
      isSkipped: true,
      isInvalid: true,
    }));
}

/** Names that the specification does not allow (OpenAPI, "Components Object"), one problem for each section. */
function findComponentNames(components: JsonObject): readonly FieldProblem[] {
  return Object.entries(components).flatMap(([section, map]): readonly FieldProblem[] => {
    if (!isObject(map) || section.startsWith('x-')) return [];
    const [key, ...others] = Object.keys(map).filter((name) => !/^[A-Za-z0-9._-]+$/.test(name));
    if (key === undefined) return [];
    const names =
      others.length === 0 ? `name ${quoted(key)}` : `names ${quoted(key)} and ${others.length} more`;
    return [
      {
        object: map,
        key,
        code: 'component-name',
        message: `Component ${names} in ${section} must contain only letters, digits, ".", "-" and "_".`,
        help: 'Rename the component and its references.',
        isSkipped: false,
        isInvalid: false,
      },
    ];
  });
}

function responseHelp(key: string): string {
  const [digits] = /^[1-5](?:\d\d|XX)/.exec(key.toUpperCase()) ?? [];
  return digits === undefined
    ? 'Use a status code such as "200", a range such as "2XX", or "default".'
    : `Did you mean ${quoted(digits)}?`;
}

function quoted(text: string): string {
  return JSON.stringify(clip(text, maxQuotedLength));
}
