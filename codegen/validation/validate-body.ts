import { baseMediaType, bodyKindOf, matchesMediaRange } from '../http/media-type.ts';
import { parseMultipart } from '../http/multipart.ts';
import { parseQuery } from '../http/pairs.ts';
import { eventSchema } from '../schema/event-schema.ts';
import { mentionedTypes } from '../schema/types.ts';
import { type JsonValue, ownValue } from '../values/json.ts';
import { readForm, readMultipartForm } from './body-fields.ts';
import type { DescribedBody, DescribedContent } from './operations.ts';
import { parseJsonText } from './parse-json-text.ts';
import { parseScalar, type ValueReader } from './parse-serialized.ts';
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
  if (bytes.length === 0 && !mayBeEmpty(content))
    return { violations: body.required ? [violationError('body', 'is required')] : [] };
  if (!content || contentType === undefined) return { violations: [wrongMediaType(body, contentType)] };
  const judged = judgeContent(reader, content, bytes, contentType);
  return { ...judged, mediaType: content.mediaType };
}

/** True for text and forms, which may have zero bytes. */
function mayBeEmpty(content: DescribedContent | undefined): boolean {
  return content !== undefined && ['text', 'form'].includes(bodyKindOf(content.mediaType));
}

/** Returns the most specific media type that matches. */
export function matchContent(
  contents: readonly DescribedContent[],
  contentType: string,
): DescribedContent | undefined {
  const given = baseMediaType(contentType);
  const stars = ({ mediaType }: DescribedContent): number => mediaType.split('*').length;
  return contents
    .filter(({ mediaType }) => matchesMediaRange(given, baseMediaType(mediaType)))
    .sort((a, b) => stars(a) - stars(b))[0];
}

function wrongMediaType({ contents }: DescribedBody, contentType: string | undefined): Violation {
  const expected = `must be ${contents.map(({ mediaType }) => mediaType).join(' or ')}`;
  const found = contentType === undefined ? 'is missing' : `is ${contentType}`;
  return violationError('header.Content-Type', expected, found, 415);
}

type Content = Pick<ValidatedBody, 'violations' | 'value'>;

function judgeContent(
  reader: ValueReader,
  content: DescribedContent,
  bytes: Buffer,
  contentType: string,
): Content {
  const kind = bodyKindOf(contentType);
  switch (kind) {
    case 'json':
      return judgeJson(reader, content, bytes);
    case 'json-lines':
      return judgeLines(reader, content, bytes);
    case 'form': {
      const { value, violations } = readForm(reader, content, parseQuery(bytes.toString('utf8')));
      return judgeRead(reader, content, value, violations);
    }
    case 'multipart':
      return judgeMultipart(reader, content, bytes, contentType);
    case 'text':
      return judgeText(reader, content, bytes, contentType);
    case 'binary':
      return judgeBinary(reader, content, bytes);
    case 'unsupported':
      return { violations: [] };
    default:
      return kind satisfies never;
  }
}

function judgeRead(
  reader: ValueReader,
  content: DescribedContent,
  value: JsonValue,
  violations: readonly Violation[] = [],
): Content {
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

function judgeJson(reader: ValueReader, content: DescribedContent, bytes: Buffer): Content {
  const text = decodeText(bytes, 'utf-8');
  if (text === undefined)
    return { violations: [violationError('body', 'must be valid JSON', 'is not valid UTF-8')] };
  const read = parseJsonText(text);
  if (read.problem !== undefined)
    return { violations: [violationError('body', 'must be valid JSON', read.problem)] };
  return judgeRead(reader, content, read.value);
}

/** OpenAPI 3.2: `itemSchema` describes a line and `schema` the whole array. Earlier versions use `schema` for either. */
function judgeLines(reader: ValueReader, content: DescribedContent, bytes: Buffer): Content {
  const lines = bytes.toString('utf8').split(/\r?\n/);
  const items: JsonValue[] = [];
  const violations: Violation[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const read = parseJsonText(line);
    if (read.problem === undefined) items.push(read.value);
    else violations.push(violationError(`body/${index}`, 'must be valid JSON', read.problem));
  }
  const schema = ownValue(content.node, 'schema');
  const whole = validateValue(reader.validator, 'body', schema, items);
  if (schema !== undefined && whole.length === 0) return { value: items, violations };
  const inner = eventSchema(content.node);
  const judged = items.flatMap((item, index) =>
    validateValue(reader.validator, `body/${index}`, inner, item),
  );
  const isList = schema !== undefined && mentionedTypes(reader.document, schema).has('array');
  return { value: items, violations: [...violations, ...(isList ? whole : judged)] };
}

function judgeMultipart(
  reader: ValueReader,
  content: DescribedContent,
  bytes: Buffer,
  contentType: string,
): Content {
  const { parts, problem } = parseMultipart(bytes, contentType);
  if (!parts) return { violations: [violationError('body', 'must be a valid multipart form', problem)] };
  const { value, violations } = readMultipartForm(reader, content, parts);
  return judgeRead(reader, content, value, violations);
}

/** XML, YAML and similar formats are not parsed, so a schema of their structure is not checked. */
function judgeText(
  reader: ValueReader,
  content: DescribedContent,
  bytes: Buffer,
  contentType: string,
): Content {
  const charset = /;\s*charset="?([^\s;"]+)/i.exec(contentType)?.[1] ?? 'utf-8';
  const text = decodeText(bytes, charset);
  if (text === undefined) return { violations: [violationError('body', `must be valid ${charset} text`)] };
  const types = mentionedTypes(reader.document, ownValue(content.node, 'schema'));
  const isStructure = types.has('object') || types.has('array');
  if (isStructure && !types.has('string')) return { value: text, violations: [] };
  return judgeRead(reader, content, parseScalar(reader, ownValue(content.node, 'schema'), text));
}

/** Maps each byte to one character, so that length limits count bytes. */
function judgeBinary(reader: ValueReader, content: DescribedContent, bytes: Buffer): Content {
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
