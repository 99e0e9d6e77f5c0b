import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import type { ValidationError } from '../schema/schema-error.ts';
import type { MessageDirection } from '../schema/translation.ts';
import { makeValidator, type Validator } from '../schema/validator.ts';
import type { ValueReader } from '../validation/parse-serialized.ts';
import { readTextValue } from '../validation/read-text.ts';
import type { Diagnostic, SourceLocation } from '../values/diagnostic.ts';
import { isArray, isObject, type JsonValue } from '../values/json.ts';
import { convertAt } from './convert-text.ts';
import { type DocumentedExample, findExamples } from './find-examples.ts';

export interface ExampleReport {
  /** Number of validated examples. */
  readonly count: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Validates every example of a document against its schema. An unusable schema is an error. */
export function checkExamples(document: Document): ExampleReport {
  const examples = findExamples(document);
  const validators = new Map<MessageDirection, Validator>();
  const validatorFor = (direction: MessageDirection): Validator => {
    const validator = validators.get(direction) ?? makeValidator(document, direction);
    validators.set(direction, validator);
    return validator;
  };
  const unusable = new Set<string>();
  const diagnostics = examples.flatMap((example) => {
    const verdict = validateExample({ document, validator: validatorFor(example.direction) }, example);
    if (verdict.kind === 'validated')
      return verdict.errors.map((error) => exampleDiagnostic(document, example, error));
    if (unusable.has(verdict.reason)) return [];
    unusable.add(verdict.reason);
    return [schemaDiagnostic(document, example, verdict.reason)];
  });
  return { count: examples.length, diagnostics };
}

/** Keywords that a string violates if the schema describes the boolean or number that is sent as the same text. */
const typeKeywords = new Set(['type', 'enum', 'const', 'anyOf', 'oneOf', '']);

/** Validates a value as it is sent: strings in parameters and forms can be booleans or numbers, and numbers can be strings. */
function validateExample(
  reader: ValueReader,
  { schema, value: written, textDepth, textType }: DocumentedExample,
): ReturnType<Validator['validate']> {
  const { validator } = reader;
  const isText = textType !== undefined && typeof written === 'string';
  const read = isText ? readTextValue(reader, schema, textType, written) : { value: written };
  if (read.problem !== undefined) {
    const message = `${read.expected}, but ${read.problem}`;
    return { kind: 'validated', errors: [{ kind: 'invalid-value', tokens: [], message }] };
  }
  const { value } = read;
  const verdict = validator.validate(schema, value);
  if (textDepth === undefined || verdict.kind !== 'validated' || verdict.errors.length === 0) return verdict;
  const paths = verdict.errors
    .filter(({ rule }) => rule === undefined || typeKeywords.has(rule.keyword))
    .map(({ tokens }) => tokens)
    .filter(({ length }) => length <= textDepth);
  const asSent = validator.validate(schema, convertAt(value, paths));
  return asSent.kind === 'validated' && asSent.errors.length <= verdict.errors.length ? asSent : verdict;
}

function exampleDiagnostic(
  document: Document,
  example: DocumentedExample,
  { tokens, message }: ValidationError,
): Diagnostic {
  const isDefault = example.key === 'default' && example.parent === example.schema;
  const name = example.name === '' ? '' : ` ${JSON.stringify(example.name)}`;
  const subject = isDefault ? 'Default' : `Example${name}`;
  const valueName = tokens.length === 0 ? 'the value' : printPointer(tokens);
  const schemaPlace = document.place(document.resolve(example.schema));
  const place = placeOfValue(document, example, tokens);
  return {
    code: isDefault ? 'default-invalid' : 'example-invalid',
    severity: 'error',
    message: `${subject} does not match its schema: ${valueName} ${message}.`,
    cause: message,
    help: `Fix the ${isDefault ? 'default' : 'example'} or the schema${schemaPlace ? ` at ${schemaPlace.file}:${schemaPlace.line}` : ''}.`,
    ...(place ? { place } : {}),
  };
}

function schemaDiagnostic(document: Document, example: DocumentedExample, reason: string): Diagnostic {
  const place = document.place(document.resolve(example.schema));
  return {
    code: 'schema-unusable',
    severity: 'error',
    message: `The schema cannot be used to validate examples: ${reason}.`,
    help: 'Fix the schema or the schemas that it references.',
    ...(place ? { place } : {}),
  };
}

/** Source location of the value at these tokens, or of its nearest existing ancestor. */
function placeOfValue(
  document: Document,
  { parent: holder, key }: DocumentedExample,
  tokens: readonly string[],
): SourceLocation | undefined {
  let location: { readonly parent: JsonValue; readonly key: string | number } = { parent: holder, key };
  for (const token of tokens) {
    const child = childOf(location.parent, location.key);
    if (child === undefined || childOf(child, token) === undefined) break;
    location = { parent: child, key: token };
  }
  return document.place(location.parent, location.key);
}

function childOf(value: JsonValue, key: string | number): JsonValue | undefined {
  if (isArray(value)) return value[Number(key)];
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
