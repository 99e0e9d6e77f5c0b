import { type Code, code } from './code.ts';
import { hidden } from './quote.ts';

/** Text that Markdown shows as it is, on one line: in a heading, a table cell, a link. */
export function markdownText(text: string): Code {
  return code(escapeMarks(withoutHidden(text).replace(/\s+/g, ' ').trim()));
}

function escapeMarks(line: string): string {
  return line.replace(/[\\`*_{}[\]<>()#+!|~$&:-]/g, escapeMark);
}

/** HTML's own characters as references, so that no reader of Markdown takes them for a tag; `:` and `-` only where they mean something. */
function escapeMark(mark: string, at: number, line: string): string {
  if (mark === '<') return '&lt;';
  if (mark === '>') return '&gt;';
  if (mark === '&') return '&amp;';
  if (mark === '{' || mark === '}') return mark === '{' ? '&#123;' : '&#125;';
  if (mark === ':') return /(?:https?|ftp|mailto|xmpp)$/i.test(line.slice(0, at)) ? '&#58;' : ':';
  if (mark === '(' || mark === ')' || mark === '+' || mark === '-' || mark === '#' || mark === '!')
    return at === 0 ? `\\${mark}` : mark;
  if (mark === '$') return mark;
  return `\\${mark}`;
}

/** A code span (CommonMark 0.31, 6.1), fit for a table cell. */
export function markdownCode(text: string): Code {
  const line = withoutHidden(text).replace(/[\r\n]+/g, ' ');
  if (line.trim() === '') return code('');
  const fence = '`'.repeat(longestRun(line) + 1);
  const padding = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return code(`${fence}${padding}${line.replaceAll('|', '\\|')}${padding}${fence}`);
}

/** Text on one line whose code spans stay code; everything else of it shows as it is. Fit for a table cell. */
export function markdownLine(text: string): Code {
  const line = withoutHidden(text).replace(/\s+/g, ' ').trim();
  const parts = splitCode(line) ?? [{ isCode: false, text: line }];
  return code(
    parts
      .map(({ isCode, text: part }) => (isCode ? part.replaceAll('|', '\\|') : escapeMarks(part)))
      .join(''),
  );
}

/** A fenced code block (CommonMark 0.31, 4.5); the fence is longer than any run of backticks inside. */
export function markdownFence(info: string, text: string): Code {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return code(`${fence}${info}\n${text}\n${fence}`);
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/**
 * The CommonMark of a description (OpenAPI, "Rich Text Formatting") without what could act or break out: HTML is shown as text, schemes but
 * those of the web and of mail lead nowhere, and a code block that is left open makes the whole text plain.
 */
export function markdownProse(text: string): Code {
  const clean = withoutHidden(text.replace(/\r\n?/g, '\n')).trim();
  const blocks = splitCode(clean);
  if (!blocks) return markdownText(clean);
  return code(blocks.map(({ isCode, text: part }) => (isCode ? part : defuse(part))).join(''));
}

/** The start of a link's destination that is neither of the web, nor of mail, nor relative; references and escapes would be decoded. */
const foreignDestination = /(\]\(|\]:)(\s*)(?!https?:\/\/|mailto:|[#/.?]|[\w%-]+(?:[)\s/#?.]|$))/gi;

/** Braces are code, and so are `import` and `export` at the start of a line, where a page is read as MDX. */
function defuse(text: string): string {
  return text
    .replace(/&(?=#|[a-z])/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(/^(\s*)(import|export)\b/gm, '$1&#8203;$2')
    .replace(foreignDestination, '$1$2about:blank#')
    .replace(/^(#{1,6})(?=\s)/gm, (marks) => `${marks}##`.slice(0, 6));
}

interface Block {
  readonly isCode: boolean;
  readonly text: string;
}

/** Code blocks and spans apart from the rest; nothing where one is left open. */
function splitCode(text: string): readonly Block[] | undefined {
  const pattern =
    /^( {0,3})(`{3,}|~{3,})[^\n]*\n(?:[\s\S]*?\n)?\1? {0,3}\2[`~]*[ \t]*$|(`+)(?!`)[^\n]*?[^`\n]\3(?!`)/gm;
  const blocks: Block[] = [];
  let end = 0;
  for (const match of text.matchAll(pattern)) {
    blocks.push({ isCode: false, text: text.slice(end, match.index) }, { isCode: true, text: match[0] });
    end = match.index + match[0].length;
  }
  blocks.push({ isCode: false, text: text.slice(end) });
  return blocks.some((block) => !block.isCode && /^ {0,3}(?:`{3,}|~{3,})/m.test(block.text))
    ? undefined
    : blocks;
}

/** Control characters but tab and line feed, and the marks that reorder or hide text. */
const unseen = new RegExp(`[\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f${hidden}]`, 'g');

function withoutHidden(text: string): string {
  return text.replace(unseen, '');
}
