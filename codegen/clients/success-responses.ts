import { bodyKindOf, concreteMediaType } from '../http/media-type.ts';
import type { MediaTypeContent, Operation, Response } from '../model/model.ts';

/** True for success statuses; `default` counts if no 2XX status is documented. */
export function isSuccess({ responses }: Operation, { status }: Response): boolean {
  const hasSuccessStatus = responses.some((one) => one.status.startsWith('2'));
  return hasSuccessStatus ? status.startsWith('2') : status === 'default';
}

export function successResponses(operation: Operation): readonly Response[] {
  return operation.responses.filter((response) => isSuccess(operation, response));
}

/** Contents of the success responses by media type, without the event stream. JSON is first. */
export function successContents(operation: Operation): ReadonlyMap<string, readonly MediaTypeContent[]> {
  const contents = successResponses(operation)
    .flatMap((response) => response.contents)
    .filter(({ mediaType }) => mediaType !== operation.streaming?.mediaType);
  const byMediaType = new Map<string, MediaTypeContent[]>();
  for (const content of jsonFirst(contents))
    byMediaType.set(content.mediaType, [...(byMediaType.get(content.mediaType) ?? []), content]);
  return byMediaType;
}

/** Sorts JSON before other media types, otherwise in the order of the description. */
export function jsonFirst(contents: readonly MediaTypeContent[]): readonly MediaTypeContent[] {
  return contents.toSorted((a, b) => Number(isJson(b)) - Number(isJson(a)));
}

/** True for JSON, and for a range of media types that is used for JSON. */
export function isJson({ mediaType }: MediaTypeContent): boolean {
  return bodyKindOf(concreteMediaType(mediaType)) === 'json';
}
