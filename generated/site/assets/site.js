(() => {
'use strict';
function readChoice(key) {
  try {
    return localStorage.getItem(`rosetta-${key}`);
  } catch {
    return null;
  }
}
function saveChoice(key, value) {
  try {
    localStorage.setItem(`rosetta-${key}`, value);
  } catch {
    // The choice is valid for this page only.
  }
}
function element(name, attributes, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.append(...children);
  return created;
}
const announcer = element('div', { role: 'status', class: 'hidden' });
function announce(text) {
  announcer.textContent = text;
}
const tabGroups = [];
function startTabs() {
  for (const group of document.querySelectorAll('.tabs'))
    if (group instanceof HTMLElement) tabGroups.push(createTabs(group, tabGroups.length));
  const wanted = new URLSearchParams(location.search).get('lang') ?? readChoice('language');
  for (const group of tabGroups) {
    const tab = group.tabs.find(({ language }) => language === wanted) ?? group.tabs[0];
    if (tab) showTab(group, tab);
    group.element.classList.add('ready');
  }
}
function createTabs(group, number) {
  const strip = element('div', {
    class: 'strip',
    role: 'tablist',
    'aria-label': `${group.dataset['title']}: language`,
  });
  const tabs = [];
  for (const panel of group.querySelectorAll(':scope > .panel')) {
    if (!(panel instanceof HTMLElement)) continue;
    const language = panel.dataset['language'] ?? '';
    const id = `tab-${number}-${language}`;
    const button = element(
      'button',
      { type: 'button', role: 'tab', id, 'aria-controls': panel.id },
      panel.dataset['label'] ?? language,
    );
    if (tabs.length > 0 && panel.dataset['group'] !== tabs.at(-1)?.panel.dataset['group'])
      button.classList.add('first-of-group');
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', id);
    panel.addEventListener('beforematch', () => chooseLanguage(language, group));
    tabs.push({ language, button, panel });
    strip.append(button);
  }
  group.prepend(strip);
  strip.addEventListener('click', ({ target }) => {
    const tab = tabs.find(({ button }) => button === target);
    if (tab) chooseLanguage(tab.language, group);
  });
  strip.addEventListener('keydown', (event) => moveByKey(event, tabs, group));
  strip.addEventListener('scroll', () => markOverflow(strip), { passive: true });
  return { element: group, strip, tabs };
}
function moveByKey(event, tabs, group) {
  const index = tabs.findIndex(({ button }) => button === event.target);
  const next = nextIndex(event.key, index, tabs.length);
  const tab = next === undefined ? undefined : tabs[next];
  if (!tab) return;
  event.preventDefault();
  chooseLanguage(tab.language, group);
  tab.button.focus({ preventScroll: true });
}
function nextIndex(key, index, length) {
  if (key === 'ArrowRight') return (index + 1) % length;
  if (key === 'ArrowLeft') return (index + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}
function chooseLanguage(language, origin) {
  saveChoice('language', language);
  const before = origin.getBoundingClientRect().top;
  for (const group of tabGroups) {
    const tab = group.tabs.find((one) => one.language === language);
    if (tab) showTab(group, tab);
  }
  const moved = origin.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}
function showTab({ strip, tabs }, shown) {
  for (const { button, panel } of tabs) {
    const isShown = panel === shown.panel;
    button.setAttribute('aria-selected', String(isShown));
    button.tabIndex = isShown ? 0 : -1;
    if (isShown) panel.removeAttribute('hidden');
    else panel.setAttribute('hidden', 'until-found');
  }
  const { offsetLeft, offsetWidth } = shown.button;
  if (offsetLeft < strip.scrollLeft || offsetLeft + offsetWidth > strip.scrollLeft + strip.clientWidth - 48)
    strip.scrollLeft = offsetLeft - strip.clientWidth / 3;
  markOverflow(strip);
}
function markOverflow(strip) {
  strip.classList.toggle('more', strip.scrollLeft + strip.clientWidth < strip.scrollWidth - 1);
}
function startCopy() {
  for (const pre of document.querySelectorAll('.code-block > pre')) {
    const label = pre.getAttribute('aria-label') ?? 'code';
    const button = element('button', { type: 'button', class: 'copy', 'aria-label': `Copy ${label}` });
    button.addEventListener('click', async () => {
      const isCopied = await copyText(pre.textContent ?? '');
      button.classList.toggle('done', isCopied);
      announce(isCopied ? `Copied ${label}` : 'The browser does not allow copying.');
      setTimeout(() => button.classList.remove('done'), 2000);
    });
    pre.parentElement?.append(button);
  }
}
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}
function copySelection(text) {
  const field = element('textarea', { class: 'hidden', 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
const colorSchemes = ['system', 'light', 'dark'];
function startScheme() {
  const button = element('button', { type: 'button', class: 'scheme' });
  let scheme = readChoice('scheme') ?? 'system';
  const show = () => {
    document.documentElement.classList.remove('light', 'dark');
    if (scheme !== 'system') document.documentElement.classList.add(scheme);
    button.setAttribute('aria-label', `Color scheme: ${scheme}`);
    button.title = `Color scheme: ${scheme}`;
  };
  button.addEventListener('click', () => {
    scheme = colorSchemes[(colorSchemes.indexOf(scheme) + 1) % colorSchemes.length] ?? 'system';
    saveChoice('scheme', scheme);
    show();
    announce(`Color scheme: ${scheme}`);
  });
  show();
  document.querySelector('.tools')?.append(button);
}
function startMenu() {
  const link = document.querySelector('.menu-link');
  if (!(link instanceof HTMLElement)) return;
  link.setAttribute('role', 'button');
  link.setAttribute('aria-controls', 'menu');
  const show = (isOpen) => {
    document.documentElement.classList.toggle('menu-open', isOpen);
    link.setAttribute('aria-expanded', String(isOpen));
  };
  show(false);
  const toggle = () => {
    const isOpen = !document.documentElement.classList.contains('menu-open');
    show(isOpen);
    const first = document.querySelector('#menu a');
    if (isOpen && first instanceof HTMLElement) first.focus();
  };
  link.addEventListener('click', (event) => {
    event.preventDefault();
    toggle();
  });
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    toggle();
  });
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !document.documentElement.classList.contains('menu-open')) return;
    show(false);
    link.focus();
  });
}
function showCurrentEntry() {
  const menu = document.querySelector('.menu');
  const current = menu?.querySelector('[aria-current]');
  if (!menu || !(current instanceof HTMLElement)) return;
  const { top, bottom } = current.getBoundingClientRect();
  if (bottom > innerHeight) menu.scrollTop += top - innerHeight / 2;
}
function showTarget() {
  const id = decodeHash();
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  for (let part = target.closest('details'); part; part = part.parentElement?.closest('details') ?? null)
    part.open = true;
  const panel = target.closest('.panel');
  const group = tabGroups.find(({ tabs }) => tabs.some((tab) => tab.panel === panel));
  const tab = group?.tabs.find((one) => one.panel === panel);
  if (group && tab) chooseLanguage(tab.language, group.element);
  target.scrollIntoView({ behavior: 'instant' });
}
function decodeHash() {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}
function openForPrint() {
  for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
}
const maxHits = 40;
const maxHitsOfKind = 8;
class SearchIndex {
  #entries;
  #index;
  constructor(entries) {
    this.#entries = entries;
    this.#index = new MiniSearch({
      fields: ['title', 'detail', 'words'],
      tokenize: (text) => text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== ''),
      processTerm: splitTerm,
    });
    this.#index.addAll(entries.map(([, title, , detail, words], id) => ({ id, title, detail, words })));
  }
  find(query) {
    const options = {
      prefix: true,
      fuzzy: (term) => (term.length > 3 ? 0.25 : false),
      boost: { title: 3, detail: 2 },
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
function limitKinds(hits) {
  const counts = new Map();
  return hits.filter(([kind]) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count <= maxHitsOfKind;
  });
}
function splitTerm(term) {
  const parts = term
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .split(' ');
  return parts.length === 1 ? term.toLowerCase() : [term.toLowerCase(), ...parts];
}
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
function mainWords(text) {
  const words = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const main = words.filter((word) => !/^(?:an?|the|for|of|in|to|on|by|with)$/.test(word));
  return main.length === 0 ? words : main;
}
function startSearch(root) {
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
  #root;
  #input;
  #list;
  #loading;
  #index;
  #options = [];
  #active = -1;
  constructor(root, input, list) {
    this.#root = root;
    this.#input = input;
    this.#list = list;
  }
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
  #show(hits) {
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
function loadScript(url) {
  return new Promise((resolve, reject) => {
    const script = element('script', { src: url });
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error(url)));
    document.head.append(script);
  });
}
document.body.append(announcer);
startScheme();
startTabs();
startCopy();
startMenu();
startSearch(document.currentScript?.dataset['root'] ?? '');
showCurrentEntry();
showTarget();
addEventListener('hashchange', showTarget);
addEventListener('beforeprint', openForPrint);
})();
