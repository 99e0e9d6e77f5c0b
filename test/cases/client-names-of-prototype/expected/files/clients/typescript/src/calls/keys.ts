import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { headersOf, pathOf, queryOf } from '../runtime/parameters.ts';
import type { OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type KeysMadeOperation = paths['/constructor']['get'];
/** Response body. */
export type KeysMadeResult = undefined;
/** Error response body. */
export type KeysMadeFailure = unknown;
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
export function keysMade(core: Core, options: KeysMadeOptions = {}): Answer<KeysMadeResult, KeysMadeFailure> {
  return send<KeysMadeResult, KeysMadeFailure>(core, { ...setUpKeysMadeOperation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type KeysOwnOperation = paths['/own']['get'];
/** Response body. */
export type KeysOwnResult = undefined;
/** Error response body. */
export type KeysOwnFailure = unknown;
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
export function keysOwn(core: Core, options: KeysOwnOptions = {}): Answer<KeysOwnResult, KeysOwnFailure> {
  return send<KeysOwnResult, KeysOwnFailure>(core, { ...setUpKeysOwnOperation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type KeysParentOperation = paths['/proto']['get'];
/** Response body. */
export type KeysParentResult = undefined;
/** Error response body. */
export type KeysParentFailure = unknown;
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
): Answer<KeysParentResult, KeysParentFailure> {
  return send<KeysParentResult, KeysParentFailure>(
    core,
    { ...setUpKeysParentOperation(), accept: '*/*' },
    options,
  );
}

/** Types of the operation. */
export type KeysStylesOperation = paths['/styles/{hasOwnProperty}']['get'];
/** Response body. */
export type KeysStylesResult = undefined;
/** Error response body. */
export type KeysStylesFailure = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysStylesOptions = OptionsOf<KeysStylesOperation>;

function setUpKeysStylesOperation(
  hasOwnProperty: PathOf<KeysStylesOperation, 'hasOwnProperty'>,
  options: KeysStylesOptions,
) {
  return {
    method: 'GET',
    path: pathOf(
      '/styles/{hasOwnProperty}',
      { hasOwnProperty },
      { hasOwnProperty: { style: 'label' } as const },
    ),
    template: '/styles/{hasOwnProperty}',
    query: queryOf(options.query, {
      toString: { style: 'deepObject', explode: true } as const,
      constructor: { style: 'pipeDelimited' } as const,
    }),
    headers: headersOf(options.headers, { valueOf: { explode: true } as const }),
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
): Answer<KeysStylesResult, KeysStylesFailure> {
  return send<KeysStylesResult, KeysStylesFailure>(
    core,
    { ...setUpKeysStylesOperation(hasOwnProperty, options), accept: '*/*' },
    options,
  );
}

/** Types of the operation. */
export type KeysTextOperation = paths['/to-string']['get'];
/** Response body. */
export type KeysTextResult = undefined;
/** Error response body. */
export type KeysTextFailure = unknown;
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
export function keysText(core: Core, options: KeysTextOptions = {}): Answer<KeysTextResult, KeysTextFailure> {
  return send<KeysTextResult, KeysTextFailure>(core, { ...setUpKeysTextOperation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type KeysValueOperation = paths['/value']['get'];
/** Response body. */
export type KeysValueResult = undefined;
/** Error response body. */
export type KeysValueFailure = unknown;
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
): Answer<KeysValueResult, KeysValueFailure> {
  return send<KeysValueResult, KeysValueFailure>(
    core,
    { ...setUpKeysValueOperation(), accept: '*/*' },
    options,
  );
}
