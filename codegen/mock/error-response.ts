import { baseMediaType, bodyKindOf } from '../http/media-type.ts';
import type { HeaderField } from '../http/request.ts';
import { examplesOf } from '../model/media-type-examples.ts';
import type { DescribedContent, DescribedOperation } from '../validation/operations.ts';
import { findResponse } from '../validation/responses.ts';
import { challengeHeader } from '../validation/validate-credentials.ts';
import { type Violation, violationStatus } from '../validation/violation.ts';
import { isArray, isObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type MockResponse, textResponse } from './mock-response.ts';
import { formatViolations, problemResponse } from './problem-response.ts';
import { responseHeaders } from './response-headers.ts';
import { type ResponseSampler, sampleResponse } from './sample-response.ts';

/**
 * Response to an invalid request, with all violations in one message. Uses the API's documented error response if it has a message property,
 * else RFC 9457.
 */
export function errorResponse(
  sampler: ResponseSampler,
  described: DescribedOperation,
  violations: readonly Violation[],
): MockResponse {
  const status = chooseStatus(described, violationStatus(violations) ?? 400);
  // A warning about a misspelt name often explains a missing property.
  const sortedViolations = [...violations].sort((a, b) => a.level.localeCompare(b.level, 'en'));
  const message = formatViolations(sortedViolations);
  const authenticate = status === 401 ? challengeHeader(described.operation.security) : undefined;
  const headers = authenticate === undefined ? [] : [{ name: 'WWW-Authenticate', value: authenticate }];
  // An error in the description is not a documented response of the API.
  const documented =
    status === 500 ? undefined : documentedResponse(sampler, described, { status, message, headers });
  return documented ?? problemResponse(status, message, sortedViolations, headers);
}

/** Returns 422 instead of 400 if only 422 is documented. */
function chooseStatus(described: DescribedOperation, status: number): number {
  return status === 400 && !findResponse(described, 400) && findResponse(described, 422) ? 422 : status;
}

interface ErrorContent {
  readonly status: number;
  readonly message: string;
  readonly headers: readonly HeaderField[];
}

function documentedResponse(
  sampler: ResponseSampler,
  described: DescribedOperation,
  error: ErrorContent,
): MockResponse | undefined {
  const response = findResponse(described, error.status);
  const content = response?.contents.find(({ mediaType }) =>
    ['json', 'text'].includes(bodyKindOf(mediaType)),
  );
  if (!response || !content || baseMediaType(content.mediaType) === 'text/event-stream') return undefined;
  const value = withMessage(exampleOf(sampler, content), error);
  if (value === undefined) return undefined;
  const headers = [...responseHeaders(sampler.document, response), ...error.headers];
  const text =
    bodyKindOf(content.mediaType) === 'text' && typeof value === 'string' ? value : stringifyJson(value);
  return textResponse(error.status, content.mediaType, text, headers);
}

function exampleOf(sampler: ResponseSampler, content: DescribedContent): JsonValue {
  const [first] = examplesOf(sampler.document, content);
  return first ? first.value : sampleResponse(sampler, ownValue(content.node, 'schema')).value;
}

/** Common locations of an error message, most common first. */
const messagePaths: readonly (readonly string[])[] = [
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
const statusPaths: readonly (readonly string[])[] = [
  ['status'],
  ['code'],
  ['error', 'code'],
  ['error', 'status'],
];

/** @returns `undefined` if the value has no message property. */
function withMessage(value: JsonValue, { status, message }: ErrorContent): JsonValue | undefined {
  const path = messagePaths.find((tokens) => typeof valueAt(value, tokens) === 'string');
  if (!path) return undefined;
  const withMessage = replaced(value, path, message);
  return statusPaths
    .filter((tokens) => isErrorStatus(valueAt(withMessage, tokens)))
    .reduce((inner, tokens) => replaced(inner, tokens, status), withMessage);
}

function isErrorStatus(value: JsonValue | undefined): boolean {
  return typeof value === 'number' && value >= 400 && value < 600;
}

function valueAt(value: JsonValue, [token, ...rest]: readonly string[]): JsonValue | undefined {
  if (token === undefined) return value;
  const child = isArray(value) ? value[Number(token)] : isObject(value) ? ownValue(value, token) : undefined;
  return child === undefined ? undefined : valueAt(child, rest);
}

function replaced(value: JsonValue, [token, ...rest]: readonly string[], replacement: JsonValue): JsonValue {
  if (token === undefined) return replacement;
  if (isArray(value))
    return value.map((item, index) => (index === Number(token) ? replaced(item, rest, replacement) : item));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, child]) => [
      name,
      name === token ? replaced(child, rest, replacement) : child,
    ]),
  );
}
