/**
 * Choices of the reader. Some browsers throw when a page of the file system uses the storage.
 *
 * @param {string} key
 * @returns {string | null}
 */
export function readChoice(key) {
  try {
    return localStorage.getItem(`rosetta-${key}`);
  } catch {
    return null;
  }
}

/**
 * @param {string} key
 * @param {string} value
 */
export function saveChoice(key, value) {
  try {
    localStorage.setItem(`rosetta-${key}`, value);
  } catch {
    // The choice is valid for this page only.
  }
}

/**
 * Creates an element.
 *
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Readonly<Record<string, string>>} attributes
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes, ...children) {
  const created = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  created.append(...children);
  return created;
}

export const announcer = element('div', { role: 'status', class: 'hidden' });

/**
 * Announces a text to screen readers.
 *
 * @param {string} text
 */
export function announce(text) {
  announcer.textContent = text;
}
