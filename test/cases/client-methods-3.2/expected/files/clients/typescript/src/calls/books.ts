import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildQueryString } from '../runtime/media-types.ts';
import { buildQuery } from '../runtime/parameters.ts';
import type { BodyOf, OptionsOf, ResultOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type BooksFindOperation = paths['/find']['get'];
/** Response body. */
export type BooksFindResult = ResultOf<BooksFindOperation, 200, 'application/json'>;
/** Error response body. */
export type BooksFindError = unknown;
/** Header, query and cookie parameters, and client options. */
export type BooksFindOptions = Omit<OptionsOf<BooksFindOperation>, 'query'> & { readonly query: object };

function setUpBooksFindOperation(options: BooksFindOptions) {
  return {
    method: 'GET',
    path: '/find',
    query: buildQueryString(options.query, 'application/x-www-form-urlencoded'),
    security: [],
  };
}

/**
 * GET /find
 */
export function booksFind(
  core: Core,
  options: BooksFindOptions,
): ApiPromise<BooksFindResult, BooksFindError> {
  return send<BooksFindResult, BooksFindError>(
    core,
    () => ({ ...setUpBooksFindOperation(options), accept: 'application/json' }),
    options,
  );
}

/** Types of the operation. */
export type BooksLinkOperation = paths['/books#LINK']['post'];
/** Response body. */
export type BooksLinkResult = undefined;
/** Error response body. */
export type BooksLinkError = unknown;
/** Header, query and cookie parameters, and client options. */
export type BooksLinkOptions = OptionsOf<BooksLinkOperation>;

function setUpBooksLinkOperation(options: BooksLinkOptions) {
  return {
    method: 'LINK',
    path: '/books',
    query: buildQuery(options.query),
    security: [],
  };
}

/**
 * LINK /books
 */
export function booksLink(
  core: Core,
  options: BooksLinkOptions = {},
): ApiPromise<BooksLinkResult, BooksLinkError> {
  return send<BooksLinkResult, BooksLinkError>(
    core,
    () => ({ ...setUpBooksLinkOperation(options), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type BooksQueryOperation = paths['/books#QUERY']['post'];
/** Request body. */
export type BooksQueryBody = BodyOf<BooksQueryOperation, 'application/json'>;
/** Response body. */
export type BooksQueryResult = ResultOf<BooksQueryOperation, 200, 'application/json'>;
/** Error response body. */
export type BooksQueryError = unknown;
/** Header, query and cookie parameters, and client options. */
export type BooksQueryOptions = OptionsOf<BooksQueryOperation>;

function setUpBooksQueryOperation(options: BooksQueryOptions) {
  return {
    method: 'QUERY',
    path: '/books',
    query: buildQuery(options.query),
    security: [],
  };
}

/**
 * QUERY /books
 */
export function booksQuery(
  core: Core,
  body: BooksQueryBody,
  options: BooksQueryOptions = {},
): ApiPromise<BooksQueryResult, BooksQueryError> {
  return send<BooksQueryResult, BooksQueryError>(
    core,
    () => ({
      ...setUpBooksQueryOperation(options),
      accept: 'application/json',
      contentType: 'application/json',
      body: JSON.stringify(body),
    }),
    options,
  );
}
