import { element, readChoice, saveChoice } from './store.js';

/**
 * @typedef {object} TabGroup
 * @property {HTMLElement} element
 * @property {HTMLElement} strip
 * @property {readonly Tab[]} tabs
 *
 * @typedef {object} Tab
 * @property {string} language
 * @property {HTMLButtonElement} button
 * @property {HTMLElement} panel
 */

/** @type {TabGroup[]} */
export const tabGroups = [];

/** Turns stacked programs into tabs (ARIA Authoring Practices, tabs with automatic activation). */
export function startTabs() {
  for (const group of document.querySelectorAll('.tabs'))
    if (group instanceof HTMLElement) tabGroups.push(createTabs(group, tabGroups.length));
  const wanted = new URLSearchParams(location.search).get('lang') ?? readChoice('language');
  for (const group of tabGroups) {
    const tab = group.tabs.find(({ language }) => language === wanted) ?? group.tabs[0];
    if (tab) showTab(group, tab);
    group.element.classList.add('ready');
  }
}

/**
 * @param {HTMLElement} group
 * @param {number} number
 * @returns {TabGroup}
 */
function createTabs(group, number) {
  const strip = element('div', {
    class: 'strip',
    role: 'tablist',
    'aria-label': `${group.dataset['title']}: language`,
  });
  /** @type {Tab[]} */
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

/**
 * @param {KeyboardEvent} event
 * @param {readonly Tab[]} tabs
 * @param {HTMLElement} group
 */
function moveByKey(event, tabs, group) {
  const index = tabs.findIndex(({ button }) => button === event.target);
  const next = nextIndex(event.key, index, tabs.length);
  const tab = next === undefined ? undefined : tabs[next];
  if (!tab) return;
  event.preventDefault();
  chooseLanguage(tab.language, group);
  tab.button.focus({ preventScroll: true });
}

/**
 * @param {string} key
 * @param {number} index
 * @param {number} length
 */
function nextIndex(key, index, length) {
  if (key === 'ArrowRight') return (index + 1) % length;
  if (key === 'ArrowLeft') return (index + length - 1) % length;
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : undefined;
}

/**
 * Shows a language in every group that has it. The group that the reader used stays at its place on the screen.
 *
 * @param {string} language
 * @param {HTMLElement} origin
 */
export function chooseLanguage(language, origin) {
  saveChoice('language', language);
  const before = origin.getBoundingClientRect().top;
  for (const group of tabGroups) {
    const tab = group.tabs.find((one) => one.language === language);
    if (tab) showTab(group, tab);
  }
  const moved = origin.getBoundingClientRect().top - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * @param {TabGroup} group
 * @param {Tab} shown
 */
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

/**
 * Fades the end of a strip that has more tabs.
 *
 * @param {HTMLElement} strip
 */
function markOverflow(strip) {
  strip.classList.toggle('more', strip.scrollLeft + strip.clientWidth < strip.scrollWidth - 1);
}
