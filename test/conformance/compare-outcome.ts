import { equalJson } from '../../codegen/values/equal-json.ts';
import { isArray, isObject, type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { parseJsonText } from '../../codegen/values/parse-json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import type { Expectation, ExpectedRequest } from './scenario.ts';
import type { ReceivedRequest } from './server.ts';

/** Observed behavior of the client in a scenario. */
export interface Outcome {
  /** Line of the driver. */
  readonly line: JsonValue;
  /** Log of the driver. */
  readonly log: string;
  readonly requests: readonly ReceivedRequest[];
  readonly otherRequests: number;
  /** Time from the end of the driver's work until the peer closed the last connection, in milliseconds; undefined if it is open. */
  readonly closedAfterMs: number | undefined;
}

/** Returns the differences between an outcome and the expectation; empty if the client behaves as expected. */
export function compareOutcome(expected: Expectation, outcome: Outcome): readonly string[] {
  const { line, requests } = outcome;
  if (!isObject(line)) return ['the driver printed no object'];
  const crash = ownValue(line, 'crash');
  if (crash !== undefined) return [`crash: ${show(crash)}`];
  const skip = ownValue(line, 'skip');
  if (skip !== undefined) return [`skip: ${show(skip)}`];
  const error = ownValue(line, 'error') ?? null;
  return [
    ...compareError(expected.error, error),
    ...(expected.result === undefined
      ? []
      : compareParts('result', expected.result, ownValue(line, 'result') ?? null)),
    ...(expected.text === undefined
      ? []
      : compareParts('text', expected.text, ownValue(line, 'text') ?? null)),
    ...compareEvents(expected, ownValue(line, 'events')),
    ...compareRequests(expected.requests, requests),
    ...compareNumber(
      'connections',
      expected.connections,
      new Set(requests.map(({ connection }) => connection)).size,
    ),
    ...compareNumber('requests to the other origin', expected.otherRequests, outcome.otherRequests),
    ...compareGaps(expected.gaps, requests),
    ...(expected.log === undefined ? [] : compareParts('log', expected.log, outcome.log)),
    ...compareTime(expected.ms, ownValue(line, 'ms')),
    ...compareClosed(expected.closedWithinMs, outcome.closedAfterMs),
    ...(expected.never ?? []).flatMap((text) =>
      `${stringifyJson(line)}${outcome.log}`.includes(text) ? [`prints ${JSON.stringify(text)}`] : [],
    ),
  ];
}

function compareError(expected: Expectation['error'], actual: JsonValue): readonly string[] {
  if (!expected) return actual === null ? [] : [`error: ${show(actual)}`];
  return compareParts('error', { ...expected }, actual);
}

/** Compares the expected properties only. A string that begins with `~` is a regular expression without regard to case. */
function compareParts(name: string, expected: JsonValue, actual: JsonValue): readonly string[] {
  if (typeof expected === 'string' && expected.startsWith('~')) {
    const isMatch = typeof actual === 'string' && new RegExp(expected.slice(1), 'i').test(actual);
    return isMatch ? [] : [`${name}: ${show(actual)} does not match ${expected.slice(1)}`];
  }
  if (isObject(expected) && isObject(actual))
    return Object.entries(expected).flatMap(([key, value]) =>
      compareParts(`${name}.${key}`, value, ownValue(actual, key) ?? null),
    );
  if (isArray(expected) && isArray(actual) && expected.length === actual.length)
    return expected.flatMap((value, index) =>
      compareParts(`${name}[${index}]`, value, actual[index] ?? null),
    );
  return equalJson(expected, actual) ? [] : [`${name}: ${show(actual)} instead of ${show(expected)}`];
}

function compareEvents(
  { events, eventCount }: Expectation,
  actual: JsonValue | undefined,
): readonly string[] {
  const received = isArray(actual) ? actual : [];
  return [
    ...compareNumber('events', eventCount, received.length),
    ...(events === undefined ? [] : compareParts('events', events, received)),
  ];
}

function compareRequests(
  expected: Expectation['requests'],
  actual: readonly ReceivedRequest[],
): readonly string[] {
  if (expected === undefined) return [];
  if (typeof expected === 'number') return compareNumber('requests', expected, actual.length);
  const counted = compareNumber('requests', expected.length, actual.length);
  return counted.length > 0
    ? counted
    : expected.flatMap((request, index) => compareRequest(`request ${index + 1}`, request, actual[index]));
}

function compareRequest(
  name: string,
  { method, path, headers = {}, json, includes = [] }: ExpectedRequest,
  actual: ReceivedRequest | undefined,
): readonly string[] {
  if (!actual) return [`${name} is missing`];
  const received = new Map(actual.headers.map(([header, value]) => [header.toLowerCase(), value]));
  return [
    ...(method === undefined ? [] : compareParts(`${name}: method`, method, actual.method)),
    ...(path === undefined ? [] : compareParts(`${name}: path`, path, actual.target)),
    ...Object.entries(headers).flatMap(([header, value]) =>
      compareParts(`${name}: ${header}`, value, received.get(header.toLowerCase()) ?? null),
    ),
    ...(json === undefined || equalJson(json, parseBody(actual.body))
      ? []
      : [`${name}: body ${actual.body.slice(0, 500)} instead of ${show(json)}`]),
    ...includes.flatMap((text) =>
      actual.body.includes(text) ? [] : [`${name}: body ${actual.body.slice(0, 500)} without ${text}`],
    ),
  ];
}

function parseBody(text: string): JsonValue {
  try {
    return parseJsonText(text);
  } catch {
    return text;
  }
}

function compareNumber(name: string, expected: number | undefined, actual: number): readonly string[] {
  return expected === undefined || expected === actual ? [] : [`${name}: ${actual} instead of ${expected}`];
}

function compareTime(expected: Expectation['ms'], actual: JsonValue | undefined): readonly string[] {
  if (!expected) return [];
  const [min, max] = expected;
  const isWithin = typeof actual === 'number' && actual >= min && actual <= max;
  return isWithin ? [] : [`took ${show(actual ?? null)} ms instead of ${min} to ${max}`];
}

function compareGaps(expected: Expectation['gaps'], requests: readonly ReceivedRequest[]): readonly string[] {
  return (expected ?? []).flatMap((window, index) => {
    const start = requests[index]?.at;
    const end = requests[index + 1]?.at;
    const gap = start === undefined || end === undefined ? undefined : end - start;
    return compareTime(window, gap).map((problem) => `wait ${index + 1} ${problem}`);
  });
}

function compareClosed(limit: number | undefined, actual: number | undefined): readonly string[] {
  if (limit === undefined) return [];
  if (actual === undefined) return ['the connection remains open'];
  return actual <= limit ? [] : [`the connection closed after ${Math.round(actual)} ms instead of ${limit}`];
}

function show(value: JsonValue): string {
  const text = stringifyJson(value);
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
