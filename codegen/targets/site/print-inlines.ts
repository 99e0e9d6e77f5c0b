import type { Inline, LinkTarget } from '../../pages/page.ts';
import { type Html, html, htmlText, joinHtml } from '../../render/html.ts';
import type { PagePrinter } from './printer.ts';

export function printInlines(content: readonly Inline[], printer: PagePrinter): Html {
  return joinHtml(content.map((inline) => printInline(inline, printer)));
}

function printInline(inline: Inline, printer: PagePrinter): Html {
  switch (inline.kind) {
    case 'text':
      return htmlText(inline.text.replace(/\s+/g, ' '));
    case 'code':
      return html`<code>${htmlText(inline.text)}</code>`;
    case 'emphasis':
      return html`<em>${printInlines(inline.content, printer)}</em>`;
    case 'strong':
      return html`<strong>${printInlines(inline.content, printer)}</strong>`;
    case 'deleted':
      return html`<del>${printInlines(inline.content, printer)}</del>`;
    case 'break':
      return html`<br>`;
    case 'link':
      return printLink(inline.to, printInlines(inline.content, printer), printer);
    default:
      return inline satisfies never;
  }
}

/** A link. Links to other sites send no address of this page. */
export function printLink(to: LinkTarget, content: Html, printer: PagePrinter): Html {
  if ('url' in to) return html`<a href="${htmlText(to.url)}" rel="noreferrer">${content}</a>`;
  if ('file' in to) return html`<a href="${printer.url(`../${to.file}`)}">${content}</a>`;
  return html`<a href="${printer.pageUrl(to.page, to.id)}">${content}</a>`;
}
