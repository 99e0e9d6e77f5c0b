import { splitSequence } from '../http/json-sequence.ts';
import { baseMediaType, bodyKindOf, matchesMediaRange } from '../http/media-type.ts';
import { parseMultipart } from '../http/multipart.ts';
import { parseQuery } from '../http/pairs.ts';
import { eventSchema } from '../schema/event-schema.ts';
import { mentionedTypes } from '../schema/types.ts';
import { type JsonValue, ownValue } from '../values/json.ts';
import { readForm, readMultipartForm } from './body-fields.ts';
import type { DescribedBody, DescribedContent } from './operations.ts';
import { parseJsonText } from './parse-json-text.ts';
import type { ValueReader } from './parse-serialized.ts';
import { readTextValue } from './read-text.ts';
import { findUndeclaredProperties } from './undeclared-properties.ts';
import { validateValue } from './validate-value.ts';
import { type Violation, violationError, violationWarning } from './violation.ts';

export interface ValidatedBody {
  readonly violations: readonly Violation[];
  /** Absent if the body is missing or cannot be parsed. */
  readonly value?: JsonValue;
  /** Matching media type of the description. */
  readonly mediaType?: string;
}

/** @param contentType The request's Content-Type header, if sent. */
export function validateRequestBody(
  reader: ValueReader,
  body: DescribedBody | undefined,
  bytes: Buffer,
  contentType: string | undefined,
): ValidatedBody {
  if (!body)
    return {
      violations:
        bytes.length > 0
          ? [violationWarning('body', 'is unexpected: this operation declares no request body')]
          : [],
    };
  const content = contentType === undefined ? undefined : matchContent(body.contents, contentType);
  if (bytes.length === 0 && !canBeEmpty(content))
    return { violations: body.required ? [violationError('body', 'is required')] : [] };
  if (!content || contentType === undefined) return { violations: [unsupportedMediaType(body, contentType)] };
  const validated = validateContent(reader, content, bytes, contentType);
  return { ...validated, mediaType: content.mediaType };
}

/** True for text and forms, which may have zero bytes. */
function canBeEmpty(content: DescribedContent | undefined): boolean {
  return content !== undefined && ['text', 'form'].includes(bodyKindOf(content.mediaType));
}

/** Returns the most specific media type that matches. */
export function matchContent(
  contents: readonly DescribedContent[],
  contentType: string,
): DescribedContent | undefined {
  const actualType = baseMediaType(contentType);
  const wildcardCount = ({ mediaType }: DescribedContent): number => mediaType.split('*').length;
  return contents
    .filter(({ mediaType }) => matchesMediaRange(actualType, baseMediaType(mediaType)))
    .sort((a, b) => wildcardCount(a) - wildcardCount(b))[0];
}

function unsupportedMediaType({ contents }: DescribedBody, contentType: string | undefined): Violation {
  const expected = `must be ${contents.map(({ mediaType }) => mediaType).join(' or ')}`;
  const found = contentType === undefined ? 'is missing' : `is ${contentType}`;
  return violationError('header.Content-Type', expected, found, 415);
}

/** Limit against abuse; real forms have fewer fields. */
const maxFields = 10_000;

type ValidatedContent = Pick<ValidatedBody, 'violations' | 'value'>;

function validateContent(
  reader: ValueReader,
  content: DescribedContent,
  bytes: Buffer,
  contentType: string,
): ValidatedContent {
  const kind = bodyKindOf(contentType);
  switch (kind) {
    case 'json':
      return validateJson(reader, content, bytes);
    case 'json-lines':
      return validateLines(reader, content, bytes);
    case 'form': {
      const pairs = parseQuery(bytes.toString('utf8'));
      if (pairs.length > maxFields)
        return {
          violations: [violationError('body', `must not have more than ${maxFields} fields`, undefined, 413)],
        };
      const { value, violations } = readForm(reader, content, pairs);
      return validateParsed(reader, content, value, violations);
    }
    case 'multipart':
      return validateMultipart(reader, content, bytes, contentType);
    case 'text':
      return validateText(reader, content, bytes, contentType);
    case 'binary':
      return validateBinary(reader, content, bytes);
    case 'unsupported':
      return { violations: [] };
    default:
      return kind satisfies never;
  }
}

function validateParsed(
  reader: ValueReader,
  content: DescribedContent,
  value: JsonValue,
  violations: readonly Violation[] = [],
): ValidatedContent {
  const schema = ownValue(content.node, 'schema');
  return {
    value,
    violations: [
      ...violations,
      ...validateValue(reader.validator, 'body', schema, value),
      ...findUndeclaredProperties(reader.document, schema, value),
    ],
  };
}

function validateJson(reader: ValueReader, content: DescribedContent, bytes: Buffer): ValidatedContent {
  const text = decodeText(bytes, 'utf-8');
  if (text === undefined)
    return { violations: [violationError('body', 'must be valid JSON', 'is not valid UTF-8')] };
  const parsed = parseJsonText(text);
  if (parsed.problem !== undefined)
    return { violations: [violationError('body', 'must be valid JSON', parsed.problem)] };
  return validateParsed(reader, content, parsed.value);
}

/** OpenAPI 3.2: `itemSchema` describes a line and `schema` the whole array. Earlier versions use `schema` for either. */
function validateLines(reader: ValueReader, content: DescribedContent, bytes: Buffer): ValidatedContent {
  const texts = splitSequence(bytes.toString('utf8'));
  const items: JsonValue[] = [];
  const violations: Violation[] = [];
  for (const [index, text] of texts.entries()) {
    const parsed = parseJsonText(text);
    if (parsed.problem === undefined) items.push(parsed.value);
    else violations.push(violationError(`body/${index}`, 'must be valid JSON', parsed.problem));
  }
  const schema = ownValue(content.node, 'schema');
  const arrayViolations = validateValue(reader.validator, 'body', schema, items);
  if (schema !== undefined && arrayViolations.length === 0) return { value: items, violations };
  const lineSchema = eventSchema(content.node);
  const validated = items.flatMap((item, index) =>
    validateValue(reader.validator, `body/${index}`, lineSchema, item),
  );
  const isArraySchema = schema !== undefined && mentionedTypes(reader.document, schema).has('array');
  return { value: items, violations: [...violations, ...(isArraySchema ? arrayViolations : validated)] };
}

function validateMultipart(
  reader: ValueReader,
  content: DescribedContent,
  bytes: Buffer,
  contentType: string,
): ValidatedContent {
  const parsed = parseMultipart(bytes, contentType);
  if (!parsed.parts) {
    const status = parsed.isTooLarge ? 413 : 400;
    return { violations: [violationError('body', 'must be a valid multipart form', parsed.problem, status)] };
  }
  const { parts } = parsed;
  const { value, violations } = readMultipartForm(reader, content, parts);
  return validateParsed(reader, content, value, violations);
}

function validateText(
  reader: ValueReader,
  content: DescribedContent,
  bytes: Buffer,
  contentType: string,
): ValidatedContent {
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const text = decodeText(bytes, charset);
  if (text === undefined) return { violations: [violationError('body', `must be valid ${charset} text`)] };
  const read = readTextValue(reader, ownValue(content.node, 'schema'), contentType, text);
  if (read.problem !== undefined)
    return { violations: [violationError('body', read.expected, read.problem)] };
  return validateParsed(reader, content, read.value);
}

/** Maps each byte to one character, so that length limits count bytes. */
function validateBinary(reader: ValueReader, content: DescribedContent, bytes: Buffer): ValidatedContent {
  const types = mentionedTypes(reader.document, ownValue(content.node, 'schema'));
  if (types.size > 0 && !types.has('string')) return { violations: [] };
  const value = bytes.toString('latin1');
  return {
    value,
    violations: validateValue(reader.validator, 'body', ownValue(content.node, 'schema'), value),
  };
}

export function decodeText(bytes: Buffer, charset: string): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
