import { concrete } from '../http/media-type.ts';
import type { RequestBody } from '../http/request.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { buildBody } from './body.ts';
import type { Context } from './context.ts';
import type { Sample } from './model.ts';
import type { ParameterNode } from './parameters.ts';
import { buildRequest, type SampleSource } from './request.ts';
import { documentedValue, listArguments } from './samples.ts';

/** A sample that the description does not have. */
export interface GivenSample {
  readonly name: string;
  /** What is required and missing here is as in the documented samples; everything else that is missing is left out. */
  readonly parameters: ReadonlyMap<ParameterNode, JsonValue>;
  readonly content?: {
    readonly mediaType: string;
    /** The Media Type Object. */
    readonly node: JsonObject;
    readonly value: JsonValue;
  };
  /** The media types that are asked for. */
  readonly accept?: string;
}

/** Why there is no request. */
export interface NoRequest {
  readonly reason: string;
  readonly isOfBody: boolean;
}

/** The sample with its request, written as those of the documented samples are. */
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
