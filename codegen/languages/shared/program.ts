import { bodyKindOf } from '../../http/media-type.ts';
import type { Request } from '../../http/request.ts';
import type { Operation, Sample, Streaming } from '../../model/model.ts';
import { requestsStream } from '../../model/requests-stream.ts';
import { isObject } from '../../values/json.ts';
import type { Program } from './language.ts';

/** Program that reads the single response of a sample; undefined if the response is a stream. */
export function completeProgram(operation: Operation, sample: Sample): Program | undefined {
  const { streaming } = operation;
  const { request, content } = sample;
  if (streaming && requestsStream(streaming, content?.value)) return undefined;
  return { request, responseKind: request.method === 'HEAD' ? 'none' : responseKindOf(operation) };
}

/** Kind of all success responses, except for the event stream, which the program does not request. */
function responseKindOf({ responses, streaming }: Operation): Program['responseKind'] {
  const kinds = responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ contents }) =>
      contents.length === 0
        ? ['none']
        : contents.flatMap(({ mediaType }) =>
            mediaType === streaming?.mediaType ? [] : [bodyKindOf(mediaType)],
          ),
    );
  const areAll = (...expected: readonly string[]) =>
    kinds.length > 0 && kinds.every((kind) => expected.includes(kind));
  if (areAll('none')) return 'none';
  if (areAll('json')) return 'json';
  return areAll('json', 'json-lines', 'text') ? 'text' : 'binary';
}

/** Program that reads the response of a sample as a stream; undefined if a stream is not available or cannot be requested. */
export function streamProgram(operation: Operation, sample: Sample): Program | undefined {
  const { streaming } = operation;
  const request = streaming && streamRequest(streaming, sample.request);
  return request && { request, responseKind: 'text', streaming };
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
