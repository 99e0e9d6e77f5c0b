import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildPath, buildQuery } from '../runtime/parameters.ts';
import type { BodyOf, OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type ListFilesOperation = paths['/{bucket}']['get'];
/** Response body. */
export type ListFilesResult = undefined;
/** Error response body. */
export type ListFilesError = unknown;
/** Header, query and cookie parameters, and client options. */
export type ListFilesOptions = OptionsOf<ListFilesOperation>;

function setUpListFilesOperation(bucket: PathOf<ListFilesOperation, 'bucket'>) {
  return {
    method: 'GET',
    path: buildPath('/{bucket}', { bucket }),
    template: '/{bucket}',
    security: [],
  };
}

/**
 * GET /{bucket}
 */
export function listFiles(
  core: Core,
  bucket: PathOf<ListFilesOperation, 'bucket'>,
  options: ListFilesOptions = {},
): ApiPromise<ListFilesResult, ListFilesError> {
  return send<ListFilesResult, ListFilesError>(
    core,
    () => ({ ...setUpListFilesOperation(bucket), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type ListFilesV2Operation = paths['/{bucket}?list-type=2']['get'];
/** Response body. */
export type ListFilesV2Result = undefined;
/** Error response body. */
export type ListFilesV2Error = unknown;
/** Header, query and cookie parameters, and client options. */
export type ListFilesV2Options = OptionsOf<ListFilesV2Operation>;

function setUpListFilesV2Operation(
  bucket: PathOf<ListFilesV2Operation, 'bucket'>,
  options: ListFilesV2Options,
) {
  return {
    method: 'GET',
    path: buildPath('/{bucket}', { bucket }),
    template: '/{bucket}?list-type=2',
    query: buildQuery({ 'list-type': '2', ...options.query }),
    security: [],
  };
}

/**
 * GET /{bucket}?list-type=2
 */
export function listFilesV2(
  core: Core,
  bucket: PathOf<ListFilesV2Operation, 'bucket'>,
  options: ListFilesV2Options,
): ApiPromise<ListFilesV2Result, ListFilesV2Error> {
  return send<ListFilesV2Result, ListFilesV2Error>(
    core,
    () => ({ ...setUpListFilesV2Operation(bucket, options), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type PostBucketXA2026bXCCopyOperation = paths['/{bucket}?x=a%20%26b&x=c#copy']['post'];
/** Response body. */
export type PostBucketXA2026bXCCopyResult = undefined;
/** Error response body. */
export type PostBucketXA2026bXCCopyError = unknown;
/** Header, query and cookie parameters, and client options. */
export type PostBucketXA2026bXCCopyOptions = OptionsOf<PostBucketXA2026bXCCopyOperation>;

function setUpPostBucketXA2026bXCCopyOperation(bucket: PathOf<PostBucketXA2026bXCCopyOperation, 'bucket'>) {
  return {
    method: 'POST',
    path: buildPath('/{bucket}', { bucket }),
    template: '/{bucket}?x=a%20%26b&x=c#copy',
    query: buildQuery({ x: ['a &b', 'c'] }),
    security: [],
  };
}

/**
 * POST /{bucket}?x=a%20%26b&x=c#copy
 */
export function postBucketXA2026bXCCopy(
  core: Core,
  bucket: PathOf<PostBucketXA2026bXCCopyOperation, 'bucket'>,
  options: PostBucketXA2026bXCCopyOptions = {},
): ApiPromise<PostBucketXA2026bXCCopyResult, PostBucketXA2026bXCCopyError> {
  return send<PostBucketXA2026bXCCopyResult, PostBucketXA2026bXCCopyError>(
    core,
    () => ({ ...setUpPostBucketXA2026bXCCopyOperation(bucket), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type ReadAclOperation = paths['/{bucket}?acl']['get'];
/** Response body. */
export type ReadAclResult = undefined;
/** Error response body. */
export type ReadAclError = unknown;
/** Header, query and cookie parameters, and client options. */
export type ReadAclOptions = OptionsOf<ReadAclOperation>;

function setUpReadAclOperation(bucket: PathOf<ReadAclOperation, 'bucket'>) {
  return {
    method: 'GET',
    path: buildPath('/{bucket}', { bucket }),
    template: '/{bucket}?acl',
    query: buildQuery({ acl: '' }),
    security: [],
  };
}

/**
 * GET /{bucket}?acl
 */
export function readAcl(
  core: Core,
  bucket: PathOf<ReadAclOperation, 'bucket'>,
  options: ReadAclOptions = {},
): ApiPromise<ReadAclResult, ReadAclError> {
  return send<ReadAclResult, ReadAclError>(
    core,
    () => ({ ...setUpReadAclOperation(bucket), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type ReadPartOperation = paths['/{bucket}?part=all&id={id}']['get'];
/** Response body. */
export type ReadPartResult = undefined;
/** Error response body. */
export type ReadPartError = unknown;
/** Header, query and cookie parameters, and client options. */
export type ReadPartOptions = OptionsOf<ReadPartOperation>;

function setUpReadPartOperation(bucket: PathOf<ReadPartOperation, 'bucket'>, options: ReadPartOptions) {
  return {
    method: 'GET',
    path: buildPath('/{bucket}', { bucket }),
    template: '/{bucket}?part=all&id={id}',
    query: buildQuery({ part: 'all', ...options.query }),
    security: [],
  };
}

/**
 * GET /{bucket}?part=all&id={id}
 */
export function readPart(
  core: Core,
  bucket: PathOf<ReadPartOperation, 'bucket'>,
  options: ReadPartOptions,
): ApiPromise<ReadPartResult, ReadPartError> {
  return send<ReadPartResult, ReadPartError>(
    core,
    () => ({ ...setUpReadPartOperation(bucket, options), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type ReadReportOperation = paths['/reports/daily?format=csv']['get'];
/** Response body. */
export type ReadReportResult = undefined;
/** Error response body. */
export type ReadReportError = unknown;
/** Header, query and cookie parameters, and client options. */
export type ReadReportOptions = OptionsOf<ReadReportOperation>;

function setUpReadReportOperation() {
  return {
    method: 'GET',
    path: '/reports/daily',
    query: buildQuery({ format: 'csv' }),
    security: [],
  };
}

/**
 * GET /reports/daily?format=csv
 */
export function readReport(
  core: Core,
  options: ReadReportOptions = {},
): ApiPromise<ReadReportResult, ReadReportError> {
  return send<ReadReportResult, ReadReportError>(
    core,
    () => ({ ...setUpReadReportOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type SameOperation = paths['/same?b=2&a=1']['get'];
/** Response body. */
export type SameResult = undefined;
/** Error response body. */
export type SameError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SameOptions = OptionsOf<SameOperation>;

function setUpSameOperation() {
  return {
    method: 'GET',
    path: '/same',
    query: buildQuery({ b: '2', a: '1' }),
    security: [],
  };
}

/**
 * GET /same?b=2&a=1
 */
export function same(core: Core, options: SameOptions = {}): ApiPromise<SameResult, SameError> {
  return send<SameResult, SameError>(
    core,
    () => ({ ...setUpSameOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type SameAgainOperation = paths['/same?a=1&b=2']['get'];
/** Response body. */
export type SameAgainResult = undefined;
/** Error response body. */
export type SameAgainError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SameAgainOptions = OptionsOf<SameAgainOperation>;

function setUpSameAgainOperation() {
  return {
    method: 'GET',
    path: '/same',
    query: buildQuery({ a: '1', b: '2' }),
    security: [],
  };
}

/**
 * GET /same?a=1&b=2
 */
export function sameAgain(
  core: Core,
  options: SameAgainOptions = {},
): ApiPromise<SameAgainResult, SameAgainError> {
  return send<SameAgainResult, SameAgainError>(
    core,
    () => ({ ...setUpSameAgainOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type UndeclaredOperation = paths['/undeclared?id={id}']['get'];
/** Response body. */
export type UndeclaredResult = undefined;
/** Error response body. */
export type UndeclaredError = unknown;
/** Header, query and cookie parameters, and client options. */
export type UndeclaredOptions = OptionsOf<UndeclaredOperation>;

function setUpUndeclaredOperation() {
  return {
    method: 'GET',
    path: '/undeclared',
    template: '/undeclared?id={id}',
    security: [],
  };
}

/**
 * GET /undeclared?id={id}
 */
export function undeclared(
  core: Core,
  options: UndeclaredOptions = {},
): ApiPromise<UndeclaredResult, UndeclaredError> {
  return send<UndeclaredResult, UndeclaredError>(
    core,
    () => ({ ...setUpUndeclaredOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type WriteAclOperation = paths['/{bucket}?acl']['put'];
/** Request body. */
export type WriteAclBody = BodyOf<WriteAclOperation, 'application/json'>;
/** Response body. */
export type WriteAclResult = undefined;
/** Error response body. */
export type WriteAclError = unknown;
/** Header, query and cookie parameters, and client options. */
export type WriteAclOptions = OptionsOf<WriteAclOperation>;

function setUpWriteAclOperation(bucket: PathOf<WriteAclOperation, 'bucket'>) {
  return {
    method: 'PUT',
    path: buildPath('/{bucket}', { bucket }),
    template: '/{bucket}?acl',
    query: buildQuery({ acl: '' }),
    security: [],
  };
}

/**
 * PUT /{bucket}?acl
 */
export function writeAcl(
  core: Core,
  bucket: PathOf<WriteAclOperation, 'bucket'>,
  body: WriteAclBody,
  options: WriteAclOptions = {},
): ApiPromise<WriteAclResult, WriteAclError> {
  return send<WriteAclResult, WriteAclError>(
    core,
    () => ({
      ...setUpWriteAclOperation(bucket),
      accept: '*/*',
      isBodyOptional: true,
      contentType: 'application/json',
      body: JSON.stringify(body),
    }),
    options,
  );
}
