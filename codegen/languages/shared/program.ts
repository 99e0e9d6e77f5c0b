import type { Request } from '../../http/request.ts';
import type { Operation, Sample, Streaming } from '../../model/model.ts';
import { isObject, ownValue } from '../../values/json.ts';
import type { Program } from './language.ts';

/** Program that reads the single response of a sample; undefined if the response is always a stream. */
export function completeProgram(operation: Operation, sample: Sample): Program | undefined {
  const { streaming, errorMessage } = operation;
  const { request } = sample;
  return streaming && (!streaming.condition || asksForStream(streaming, request))
    ? undefined
    : { request, errorMessage };
}

/** Program that reads the response of a sample as a stream; undefined if a stream is not available or cannot be requested. */
export function streamProgram(operation: Operation, sample: Sample): Program | undefined {
  const { streaming, errorMessage } = operation;
  const request = streaming && streamRequest(streaming, sample.request);
  return request && { request, errorMessage, streaming };
}

function asksForStream({ condition }: Streaming, { body }: Request): boolean {
  if (!condition || body?.kind !== 'json' || !isObject(body.value)) return false;
  return ownValue(body.value, condition.property) === condition.value;
}

function streamRequest({ condition, mediaType }: Streaming, request: Request): Request | undefined {
  const { body } = request;
  const accept = { name: 'Accept', value: mediaType };
  const headers = [accept, ...request.headers.filter(({ name }) => name.toLowerCase() !== 'accept')];
  if (!condition) return { ...request, headers };
  if (body?.kind !== 'json' || !isObject(body.value)) return undefined;
  const value = { ...body.value, [condition.property]: condition.value };
  return { ...request, headers, body: { ...body, value } };
}
