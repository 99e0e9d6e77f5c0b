import type { RequestBody } from '../http/request.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { buildBody } from './body.ts';
import type { ModelContext } from './context.ts';
import type { Sample } from './model.ts';
import type { ParameterNode } from './parameters.ts';
import { buildRequest, type OperationSource } from './request.ts';
import { listArguments, requestMediaType, sampleParameterValue } from './samples.ts';

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
  readonly isBodyError: boolean;
}

/** Builds the request of a sample in the same way as for documented samples. */
export function buildCustomSample(
  context: ModelContext,
  source: OperationSource,
  custom: CustomSample,
): Sample | RequestError {
  const { name, content, accept } = custom;
  const body = content && buildCustomBody(context, content);
  if (typeof body === 'string') return { reason: body, isBodyError: true };
  const defaultValue = (one: ParameterNode): JsonValue | undefined =>
    one.parameter.required ? sampleParameterValue(context, { ...source, name }, one) : undefined;
  const values = new Map(
    source.parameters.map((one) => [one, custom.parameters.get(one) ?? defaultValue(one)]),
  );
  const request = buildRequest(context, source, {
    values,
    ...(body ? { body } : {}),
    ...(accept === undefined ? {} : { accept }),
  });
  if (typeof request === 'string') return { reason: request, isBodyError: false };
  const { mediaType, value } = content ?? {};
  const contentPart = mediaType === undefined || value === undefined ? {} : { content: { mediaType, value } };
  return { name, summary: '', request, arguments: listArguments(values), ...contentPart };
}

function buildCustomBody(
  context: ModelContext,
  { mediaType, node, value }: NonNullable<CustomSample['content']>,
): RequestBody | string {
  return buildBody(context, requestMediaType(context, mediaType, node), node, value);
}
