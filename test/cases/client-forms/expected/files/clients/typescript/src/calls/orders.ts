import type { ApiPromise } from '../runtime/api-promise.ts';
import { encodeForm, encodeMultipart } from '../runtime/body.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { encodeBody } from '../runtime/media-types.ts';
import type { BodyOf, OptionsOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type OrdersAddOperation = paths['/orders']['post'];
/** Request body. */
export type OrdersAddBody = BodyOf<OrdersAddOperation, 'application/x-www-form-urlencoded'>;
/** Response body. */
export type OrdersAddResult = undefined;
/** Error response body. */
export type OrdersAddError = unknown;
/** Header, query and cookie parameters, and client options. */
export type OrdersAddOptions = OptionsOf<OrdersAddOperation>;

function setUpOrdersAddOperation() {
  return {
    method: 'POST',
    path: '/orders',
    security: [],
  };
}

/**
 * POST /orders
 */
export function ordersAdd(
  core: Core,
  body: OrdersAddBody,
  options: OrdersAddOptions = {},
): ApiPromise<OrdersAddResult, OrdersAddError> {
  return send<OrdersAddResult, OrdersAddError>(
    core,
    () => ({
      ...setUpOrdersAddOperation(),
      accept: '*/*',
      isBodyOptional: true,
      contentType: 'application/x-www-form-urlencoded',
      body: encodeForm(body, {
        joined: { style: 'form', explode: false },
        deep: { style: 'deepObject' },
        piped: { style: 'pipeDelimited' },
        spread: { style: 'form' },
        toString: { style: 'spaceDelimited' } as const,
        "it's": { style: 'form', explode: false },
      }),
    }),
    options,
  );
}

/** Types of the operation. */
export type OrdersAddTagsOperation = paths['/tags']['post'];
/** Request body. */
export type OrdersAddTagsBody = BodyOf<OrdersAddTagsOperation, 'multipart/form-data'>;
/** Response body. */
export type OrdersAddTagsResult = undefined;
/** Error response body. */
export type OrdersAddTagsError = unknown;
/** Header, query and cookie parameters, and client options. */
export type OrdersAddTagsOptions = OptionsOf<OrdersAddTagsOperation>;

function setUpOrdersAddTagsOperation() {
  return {
    method: 'POST',
    path: '/tags',
    security: [],
  };
}

/**
 * POST /tags
 */
export function ordersAddTags(
  core: Core,
  body?: OrdersAddTagsBody,
  options: OrdersAddTagsOptions = {},
): ApiPromise<OrdersAddTagsResult, OrdersAddTagsError> {
  return send<OrdersAddTagsResult, OrdersAddTagsError>(
    core,
    () => ({
      ...setUpOrdersAddTagsOperation(),
      accept: '*/*',
      isBodyOptional: true,
      body: encodeMultipart(body, {
        joined: { style: 'form', explode: false },
        deep: { style: 'deepObject' },
        piped: { style: 'pipeDelimited' },
        spread: { style: 'form' },
        toString: { style: 'spaceDelimited' } as const,
        "it's": { style: 'form', explode: false },
        json: { contentType: 'application/json', json: true },
      }),
    }),
    options,
  );
}

/** Types of the operation. */
export type OrdersUpdateOperation = paths['/orders']['put'];
/** Request bodies by media type. */
export type OrdersUpdateBodies = {
  readonly 'application/json': BodyOf<OrdersUpdateOperation, 'application/json'>;
  readonly 'application/x-www-form-urlencoded': BodyOf<
    OrdersUpdateOperation,
    'application/x-www-form-urlencoded'
  >;
};
/** Response body. */
export type OrdersUpdateResult = undefined;
/** Error response body. */
export type OrdersUpdateError = unknown;
/** Header, query and cookie parameters, and client options. */
export type OrdersUpdateOptions = OptionsOf<OrdersUpdateOperation>;

function setUpOrdersUpdateOperation() {
  return {
    method: 'PUT',
    path: '/orders',
    security: [],
  };
}

/**
 * PUT /orders
 */
export function ordersUpdate<Type extends keyof OrdersUpdateBodies = 'application/json'>(
  core: Core,
  body?: OrdersUpdateBodies[Type],
  options: OrdersUpdateOptions & { readonly contentType?: Type } = {},
): ApiPromise<OrdersUpdateResult, OrdersUpdateError> {
  return send<OrdersUpdateResult, OrdersUpdateError>(
    core,
    () => ({
      ...setUpOrdersUpdateOperation(),
      accept: '*/*',
      isBodyOptional: true,
      ...encodeBody(options.contentType ?? 'application/json', body, {
        'application/x-www-form-urlencoded': {
          joined: { style: 'form', explode: false },
          deep: { style: 'deepObject' },
          piped: { style: 'pipeDelimited' },
          spread: { style: 'form' },
          toString: { style: 'spaceDelimited' } as const,
          "it's": { style: 'form', explode: false },
        },
      }),
    }),
    options,
  );
}
