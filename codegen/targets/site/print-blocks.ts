import { plainText } from '../../pages/inline.ts';
import type { Block, Section, Table } from '../../pages/page.ts';
import { type Html, html, htmlText, joinHtml, noHtml } from '../../render/html.ts';
import { visible } from '../../values/visible-text.ts';
import { printCodeGroup } from './print-code-group.ts';
import { type Nesting, printFields, printVariants } from './print-fields.ts';
import { printAnchor, printHeading } from './print-heading.ts';
import { printInlines } from './print-inlines.ts';
import { printScroll } from './print-scroll.ts';
import type { PagePrinter } from './printer.ts';

/** @param level Level of the next heading. */
export function printBlocks(blocks: readonly Block[], printer: PagePrinter, level: number): Html {
  return joinHtml(
    blocks.map((block) => printBlock(block, printer, level)),
    '\n',
  );
}

function printBlock(block: Block, printer: PagePrinter, level: number): Html {
  switch (block.kind) {
    case 'section':
      return printSection(block, printer, level);
    case 'paragraph':
      return html`<p>${printInlines(block.content, printer)}</p>`;
    case 'list':
      return printList(block, printer, level);
    case 'quote':
      return html`<blockquote>${printBlocks(block.blocks, printer, level)}</blockquote>`;
    case 'note':
      return html`<div class="note ${htmlText(block.tone)}"><p class="note-title">${noteTitles[block.tone]}</p>${printBlocks(block.blocks, printer, level)}</div>`;
    case 'rule':
      return html`<hr>`;
    case 'table':
      return printTable(block, printer);
    case 'code':
      return printCode(block.text, block.language, printer);
    case 'codeGroup':
      return printCodeGroup(block, printer, level);
    case 'fields':
      return printFields(block.fields, nesting(printer, level));
    case 'variants':
      return printVariants(block.variants, nesting(printer, level));
    default:
      return block satisfies never;
  }
}

function nesting(printer: PagePrinter, level: number): Nesting {
  return { printer, level, printBlocks: (blocks, nestedLevel) => printBlocks(blocks, printer, nestedLevel) };
}

const noteTitles = {
  deprecated: html`Deprecated`,
  warning: html`Warning`,
  info: html`Note`,
} as const;

function printSection({ id, title, blocks }: Section, printer: PagePrinter, level: number): Html {
  const name = plainText(title);
  const heading = printHeading(level, id, html`${printInlines(title, printer)}${printAnchor(id, name)}`);
  return html`${heading}\n${printBlocks(blocks, printer, level + 1)}`;
}

function printList(
  { start, items }: Extract<Block, { readonly kind: 'list' }>,
  printer: PagePrinter,
  level: number,
): Html {
  const content = joinHtml(items.map((item) => html`<li>${printItem(item, printer, level)}</li>`));
  if (start === undefined) return html`<ul>${content}</ul>`;
  return html`<ol${start === 1 ? noHtml : html` start="${htmlText(String(start))}"`}>${content}</ol>`;
}

/** An item of one paragraph is printed without its element. */
function printItem(blocks: readonly Block[], printer: PagePrinter, level: number): Html {
  const [first, ...others] = blocks;
  if (first?.kind !== 'paragraph') return printBlocks(blocks, printer, level);
  const content = printInlines(first.content, printer);
  return others.length === 0 ? content : html`${content}${printBlocks(others, printer, level)}`;
}

function printTable({ columns, rows }: Table, printer: PagePrinter): Html {
  const head = joinHtml(columns.map((cell) => html`<th scope="col">${printInlines(cell, printer)}</th>`));
  const body = joinHtml(
    rows.map(
      (row) => html`<tr>${joinHtml(row.map((cell) => html`<td>${printInlines(cell, printer)}</td>`))}</tr>`,
    ),
    '\n',
  );
  return html`<div class="table" tabindex="0" role="region" aria-label="${htmlText(printer.label('Table'))}"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}

/** Code of a description. Unlike programs, it is shown with escapes for invisible characters. */
function printCode(text: string, language: string, printer: PagePrinter): Html {
  const shown = text.split('\n').map(visibleLine).join('\n');
  const name = language === '' ? 'Text' : language.toUpperCase();
  return printScroll(printer.label(`Code: ${name}`), printer.code(shown, language));
}

/** Tabs are kept. */
function visibleLine(line: string): string {
  return line.split('\t').map(visible).join('\t');
}
