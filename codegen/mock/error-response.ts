import { baseMediaType, bodyKindOf } from '../http/media-type.ts';
import type { HeaderField } from '../http/request.ts';
import type { DescribedContent, DescribedOperation } from '../validation/operations.ts';
import { findResponse } from '../validation/responses.ts';
import { challengeHeader } from '../validation/validate-credentials.ts';
import { type Violation, violationStatus } from '../validation/violation.ts';
import { isArray, isObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { examplesOf } from './examples.ts';
import { type Answer, textResponse } from './mock-response.ts';
import { formatViolations, problemResponse } from './problem-response.ts';
import { responseHeaders } from './response-headers.ts';
import { type ResponseSampler, sampleResponse } from './sample-response.ts';

/**
 * Response to an invalid request, with all violations in one message. Uses the API's documented error response if it has a message property,
 * else RFC 9457.
 */
export function errorResponse(
  drawer: ResponseSampler,
  described: DescribedOperation,
  violations: readonly Violation[],
): Answer {
  const status = chooseStatus(described, violationStatus(violations) ?? 400);
  // A warning about a misspelt name often explains a missing property.
  const told = [...violations].sort((a, b) => a.level.localeCompare(b.level, 'en'));
  const message = formatViolations(told);
  const authenticate = status === 401 ? challengeHeader(described.operation.security) : undefined;
  const headers = authenticate === undefined ? [] : [{ name: 'WWW-Authenticate', value: authenticate }];
  // An error in the description is not a documented response of the API.
  const own = status === 500 ? undefined : describedAnswer(drawer, described, { status, message, headers });
  return own ?? problemResponse(status, message, told, headers);
}

/** Returns 422 instead of 400 if only 422 is documented. */
function chooseStatus(described: DescribedOperation, status: number): number {
  return status === 400 && !findResponse(described, 400) && findResponse(described, 422) ? 422 : status;
}

interface Said {
  readonly status: number;
  readonly message: string;
  readonly headers: readonly HeaderField[];
}

function describedAnswer(
  drawer: ResponseSampler,
  described: DescribedOperation,
  said: Said,
): Answer | undefined {
  const response = findResponse(described, said.status);
  const content = response?.contents.find(({ mediaType }) =>
    ['json', 'text'].includes(bodyKindOf(mediaType)),
  );
  if (!response || !content || baseMediaType(content.mediaType) === 'text/event-stream') return undefined;
  const value = withMessage(exampleOf(drawer, content), said);
  if (value === undefined) return undefined;
  const headers = [...responseHeaders(drawer.document, response), ...said.headers];
  const text =
    bodyKindOf(content.mediaType) === 'text' && typeof value === 'string' ? value : stringifyJson(value);
  return textResponse(said.status, content.mediaType, text, headers);
}

function exampleOf(drawer: ResponseSampler, content: DescribedContent): JsonValue {
  const [first] = examplesOf(drawer.document, content);
  return first ? first.value : sampleResponse(drawer, ownValue(content.node, 'schema')).value;
}

/** Common locations of an error message, most common first. */
const messagePlaces: readonly (readonly string[])[] = [
  ['error', 'message'],
  ['message'],
  ['detail'],
  ['error_description'],
  ['error', 'description'],
  ['error', 'detail'],
  ['errors', '0', 'message'],
  ['errors', '0', 'detail'],
  ['errors', '0', 'description'],
  ['errors', '0'],
  ['error'],
  ['title'],
  ['description'],
  [],
];
const statusPlaces: readonly (readonly string[])[] = [
  ['status'],
  ['code'],
  ['error', 'code'],
  ['error', 'status'],
];

/** @returns `undefined` if the value has no message property. */
function withMessage(value: JsonValue, { status, message }: Said): JsonValue | undefined {
  const place = messagePlaces.find((tokens) => typeof at(value, tokens) === 'string');
  if (!place) return undefined;
  const told = replaced(value, place, message);
  return statusPlaces
    .filter((tokens) => isErrorStatus(at(told, tokens)))
    .reduce((inner, tokens) => replaced(inner, tokens, status), told);
}

function isErrorStatus(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && value >= 400 && value < 600;
}

function at(value: JsonValue, [token, ...rest]: readonly string[]): JsonValue | undefined {
  if (token === undefined) return value;
  const member = isArray(value) ? value[Number(token)] : isObject(value) ? ownValue(value, token) : undefined;
  return member === undefined ? undefined : at(member, rest);
}

function replaced(value: JsonValue, [token, ...rest]: readonly string[], by: JsonValue): JsonValue {
  if (token === undefined) return by;
  if (isArray(value))
    return value.map((item, index) => (index === Number(token) ? replaced(item, rest, by) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name,
      name === token ? replaced(member, rest, by) : member,
    ]),
  );
}
