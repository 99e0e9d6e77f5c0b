import { announce, element, readChoice, saveChoice } from './store.js';
import { chooseLanguage, tabGroups } from './tabs.js';

const colorSchemes = ['system', 'light', 'dark'];

/** The button for the color scheme: that of the system, light or dark. */
export function startScheme() {
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

/** Opens the menu over the page on narrow screens. Without the script, the link leads to the menu below the text. */
export function startMenu() {
  const link = document.querySelector('.menu-link');
  if (!(link instanceof HTMLElement)) return;
  link.setAttribute('role', 'button');
  link.setAttribute('aria-controls', 'menu');
  /** @param {boolean} isOpen */
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

/** Scrolls the menu to the current page, which can be far down. */
export function showCurrentEntry() {
  const menu = document.querySelector('.menu');
  const current = menu?.querySelector('[aria-current]');
  if (!menu || !(current instanceof HTMLElement)) return;
  const { top, bottom } = current.getBoundingClientRect();
  if (bottom > innerHeight) menu.scrollTop += top - innerHeight / 2;
}

/** Opens the closed parts around the target of a link. */
export function showTarget() {
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

/** Prints closed parts, too. */
export function openForPrint() {
  for (const part of document.querySelectorAll('main details')) part.setAttribute('open', '');
}
