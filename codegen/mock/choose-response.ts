import { STATUS_CODES } from 'node:http';
import { baseMediaType, resolveRange } from '../http/media-type.ts';
import { acceptWeight } from '../http/negotiate.ts';
import type { Sample } from '../model/model.ts';
import { requestsStream } from '../model/requests-stream.ts';
import { wholeSchema } from '../schema/event-schema.ts';
import { isSampleOfExample } from '../validation/match-sample.ts';
import type { DescribedContent, DescribedOperation, DescribedResponse } from '../validation/operations.ts';
import { findResponse, findSuccess, isSuccess, statusCodeOf } from '../validation/responses.ts';
import { type Violation, violationError } from '../validation/violation.ts';
import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { examplesOf, type ResponseExample } from './examples.ts';
import type { MockOverride } from './mock-override.ts';
import { type Answer, emptyResponse, textResponse } from './mock-response.ts';
import { formatViolations, problemResponse } from './problem-response.ts';
import { responseHeaders } from './response-headers.ts';
import { type ResponseSampler, sampleResponse } from './sample-response.ts';
import { serializeContent } from './serialize-content.ts';
import { streamFrames } from './stream-frames.ts';

/** A valid request and the response options that apply to it. */
export interface ResponseQuery {
  readonly described: DescribedOperation;
  /** Samples that match the request. */
  readonly samples: readonly Sample[];
  readonly body: JsonValue | undefined;
  readonly accept: string | undefined;
  readonly play: MockOverride;
}

export interface MockChoice {
  readonly answer: Answer;
  readonly violations: readonly Violation[];
}

/**
 * Chooses the response: the override, else the example named after the matching sample, else the first example of the first success response,
 * else a value generated from its schema.
 */
export function chooseMockResponse(drawer: ResponseSampler, question: ResponseQuery): MockChoice {
  const { described, play } = question;
  const found = chooseResponse(drawer, question);
  if ('expected' in found) return refuse(found);
  const { response, status, example } = found;
  if (!response) return { answer: undescribed(play, status), violations: [] };
  const headers = responseHeaders(drawer.document, response);
  const chosen = chooseContent(question, response, status);
  if (chosen && 'expected' in chosen) return refuse(chosen);
  if (!chosen) return { answer: bare(play, status, headers), violations: [] };
  const { streaming } = described.operation;
  if (streaming && isStream(chosen) && play.body === undefined) {
    const frames = streamFrames(drawer, streaming, chosen, {
      play,
      ...(example === undefined ? {} : { example }),
    });
    return {
      answer: { kind: 'stream', status, headers, mediaType: chosen.mediaType, frames },
      violations: [],
    };
  }
  const mediaType = resolveRange(chosen.mediaType).trim();
  const { value, violations } = chooseValue(drawer, question, chosen, example);
  return {
    answer: { kind: 'whole', status, headers, mediaType, bytes: serializeContent(mediaType, value) },
    violations,
  };
}

function refuse(violation: Violation): MockChoice {
  return {
    answer: problemResponse(violation.status, formatViolations([violation]), [violation]),
    violations: [violation],
  };
}

function undescribed(play: MockOverride, status: number): Answer {
  if (play.body !== undefined || status < 400) return bare(play, status, []);
  return problemResponse(status, `${STATUS_CODES[status] ?? 'Error'}, as requested.`);
}

function bare({ body }: MockOverride, status: number, headers: Answer['headers']): Answer {
  if (body === undefined) return emptyResponse(status, headers);
  return textResponse(status, 'application/json', stringifyJson(body), headers);
}

interface ChosenResponse {
  readonly status: number;
  readonly response?: DescribedResponse;
  /** Example name. */
  readonly example?: string;
}

function chooseResponse(drawer: ResponseSampler, question: ResponseQuery): ChosenResponse | Violation {
  const { described, play, samples } = question;
  const success = findSuccess(described);
  const stated = play.status === undefined ? undefined : findResponse(described, play.status);
  const candidates =
    play.status === undefined
      ? [...new Set([...(success ? [success] : []), ...described.responses])]
      : [stated].flatMap((response) => response ?? []);
  const names = candidates.map((response) => ({ response, names: exampleNames(drawer, question, response) }));
  const statusOf = (response: DescribedResponse): number => play.status ?? statusCodeOf(response);
  if (play.example !== undefined) {
    const holder = names.find((one) => one.names.includes(play.example ?? ''));
    if (holder) return { ...holder, status: statusOf(holder.response), example: play.example };
    return unknownExample(
      play.example,
      names.flatMap((one) => one.names),
    );
  }
  for (const one of names) {
    const example = one.names.find((name) => samples.some((sample) => isSampleOfExample(sample, name)));
    if (example !== undefined) return { ...one, status: statusOf(one.response), example };
  }
  const response = play.status === undefined ? success : stated;
  return {
    status: play.status ?? (success ? statusCodeOf(success) : 200),
    ...(response ? { response } : {}),
  };
}

function unknownExample(name: string, known: readonly string[]): Violation {
  const names = [...new Set(known)].filter((one) => one !== '');
  if (names.length === 0)
    return violationError(
      'preference.example',
      `"${name}" is unknown: this operation documents no named examples`,
    );
  return violationError('preference.example', `must be one of ${names.join(', ')}`, `is ${name}`);
}

function exampleNames(
  drawer: ResponseSampler,
  question: ResponseQuery,
  response: DescribedResponse,
): readonly string[] {
  const { streaming } = question.described.operation;
  if (streaming && isSuccess(response) && requestsStream(streaming, question.body))
    return streaming.examples.map(({ name }) => name);
  return response.contents
    .filter((content) => !isStream(content))
    .flatMap((content) => examplesOf(drawer.document, content).map(({ name }) => name));
}

function isStream({ mediaType }: DescribedContent): boolean {
  return baseMediaType(mediaType) === 'text/event-stream';
}

function chooseContent(
  { described, body, accept }: ResponseQuery,
  response: DescribedResponse,
  status: number,
): DescribedContent | Violation | undefined {
  if (status === 204 || status === 304) return undefined;
  const { streaming } = described.operation;
  const { contents } = response;
  // A body property that selects streaming overrides Accept: many streaming clients accept only JSON.
  if (streaming?.condition && isSuccess(response)) {
    const stream = contents.find(isStream);
    if (stream && requestsStream(streaming, body)) return stream;
  }
  const possible = streaming?.condition ? contents.filter((content) => !isStream(content)) : contents;
  const [best] = possible
    .map((content) => ({ content, weight: acceptWeight(content.mediaType, accept) }))
    .sort((a, b) => b.weight - a.weight);
  // An error response is sent even if Accept excludes its media type.
  if (!best || best.weight > 0 || status >= 400) return best?.content;
  const types = possible.map(({ mediaType }) => mediaType).join(', ');
  return violationError('header.Accept', `must accept one of ${types}`, `is ${accept}`, 406);
}

function chooseValue(
  drawer: ResponseSampler,
  { play }: ResponseQuery,
  content: DescribedContent,
  name: string | undefined,
): { readonly value: JsonValue; readonly violations: readonly Violation[] } {
  if (play.body !== undefined) return { value: play.body, violations: [] };
  const examples: readonly ResponseExample[] = play.drawn ? [] : examplesOf(drawer.document, content);
  const shown = examples.find((example) => example.name === name) ?? examples[0];
  if (shown) return { value: shown.value, violations: [] };
  return sampleResponse(drawer, wholeSchema(content.node));
}
