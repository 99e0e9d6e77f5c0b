import type { Part, Request, RequestBody, Secret } from '../../http/request.ts';
import { encodeForm, prettyJson } from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { escapeHidden, quotes } from '../../render/quote.ts';
import type { UnsupportedRequest } from '../shared/language.ts';

/** Prints a word in single quotes (POSIX, Shell Command Language, 2.2.2), in which only the quote is special. */
export const printWord = quotes({
  quote: "'",
  unsafe: /'/g,
  escapes: { "'": `'\\''` },
  escape: String.fromCharCode,
});

/** Characters that are special in double quotes (POSIX, 2.2.3). */
const printDoubleQuoted = quotes({
  quote: '"',
  unsafe: /["\\$`]/g,
  escapes: { '"': '\\"', '\\': '\\\\', $: '\\$', '`': '\\`' },
  escape: String.fromCharCode,
});

/** Prints a word that contains secrets as variables. The shell stops with an error if a variable is empty (POSIX, 2.6.2). */
export function printTemplate(pieces: readonly (string | Secret)[]): Code {
  if (pieces.every((piece) => typeof piece === 'string')) return printWord(pieces.join(''));
  const printed = pieces.map((piece) =>
    typeof piece === 'string' ? code(printDoubleQuoted(piece).slice(1, -1)) : code(`\${${piece.env}:?}`),
  );
  return source`"${joinCode(printed, '')}"`;
}

export function findUnsupported({ body }: Request): UnsupportedRequest | undefined {
  if (body?.kind === 'text' && body.text.includes('\0')) return { reason: 'shell words cannot contain NUL' };
  if (body?.kind === 'multipart' && body.parts.length === 0)
    return { reason: 'curl cannot send a multipart body without parts' };
  const parts = body?.kind === 'multipart' ? body.parts : [];
  if (parts.some((part) => part.name.includes('=')))
    return { reason: 'curl ends a part name at the first "="' };
  if (parts.some((part) => part.kind === 'field' && part.value.includes('\0')))
    return { reason: 'shell words cannot contain NUL' };
  return undefined;
}

export function printMethod(method: string): Code {
  return /^[A-Z]+$/.test(method) ? code(method) : printWord(method);
}

/** True if curl would expand brackets or braces in the URL. */
export function isGlob(url: string): boolean {
  return /[[\]{}]/.test(url);
}

/** Prints a header. curl requires `;` instead of `:` for an empty value, and otherwise omits the header. */
export function headerText({ name, value }: Request['headers'][number]): string {
  const text = shownText(value);
  return text === '' ? `${name};` : `${name}: ${text}`;
}

/** Linux limits an argument of a program to 128 KiB. */
const maxArgumentBytes = 64 * 1024;

/** True if the data is too long for an argument of curl. It is then passed on standard input, which is sent unchanged. */
export function exceedsArgument(data: Code | undefined): boolean {
  return data !== undefined && Buffer.byteLength(data) > maxArgumentBytes;
}

export function printData(body: RequestBody): Code | undefined {
  switch (body.kind) {
    case 'json':
      return printWord(escapeHidden(prettyJson(body)));
    case 'form':
      return printWord(encodeForm(body.fields));
    case 'text':
      return printWord(body.text);
    case 'binary':
    case 'multipart':
      return undefined;
    default:
      return body satisfies never;
  }
}

/** `--form-string` sends its value unchanged; `--form` interprets files and media types. */
export function partView(part: Part): View & { readonly option: Code; readonly value: Code } {
  if (part.kind === 'field' && part.mediaType === undefined)
    return { option: code('--form-string'), value: printWord(`${part.name}=${part.value}`) };
  const content = part.kind === 'file' ? `@${quoteForCurl(part.fileName)}` : quoteForCurl(part.value);
  const type = part.mediaType === undefined ? '' : `;type=${part.mediaType}`;
  return { option: code('--form'), value: printWord(`${part.name}=${content}${type}`) };
}

/** Adds curl's own quotes if the text contains its separators. */
function quoteForCurl(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
