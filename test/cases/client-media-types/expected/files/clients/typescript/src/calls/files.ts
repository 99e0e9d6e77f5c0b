import type { Answer } from '../runtime/answer.ts';
import { multipartBody } from '../runtime/body.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import type { RequestBody } from '../runtime/request.ts';
import type { BodyOf, OptionsOf, WithFiles } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** The operation, as its description has it. */
export type FilesPatchTextOperation = paths['/files']['patch'];
/** What is sent. */
export type FilesPatchTextBody = string;
/** What comes back. */
export type FilesPatchTextResult = Blob;
/** What the API says of a call that failed. */
export type FilesPatchTextFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type FilesPutOperation = paths['/files']['put'];
/** What is sent. */
export type FilesPutBody = RequestBody;
/** What comes back. */
export type FilesPutResult = Blob;
/** What the API says of a call that failed. */
export type FilesPutFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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

/** The operation, as its description has it. */
export type FilesUploadOperation = paths['/files']['post'];
/** What is sent. */
export type FilesUploadBody = WithFiles<
  BodyOf<FilesUploadOperation, 'multipart/form-data'>,
  'file' | 'others'
>;
/** What comes back. */
export type FilesUploadResult = string;
/** What the API says of a call that failed. */
export type FilesUploadFailure = unknown;
/** Headers, query and cookies, and how the call is made. */
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
