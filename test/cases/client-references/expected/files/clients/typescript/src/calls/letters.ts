import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { queryOf } from '../runtime/parameters.ts';
import type { BodyOf, OptionsOf, ResultOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** The operation, as its description has it. */
export type LettersGetAOperation = paths['/a']['get'];
/** What comes back. */
export type LettersGetAResult = ResultOf<LettersGetAOperation, 200, 'application/json'>;
/** What the API says of a call that failed. */
export type LettersGetAFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
export type LettersGetAOptions = OptionsOf<LettersGetAOperation>;

function setUpLettersGetAOperation(options: LettersGetAOptions) {
  return {
    method: 'GET',
    path: '/a',
    query: queryOf(options.query),
    security: [],
  };
}

/**
 * GET /a
 */
export function lettersGetA(
  core: Core,
  options: LettersGetAOptions = {},
): Answer<LettersGetAResult, LettersGetAFailure> {
  return send<LettersGetAResult, LettersGetAFailure>(
    core,
    { ...setUpLettersGetAOperation(options), accept: 'application/json' },
    options,
  );
}

/** The operation, as its description has it. */
export type LettersGetCOperation = paths['/c']['get'];
/** What comes back. */
export type LettersGetCResult = undefined;
/** What the API says of a call that failed. */
export type LettersGetCFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
): Answer<LettersGetCResult, LettersGetCFailure> {
  return send<LettersGetCResult, LettersGetCFailure>(
    core,
    { ...setUpLettersGetCOperation(), accept: '*/*' },
    options,
  );
}

/** The operation, as its description has it. */
export type LettersGetC2Operation = paths['/d']['get'];
/** What comes back. */
export type LettersGetC2Result = undefined;
/** What the API says of a call that failed. */
export type LettersGetC2Failure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
): Answer<LettersGetC2Result, LettersGetC2Failure> {
  return send<LettersGetC2Result, LettersGetC2Failure>(
    core,
    { ...setUpLettersGetC2Operation(), accept: '*/*' },
    options,
  );
}

/** The operation, as its description has it. */
export type LettersPutBOperation = paths['/b']['put'];
/** What is sent. */
export type LettersPutBBody = BodyOf<LettersPutBOperation, 'application/json'>;
/** What comes back. */
export type LettersPutBResult = ResultOf<LettersPutBOperation, 200, 'application/json'>;
/** What the API says of a call that failed. */
export type LettersPutBFailure = ResultOf<LettersPutBOperation, 400, 'application/json'>;
/** Headers, query and cookies, and how the call is made. */
export type LettersPutBOptions = OptionsOf<LettersPutBOperation>;

function setUpLettersPutBOperation(options: LettersPutBOptions) {
  return {
    method: 'PUT',
    path: '/b',
    query: queryOf(options.query),
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
): Answer<LettersPutBResult, LettersPutBFailure> {
  return send<LettersPutBResult, LettersPutBFailure>(
    core,
    {
      ...setUpLettersPutBOperation(options),
      accept: 'application/json',
      contentType: body === undefined ? undefined : 'application/json',
      body: JSON.stringify(body),
    },
    options,
  );
}
