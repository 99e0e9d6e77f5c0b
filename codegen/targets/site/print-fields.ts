import { plainText } from '../../pages/inline.ts';
import type { Block, Fact, Field, FieldFlag, Inline, Variant } from '../../pages/page.ts';
import { type Html, html, htmlText, joinHtml, noHtml } from '../../render/html.ts';
import { plural } from '../../values/plural.ts';
import { printAnchor, printHeading } from './print-heading.ts';
import { printInlines } from './print-inlines.ts';
import type { PagePrinter } from './printer.ts';

/** The printer of the blocks inside a field or variant. */
export interface Nesting {
  readonly printer: PagePrinter;
  /** Level of the next heading. */
  readonly level: number;
  readonly printBlocks: (blocks: readonly Block[], level: number) => Html;
}

export function printFields(fields: readonly Field[], nesting: Nesting): Html {
  const items = fields.map((field) => printField(field, nesting));
  return html`<ul class="fields">${joinHtml(items, '\n')}</ul>`;
}

/** The name links to its place on the page. Few elements for each field, because pages have hundreds of them. */
function printField(field: Field, nesting: Nesting): Html {
  const { printer, level, printBlocks } = nesting;
  const { id, name, type, flags, facts, description, children } = field;
  const head = html`<a class="name" href="#${htmlText(id)}">${htmlText(name)}</a> <span class="type">${printInlines(type, printer)}</span>${joinHtml(flags.map(printFlag))}`;
  return html`<li id="${htmlText(id)}">${head}${printBlocks(description, level)}${printFacts(facts, printer)}${printChildren(children, nesting)}</li>`;
}

function printFlag(flag: FieldFlag): Html {
  return html` <b class="flag ${htmlText(flag)}">${htmlText(flag)}</b>`;
}

function printFacts(facts: readonly Fact[], printer: PagePrinter): Html {
  if (facts.length === 0) return noHtml;
  const items = facts.map(
    ({ label, content }) => html`${htmlText(label)}: ${printInlines(content, printer)}`,
  );
  return html`<p class="facts">${joinHtml(items, '. ')}</p>`;
}

/** Nested properties and variants are closed at first. Links and the search of the browser open them. */
function printChildren(children: readonly Block[], { level, printBlocks }: Nesting): Html {
  if (children.length === 0) return noHtml;
  const content = printBlocks(children, level);
  return html`<details class="nested"><summary>${htmlText(describeChildren(children))}</summary>${content}</details>`;
}

function describeChildren(children: readonly Block[]): string {
  const [count, noun] = children.reduce<readonly [number, string]>(
    (found, block) => {
      if (block.kind === 'fields') return [found[0] + block.fields.length, 'property'];
      if (block.kind === 'variants') return [found[0] + block.variants.length, 'variant'];
      return found;
    },
    [0, 'part'],
  );
  if (count === 0) return 'Details';
  return noun === 'property' && count > 1 ? `${count} properties` : plural(count, noun);
}

/** With more variants, each one is closed at first. */
const maxOpen = 3;

export function printVariants(variants: readonly Variant[], nesting: Nesting): Html {
  const isOpen = variants.length <= maxOpen;
  const items = variants.map((variant) => printVariant(variant, nesting, isOpen));
  return html`<div class="variants">${joinHtml(items, '\n')}</div>`;
}

function printVariant(
  { id, title, flags, description, children }: Variant,
  nesting: Nesting,
  isOpen: boolean,
): Html {
  const { printer, level, printBlocks } = nesting;
  const marks = joinHtml(flags.map((flag) => html` <b class="flag">${htmlText(flag)}</b>`));
  const anchor = printAnchor(id, plainText(title));
  const text = printBlocks(description, level + 1);
  if (children.length === 0)
    return html`<div class="variant" id="${htmlText(id)}">${printHeading(level, '', html`${printInlines(title, printer)}${anchor}${marks}`)}${text}</div>`;
  const content = printBlocks(children, level + 1);
  const heading = printHeading(level, '', html`${printInlines(withoutLinks(title), printer)}${marks}`);
  const links = title.filter(({ kind }) => kind === 'link');
  const see = links.length === 0 ? noHtml : html`<p>See ${printInlines(links, printer)}.</p>`;
  return html`<details class="variant" id="${htmlText(id)}"${isOpen ? html` open` : noHtml}><summary>${heading}</summary>${anchor}${text}${see}${content}</details>`;
}

/** A summary is a button, which cannot contain links. */
function withoutLinks(content: readonly Inline[]): readonly Inline[] {
  return content.flatMap((inline) => (inline.kind === 'link' ? withoutLinks(inline.content) : [inline]));
}
