import { type DocumentKind, indentation, type Line } from './document.ts';

/** Lines in which markers have no effect, with the first line of their code block. Both are indexes. */
export type CodeLines = ReadonlyMap<number, number>;

/** Finds the lines of code blocks and of front matter. */
export function findCodeLines(kind: DocumentKind, lines: readonly Line[]): CodeLines {
  switch (kind) {
    case 'markdown':
    case 'mdx':
      return findFences(lines);
    case 'html':
      return findRawElements(lines);
    case 'rst':
      return findLiteralBlocks(lines);
    default:
      return kind satisfies never;
  }
}

/** An open fence (CommonMark 0.31, 4.5). */
interface Fence {
  readonly start: number;
  readonly marker: string;
  /** Content column of the list item that contains the fence. */
  readonly column: number;
  /** Number of block quotes that contain the fence. */
  readonly quotes: number;
}

const openingFence = /^(?:[ \t>]|(?:[-*+]|\d{1,9}[.)])[ \t])*(`{3,}(?=[^`]*$)|~{3,})/;

function findFences(lines: readonly Line[]): CodeLines {
  const code = new Map<number, number>();
  let fence: Fence | undefined;
  for (let index = addFrontMatter(lines, code); index < lines.length; index += 1) {
    const { text = '' } = lines[index] ?? {};
    if (fence && leavesContainer(text, fence)) fence = undefined;
    if (fence) {
      code.set(index, fence.start);
      if (closesFence(text, fence)) fence = undefined;
      continue;
    }
    const marker = openingFence.exec(text)?.[1];
    if (marker === undefined) continue;
    fence = {
      start: index,
      marker,
      column: containerColumn(lines, index, code),
      quotes: countQuotes(text),
    };
    code.set(index, index);
  }
  return code;
}

/** @returns The index of the first line after the front matter. */
function addFrontMatter(lines: readonly Line[], code: Map<number, number>): number {
  const delimiter = /^(?:---|\+\+\+)(?=\s*$)/.exec(lines[0]?.text ?? '')?.[0];
  if (delimiter === undefined) return 0;
  const end = lines.findIndex(({ text }, index) => index > 0 && text.trimEnd() === delimiter);
  for (let index = 0; index <= end; index += 1) code.set(index, 0);
  return end + 1;
}

function closesFence(text: string, { marker }: Fence): boolean {
  const line = text.replace(/^[ \t>]+/, '').trimEnd();
  return line.length >= marker.length && line === marker.charAt(0).repeat(line.length);
}

/** A list item or block quote ends the fences inside. */
function leavesContainer(text: string, { column, quotes }: Fence): boolean {
  if (countQuotes(text) < quotes) return true;
  return text.trim() !== '' && quotes === 0 && indentation(text) < column;
}

function countQuotes(text: string): number {
  return /^[ \t>]*/.exec(text)?.[0].replace(/[^>]/g, '').length ?? 0;
}

/**
 * Column of the content of the innermost list item that contains a line, or of the admonition or tab of MkDocs; 0 if the line is in none.
 */
export function containerColumn(lines: readonly Line[], index: number, code: CodeLines): number {
  const own = indentation(lines[index]?.text ?? '');
  const bullet = contentColumn(lines[index]?.text ?? '');
  if (bullet !== undefined) return bullet;
  let limit = own;
  for (let before = index - 1; before >= 0 && limit > 0; before -= 1) {
    const { text = '' } = lines[before] ?? {};
    const column = indentation(text);
    if (text.trim() === '' || code.has(before) || column >= limit) continue;
    const content = contentColumn(text);
    if (content !== undefined && content <= own) return content;
    limit = column;
  }
  return 0;
}

/** Column of the content of a list item, footnote, admonition or tab that begins on a line. */
function contentColumn(text: string): number | undefined {
  const column = indentation(text);
  const line = text.trimStart();
  if (/^(?:!!!|\?\?\?\+?|===) |^\[\^[^\]]+\]:/.test(line)) return column + 4;
  const [item] = /^(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?! )|[ \t])/.exec(line) ?? [];
  return item === undefined ? undefined : column + item.replace('\t', ' ').length;
}

/** Elements whose content is text (HTML, 13.1.2, "raw text" and "escapable raw text"). */
const rawElements = 'script|style|textarea|title|iframe|noembed|noframes|xmp';

function findRawElements(lines: readonly Line[]): CodeLines {
  const code = new Map<number, number>();
  let open: { readonly start: number; readonly end: RegExp } | undefined;
  for (let index = addFrontMatter(lines, code); index < lines.length; index += 1) {
    let { text = '' } = lines[index] ?? {};
    if (open) {
      code.set(index, open.start);
      if (!open.end.test(text)) continue;
      text = text.slice(text.search(open.end));
      open = undefined;
    }
    const pattern = new RegExp(`<(${rawElements})(?=[\\s>])(?!.*</\\1[\\s>])`, 'i');
    const name = pattern.exec(text)?.[1];
    if (name !== undefined) open = { start: index, end: new RegExp(`</${name}(?=[\\s>])`, 'i') };
  }
  return code;
}

const directive = /^\.\. +([\w:.+-]+) ?::/;
const codeDirectives = ['code', 'code-block', 'sourcecode', 'parsed-literal', 'raw', 'math', 'highlight'];

/** Literal blocks (`::`) and directives that contain code, in reStructuredText. */
function findLiteralBlocks(lines: readonly Line[]): CodeLines {
  const code = new Map<number, number>();
  let block: { readonly start: number; readonly column: number } | undefined;
  for (const [index, { text }] of lines.entries()) {
    if (text.trim() === '') continue;
    const column = indentation(text);
    if (block && column > block.column) {
      code.set(index, block.start);
      continue;
    }
    block = opensLiteral(text.trim()) ? { start: index, column } : undefined;
  }
  return code;
}

function opensLiteral(line: string): boolean {
  const name = directive.exec(line)?.[1];
  return name === undefined ? line.endsWith('::') && !line.startsWith('.. ') : codeDirectives.includes(name);
}
