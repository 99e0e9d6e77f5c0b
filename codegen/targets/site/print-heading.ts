import { type Html, html, htmlText, noHtml } from '../../render/html.ts';

const maxHeading = 6;

/** A link to a place of the page, shown when the pointer or the focus is near. */
export function printAnchor(id: string, name: string): Html {
  return html`<a class="anchor" href="#${htmlText(id)}" aria-label="Link to ${htmlText(name)}"></a>`;
}

export function printHeading(level: number, id: string, content: Html): Html {
  const tag = htmlText(`h${Math.min(level, maxHeading)}`);
  const idAttribute = id === '' ? noHtml : html` id="${htmlText(id)}"`;
  return html`<${tag}${idAttribute}>${content}</${tag}>`;
}
