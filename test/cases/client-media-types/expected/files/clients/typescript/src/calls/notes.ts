import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { encodeBody } from '../runtime/media-types.ts';
import type { BodyOf, OptionsOf, ResultOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type NotesAddOperation = paths['/notes']['post'];
/** Request bodies by media type. */
export type NotesAddBodies = {
  readonly 'application/json': BodyOf<NotesAddOperation, 'application/json'>;
  readonly 'application/x-www-form-urlencoded': BodyOf<
    NotesAddOperation,
    'application/x-www-form-urlencoded'
  >;
  readonly 'text/plain': string;
};
/** Response bodies by media type. */
export type NotesAddResults = {
  readonly 'application/json': ResultOf<NotesAddOperation, 201, 'application/json'> | undefined;
  readonly 'text/plain': string | undefined;
};
/** Error response body. */
export type NotesAddError = ResultOf<NotesAddOperation, 'default', 'application/problem+json'>;
/** Header, query and cookie parameters, and client options. */
export type NotesAddOptions = OptionsOf<NotesAddOperation>;

function setUpNotesAddOperation() {
  return {
    method: 'POST',
    path: '/notes',
    security: [],
  };
}

/**
 * POST /notes
 */
export function notesAdd<
  Type extends keyof NotesAddBodies = 'application/json',
  Accept extends keyof NotesAddResults = 'application/json',
>(
  core: Core,
  body: NotesAddBodies[Type],
  options: NotesAddOptions & { readonly contentType?: Type; readonly accept?: Accept } = {},
): ApiPromise<NotesAddResults[Accept], NotesAddError> {
  return send<NotesAddResults[Accept], NotesAddError>(
    core,
    () => ({
      ...setUpNotesAddOperation(),
      accept: options.accept ?? 'application/json',
      isBodyOptional: true,
      ...encodeBody(options.contentType ?? 'application/json', body),
    }),
    options,
  );
}

/** Types of the operation. */
export type NotesDeleteOperation = paths['/notes']['delete'];
/** Response body. */
export type NotesDeleteResult = undefined;
/** Error response body. */
export type NotesDeleteError =
  | ResultOf<NotesDeleteOperation, 500, 'application/json'>
  | ResultOf<NotesDeleteOperation, '4XX', 'application/problem+json'>;
/** Header, query and cookie parameters, and client options. */
export type NotesDeleteOptions = OptionsOf<NotesDeleteOperation>;

function setUpNotesDeleteOperation() {
  return {
    method: 'DELETE',
    path: '/notes',
    security: [],
  };
}

/**
 * DELETE /notes
 */
export function notesDelete(
  core: Core,
  options: NotesDeleteOptions = {},
): ApiPromise<NotesDeleteResult, NotesDeleteError> {
  return send<NotesDeleteResult, NotesDeleteError>(
    core,
    () => ({ ...setUpNotesDeleteOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type NotesUpdateOperation = paths['/notes']['put'];
/** Request body. */
export type NotesUpdateBody = BodyOf<NotesUpdateOperation, 'application/vnd.note+json'>;
/** Response body. */
export type NotesUpdateResult = ResultOf<NotesUpdateOperation, 'default', 'application/json'>;
/** Error response body. */
export type NotesUpdateError = unknown;
/** Header, query and cookie parameters, and client options. */
export type NotesUpdateOptions = OptionsOf<NotesUpdateOperation>;

function setUpNotesUpdateOperation() {
  return {
    method: 'PUT',
    path: '/notes',
    security: [],
  };
}

/**
 * PUT /notes
 */
export function notesUpdate(
  core: Core,
  body?: NotesUpdateBody,
  options: NotesUpdateOptions = {},
): ApiPromise<NotesUpdateResult, NotesUpdateError> {
  return send<NotesUpdateResult, NotesUpdateError>(
    core,
    () => ({
      ...setUpNotesUpdateOperation(),
      accept: 'application/json',
      contentType: body === undefined ? undefined : 'application/vnd.note+json',
      body: JSON.stringify(body),
    }),
    options,
  );
}
