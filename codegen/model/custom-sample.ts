import { concreteMediaType } from '../http/media-type.ts';
import type { RequestBody } from '../http/request.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { buildBody } from './body.ts';
import type { ModelContext } from './context.ts';
import type { Sample } from './model.ts';
import type { ParameterNode } from './parameters.ts';
import { buildRequest, type OperationSource } from './request.ts';
import { listArguments, sampleParameterValue } from './samples.ts';

/** A sample with values from the caller instead of the description. */
export interface CustomSample {
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
export interface RequestError {
  readonly reason: string;
  readonly isOfBody: boolean;
}

/** Builds the request of a sample in the same way as for documented samples. */
export function buildCustomSample(
  context: ModelContext,
  source: OperationSource,
  given: CustomSample,
): Sample | RequestError {
  const { name, content, accept } = given;
  const body = content && buildGivenBody(context, content);
  if (typeof body === 'string') return { reason: body, isOfBody: true };
  const missing = (one: ParameterNode): JsonValue | undefined =>
    one.parameter.required ? sampleParameterValue(context, { ...source, name }, one) : undefined;
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
  context: ModelContext,
  { mediaType, node, value }: NonNullable<CustomSample['content']>,
): RequestBody | string {
  return buildBody(context, concreteMediaType(mediaType).trim(), node, value);
}
