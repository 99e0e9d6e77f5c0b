import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import type { OptionsOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** The operation, as its description has it. */
export type KeysBothOperation = paths['/both']['get'];
/** What comes back. */
export type KeysBothResult = undefined;
/** What the API says of a call that failed. */
export type KeysBothFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysCertificateOperation = paths['/certificate']['get'];
/** What comes back. */
export type KeysCertificateResult = undefined;
/** What the API says of a call that failed. */
export type KeysCertificateFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysDigestOperation = paths['/digest']['get'];
/** What comes back. */
export type KeysDigestResult = undefined;
/** What the API says of a call that failed. */
export type KeysDigestFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysEitherOperation = paths['/either']['get'];
/** What comes back. */
export type KeysEitherResult = undefined;
/** What the API says of a call that failed. */
export type KeysEitherFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysElsewhereOperation = paths['/elsewhere']['get'];
/** What comes back. */
export type KeysElsewhereResult = undefined;
/** What the API says of a call that failed. */
export type KeysElsewhereFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysOauthOperation = paths['/oauth']['get'];
/** What comes back. */
export type KeysOauthResult = undefined;
/** What the API says of a call that failed. */
export type KeysOauthFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysOpenOperation = paths['/open']['get'];
/** What comes back. */
export type KeysOpenResult = undefined;
/** What the API says of a call that failed. */
export type KeysOpenFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type KeysOptionalOperation = paths['/optional']['get'];
/** What comes back. */
export type KeysOptionalResult = undefined;
/** What the API says of a call that failed. */
export type KeysOptionalFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
