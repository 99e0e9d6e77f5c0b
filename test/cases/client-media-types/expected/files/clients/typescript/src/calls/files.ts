import type { ApiPromise } from '../runtime/api-promise.ts';
import { encodeMultipart } from '../runtime/body.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import type { RequestBody } from '../runtime/request.ts';
import type { BodyOf, OptionsOf, ResultOf, WithFiles } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type FilesPatchTextOperation = paths['/files']['patch'];
/** Request body. */
export type FilesPatchTextBody = string;
/** Response body. */
export type FilesPatchTextResult = ResultOf<FilesPatchTextOperation, 200, '*/*'>;
/** Error response body. */
export type FilesPatchTextError = unknown;
/** Header, query and cookie parameters, and client options. */
export type FilesPatchTextOptions = OptionsOf<FilesPatchTextOperation>;

function setUpFilesPatchTextOperation() {
  return {
    method: 'PATCH',
    path: '/files',
    security: [],
  };
}

/**
 * PATCH /files
 */
export function filesPatchText(
  core: Core,
  body?: FilesPatchTextBody,
  options: FilesPatchTextOptions = {},
): ApiPromise<FilesPatchTextResult, FilesPatchTextError> {
  return send<FilesPatchTextResult, FilesPatchTextError>(
    core,
    () => ({
      ...setUpFilesPatchTextOperation(),
      accept: '*/*',
      contentType: body === undefined ? undefined : 'text/plain',
      body,
    }),
    options,
  );
}

/** Types of the operation. */
export type FilesUpdateOperation = paths['/files']['put'];
/** Request body. */
export type FilesUpdateBody = RequestBody;
/** Response body. */
export type FilesUpdateResult = Blob;
/** Error response body. */
export type FilesUpdateError = unknown;
/** Header, query and cookie parameters, and client options. */
export type FilesUpdateOptions = OptionsOf<FilesUpdateOperation>;

function setUpFilesUpdateOperation() {
  return {
    method: 'PUT',
    path: '/files',
    security: [],
  };
}

/**
 * PUT /files
 */
export function filesUpdate(
  core: Core,
  body: FilesUpdateBody,
  options: FilesUpdateOptions = {},
): ApiPromise<FilesUpdateResult, FilesUpdateError> {
  return send<FilesUpdateResult, FilesUpdateError>(
    core,
    () => ({
      ...setUpFilesUpdateOperation(),
      accept: 'image/png',
      contentType: 'application/octet-stream',
      body,
    }),
    options,
  );
}

/** Types of the operation. */
export type FilesUploadOperation = paths['/files']['post'];
/** Request body. */
export type FilesUploadBody = WithFiles<
  BodyOf<FilesUploadOperation, 'multipart/form-data'>,
  'file' | 'others'
>;
/** Response body. */
export type FilesUploadResult = string;
/** Error response body. */
export type FilesUploadError = unknown;
/** Header, query and cookie parameters, and client options. */
export type FilesUploadOptions = OptionsOf<FilesUploadOperation>;

function setUpFilesUploadOperation() {
  return {
    method: 'POST',
    path: '/files',
    security: [],
  };
}

/**
 * POST /files
 */
export function filesUpload(
  core: Core,
  body: FilesUploadBody,
  options: FilesUploadOptions = {},
): ApiPromise<FilesUploadResult, FilesUploadError> {
  return send<FilesUploadResult, FilesUploadError>(
    core,
    () => ({ ...setUpFilesUploadOperation(), accept: 'text/csv', body: encodeMultipart(body) }),
    options,
  );
}
