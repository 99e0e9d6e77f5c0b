import type { ApiPromise } from '../runtime/api-promise.ts';
import { encodeForm, encodeMultipart } from '../runtime/body.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import type { BodyOf, OptionsOf, WithFiles, WithTexts } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type SendFormOperation = paths['/forms']['post'];
/** Request body. */
export type SendFormBody = WithTexts<
  BodyOf<SendFormOperation, 'application/x-www-form-urlencoded'>,
  'file' | 'files'
>;
/** Response body. */
export type SendFormResult = undefined;
/** Error response body. */
export type SendFormError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SendFormOptions = OptionsOf<SendFormOperation>;

function setUpSendFormOperation() {
  return {
    method: 'POST',
    path: '/forms',
    security: [],
  };
}

/**
 * POST /forms
 */
export function sendForm(
  core: Core,
  body: SendFormBody,
  options: SendFormOptions = {},
): ApiPromise<SendFormResult, SendFormError> {
  return send<SendFormResult, SendFormError>(
    core,
    () => ({
      ...setUpSendFormOperation(),
      accept: '*/*',
      isBodyOptional: true,
      contentType: 'application/x-www-form-urlencoded',
      body: encodeForm(body),
    }),
    options,
  );
}

/** Types of the operation. */
export type SendPartsOperation = paths['/parts']['post'];
/** Request body. */
export type SendPartsBody = WithFiles<
  WithTexts<BodyOf<SendPartsOperation, 'multipart/form-data'>, 'order' | 'orders' | 'count' | 'table'>,
  'file'
>;
/** Response body. */
export type SendPartsResult = undefined;
/** Error response body. */
export type SendPartsError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SendPartsOptions = OptionsOf<SendPartsOperation>;

function setUpSendPartsOperation() {
  return {
    method: 'POST',
    path: '/parts',
    security: [],
  };
}

/**
 * POST /parts
 */
export function sendParts(
  core: Core,
  body: SendPartsBody,
  options: SendPartsOptions = {},
): ApiPromise<SendPartsResult, SendPartsError> {
  return send<SendPartsResult, SendPartsError>(
    core,
    () => ({
      ...setUpSendPartsOperation(),
      accept: '*/*',
      isBodyOptional: true,
      body: encodeMultipart(body, {
        order: { contentType: 'application/xml' },
        orders: { contentType: 'application/yaml' },
        count: { contentType: 'application/yaml' },
        table: { contentType: 'text/csv' },
        number: { contentType: 'text/plain' },
        note: { contentType: 'text/markdown' },
        json: { contentType: 'application/json', json: true },
        file: { contentType: 'text/xml' },
      }),
    }),
    options,
  );
}
