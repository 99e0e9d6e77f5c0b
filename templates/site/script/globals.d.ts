import type Index from 'minisearch';

declare global {
  /** The list of pages, assigned by `assets/search.js`. */
  var rosettaSearch:
    | readonly (readonly [kind: string, title: string, url: string, detail: string, words: string])[]
    | undefined;
  var MiniSearch: typeof Index;
}
