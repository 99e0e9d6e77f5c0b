import type { IncomingMessage } from 'node:http';
import type { Document } from '../document/document.ts';
import { cutAt } from '../http/pairs.ts';
import type { Model } from '../model/model.ts';
import { makeValidator } from '../schema/validator.ts';
import type { Reader } from '../validation/interpret.ts';
import { type Judged, judgeRequest } from '../validation/judge-request.ts';
import { recogniseSamples } from '../validation/match-sample.ts';
import { type DescribedOperation, describeOperations } from '../validation/operations.ts';
import { type Match, makeRouter, type Routed } from '../validation/route.ts';
import { type Objection, refusal, statusOf } from '../validation/violation.ts';
import { type Answer, emptyAnswer } from './answer.ts';
import { chooseAnswer } from './choose-answer.ts';
import { isPreflight, preflightHeaders } from './cross-origin.ts';
import type { Drawer } from './draw-answer.ts';
import type { Play } from './play.ts';
import { type Preferences, readPreferences } from './preferences.ts';
import { problemAnswer, tellAll } from './problem.ts';
import type { ReadBytes } from './read-bytes.ts';
import { refuseRequest } from './refuse.ts';

/** The chosen response to a request and the request's violations. */
export interface Exchange {
  readonly answer: Answer;
  readonly play: Play;
  readonly objections: readonly Objection[];
  /** Operation id. */
  readonly operation?: string;
  /** Name of the documented sample that matches the request. */
  readonly sample?: string;
}

export interface Exchanger {
  /** @param nextPlay Returns the planned response; called once for each request to an operation. */
  answer(request: IncomingMessage, body: ReadBytes, nextPlay: () => Play | undefined): Exchange;
}

/** @param isStrict Also rejects requests that only have warnings. */
export function makeExchanger(document: Document, model: Model, isStrict: boolean): Exchanger {
  const router = makeRouter(describeOperations(document, model));
  const reader: Reader = { document, validator: makeValidator(document, 'request') };
  const drawer: Drawer = { document, validator: makeValidator(document, 'response') };
  return {
    answer(request, body, nextPlay) {
      const [path, query] = cutAt(originForm(request.url ?? '/'), '?');
      const method = request.method ?? 'GET';
      if (isPreflight(request)) return preflight(request, router.route('', path));
      const routed = router.route(method, path);
      if (routed.kind !== 'operation') return misrouted(method, path, routed);
      const headers = collectHeaders(request.rawHeaders);
      const { described, judged } = judgeMatches(routed.matches, ({ described, pathTexts }) =>
        judgeRequest(reader, described, { pathTexts, query, headers }, body.bytes),
      );
      const found = body.objections.length > 0 ? body.objections : judged.objections;
      const objections = isStrict ? found.map((one) => ({ ...one, level: 'error' as const })) : found;
      const samples = recogniseSamples(reader, described, judged);
      const preferences = readPreferences(headers.get('prefer') ?? []);
      const planned = nextPlay();
      const named = { operation: described.operation.id, ...(samples[0] ? { sample: samples[0].name } : {}) };
      // A planned response is sent even for an invalid request, so that clients can test their error handling.
      if (statusOf(objections) !== undefined && !planned)
        return { answer: refuseRequest(drawer, described, objections), play: {}, objections, ...named };
      const play = { ...preferences.play, ...planned };
      const accept = headers.get('accept')?.join(', ');
      const chosen = chooseAnswer(drawer, { described, samples, body: judged.body?.value, accept, play });
      const answer = withPreferences(chosen.answer, preferences);
      return { answer, play, objections: [...objections, ...chosen.objections], ...named };
    },
  };
}

/** Among operations with equal paths, selects the one whose path parameters are valid. */
function judgeMatches(
  [first, ...others]: readonly [Match, ...Match[]],
  judge: (match: Match) => Judged,
): { readonly described: DescribedOperation; readonly judged: Judged } {
  const usual = { described: first.described, judged: judge(first) };
  if (others.length === 0 || fitsPath(usual.judged)) return usual;
  const judged = others.map((match) => ({ described: match.described, judged: judge(match) }));
  return judged.find((one) => fitsPath(one.judged)) ?? usual;
}

function fitsPath({ objections }: Judged): boolean {
  return objections.every(({ where }) => !where.startsWith('path.'));
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

function withPreferences(answer: Answer, { applied }: Preferences): Answer {
  if (applied.length === 0) return answer;
  return {
    ...answer,
    headers: [...answer.headers, { name: 'Preference-Applied', value: applied.join(', ') }],
  };
}

function preflight(request: IncomingMessage, routed: Routed): Exchange {
  const allowed = routed.kind === 'method' ? routed.allowed : ['OPTIONS'];
  return { answer: emptyAnswer(204, preflightHeaders(request, allowed)), play: {}, objections: [] };
}

function misrouted(method: string, path: string, routed: Exclude<Routed, { kind: 'operation' }>): Exchange {
  if (routed.kind === 'path') {
    if (method === 'OPTIONS' && path === '*') return { answer: emptyAnswer(204), play: {}, objections: [] };
    const hint = routed.near === undefined ? '' : `; did you mean ${routed.near}?`;
    return refuse(refusal('path', `${path} is not in the description${hint}`, undefined, 404));
  }
  const allow = { name: 'Allow', value: routed.allowed.join(', ') };
  if (method === 'OPTIONS') return { answer: emptyAnswer(204, [allow]), play: {}, objections: [] };
  const described = routed.allowed.filter((one) => one !== 'OPTIONS');
  return refuse(refusal('method', `must be ${described.join(' or ')}`, `is ${method}`, 405), [allow]);
}

function refuse(objection: Objection, headers: Answer['headers'] = []): Exchange {
  const answer = problemAnswer(objection.status, tellAll([objection]), [objection], headers);
  return { answer, play: {}, objections: [objection] };
}
