import type { Document } from '../document/document.ts';
import { readPointer } from '../document/pointer.ts';
import {
  type ModelContext,
  makeContext,
  resolveContents,
  resolveMap,
  resolveObject,
} from '../model/context.ts';
import type { Model, Operation } from '../model/model.ts';
import { buildParameters, type ParameterNode } from '../model/parameters.ts';
import { ignoresBody } from '../model/responses.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { isTrueAt } from '../values/read-property.ts';

/** An operation of the model with the document nodes of its schemas and examples. */
export interface DescribedOperation {
  readonly operation: Operation;
  /** The Operation Object. */
  readonly node: JsonObject;
  readonly parameters: readonly ParameterNode[];
  readonly body?: DescribedBody;
  readonly responses: readonly DescribedResponse[];
}

export interface DescribedBody {
  readonly required: boolean;
  readonly contents: readonly DescribedContent[];
}

/** A media type of a body. */
export interface DescribedContent {
  readonly mediaType: string;
  /** The Media Type Object. */
  readonly node: JsonObject;
}

export interface DescribedResponse {
  /** `200`, `4XX` or `default`. */
  readonly status: string;
  /** The Response Object. */
  readonly node: JsonObject;
  readonly contents: readonly DescribedContent[];
  /** Header Objects by name. */
  readonly headers: readonly (readonly [string, JsonObject])[];
}

/** Context for reading document nodes that are not in the model. Placeholders are unused. */
export function documentContext(document: Document): ModelContext {
  return makeContext(document, { token: '', apiKey: '', credentials: '' });
}

export function resolveOperations(document: Document, model: Model): readonly DescribedOperation[] {
  const context = documentContext(document);
  return model.operations.map((operation) => describeOperation(context, operation));
}

function describeOperation(context: ModelContext, operation: Operation): DescribedOperation {
  const [, path = '', ...inner] = readPointer(operation.pointer) ?? [];
  const pathItem = resolveObject(
    context,
    ownValue(resolveProperty(context, context.document.root, 'paths'), path),
  );
  const node = inner.reduce((parent, key) => resolveProperty(context, parent, key), pathItem);
  const body = resolveProperty(context, node, 'requestBody');
  const contents = describeContents(context, body);
  return {
    operation,
    node,
    parameters: buildParameters(context, pathItem, node, () => ({ kind: 'any' })),
    ...(contents.length > 0 && !ignoresBody(context, operation.method, body)
      ? { body: { required: isTrueAt(body, 'required'), contents } }
      : {}),
    responses: operation.responses.map(({ status }) => describeResponse(context, node, status)),
  };
}

function resolveProperty(context: ModelContext, parent: JsonObject, key: string): JsonObject {
  return resolveObject(context, ownValue(parent, key));
}

function describeContents(context: ModelContext, holder: JsonObject): readonly DescribedContent[] {
  return resolveContents(context, holder).map(([mediaType, node]) => ({ mediaType, node }));
}

function describeResponse(context: ModelContext, operation: JsonObject, status: string): DescribedResponse {
  const responseEntry = resolveMap(context, operation, 'responses').find(([key]) =>
    isSameStatus(key, status),
  );
  const node = responseEntry?.[1] ?? {};
  return {
    status,
    node,
    contents: describeContents(context, node),
    headers: resolveMap(context, node, 'headers'),
  };
}

function isSameStatus(responseEntry: string, status: string): boolean {
  return responseEntry.toLowerCase() === status.toLowerCase();
}

/** Schema of a parameter, or of its single media type. */
export function parameterSchema(document: Document, node: JsonObject): JsonValue | undefined {
  const own = ownValue(node, 'schema');
  if (own !== undefined) return own;
  const [first] = resolveMap({ document }, node, 'content');
  return first && ownValue(first[1], 'schema');
}
