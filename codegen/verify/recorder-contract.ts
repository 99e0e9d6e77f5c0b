import { parseText } from '../document/parse.ts';
import type { MockResponse } from '../mock/mock-response.ts';
import type { HandledRequest, RequestHandler } from '../mock/request-handler.ts';
import type { Model, Streaming } from '../model/model.ts';
import { isObject } from '../values/json.ts';
import { stringAt } from '../values/read-property.ts';

/** Validates requests against a description and chooses their responses. */
export interface RecorderContract {
  readonly handler: RequestHandler;
  readonly model: Pick<Model, 'operations'>;
}

/** Failure of a response: its status code, or an event of its stream. */
export type ResponseFailure = 'status' | 'event';

/** The failure of the documented response, if it is one. */
export function findFailure(
  { model }: RecorderContract,
  { response, operation }: HandledRequest,
): ResponseFailure | undefined {
  if (response.status >= 300) return 'status';
  const streaming = model.operations.find(({ id }) => id === operation)?.streaming;
  return streaming && endsInFailure(response, streaming) ? 'event' : undefined;
}

function endsInFailure(response: MockResponse, { discriminator, failures }: Streaming): boolean {
  if (response.kind !== 'stream') return false;
  return response.frames.some((frame) => {
    const { value } = parseText(frame.replace(/^data: ?/gm, ''), 'json');
    return isObject(value) && failures.includes(stringAt(value, discriminator));
  });
}
