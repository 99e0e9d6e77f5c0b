import { type Html, html, htmlText } from '../../render/html.ts';

/** Code in a region that scrolls, so it can have the focus. */
export function printScroll(label: string, content: Html): Html {
  return html`<div class="code-block"><pre tabindex="0" role="region" aria-label="${htmlText(label)}"><code>${content}</code></pre></div>`;
}
