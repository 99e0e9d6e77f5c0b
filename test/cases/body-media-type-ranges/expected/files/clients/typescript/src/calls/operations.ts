import type { ApiPromise } from '../runtime/api-promise.ts';
import { encodeMultipart } from '../runtime/body.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { encodeBody } from '../runtime/media-types.ts';
import type { RequestBody } from '../runtime/request.ts';
import type { BodyOf, OptionsOf, ResultOf, WithFiles } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type CreateNoteOperation = paths['/notes']['post'];
/** Request bodies by media type. */
export type CreateNoteBodies = {
  readonly 'application/json': BodyOf<CreateNoteOperation, 'application/json'>;
  readonly 'text/csv': string;
  readonly 'application/*+json': RequestBody;
  readonly 'application/*+xml': RequestBody;
  readonly 'image/*': RequestBody;
  readonly 'application/a*': RequestBody;
};
/** Response body. */
export type CreateNoteResult = undefined;
/** Error response body. */
export type CreateNoteError = unknown;
/** Header, query and cookie parameters, and client options. */
export type CreateNoteOptions = OptionsOf<CreateNoteOperation>;

function setUpCreateNoteOperation() {
  return {
    method: 'POST',
    path: '/notes',
    security: [],
  };
}

/**
 * POST /notes
 */
export function createNote<Type extends keyof CreateNoteBodies = 'application/json'>(
  core: Core,
  body?: CreateNoteBodies[Type],
  options: CreateNoteOptions & { readonly contentType?: Type } = {},
): ApiPromise<CreateNoteResult, CreateNoteError> {
  return send<CreateNoteResult, CreateNoteError>(
    core,
    () => ({
      ...setUpCreateNoteOperation(),
      accept: '*/*',
      isBodyOptional: true,
      ...encodeBody(options.contentType ?? 'application/json', body),
    }),
    options,
  );
}

/** Types of the operation. */
export type CreateTextOperation = paths['/texts']['post'];
/** Request bodies by media type. */
export type CreateTextBodies = {
  readonly 'application/json': BodyOf<CreateTextOperation, 'application/json'>;
  readonly 'text/csv': string;
  readonly 'text/*': RequestBody;
  readonly '*/*': RequestBody;
};
/** Response bodies by media type. */
export type CreateTextResults = {
  readonly 'application/json': ResultOf<CreateTextOperation, 200, 'application/json'>;
  readonly '*/*': ResultOf<CreateTextOperation, 200, '*/*'>;
};
/** Error response body. */
export type CreateTextError = unknown;
/** Header, query and cookie parameters, and client options. */
export type CreateTextOptions = OptionsOf<CreateTextOperation>;

function setUpCreateTextOperation() {
  return {
    method: 'POST',
    path: '/texts',
    security: [],
  };
}

/**
 * POST /texts
 */
export function createText<
  Type extends keyof CreateTextBodies = 'application/json',
  Accept extends keyof CreateTextResults = 'application/json',
>(
  core: Core,
  body?: CreateTextBodies[Type],
  options: CreateTextOptions & { readonly contentType?: Type; readonly accept?: Accept } = {},
): ApiPromise<CreateTextResults[Accept], CreateTextError> {
  return send<CreateTextResults[Accept], CreateTextError>(
    core,
    () => ({
      ...setUpCreateTextOperation(),
      accept: options.accept ?? 'application/json',
      ...encodeBody(options.contentType ?? 'application/json', body),
    }),
    options,
  );
}

/** Types of the operation. */
export type UploadPhotosOperation = paths['/photos']['post'];
/** Request body. */
export type UploadPhotosBody = WithFiles<BodyOf<UploadPhotosOperation, 'multipart/form-data'>, 'files'>;
/** Response body. */
export type UploadPhotosResult = undefined;
/** Error response body. */
export type UploadPhotosError = unknown;
/** Header, query and cookie parameters, and client options. */
export type UploadPhotosOptions = OptionsOf<UploadPhotosOperation>;

function setUpUploadPhotosOperation() {
  return {
    method: 'POST',
    path: '/photos',
    security: [],
  };
}

/**
 * POST /photos
 */
export function uploadPhotos(
  core: Core,
  body?: UploadPhotosBody,
  options: UploadPhotosOptions = {},
): ApiPromise<UploadPhotosResult, UploadPhotosError> {
  return send<UploadPhotosResult, UploadPhotosError>(
    core,
    () => ({
      ...setUpUploadPhotosOperation(),
      accept: '*/*',
      isBodyOptional: true,
      body: encodeMultipart(body, { tags: { style: 'form' } }),
    }),
    options,
  );
}
