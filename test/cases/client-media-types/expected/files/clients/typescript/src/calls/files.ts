import type { Answer } from '../runtime/answer.ts';
import { multipartBody } from '../runtime/body.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import type { RequestBody } from '../runtime/request.ts';
import type { BodyOf, OptionsOf, WithFiles } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type FilesPatchTextOperation = paths['/files']['patch'];
/** Request body. */
export type FilesPatchTextBody = string;
/** Response body. */
export type FilesPatchTextResult = Blob;
/** Error response body. */
export type FilesPatchTextFailure = unknown;
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
): Answer<FilesPatchTextResult, FilesPatchTextFailure> {
  return send<FilesPatchTextResult, FilesPatchTextFailure>(
    core,
    {
      ...setUpFilesPatchTextOperation(),
      accept: '*/*',
      contentType: body === undefined ? undefined : 'text/plain',
      body,
    },
    options,
  );
}

/** Types of the operation. */
export type FilesPutOperation = paths['/files']['put'];
/** Request body. */
export type FilesPutBody = RequestBody;
/** Response body. */
export type FilesPutResult = Blob;
/** Error response body. */
export type FilesPutFailure = unknown;
/** Header, query and cookie parameters, and client options. */
export type FilesPutOptions = OptionsOf<FilesPutOperation>;

function setUpFilesPutOperation() {
  return {
    method: 'PUT',
    path: '/files',
    security: [],
  };
}

/**
 * PUT /files
 */
export function filesPut(
  core: Core,
  body: FilesPutBody,
  options: FilesPutOptions = {},
): Answer<FilesPutResult, FilesPutFailure> {
  return send<FilesPutResult, FilesPutFailure>(
    core,
    { ...setUpFilesPutOperation(), accept: 'image/png', contentType: 'application/octet-stream', body },
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
export type FilesUploadFailure = unknown;
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
): Answer<FilesUploadResult, FilesUploadFailure> {
  return send<FilesUploadResult, FilesUploadFailure>(
    core,
    { ...setUpFilesUploadOperation(), accept: 'text/csv', body: multipartBody(body) },
    options,
  );
}
