import type { IncomingMessage } from 'node:http';
import type { Document } from '../document/document.ts';
import { splitOnce } from '../http/pairs.ts';
import type { Model } from '../model/model.ts';
import { makeValidator } from '../schema/validator.ts';
import { matchSamples } from '../validation/match-sample.ts';
import { type DescribedOperation, resolveOperations } from '../validation/operations.ts';
import type { ValueReader } from '../validation/parse-serialized.ts';
import { makeRouter, type RouteMatch, type RouteResult } from '../validation/route.ts';
import { type ValidatedRequest, validateRequest } from '../validation/validate-request.ts';
import { type Violation, violationError, violationStatus } from '../validation/violation.ts';
import { chooseMockResponse } from './choose-response.ts';
import { isPreflight, preflightHeaders } from './cross-origin.ts';
import { errorResponse } from './error-response.ts';
import type { MockOverride } from './mock-override.ts';
import { emptyResponse, type MockResponse } from './mock-response.ts';
import { type AppliedPreferences, parsePreferHeader } from './preferences.ts';
import { formatViolations, problemResponse } from './problem-response.ts';
import type { ReceivedBody } from './read-request-body.ts';
import type { ResponseSampler } from './sample-response.ts';

/** The chosen response to a request and the request's violations. */
export interface HandledRequest {
  readonly response: MockResponse;
  readonly override: MockOverride;
  readonly violations: readonly Violation[];
  /** Operation id. */
  readonly operation?: string;
  /** Name of the documented sample that matches the request. */
  readonly sample?: string;
}

export interface RequestHandler {
  /** @param nextOverride Returns the planned response; called once for each request to an operation. */
  handle(
    request: IncomingMessage,
    body: ReceivedBody,
    nextOverride: () => MockOverride | undefined,
  ): HandledRequest;
}

/** @param isStrict Also rejects requests that only have warnings. */
export function makeRequestHandler(document: Document, model: Model, isStrict: boolean): RequestHandler {
  const router = makeRouter(resolveOperations(document, model));
  const reader: ValueReader = { document, validator: makeValidator(document, 'request') };
  const sampler: ResponseSampler = { document, validator: makeValidator(document, 'response') };
  return {
    handle(request, body, nextOverride) {
      const [path, query] = splitOnce(originForm(request.url ?? '/'), '?');
      const method = request.method ?? 'GET';
      if (isPreflight(request)) return handlePreflight(request, router.route('', path, query));
      const routed = router.route(method, path, query);
      if (routed.kind !== 'operation') return handleUnrouted(method, path, routed);
      const headers = collectHeaders(request.rawHeaders);
      const { described, validated } = validateMatches(routed.matches, ({ described, pathTexts }) =>
        validateRequest(reader, described, { pathTexts, query, headers }, body.bytes),
      );
      const found = body.violations.length > 0 ? body.violations : validated.violations;
      const violations = isStrict ? found.map((one) => ({ ...one, level: 'error' as const })) : found;
      const samples = matchSamples(reader, described, validated);
      const preferences = parsePreferHeader(headers.get('prefer') ?? []);
      const planned = nextOverride();
      const identity = {
        operation: described.operation.id,
        ...(samples[0] ? { sample: samples[0].name } : {}),
      };
      // A planned response is sent even for an invalid request, so that clients can test their error handling.
      if (violationStatus(violations) !== undefined && !planned)
        return {
          response: errorResponse(sampler, described, violations),
          override: {},
          violations,
          ...identity,
        };
      const override = { ...preferences.override, ...planned };
      const accept = headers.get('accept')?.join(', ');
      const chosen = chooseMockResponse(sampler, {
        described,
        samples,
        body: validated.body?.value,
        accept,
        override,
      });
      const response = withPreferences(chosen.response, preferences);
      return { response, override, violations: [...violations, ...chosen.violations], ...identity };
    },
  };
}

interface ValidatedMatch {
  readonly described: DescribedOperation;
  readonly validated: ValidatedRequest;
}

/** Among operations with equal paths, selects the first that the request is valid for, else the one with the fewest violations. */
function validateMatches(
  [first, ...others]: readonly [RouteMatch, ...RouteMatch[]],
  validate: (match: RouteMatch) => ValidatedRequest,
): ValidatedMatch {
  let best: ValidatedMatch = { described: first.described, validated: validate(first) };
  for (const match of others) {
    if (countErrors(best.validated) === 0) break;
    const validated = validate(match);
    if (countErrors(validated) < countErrors(best.validated))
      best = { described: match.described, validated };
  }
  return best;
}

/** Number of errors. Invalid path parameters count more than other errors. */
function countErrors({ violations }: ValidatedRequest): number {
  const errors = violations.filter(({ level }) => level === 'error');
  return errors.length + 1000 * errors.filter(({ location }) => location.startsWith('path.')).length;
}

/** RFC 9112, 3.2.2: a request through a proxy contains the absolute URL. */
function originForm(target: string): string {
  return target.replace(/^https?:\/\/[^/?]*/i, '').replace(/^(?=\?|$)/, '/');
}

/** Collects all header values by lower-case name. */
function collectHeaders(raw: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const headers = new Map<string, string[]>();
  for (const [index, text] of raw.entries()) {
    if (index % 2 === 1) continue;
    const name = text.toLowerCase();
    headers.set(name, [...(headers.get(name) ?? []), raw[index + 1] ?? '']);
  }
  return headers;
}

function withPreferences(response: MockResponse, { applied }: AppliedPreferences): MockResponse {
  if (applied.length === 0) return response;
  return {
    ...response,
    headers: [...response.headers, { name: 'Preference-Applied', value: applied.join(', ') }],
  };
}

function handlePreflight(request: IncomingMessage, routed: RouteResult): HandledRequest {
  const allowed = routed.kind === 'method' ? routed.allowed : ['OPTIONS'];
  return { response: emptyResponse(204, preflightHeaders(request, allowed)), override: {}, violations: [] };
}

function handleUnrouted(
  method: string,
  path: string,
  routed: Exclude<RouteResult, { kind: 'operation' }>,
): HandledRequest {
  if (routed.kind === 'path') {
    if (method === 'OPTIONS' && path === '*')
      return { response: emptyResponse(204), override: {}, violations: [] };
    const hint = routed.suggestion === undefined ? '' : `; did you mean ${routed.suggestion}?`;
    return violationResult(
      violationError('path', `${path} is not in the description${hint}`, undefined, 404),
    );
  }
  const allow = { name: 'Allow', value: routed.allowed.join(', ') };
  if (method === 'OPTIONS') return { response: emptyResponse(204, [allow]), override: {}, violations: [] };
  const described = routed.allowed.filter((one) => one !== 'OPTIONS');
  return violationResult(violationError('method', `must be ${described.join(' or ')}`, `is ${method}`, 405), [
    allow,
  ]);
}

function violationResult(violation: Violation, headers: MockResponse['headers'] = []): HandledRequest {
  const response = problemResponse(violation.status, formatViolations([violation]), [violation], headers);
  return { response, override: {}, violations: [violation] };
}
