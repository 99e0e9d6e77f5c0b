import { STATUS_CODES } from 'node:http';
import { concrete, essence } from '../http/media-type.ts';
import { weightOf } from '../http/negotiate.ts';
import type { Sample, Streaming } from '../model/model.ts';
import { wholeSchema } from '../schema/event-schema.ts';
import { isNamedAfter } from '../validation/match-sample.ts';
import type { DescribedContent, DescribedOperation, DescribedResponse } from '../validation/operations.ts';
import { isSuccess, responseFor, statusNumber, successOf } from '../validation/responses.ts';
import { type Objection, refusal } from '../validation/violation.ts';
import { isObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type Answer, emptyAnswer, textAnswer } from './answer.ts';
import { type Drawer, drawAnswer } from './draw-answer.ts';
import { examplesOf, type NamedExample } from './examples.ts';
import { streamFrames } from './frames.ts';
import type { Play } from './play.ts';
import { problemAnswer, tellAll } from './problem.ts';
import { responseHeaders } from './response-headers.ts';
import { writeContent } from './write-content.ts';

/** A valid request and the response options that apply to it. */
export interface Question {
  readonly described: DescribedOperation;
  /** Samples that match the request. */
  readonly samples: readonly Sample[];
  readonly body: JsonValue | undefined;
  readonly accept: string | undefined;
  readonly play: Play;
}

export interface Chosen {
  readonly answer: Answer;
  readonly objections: readonly Objection[];
}

/**
 * Chooses the response: the override, else the example named after the matching sample, else the first example of the first success response,
 * else a value generated from its schema.
 */
export function chooseAnswer(drawer: Drawer, question: Question): Chosen {
  const { described, play } = question;
  const found = chooseResponse(drawer, question);
  if ('expected' in found) return refuse(found);
  const { response, status, example } = found;
  if (!response) return { answer: undescribed(play, status), objections: [] };
  const headers = responseHeaders(drawer.document, response);
  const chosen = chooseContent(question, response, status);
  if (chosen && 'expected' in chosen) return refuse(chosen);
  if (!chosen) return { answer: bare(play, status, headers), objections: [] };
  const { streaming } = described.operation;
  if (streaming && isStream(chosen) && play.body === undefined) {
    const frames = streamFrames(drawer, streaming, chosen, {
      play,
      ...(example === undefined ? {} : { example }),
    });
    return {
      answer: { kind: 'stream', status, headers, mediaType: chosen.mediaType, frames },
      objections: [],
    };
  }
  const mediaType = concrete(chosen.mediaType).trim();
  const { value, objections } = chooseValue(drawer, question, chosen, example);
  return {
    answer: { kind: 'whole', status, headers, mediaType, bytes: writeContent(mediaType, value) },
    objections,
  };
}

function refuse(objection: Objection): Chosen {
  return {
    answer: problemAnswer(objection.status, tellAll([objection]), [objection]),
    objections: [objection],
  };
}

function undescribed(play: Play, status: number): Answer {
  if (play.body !== undefined || status < 400) return bare(play, status, []);
  return problemAnswer(status, `${STATUS_CODES[status] ?? 'Error'}, as requested.`);
}

function bare({ body }: Play, status: number, headers: Answer['headers']): Answer {
  if (body === undefined) return emptyAnswer(status, headers);
  return textAnswer(status, 'application/json', stringifyJson(body), headers);
}

interface ChosenResponse {
  readonly status: number;
  readonly response?: DescribedResponse;
  /** Example name. */
  readonly example?: string;
}

function chooseResponse(drawer: Drawer, question: Question): ChosenResponse | Objection {
  const { described, play, samples } = question;
  const success = successOf(described);
  const stated = play.status === undefined ? undefined : responseFor(described, play.status);
  const candidates =
    play.status === undefined
      ? [...new Set([...(success ? [success] : []), ...described.responses])]
      : [stated].flatMap((response) => response ?? []);
  const names = candidates.map((response) => ({ response, names: exampleNames(drawer, question, response) }));
  const statusOf = (response: DescribedResponse): number => play.status ?? statusNumber(response);
  if (play.example !== undefined) {
    const holder = names.find((one) => one.names.includes(play.example ?? ''));
    if (holder) return { ...holder, status: statusOf(holder.response), example: play.example };
    return unknownExample(
      play.example,
      names.flatMap((one) => one.names),
    );
  }
  for (const one of names) {
    const example = one.names.find((name) => samples.some((sample) => isNamedAfter(sample, name)));
    if (example !== undefined) return { ...one, status: statusOf(one.response), example };
  }
  const response = play.status === undefined ? success : stated;
  return {
    status: play.status ?? (success ? statusNumber(success) : 200),
    ...(response ? { response } : {}),
  };
}

function unknownExample(name: string, known: readonly string[]): Objection {
  const names = [...new Set(known)].filter((one) => one !== '');
  if (names.length === 0)
    return refusal('preference.example', `"${name}" is unknown: this operation documents no named examples`);
  return refusal('preference.example', `must be one of ${names.join(', ')}`, `is ${name}`);
}

function exampleNames(drawer: Drawer, question: Question, response: DescribedResponse): readonly string[] {
  const { streaming } = question.described.operation;
  if (streaming && isSuccess(response) && asksForStream(streaming, question.body))
    return streaming.examples.map(({ name }) => name);
  return response.contents
    .filter((content) => !isStream(content))
    .flatMap((content) => examplesOf(drawer.document, content).map(({ name }) => name));
}

function isStream({ mediaType }: DescribedContent): boolean {
  return essence(mediaType) === 'text/event-stream';
}

/** A body property that selects streaming overrides Accept: many streaming clients accept only JSON. */
function asksForStream({ condition }: Streaming, body: JsonValue | undefined): boolean {
  if (!condition) return true;
  const value = isObject(body) ? ownValue(body, condition.property) : undefined;
  return value !== undefined && stringifyJson(value) === stringifyJson(condition.value);
}

function chooseContent(
  { described, body, accept }: Question,
  response: DescribedResponse,
  status: number,
): DescribedContent | Objection | undefined {
  if (status === 204 || status === 304) return undefined;
  const { streaming } = described.operation;
  const { contents } = response;
  if (streaming?.condition && isSuccess(response)) {
    const stream = contents.find(isStream);
    if (stream && asksForStream(streaming, body)) return stream;
  }
  const possible = streaming?.condition ? contents.filter((content) => !isStream(content)) : contents;
  const [best] = possible
    .map((content) => ({ content, weight: weightOf(content.mediaType, accept) }))
    .sort((a, b) => b.weight - a.weight);
  // An error response is sent even if Accept excludes its media type.
  if (!best || best.weight > 0 || status >= 400) return best?.content;
  const types = possible.map(({ mediaType }) => mediaType).join(', ');
  return refusal('header.Accept', `must accept one of ${types}`, `is ${accept}`, 406);
}

function chooseValue(
  drawer: Drawer,
  { play }: Question,
  content: DescribedContent,
  name: string | undefined,
): { readonly value: JsonValue; readonly objections: readonly Objection[] } {
  if (play.body !== undefined) return { value: play.body, objections: [] };
  const examples: readonly NamedExample[] = play.drawn ? [] : examplesOf(drawer.document, content);
  const shown = examples.find((example) => example.name === name) ?? examples[0];
  if (shown) return { value: shown.value, objections: [] };
  return drawAnswer(drawer, wholeSchema(content.node));
}
