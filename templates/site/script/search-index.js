/**
 * A page or a field: kind, title, URL from the root of the site, detail, words.
 *
 * @typedef {readonly [kind: string, title: string, url: string, detail: string, words: string]} SearchEntry
 */

const maxHits = 40;
const maxHitsOfKind = 8;

/** Finds pages by their titles, requests and words. */
export class SearchIndex {
  /** @type {readonly SearchEntry[]} */
  #entries;
  /** @type {import('minisearch').default} */
  #index;

  /** @param {readonly SearchEntry[]} entries */
  constructor(entries) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ['title', 'detail', 'words'],
      tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
      processTerm: splitTerm,
    });
    this.#index.addAll(entries.map(([, title, , detail, words], id) => ({ id, title, detail, words })));
  }

  /**
   * @param {string} query
   * @returns {readonly SearchEntry[]}
   */
  find(query) {
    const options = {
      prefix: true,
      /** @param {string} term */
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { title: 3, detail: 2 },
      /** @param {string} term */
      processTerm: (term) => term.toLowerCase(),
    };
    const all = this.#index.search(query, { ...options, combineWith: 'AND' });
    const found = all.length > 0 ? all : this.#index.search(query, options);
    const entries = found
      .flatMap(({ id, score }) => {
        const entry = this.#entries[id];
        return entry ? [{ entry, score: score * exactness(entry, query) }] : [];
      })
      .sort((a, b) => b.score - a.score)
      .map(({ entry }) => entry);
    return limitKinds(entries).slice(0, maxHits);
  }
}

/**
 * The first hits of each kind.
 *
 * @param {readonly SearchEntry[]} hits
 */
function limitKinds(hits) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  return hits.filter(([kind]) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= maxHitsOfKind;
  });
}

/**
 * Indexes a name such as `createResponse` as a whole and by its words.
 *
 * @param {string} term
 */
function splitTerm(term) {
  const parts = term
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(' ');
  return parts.length === 1 ? term.toLowerCase() : [term.toLowerCase(), ...parts];
}

/**
 * Exact ids, paths and titles come first, then titles that begin with the query, then titles with few other words.
 *
 * @param {SearchEntry} entry
 * @param {string} query
 */
function exactness([, title, url, detail], query) {
  const wanted = mainWords(query);
  const words = mainWords(title);
  const lower = query.toLowerCase();
  const id = url.replace(/^.*\/|\.html.*$/g, '').toLowerCase();
  if (id === lower || words.join(' ') === wanted.join(' ')) return 20;
  if (detail.toLowerCase() === lower || detail.toLowerCase().endsWith(` ${lower}`)) return 15;
  if (title.toLowerCase().startsWith(lower)) return 4;
  return 0.5 + Math.min(1, wanted.length / words.length);
}

/**
 * The words of a text in lower case, without articles and prepositions.
 *
 * @param {string} text
 */
function mainWords(text) {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const main = words.filter((word) => !/^(?:an?|the|for|of|in|to|on|by|with)$/.test(word));
  return main.length === 0 ? words : main;
}
