import {
  searchPlain,
  type SearchPlainFailure,
  type SearchPlainOptions,
  type SearchPlainResult,
  searchSearch,
  type SearchSearchFailure,
  type SearchSearchOperation,
  type SearchSearchOptions,
  type SearchSearchResult,
  searchWithBody,
  type SearchWithBodyBody,
  type SearchWithBodyFailure,
  type SearchWithBodyOperation,
  type SearchWithBodyOptions,
  type SearchWithBodyResult,
} from '../calls/search.ts';
import type { Answer } from '../runtime/answer.ts';
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
  plain(options?: SearchPlainOptions): Answer<SearchPlainResult, SearchPlainFailure> {
    return searchPlain(this.#core, options);
  }

  /**
   * GET /search/{area}/{ids}
   */
  search(
    area: PathOf<SearchSearchOperation, 'area'>,
    ids: PathOf<SearchSearchOperation, 'ids'>,
    options: SearchSearchOptions,
  ): Answer<SearchSearchResult, SearchSearchFailure> {
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
  ): Answer<SearchWithBodyResult, SearchWithBodyFailure> {
    return searchWithBody(this.#core, area, ids, body, options);
  }
}
