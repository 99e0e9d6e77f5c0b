import { type Html, html, htmlText } from '../../render/html.ts';

const known = new Set(['get', 'post', 'put', 'patch', 'delete']);

/** An HTTP method, in the color of its kind. */
export function printMethod(method: string): Html {
  const name = method.toLowerCase();
  return html`<span class="method ${htmlText(known.has(name) ? name : 'other')}">${htmlText(method.toUpperCase())}</span> `;
}
