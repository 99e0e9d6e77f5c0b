import { SearchIndex } from './search-index.js';
import { announce, element } from './store.js';

/** @typedef {import('./search-index.js').SearchEntry} SearchEntry */

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
