import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildQuery } from '../runtime/parameters.ts';
import type { BodyOf, OptionsOf, ResultOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type LettersGetAOperation = paths['/a']['get'];
/** Response body. */
export type LettersGetAResult = ResultOf<LettersGetAOperation, 200, 'application/json'>;
/** Error response body. */
export type LettersGetAError = unknown;
/** Header, query and cookie parameters, and client options. */
export type LettersGetAOptions = OptionsOf<LettersGetAOperation>;

function setUpLettersGetAOperation(options: LettersGetAOptions) {
  return {
    method: 'GET',
    path: '/a',
    query: buildQuery(options.query),
    security: [],
  };
}

/**
 * GET /a
 */
export function lettersGetA(
  core: Core,
  options: LettersGetAOptions = {},
): ApiPromise<LettersGetAResult, LettersGetAError> {
  return send<LettersGetAResult, LettersGetAError>(
    core,
    () => ({ ...setUpLettersGetAOperation(options), accept: 'application/json' }),
    options,
  );
}

/** Types of the operation. */
export type LettersGetCOperation = paths['/c']['get'];
/** Response body. */
export type LettersGetCResult = undefined;
/** Error response body. */
export type LettersGetCError = unknown;
/** Header, query and cookie parameters, and client options. */
export type LettersGetCOptions = OptionsOf<LettersGetCOperation>;

function setUpLettersGetCOperation() {
  return {
    method: 'GET',
    path: '/c',
    security: [],
  };
}

/**
 * GET /c
 */
export function lettersGetC(
  core: Core,
  options: LettersGetCOptions = {},
): ApiPromise<LettersGetCResult, LettersGetCError> {
  return send<LettersGetCResult, LettersGetCError>(
    core,
    () => ({ ...setUpLettersGetCOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type LettersGetC2Operation = paths['/d']['get'];
/** Response body. */
export type LettersGetC2Result = undefined;
/** Error response body. */
export type LettersGetC2Error = unknown;
/** Header, query and cookie parameters, and client options. */
export type LettersGetC2Options = OptionsOf<LettersGetC2Operation>;

function setUpLettersGetC2Operation() {
  return {
    method: 'GET',
    path: '/d',
    security: [],
  };
}

/**
 * GET /d
 */
export function lettersGetC2(
  core: Core,
  options: LettersGetC2Options = {},
): ApiPromise<LettersGetC2Result, LettersGetC2Error> {
  return send<LettersGetC2Result, LettersGetC2Error>(
    core,
    () => ({ ...setUpLettersGetC2Operation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type LettersPutBOperation = paths['/b']['put'];
/** Request body. */
export type LettersPutBBody = BodyOf<LettersPutBOperation, 'application/json'>;
/** Response body. */
export type LettersPutBResult = ResultOf<LettersPutBOperation, 200, 'application/json'>;
/** Error response body. */
export type LettersPutBError = ResultOf<LettersPutBOperation, 400, 'application/json'>;
/** Header, query and cookie parameters, and client options. */
export type LettersPutBOptions = OptionsOf<LettersPutBOperation>;

function setUpLettersPutBOperation(options: LettersPutBOptions) {
  return {
    method: 'PUT',
    path: '/b',
    query: buildQuery(options.query),
    security: [],
  };
}

/**
 * PUT /b
 */
export function lettersPutB(
  core: Core,
  body?: LettersPutBBody,
  options: LettersPutBOptions = {},
): ApiPromise<LettersPutBResult, LettersPutBError> {
  return send<LettersPutBResult, LettersPutBError>(
    core,
    () => ({
      ...setUpLettersPutBOperation(options),
      accept: 'application/json',
      contentType: body === undefined ? undefined : 'application/json',
      body: JSON.stringify(body),
    }),
    options,
  );
}
