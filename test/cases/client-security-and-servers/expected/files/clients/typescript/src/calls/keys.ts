import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import type { OptionsOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type KeysBothOperation = paths['/both']['get'];
/** Response body. */
export type KeysBothResult = undefined;
/** Error response body. */
export type KeysBothError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysBothOptions = OptionsOf<KeysBothOperation>;

function setUpKeysBothOperation() {
  return {
    method: 'GET',
    path: '/both',
    security: ['query-key', 'session'],
  };
}

/**
 * GET /both
 */
export function keysBoth(
  core: Core,
  options: KeysBothOptions = {},
): ApiPromise<KeysBothResult, KeysBothError> {
  return send<KeysBothResult, KeysBothError>(
    core,
    () => ({ ...setUpKeysBothOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysCertificateOperation = paths['/certificate']['get'];
/** Response body. */
export type KeysCertificateResult = undefined;
/** Error response body. */
export type KeysCertificateError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysCertificateOptions = OptionsOf<KeysCertificateOperation>;

function setUpKeysCertificateOperation() {
  return {
    method: 'GET',
    path: '/certificate',
    security: ['certificate'],
  };
}

/**
 * GET /certificate
 */
export function keysCertificate(
  core: Core,
  options: KeysCertificateOptions = {},
): ApiPromise<KeysCertificateResult, KeysCertificateError> {
  return send<KeysCertificateResult, KeysCertificateError>(
    core,
    () => ({ ...setUpKeysCertificateOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysDigestOperation = paths['/digest']['get'];
/** Response body. */
export type KeysDigestResult = undefined;
/** Error response body. */
export type KeysDigestError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysDigestOptions = OptionsOf<KeysDigestOperation>;

function setUpKeysDigestOperation() {
  return {
    method: 'GET',
    path: '/digest',
    security: ['digest'],
  };
}

/**
 * GET /digest
 */
export function keysDigest(
  core: Core,
  options: KeysDigestOptions = {},
): ApiPromise<KeysDigestResult, KeysDigestError> {
  return send<KeysDigestResult, KeysDigestError>(
    core,
    () => ({ ...setUpKeysDigestOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysEitherOperation = paths['/either']['get'];
/** Response body. */
export type KeysEitherResult = undefined;
/** Error response body. */
export type KeysEitherError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysEitherOptions = OptionsOf<KeysEitherOperation>;

function setUpKeysEitherOperation() {
  return {
    method: 'GET',
    path: '/either',
    security: ['key'],
  };
}

/**
 * GET /either
 */
export function keysEither(
  core: Core,
  options: KeysEitherOptions = {},
): ApiPromise<KeysEitherResult, KeysEitherError> {
  return send<KeysEitherResult, KeysEitherError>(
    core,
    () => ({ ...setUpKeysEitherOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysElsewhereOperation = paths['/elsewhere']['get'];
/** Response body. */
export type KeysElsewhereResult = undefined;
/** Error response body. */
export type KeysElsewhereError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysElsewhereOptions = OptionsOf<KeysElsewhereOperation>;

function setUpKeysElsewhereOperation() {
  return {
    method: 'GET',
    path: '/elsewhere',
    baseUrl: 'https://eu.example.org/v2',
    security: ['key'],
  };
}

/**
 * GET /elsewhere
 */
export function keysElsewhere(
  core: Core,
  options: KeysElsewhereOptions = {},
): ApiPromise<KeysElsewhereResult, KeysElsewhereError> {
  return send<KeysElsewhereResult, KeysElsewhereError>(
    core,
    () => ({ ...setUpKeysElsewhereOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysOauthOperation = paths['/oauth']['get'];
/** Response body. */
export type KeysOauthResult = undefined;
/** Error response body. */
export type KeysOauthError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysOauthOptions = OptionsOf<KeysOauthOperation>;

function setUpKeysOauthOperation() {
  return {
    method: 'GET',
    path: '/oauth',
    security: ['oauth'],
  };
}

/**
 * GET /oauth
 */
export function keysOauth(
  core: Core,
  options: KeysOauthOptions = {},
): ApiPromise<KeysOauthResult, KeysOauthError> {
  return send<KeysOauthResult, KeysOauthError>(
    core,
    () => ({ ...setUpKeysOauthOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysOpenOperation = paths['/open']['get'];
/** Response body. */
export type KeysOpenResult = undefined;
/** Error response body. */
export type KeysOpenError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysOpenOptions = OptionsOf<KeysOpenOperation>;

function setUpKeysOpenOperation() {
  return {
    method: 'GET',
    path: '/open',
    security: [],
  };
}

/**
 * GET /open
 */
export function keysOpen(
  core: Core,
  options: KeysOpenOptions = {},
): ApiPromise<KeysOpenResult, KeysOpenError> {
  return send<KeysOpenResult, KeysOpenError>(
    core,
    () => ({ ...setUpKeysOpenOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type KeysOptionalOperation = paths['/optional']['get'];
/** Response body. */
export type KeysOptionalResult = undefined;
/** Error response body. */
export type KeysOptionalError = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysOptionalOptions = OptionsOf<KeysOptionalOperation>;

function setUpKeysOptionalOperation() {
  return {
    method: 'GET',
    path: '/optional',
    security: ['token'],
    isSecurityOptional: true,
  };
}

/**
 * GET /optional
 */
export function keysOptional(
  core: Core,
  options: KeysOptionalOptions = {},
): ApiPromise<KeysOptionalResult, KeysOptionalError> {
  return send<KeysOptionalResult, KeysOptionalError>(
    core,
    () => ({ ...setUpKeysOptionalOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}
