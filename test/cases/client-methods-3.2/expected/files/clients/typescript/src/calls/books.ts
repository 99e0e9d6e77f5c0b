import type { Answer } from '../runtime/answer.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { wholeQuery } from '../runtime/media-types.ts';
import { queryOf } from '../runtime/parameters.ts';
import type { BodyOf, OptionsOf, ResultOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type BooksFindOperation = paths['/find']['get'];
/** Response body. */
export type BooksFindResult = ResultOf<BooksFindOperation, 200, 'application/json'>;
/** Error response body. */
export type BooksFindFailure = unknown;
/** Header, query and cookie parameters, and client options. */
export type BooksFindOptions = Omit<OptionsOf<BooksFindOperation>, 'query'> & { readonly query: object };

function setUpBooksFindOperation(options: BooksFindOptions) {
  return {
    method: 'GET',
    path: '/find',
    query: wholeQuery(options.query, 'application/x-www-form-urlencoded'),
    security: [],
  };
}

/**
 * GET /find
 */
export function booksFind(core: Core, options: BooksFindOptions): Answer<BooksFindResult, BooksFindFailure> {
  return send<BooksFindResult, BooksFindFailure>(
    core,
    { ...setUpBooksFindOperation(options), accept: 'application/json' },
    options,
  );
}

/** Types of the operation. */
export type BooksLinkOperation = paths['/books#LINK']['post'];
/** Response body. */
export type BooksLinkResult = undefined;
/** Error response body. */
export type BooksLinkFailure = unknown;
/** Header, query and cookie parameters, and client options. */
export type BooksLinkOptions = OptionsOf<BooksLinkOperation>;

function setUpBooksLinkOperation(options: BooksLinkOptions) {
  return {
    method: 'LINK',
    path: '/books',
    query: queryOf(options.query),
    security: [],
  };
}

/**
 * LINK /books
 */
export function booksLink(
  core: Core,
  options: BooksLinkOptions = {},
): Answer<BooksLinkResult, BooksLinkFailure> {
  return send<BooksLinkResult, BooksLinkFailure>(
    core,
    { ...setUpBooksLinkOperation(options), accept: '*/*' },
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
export type BooksQueryFailure = unknown;
/** Header, query and cookie parameters, and client options. */
export type BooksQueryOptions = OptionsOf<BooksQueryOperation>;

function setUpBooksQueryOperation(options: BooksQueryOptions) {
  return {
    method: 'QUERY',
    path: '/books',
    query: queryOf(options.query),
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
): Answer<BooksQueryResult, BooksQueryFailure> {
  return send<BooksQueryResult, BooksQueryFailure>(
    core,
    {
      ...setUpBooksQueryOperation(options),
      accept: 'application/json',
      contentType: 'application/json',
      body: JSON.stringify(body),
    },
    options,
  );
}
