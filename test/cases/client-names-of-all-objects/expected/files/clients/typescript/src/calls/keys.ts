import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { headersOf, pathOf, queryOf } from '../runtime/parameters.ts';
import type { OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** The operation, as its description has it. */
export type KeysMadeOperation = paths['/constructor']['get'];
/** What comes back. */
export type KeysMadeResult = undefined;
/** What the API says of a call that failed. */
export type KeysMadeFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysOwnOperation = paths['/own']['get'];
/** What comes back. */
export type KeysOwnResult = undefined;
/** What the API says of a call that failed. */
export type KeysOwnFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysParentOperation = paths['/proto']['get'];
/** What comes back. */
export type KeysParentResult = undefined;
/** What the API says of a call that failed. */
export type KeysParentFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysStylesOperation = paths['/styles/{hasOwnProperty}']['get'];
/** What comes back. */
export type KeysStylesResult = undefined;
/** What the API says of a call that failed. */
export type KeysStylesFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysTextOperation = paths['/to-string']['get'];
/** What comes back. */
export type KeysTextResult = undefined;
/** What the API says of a call that failed. */
export type KeysTextFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysValueOperation = paths['/value']['get'];
/** What comes back. */
export type KeysValueResult = undefined;
/** What the API says of a call that failed. */
export type KeysValueFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
