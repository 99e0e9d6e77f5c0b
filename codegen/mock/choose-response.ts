import { STATUS_CODES } from 'node:http';
import { baseMediaType, concreteMediaType } from '../http/media-type.ts';
import { acceptWeight } from '../http/negotiate.ts';
import { examplesOf, type MediaTypeExample } from '../model/media-type-examples.ts';
import type { Sample } from '../model/model.ts';
import { requestsStream } from '../model/requests-stream.ts';
import { wholeSchema } from '../schema/event-schema.ts';
import { isSampleOfExample } from '../validation/match-sample.ts';
import type { DescribedContent, DescribedOperation, DescribedResponse } from '../validation/operations.ts';
import { findResponse, findSuccess, isSuccess, statusCodeOf } from '../validation/responses.ts';
import { type Violation, violationError } from '../validation/violation.ts';
import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { MockOverride } from './mock-override.ts';
import { emptyResponse, type MockResponse, textResponse } from './mock-response.ts';
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
  readonly override: MockOverride;
}

export interface MockChoice {
  readonly response: MockResponse;
  readonly violations: readonly Violation[];
}

/**
 * Chooses the response: the override, else the example named after the matching sample, else the first example of the first success response,
 * else a value sampled from its schema.
 */
export function chooseMockResponse(sampler: ResponseSampler, query: ResponseQuery): MockChoice {
  const { described, override } = query;
  const found = chooseResponse(sampler, query);
  if ('problem' in found) return violationChoice(found);
  const { response, status, example } = found;
  if (!response) return { response: undocumentedResponse(override, status), violations: [] };
  const headers = responseHeaders(sampler.document, response);
  const chosen = chooseContent(query, response, status);
  if (chosen && 'problem' in chosen) return violationChoice(chosen);
  if (!chosen) return { response: overrideResponse(override, status, headers), violations: [] };
  const { streaming } = described.operation;
  if (streaming && isStream(chosen) && override.body === undefined) {
    const frames = streamFrames(sampler, streaming, chosen, {
      override,
      ...(example === undefined ? {} : { example }),
    });
    return {
      response: { kind: 'stream', status, headers, mediaType: chosen.mediaType, frames },
      violations: [],
    };
  }
  const mediaType = concreteMediaType(chosen.mediaType).trim();
  const { value, violations } = chooseValue(sampler, query, chosen, example);
  const bytes = serializeContent(sampler.document, chosen, mediaType, value);
  return {
    response: { kind: 'complete', status, headers, mediaType, bytes },
    violations,
  };
}

function violationChoice(violation: Violation): MockChoice {
  return {
    response: problemResponse(violation.status, formatViolations([violation]), [violation]),
    violations: [violation],
  };
}

function undocumentedResponse(override: MockOverride, status: number): MockResponse {
  if (override.body !== undefined || status < 400) return overrideResponse(override, status, []);
  return problemResponse(status, `${STATUS_CODES[status] ?? 'Error'}, as requested.`);
}

function overrideResponse(
  { body }: MockOverride,
  status: number,
  headers: MockResponse['headers'],
): MockResponse {
  if (body === undefined) return emptyResponse(status, headers);
  return textResponse(status, 'application/json', stringifyJson(body), headers);
}

interface ChosenResponse {
  readonly status: number;
  readonly response?: DescribedResponse;
  /** Example name. */
  readonly example?: string;
}

function chooseResponse(sampler: ResponseSampler, query: ResponseQuery): ChosenResponse | Violation {
  const { described, override, samples } = query;
  const success = findSuccess(described);
  const requested = override.status === undefined ? undefined : findResponse(described, override.status);
  const candidates =
    override.status === undefined
      ? [...new Set([...(success ? [success] : []), ...described.responses])]
      : [requested].flatMap((response) => response ?? []);
  const names = candidates.map((response) => ({ response, names: exampleNames(sampler, query, response) }));
  const statusOf = (response: DescribedResponse): number => override.status ?? statusCodeOf(response);
  if (override.example !== undefined) {
    const match = names.find((one) => one.names.includes(override.example ?? ''));
    if (match) return { ...match, status: statusOf(match.response), example: override.example };
    return unknownExample(
      override.example,
      names.flatMap((one) => one.names),
    );
  }
  for (const one of names) {
    // "default" is also the name of samples without a named example.
    const exampleNames = one.names.filter((name) => name !== 'default' || isSuccess(one.response));
    const example = exampleNames.find((name) => samples.some((sample) => isSampleOfExample(sample, name)));
    if (example !== undefined) return { ...one, status: statusOf(one.response), example };
  }
  const response = override.status === undefined ? success : requested;
  return {
    status: override.status ?? (success ? statusCodeOf(success) : 200),
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
  sampler: ResponseSampler,
  query: ResponseQuery,
  response: DescribedResponse,
): readonly string[] {
  const { streaming } = query.described.operation;
  if (streaming && isSuccess(response) && requestsStream(streaming, query.body))
    return streaming.examples.map(({ name }) => name);
  return response.contents
    .filter((content) => !isStream(content))
    .flatMap((content) => examplesOf(sampler.document, content).map(({ name }) => name));
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
  sampler: ResponseSampler,
  { override }: ResponseQuery,
  content: DescribedContent,
  name: string | undefined,
): { readonly value: JsonValue; readonly violations: readonly Violation[] } {
  if (override.body !== undefined) return { value: override.body, violations: [] };
  const examples: readonly MediaTypeExample[] = override.dynamic ? [] : examplesOf(sampler.document, content);
  const documented = examples.find((example) => example.name === name) ?? examples[0];
  if (documented) return { value: documented.value, violations: [] };
  return sampleResponse(sampler, wholeSchema(content.node));
}
