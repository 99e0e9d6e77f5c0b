import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import type { OptionsOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type KeysBothOperation = paths['/both']['get'];
/** Response body. */
export type KeysBothResult = undefined;
/** Error response body. */
export type KeysBothFailure = unknown;
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
export function keysBoth(core: Core, options: KeysBothOptions = {}): Answer<KeysBothResult, KeysBothFailure> {
  return send<KeysBothResult, KeysBothFailure>(core, { ...setUpKeysBothOperation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type KeysCertificateOperation = paths['/certificate']['get'];
/** Response body. */
export type KeysCertificateResult = undefined;
/** Error response body. */
export type KeysCertificateFailure = unknown;
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
): Answer<KeysCertificateResult, KeysCertificateFailure> {
  return send<KeysCertificateResult, KeysCertificateFailure>(
    core,
    { ...setUpKeysCertificateOperation(), accept: '*/*' },
    options,
  );
}

/** Types of the operation. */
export type KeysDigestOperation = paths['/digest']['get'];
/** Response body. */
export type KeysDigestResult = undefined;
/** Error response body. */
export type KeysDigestFailure = unknown;
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
): Answer<KeysDigestResult, KeysDigestFailure> {
  return send<KeysDigestResult, KeysDigestFailure>(
    core,
    { ...setUpKeysDigestOperation(), accept: '*/*' },
    options,
  );
}

/** Types of the operation. */
export type KeysEitherOperation = paths['/either']['get'];
/** Response body. */
export type KeysEitherResult = undefined;
/** Error response body. */
export type KeysEitherFailure = unknown;
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
): Answer<KeysEitherResult, KeysEitherFailure> {
  return send<KeysEitherResult, KeysEitherFailure>(
    core,
    { ...setUpKeysEitherOperation(), accept: '*/*' },
    options,
  );
}

/** Types of the operation. */
export type KeysElsewhereOperation = paths['/elsewhere']['get'];
/** Response body. */
export type KeysElsewhereResult = undefined;
/** Error response body. */
export type KeysElsewhereFailure = unknown;
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
): Answer<KeysElsewhereResult, KeysElsewhereFailure> {
  return send<KeysElsewhereResult, KeysElsewhereFailure>(
    core,
    { ...setUpKeysElsewhereOperation(), accept: '*/*' },
    options,
  );
}

/** Types of the operation. */
export type KeysOauthOperation = paths['/oauth']['get'];
/** Response body. */
export type KeysOauthResult = undefined;
/** Error response body. */
export type KeysOauthFailure = unknown;
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
): Answer<KeysOauthResult, KeysOauthFailure> {
  return send<KeysOauthResult, KeysOauthFailure>(
    core,
    { ...setUpKeysOauthOperation(), accept: '*/*' },
    options,
  );
}

/** Types of the operation. */
export type KeysOpenOperation = paths['/open']['get'];
/** Response body. */
export type KeysOpenResult = undefined;
/** Error response body. */
export type KeysOpenFailure = unknown;
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
export function keysOpen(core: Core, options: KeysOpenOptions = {}): Answer<KeysOpenResult, KeysOpenFailure> {
  return send<KeysOpenResult, KeysOpenFailure>(core, { ...setUpKeysOpenOperation(), accept: '*/*' }, options);
}

/** Types of the operation. */
export type KeysOptionalOperation = paths['/optional']['get'];
/** Response body. */
export type KeysOptionalResult = undefined;
/** Error response body. */
export type KeysOptionalFailure = unknown;
/** Header, query and cookie parameters, and client options. */
export type KeysOptionalOptions = OptionsOf<KeysOptionalOperation>;

function setUpKeysOptionalOperation() {
  return {
    method: 'GET',
    path: '/optional',
    security: ['token'],
    isOpen: true,
  };
}

/**
 * GET /optional
 */
export function keysOptional(
  core: Core,
  options: KeysOptionalOptions = {},
): Answer<KeysOptionalResult, KeysOptionalFailure> {
  return send<KeysOptionalResult, KeysOptionalFailure>(
    core,
    { ...setUpKeysOptionalOperation(), accept: '*/*' },
    options,
  );
}
