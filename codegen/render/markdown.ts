import { removeHidden } from '../values/invisible.ts';
import { type Code, code, source } from './code.ts';

/** Escapes text for one line of Markdown: a heading, table cell or link. */
export function markdownText(text: string): Code {
  return code(escapeCharacters(removeHidden(text).replace(/\s+/g, ' ').trim()));
}

/** Most texts have only words with single spaces between them, which need no escapes. */
const notPlain = /[^A-Za-z0-9 ,.;'"/=?%]| {2}/;

/** Escapes text between other inlines. Call {@link markdownLineStart} for the line. A `!` at the end is escaped because a link can follow. */
export function markdownInline(text: string): Code {
  if (!notPlain.test(text)) return code(text);
  const line = removeHidden(text).replace(/\s+/g, ' ');
  return code(escapeCharacters(` ${line}`).slice(1).replace(/!$/, '\\!'));
}

/** Prints a link with a destination that is a web address or a relative path (CommonMark 0.31, 6.3). */
export function markdownLink(content: Code, destination: string): Code {
  const escaped = destination
    .replace(/[()<>\s\\{}|`]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('&', '&amp;');
  return source`[${content}](${code(escaped)})`;
}

/** Escapes characters that are special at the start of a line: lists, headings, and `import` and `export` of MDX. */
export function markdownLineStart(line: Code): Code {
  return code(
    line
      .replace(/^[-+#=]/, '\\$&')
      .replace(/^(\d{1,9})([.)])/, '$1\\$2')
      .replace(/^(?:import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`),
  );
}

function escapeCharacters(line: string): string {
  return line.replace(/[\\`*_{}[\]<>()#+!|~$&:-]/g, escapeCharacter);
}

/** Escapes a character. HTML characters become references in all Markdown dialects; `:` and `-` are escaped only where they are special. */
function escapeCharacter(character: string, offset: number, line: string): string {
  if (character === '<') return '&lt;';
  if (character === '>') return '&gt;';
  if (character === '&') return '&amp;';
  if (character === '{' || character === '}') return character === '{' ? '&#123;' : '&#125;';
  if (character === ':') return /(?:https?|ftp|mailto|xmpp)$/i.test(line.slice(0, offset)) ? '&#58;' : ':';
  if (
    character === '(' ||
    character === ')' ||
    character === '+' ||
    character === '-' ||
    character === '#' ||
    character === '!'
  )
    return offset === 0 ? `\\${character}` : character;
  if (character === '$') return character;
  return `\\${character}`;
}

/** Prints a code span (CommonMark 0.31, 6.1), also valid in a table cell. */
export function markdownCode(text: string): Code {
  const line = removeHidden(text).replace(/[\r\n]+/g, ' ');
  if (line.trim() === '') return code('');
  const fence = '`'.repeat(longestBacktickRun(line) + 1);
  const padding = /^[ `]|[ `]$/.test(line) ? ' ' : '';
  return code(`${fence}${padding}${line.replaceAll('|', '\\|')}${padding}${fence}`);
}

/** Prints a fenced code block (CommonMark 0.31, 4.5) with a fence longer than any run of backticks inside. */
export function markdownFence(info: string, text: string): Code {
  const fence = '`'.repeat(Math.max(3, longestBacktickRun(text) + 1));
  return code(`${fence}${info}\n${text}\n${fence}`);
}

function longestBacktickRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/**
 * Sanitizes the CommonMark of a description (OpenAPI, "Rich Text Formatting"): HTML is shown as text, links allow only web and mail schemes,
 * and text with an unclosed code block is shown as plain text.
 */
export function markdownProse(text: string): Code {
  const clean = removeHidden(text.replace(/\r\n?/g, '\n')).trim();
  const blocks = splitCode(clean);
  if (!blocks) return markdownText(clean);
  return code(blocks.map(({ isCode, text: part }) => (isCode ? part : sanitizeProse(part))).join(''));
}

/** Matches the start of a link destination with a forbidden scheme, even if written with references or escapes. */
const unsafeDestination = /(\]\(|\]:)(\s*)(?!https?:\/\/|mailto:|[#/.?]|[\w%-]+(?:[)\s/#?.]|$))/gi;

/** Escapes MDX syntax: braces, and `import` and `export` at the start of a line. */
function sanitizeProse(text: string): string {
  return text
    .replace(/&(?=#|[a-z])/gi, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{', '&#123;')
    .replaceAll('}', '&#125;')
    .replace(/^(\s*)(import|export)\b/gm, '$1&#8203;$2')
    .replace(unsafeDestination, '$1$2about:blank#')
    .replace(/^(#{1,6})(?=\s)/gm, (hashes) => `${hashes}##`.slice(0, 6));
}

interface Block {
  readonly isCode: boolean;
  readonly text: string;
}

/** Splits text into code and prose; undefined if a code block is unclosed. */
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
