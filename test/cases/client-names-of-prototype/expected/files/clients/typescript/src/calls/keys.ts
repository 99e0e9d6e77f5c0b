import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildHeaders, buildPath, buildQuery } from '../runtime/parameters.ts';
import type { OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type KeysMadeOperation = paths['/constructor']['get'];
/** Response body. */
export type KeysMadeResult = undefined;
/** Error response body. */
export type KeysMadeError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysMadeOptions = OptionsOf<KeysMadeOperation>;

function setUpKeysMadeOperation() {
  return {
    method: 'GET',
    path: '/constructor',
    security: ['constructor'],
  };
}

/**
 * GET /constructor
 */
export function keysMade(
  core: Core,
  options: KeysMadeOptions = {},
): ApiPromise<KeysMadeResult, KeysMadeError> {
  return send<KeysMadeResult, KeysMadeError>(
    core,
    () => ({ ...setUpKeysMadeOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysOwnOperation = paths['/own']['get'];
/** Response body. */
export type KeysOwnResult = undefined;
/** Error response body. */
export type KeysOwnError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysOwnOptions = OptionsOf<KeysOwnOperation>;

function setUpKeysOwnOperation() {
  return {
    method: 'GET',
    path: '/own',
    security: ['hasOwnProperty', "it's"],
  };
}

/**
 * GET /own
 */
export function keysOwn(core: Core, options: KeysOwnOptions = {}): ApiPromise<KeysOwnResult, KeysOwnError> {
  return send<KeysOwnResult, KeysOwnError>(
    core,
    () => ({ ...setUpKeysOwnOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysParentOperation = paths['/proto']['get'];
/** Response body. */
export type KeysParentResult = undefined;
/** Error response body. */
export type KeysParentError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysParentOptions = OptionsOf<KeysParentOperation>;

function setUpKeysParentOperation() {
  return {
    method: 'GET',
    path: '/proto',
    security: ['__proto__'],
  };
}

/**
 * GET /proto
 */
export function keysParent(
  core: Core,
  options: KeysParentOptions = {},
): ApiPromise<KeysParentResult, KeysParentError> {
  return send<KeysParentResult, KeysParentError>(
    core,
    () => ({ ...setUpKeysParentOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysStylesOperation = paths['/styles/{hasOwnProperty}']['get'];
/** Response body. */
export type KeysStylesResult = undefined;
/** Error response body. */
export type KeysStylesError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysStylesOptions = OptionsOf<KeysStylesOperation>;

function setUpKeysStylesOperation(
  hasOwnProperty: PathOf<KeysStylesOperation, 'hasOwnProperty'>,
  options: KeysStylesOptions,
) {
  return {
    method: 'GET',
    path: buildPath(
      '/styles/{hasOwnProperty}',
      { hasOwnProperty },
      { hasOwnProperty: { style: 'label' } as const },
    ),
    template: '/styles/{hasOwnProperty}',
    query: buildQuery(options.query, {
      toString: { style: 'deepObject', explode: true } as const,
      constructor: { style: 'pipeDelimited' } as const,
    }),
    headers: buildHeaders(options.headers, { valueOf: { explode: true } as const }),
    security: [],
  };
}

/**
 * GET /styles/{hasOwnProperty}
 */
export function keysStyles(
  core: Core,
  hasOwnProperty: PathOf<KeysStylesOperation, 'hasOwnProperty'>,
  options: KeysStylesOptions = {},
): ApiPromise<KeysStylesResult, KeysStylesError> {
  return send<KeysStylesResult, KeysStylesError>(
    core,
    () => ({ ...setUpKeysStylesOperation(hasOwnProperty, options), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysTextOperation = paths['/to-string']['get'];
/** Response body. */
export type KeysTextResult = undefined;
/** Error response body. */
export type KeysTextError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysTextOptions = OptionsOf<KeysTextOperation>;

function setUpKeysTextOperation() {
  return {
    method: 'GET',
    path: '/to-string',
    security: ['toString'],
  };
}

/**
 * GET /to-string
 */
export function keysText(
  core: Core,
  options: KeysTextOptions = {},
): ApiPromise<KeysTextResult, KeysTextError> {
  return send<KeysTextResult, KeysTextError>(
    core,
    () => ({ ...setUpKeysTextOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysValueOperation = paths['/value']['get'];
/** Response body. */
export type KeysValueResult = undefined;
/** Error response body. */
export type KeysValueError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysValueOptions = OptionsOf<KeysValueOperation>;

function setUpKeysValueOperation() {
  return {
    method: 'GET',
    path: '/value',
    security: ['valueOf'],
  };
}

/**
 * GET /value
 */
export function keysValue(
  core: Core,
  options: KeysValueOptions = {},
): ApiPromise<KeysValueResult, KeysValueError> {
  return send<KeysValueResult, KeysValueError>(
    core,
    () => ({ ...setUpKeysValueOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}
