import { concrete } from '../http/media-type.ts';
import type { RequestBody } from '../http/request.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { buildBody } from './body.ts';
import type { Context } from './context.ts';
import type { Sample } from './model.ts';
import type { ParameterNode } from './parameters.ts';
import { buildRequest, type SampleSource } from './request.ts';
import { documentedValue, listArguments } from './samples.ts';

/** A sample with values from the caller instead of the description. */
export interface GivenSample {
  readonly name: string;
  /** Missing required parameters get their documented values; missing optional parameters are omitted. */
  readonly parameters: ReadonlyMap<ParameterNode, JsonValue>;
  readonly content?: {
    readonly mediaType: string;
    /** The Media Type Object. */
    readonly node: JsonObject;
    readonly value: JsonValue;
  };
  /** Value of the Accept header. */
  readonly accept?: string;
}

/** The reason why the request cannot be built. */
export interface NoRequest {
  readonly reason: string;
  readonly isOfBody: boolean;
}

/** Builds the request of a sample in the same way as for documented samples. */
export function buildGivenSample(
  context: Context,
  source: SampleSource,
  given: GivenSample,
): Sample | NoRequest {
  const { name, content, accept } = given;
  const body = content && buildGivenBody(context, content);
  if (typeof body === 'string') return { reason: body, isOfBody: true };
  const missing = (one: ParameterNode): JsonValue | undefined =>
    one.parameter.required ? documentedValue(context, { ...source, name }, one) : undefined;
  const values = new Map(source.parameters.map((one) => [one, given.parameters.get(one) ?? missing(one)]));
  const request = buildRequest(context, source, {
    values,
    ...(body ? { body } : {}),
    ...(accept === undefined ? {} : { accept }),
  });
  if (typeof request === 'string') return { reason: request, isOfBody: false };
  const { mediaType, value } = content ?? {};
  const stated = mediaType === undefined || value === undefined ? {} : { content: { mediaType, value } };
  return { name, summary: '', request, arguments: listArguments(values), ...stated };
}

function buildGivenBody(
  context: Context,
  { mediaType, node, value }: NonNullable<GivenSample['content']>,
): RequestBody | string {
  return buildBody(context, concrete(mediaType).trim(), node, value);
}
