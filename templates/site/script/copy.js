import { announce, element } from './store.js';

/** Adds a button to every code block that copies its text. */
export function startCopy() {
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

/**
 * @param {string} text
 * @returns {Promise<boolean>}
 */
async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text);
  }
}

/**
 * For pages without access to the clipboard, such as pages without HTTPS.
 *
 * @param {string} text
 */
function copySelection(text) {
  const field = element('textarea', { class: 'hidden', 'aria-hidden': 'true' });
  field.value = text;
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  return isCopied;
}
