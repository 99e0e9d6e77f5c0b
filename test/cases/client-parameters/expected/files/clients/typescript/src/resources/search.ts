import {
  searchPlain,
  type SearchPlainError,
  type SearchPlainOptions,
  type SearchPlainResult,
  searchSearch,
  type SearchSearchError,
  type SearchSearchOperation,
  type SearchSearchOptions,
  type SearchSearchResult,
  searchWithBody,
  type SearchWithBodyBody,
  type SearchWithBodyError,
  type SearchWithBodyOperation,
  type SearchWithBodyOptions,
  type SearchWithBodyResult,
} from '../calls/search.ts';
import type { ApiPromise } from '../runtime/api-promise.ts';
import type { Core } from '../runtime/client.ts';
import type { PathOf } from '../runtime/types.ts';

/** Operations of Search. */
export class SearchResource {
  readonly #core: Core;

  constructor(core: Core) {
    this.#core = core;
  }

  /**
   * GET /plain
   */
  plain(options?: SearchPlainOptions): ApiPromise<SearchPlainResult, SearchPlainError> {
    return searchPlain(this.#core, options);
  }

  /**
   * GET /search/{area}/{ids}
   */
  search(
    area: PathOf<SearchSearchOperation, 'area'>,
    ids: PathOf<SearchSearchOperation, 'ids'>,
    options: SearchSearchOptions,
  ): ApiPromise<SearchSearchResult, SearchSearchError> {
    return searchSearch(this.#core, area, ids, options);
  }

  /**
   * POST /search/{area}/{ids}
   */
  withBody(
    area: PathOf<SearchWithBodyOperation, 'area'>,
    ids: PathOf<SearchWithBodyOperation, 'ids'>,
    body: SearchWithBodyBody | undefined,
    options: SearchWithBodyOptions,
  ): ApiPromise<SearchWithBodyResult, SearchWithBodyError> {
    return searchWithBody(this.#core, area, ids, body, options);
  }
}
