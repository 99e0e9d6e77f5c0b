import type { ApiPromise } from '../runtime/api-promise.ts';
import { send } from '../runtime/call.ts';
import type { Core } from '../runtime/client.ts';
import { buildCookies, buildHeaders, buildPath, buildQuery } from '../runtime/parameters.ts';
import type { BodyOf, OptionsOf, PathOf } from '../runtime/types.ts';
import type { paths } from '../types.ts';

/** Types of the operation. */
export type SearchPlainOperation = paths['/plain']['get'];
/** Response body. */
export type SearchPlainResult = undefined;
/** Error response body. */
export type SearchPlainError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SearchPlainOptions = OptionsOf<SearchPlainOperation>;

function setUpSearchPlainOperation() {
  return {
    method: 'GET',
    path: '/plain',
    security: [],
  };
}

/**
 * GET /plain
 */
export function searchPlain(
  core: Core,
  options: SearchPlainOptions = {},
): ApiPromise<SearchPlainResult, SearchPlainError> {
  return send<SearchPlainResult, SearchPlainError>(
    core,
    () => ({ ...setUpSearchPlainOperation(), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type SearchSearchOperation = paths['/search/{area}/{ids}']['get'];
/** Response body. */
export type SearchSearchResult = undefined;
/** Error response body. */
export type SearchSearchError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SearchSearchOptions = OptionsOf<SearchSearchOperation>;

function setUpSearchSearchOperation(
  area: PathOf<SearchSearchOperation, 'area'>,
  ids: PathOf<SearchSearchOperation, 'ids'>,
  options: SearchSearchOptions,
) {
  return {
    method: 'GET',
    path: buildPath('/search/{area}/{ids}', { area, ids }, { ids: { style: 'matrix', explode: true } }),
    template: '/search/{area}/{ids}',
    query: buildQuery(options.query, {
      filter: { style: 'deepObject', explode: true },
      tags: { style: 'pipeDelimited' },
      raw: { allowReserved: true },
      json: { json: true },
    }),
    cookie: buildCookies(options.cookie),
    headers: buildHeaders(options.headers, { 'X-List': { explode: true } }),
    security: [],
  };
}

/**
 * GET /search/{area}/{ids}
 */
export function searchSearch(
  core: Core,
  area: PathOf<SearchSearchOperation, 'area'>,
  ids: PathOf<SearchSearchOperation, 'ids'>,
  options: SearchSearchOptions,
): ApiPromise<SearchSearchResult, SearchSearchError> {
  return send<SearchSearchResult, SearchSearchError>(
    core,
    () => ({ ...setUpSearchSearchOperation(area, ids, options), accept: '*/*', isBodyOptional: true }),
    options,
  );
}

/** Types of the operation. */
export type SearchWithBodyOperation = paths['/search/{area}/{ids}']['post'];
/** Request body. */
export type SearchWithBodyBody = BodyOf<SearchWithBodyOperation, 'application/json'>;
/** Response body. */
export type SearchWithBodyResult = undefined;
/** Error response body. */
export type SearchWithBodyError = unknown;
/** Header, query and cookie parameters, and client options. */
export type SearchWithBodyOptions = OptionsOf<SearchWithBodyOperation>;

function setUpSearchWithBodyOperation(
  area: PathOf<SearchWithBodyOperation, 'area'>,
  ids: PathOf<SearchWithBodyOperation, 'ids'>,
  options: SearchWithBodyOptions,
) {
  return {
    method: 'POST',
    path: buildPath('/search/{area}/{ids}', { area, ids }, { ids: { style: 'matrix', explode: true } }),
    template: '/search/{area}/{ids}',
    query: buildQuery(options.query),
    cookie: buildCookies(options.cookie),
    security: [],
  };
}

/**
 * POST /search/{area}/{ids}
 */
export function searchWithBody(
  core: Core,
  area: PathOf<SearchWithBodyOperation, 'area'>,
  ids: PathOf<SearchWithBodyOperation, 'ids'>,
  body: SearchWithBodyBody | undefined,
  options: SearchWithBodyOptions,
): ApiPromise<SearchWithBodyResult, SearchWithBodyError> {
  return send<SearchWithBodyResult, SearchWithBodyError>(
    core,
    () => ({
      ...setUpSearchWithBodyOperation(area, ids, options),
      accept: '*/*',
      isBodyOptional: true,
      contentType: body === undefined ? undefined : 'application/json',
      body: JSON.stringify(body),
    }),
    options,
  );
}
