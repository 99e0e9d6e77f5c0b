import { announce, element } from './store.js';

/**
 * A page or a field: kind, title, URL from the root of the site, detail, words.
 *
 * @typedef {readonly [kind: string, title: string, url: string, detail: string, words: string]} SearchEntry
 */

const maxHits = 40;
const maxHitsOfKind = 8;

/**
 * The search field: a combobox with a list of links (ARIA Authoring Practices, combobox with list autocomplete). The list of pages and the
 * search library are loaded when it has the focus for the first time.
 *
 * @param {string} root URL of the root of the site.
 */
export function startSearch(root) {
  const place = document.querySelector('.search');
  if (!place) return;
  const input = element('input', {
    type: 'text',
    role: 'combobox',
    placeholder: 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-label': 'Search the reference',
    'aria-expanded': 'false',
    'aria-controls': 'hits',
    'aria-autocomplete': 'list',
    'aria-keyshortcuts': '/ Control+K',
  });
  const list = element('div', {
    id: 'hits',
    class: 'hits',
    role: 'listbox',
    'aria-label': 'Pages',
    hidden: '',
  });
  place.append(input, list);
  const search = new Search(root, input, list);
  input.addEventListener('focus', () => search.load());
  input.addEventListener('input', () => search.update());
  input.addEventListener('keydown', (event) => search.handleKey(event));
  place.addEventListener('focusout', (event) => {
    if (
      !(
        event instanceof FocusEvent &&
        event.relatedTarget instanceof Node &&
        place.contains(event.relatedTarget)
      )
    )
      search.close();
  });
  addEventListener('keydown', (event) => {
    const isTyping =
      event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
    const isShortcut =
      (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) ||
      (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
    if (!isShortcut) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

class Search {
  /** @type {string} */
  #root;
  /** @type {HTMLInputElement} */
  #input;
  /** @type {HTMLElement} */
  #list;
  /** @type {Promise<void> | undefined} */
  #loading;
  /** @type {SearchIndex | undefined} */
  #index;
  /** @type {readonly HTMLAnchorElement[]} */
  #options = [];
  #active = -1;

  /**
   * @param {string} root
   * @param {HTMLInputElement} input
   * @param {HTMLElement} list
   */
  constructor(root, input, list) {
    this.#root = root;
    this.#input = input;
    this.#list = list;
  }

  /** Scripts, because pages of the file system cannot fetch. */
  load() {
    this.#loading ??= loadScript(`${this.#root}assets/minisearch.js`)
      .then(() => loadScript(`${this.#root}assets/search.js`))
      .then(() => {
        this.#index = new SearchIndex(globalThis.rosettaSearch ?? []);
        this.update();
      })
      .catch(() => announce('The search cannot be loaded.'));
    return this.#loading;
  }

  update() {
    const query = this.#input.value.trim();
    if (!this.#index || query === '') return this.close();
    const hits = this.#index.find(query);
    this.#show(hits);
    announce(hits.length === 0 ? 'No results' : `${hits.length} ${hits.length === 1 ? 'result' : 'results'}`);
  }

  close() {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#input.removeAttribute('aria-activedescendant');
  }

  /** @param {KeyboardEvent} event */
  handleKey(event) {
    if (event.key === 'Escape') {
      if (this.#list.hidden) this.#input.value = '';
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.#list.hidden) this.update();
      else this.#activate((this.#active + step + this.#options.length) % this.#options.length);
    } else if (event.key === 'Enter' && !this.#list.hidden) {
      event.preventDefault();
      this.#options[this.#active]?.click();
    }
  }

  /** @param {readonly SearchEntry[]} hits */
  #show(hits) {
    /** @type {Map<string, HTMLAnchorElement[]>} */
    const groups = new Map();
    for (const [kind, title, url, detail] of hits) {
      if ((groups.get(kind)?.length ?? 0) === maxHitsOfKind) continue;
      const option = element(
        'a',
        { role: 'option', tabindex: '-1', href: this.#root + url },
        title,
        element('span', {}, detail),
      );
      option.addEventListener('click', () => this.close());
      groups.set(kind, [...(groups.get(kind) ?? []), option]);
    }
    this.#options = [...groups.values()].flat();
    for (const [index, option] of this.#options.entries()) option.id = `hit-${index}`;
    const parts = [...groups].map(([kind, options], index) =>
      element(
        'div',
        { role: 'group', 'aria-labelledby': `hits-${index}` },
        element('div', { id: `hits-${index}`, role: 'presentation' }, kind),
        ...options,
      ),
    );
    this.#list.replaceChildren(...(parts.length === 0 ? [noHits()] : parts));
    this.#list.hidden = false;
    this.#input.setAttribute('aria-expanded', 'true');
    this.#activate(0);
  }

  /** @param {number} index */
  #activate(index) {
    this.#active = index;
    for (const [other, option] of this.#options.entries())
      option.setAttribute('aria-selected', String(other === index));
    const option = this.#options[index];
    if (!option) return this.#input.removeAttribute('aria-activedescendant');
    this.#input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}

function noHits() {
  return element(
    'div',
    { role: 'option', 'aria-disabled': 'true', 'aria-selected': 'false', class: 'no-hits' },
    'No results',
  );
}

/**
 * @param {string} url
 * @returns {Promise<void>}
 */
function loadScript(url) {
  return new Promise((resolve, reject) => {
    const script = element('script', { src: url });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(url)));
    document.head.append(script);
  });
}

class SearchIndex {
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
    return found
      .flatMap(({ id, score }) => {
        const entry = this.#entries[id];
        return entry ? [{ entry, score: score * exactness(entry, query) }] : [];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, maxHits)
      .map(({ entry }) => entry);
  }
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
 * Exact ids, paths and titles come first, then titles that begin with the query.
 *
 * @param {SearchEntry} entry
 * @param {string} query
 */
function exactness([, title, url, detail], query) {
  const wanted = query.toLowerCase();
  const id = url.replace(/^.*\/|\.html.*$/g, '').toLowerCase();
  if (id === wanted || title.toLowerCase() === wanted) return 20;
  if (detail.toLowerCase() === wanted || detail.toLowerCase().endsWith(` ${wanted}`)) return 15;
  return title.toLowerCase().startsWith(wanted) ? 4 : 1;
}
