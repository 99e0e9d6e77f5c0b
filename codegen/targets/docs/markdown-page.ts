import { link, plainText, text } from '../../pages/inline.ts';
import type { Block, CodeGroup, CodeTab, Field, Page, Section, Table, Variant } from '../../pages/page.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { markdownCode, markdownFence, markdownLineStart, markdownText } from '../../render/markdown.ts';
import { type MarkdownPlace, printInlines } from './markdown-inline.ts';

export interface MarkdownOptions {
  /** The folder of the pages in the output folder. */
  readonly folder: string;
  /** Address of the index for agents, if the page names it. */
  readonly index?: string;
  /** Absolute URL of the folder, with a final slash. Without it, links to pages are relative. */
  readonly url?: string;
}

/** Prints a page as Markdown (CommonMark 0.31 with tables). Ids are the same as in HTML. */
export function printMarkdownPage(page: Page, { index, ...place }: MarkdownOptions): Code {
  const printer: Printer = { from: page.path, ...place, level: 2 };
  const rest = [
    ...endpointLines(page),
    ...(page.deprecated ? [code('**Deprecated.**')] : []),
    ...printBlocks(index === undefined ? page.blocks : withoutSummary(page), printer),
    ...page.examples.flatMap((block) => printBlock(block, printer)),
  ];
  const title = source`# ${markdownText(page.title)}`;
  if (index === undefined) return joinParagraphs([title, ...rest]);
  const summary = page.summary === '' ? code('') : quote([markdownText(page.summary)]);
  return joinParagraphs([indexPointer(index), title, summary, ...rest]);
}

/** The first lines of a page for agents. */
function indexPointer(index: string): Code {
  return joinCode(
    [
      code('> ## Documentation Index'),
      source`> Fetch the complete documentation index at: ${code(index)}`,
      code('> Use this file to discover all available pages before exploring further.'),
    ],
    '\n',
  );
}

/** The blocks after a first paragraph that is only the summary. */
function withoutSummary({ summary, blocks }: Page): readonly Block[] {
  const [first, ...others] = blocks;
  return first?.kind === 'paragraph' && plainText(first.content).trim() === summary ? others : blocks;
}

interface Printer extends MarkdownPlace {
  /** Level of the next heading. */
  readonly level: number;
}

const deepestHeading = 6;

function endpointLines({ endpoint }: Page): readonly Code[] {
  if (!endpoint) return [];
  const { method, path, baseUrl } = endpoint;
  return [markdownCode(`${method} ${baseUrl}${path}`)];
}

function joinParagraphs(parts: readonly Code[]): Code {
  return source`${joinCode(
    parts.filter((part) => part !== ''),
    '\n\n',
  )}\n`;
}

function printBlocks(blocks: readonly Block[], printer: Printer): readonly Code[] {
  return blocks.flatMap((block) => printBlock(block, printer));
}

function printBlock(block: Block, printer: Printer): readonly Code[] {
  switch (block.kind) {
    case 'section':
      return printSection(block, printer);
    case 'paragraph':
      return [printParagraph(printInlines(block.content, printer))];
    case 'list':
      return [
        joinCode(
          block.items.map((item, index) =>
            listItem(block.start === undefined ? '-' : `${block.start + index}.`, printBlocks(item, printer)),
          ),
          '\n',
        ),
      ];
    case 'quote':
      return [quote(printBlocks(block.blocks, printer))];
    case 'note':
      return [quote([source`**${code(noteTitles[block.tone])}**`, ...printBlocks(block.blocks, printer)])];
    case 'rule':
      return [code('---')];
    case 'table':
      return [printTable(block, printer)];
    case 'code':
      return [markdownFence(block.language, block.text)];
    case 'codeGroup':
      return printCodeGroup(block, printer);
    case 'fields':
      return [
        joinCode(
          block.fields.map((field) => printField(field, printer)),
          '\n',
        ),
      ];
    case 'variants':
      return [
        joinCode(
          block.variants.map((variant) => printVariant(variant, printer)),
          '\n',
        ),
      ];
    default:
      return block satisfies never;
  }
}

const noteTitles = { deprecated: 'Deprecated', warning: 'Warning', info: 'Note' } as const;

function printParagraph(content: Code): Code {
  return markdownLineStart(code(content.trim()));
}

function printSection({ id, title, blocks }: Section, printer: Printer): readonly Code[] {
  const mark = code('#'.repeat(Math.min(printer.level, deepestHeading)));
  return [
    source`${mark} ${anchorOf(id)}${printInlines(title, printer)}`,
    ...printBlocks(blocks, { ...printer, level: printer.level + 1 }),
  ];
}

/** A target for links, which headings and list items of Markdown lack. */
function anchorOf(id: string): Code {
  return source`<a id="${code(id.replace(/[^\w.~-]/g, ''))}"></a>`;
}

function printTable({ columns, rows }: Table, printer: Printer): Code {
  const line = (cells: readonly Code[]) => source`| ${joinCode(cells, ' | ')} |`;
  const cellsOf = (row: Table['columns']) => row.map((cell) => printInlines(cell, printer));
  return joinCode(
    [line(cellsOf(columns)), line(columns.map(() => code('---'))), ...rows.map((row) => line(cellsOf(row)))],
    '\n',
  );
}

function quote(parts: readonly Code[]): Code {
  const text = joinCode(parts, '\n\n');
  return code(text.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
}

/** Prints an item with its blocks indented to the width of the marker. */
function listItem(marker: string, parts: readonly Code[]): Code {
  const indent = ' '.repeat(marker.length + 1);
  const text = joinCode(parts, '\n\n').replace(/\n(?=[^\n])/g, `\n${indent}`);
  return code(`${marker} ${text}`);
}

function printField(field: Field, printer: Printer): Code {
  const { id, name, type, flags, facts, description, children } = field;
  const details = joinCode([printInlines(type, printer), ...flags.map(printFlag)], ' ');
  const head = source`${anchorOf(id)}**${markdownCode(name)}** ${details}`;
  const [first, ...others] = printBlocks(description, printer);
  const factLine = joinCode(
    facts.map(({ label, content }) => source`${code(label)}: ${printInlines(content, printer)}.`),
    ' ',
  );
  const isInline = first === undefined || description[0]?.kind === 'paragraph';
  const line = first !== undefined && isInline ? source`${head}: ${first}` : head;
  return listItem('-', [
    withFacts(line, others.length === 0 && isInline ? factLine : code('')),
    ...(first !== undefined && !isInline ? [first] : []),
    ...others,
    ...((others.length > 0 || !isInline) && factLine !== '' ? [factLine] : []),
    ...printBlocks(children, printer),
  ]);
}

/** Without punctuation, so that the text is the same as in HTML. */
function printFlag(flag: Field['flags'][number] | Variant['flags'][number]): Code {
  return source`*${code(flag)}*`;
}

function withFacts(line: Code, facts: Code): Code {
  return facts === '' ? line : source`${line}${code(/[.!?:]$/.test(line) ? ' ' : '. ')}${facts}`;
}

function printVariant({ id, title, flags, description, children }: Variant, printer: Printer): Code {
  const head = joinCode(
    [source`${anchorOf(id)}${printInlines(title, printer)}`, ...flags.map(printFlag)],
    ' ',
  );
  const [first, ...others] = printBlocks(description, printer);
  const line = first !== undefined && description[0]?.kind === 'paragraph' ? source`${head}: ${first}` : head;
  return listItem('-', [
    line,
    ...(line === head && first !== undefined ? [first] : []),
    ...others,
    ...printBlocks(children, printer),
  ]);
}

const groupTitles = { client: 'Client', shell: 'Command line', sdk: 'SDK Code Examples' } as const;

/** A page with more code shows one language only: agents cut long pages. */
const maxCodeLength = 15_000;

/** Prints the call of a client first, then the command line, then the other languages as adjacent fences. */
function printCodeGroup({ tabs }: CodeGroup, printer: Printer): readonly Code[] {
  const [only, ...others] = tabs;
  if (only && others.length === 0) return [fence(only), ...verificationLine(only)];
  const length = tabs.reduce((sum, { text }) => sum + text.length, 0);
  const shown =
    length <= maxCodeLength ? tabs : tabs.filter(({ text }) => text.length <= maxCodeLength).slice(0, 1);
  const groups = (['client', 'shell', 'sdk'] as const).flatMap((group) => {
    const own = shown.filter((tab) => tab.group === group);
    return own.length === 0 ? [] : [source`## ${code(groupTitles[group])}`, joinCode(own.map(fence), '\n')];
  });
  const linked = tabs.filter((tab) => !shown.includes(tab) && tab.programs);
  const links = linked.flatMap(({ label, programs }) => (programs ? [link(programs, text(label))] : []));
  const separated = links.flatMap((one, index) => (index === 0 ? [one] : [text(', '), one]));
  return links.length === 0
    ? groups
    : [...groups, code('## Other languages'), printInlines(separated, printer)];
}

/** The tools that ran the program. */
function verificationLine({ verifiedBy, label }: CodeTab): readonly Code[] {
  if (verifiedBy.length === 0) return [];
  return [source`Ran with ${markdownText(verifiedBy.join(', '))} (${markdownText(label)})`];
}

function fence({ language, text: program }: CodeTab): Code {
  return markdownFence(language, program);
}
