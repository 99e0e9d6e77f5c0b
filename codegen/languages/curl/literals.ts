import type { Part, Request, RequestBody } from '../../http/request.ts';
import { encodeForm, prettyJson } from '../../http/request-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { controls, fourDigits, hidden, jsonQuotes, quotes } from '../../render/quote.ts';
import type { Refusal } from '../shared/language.ts';
import type { SecretPiece } from '../shared/secrets.ts';

/** A word in single quotes (POSIX, Shell Command Language, 2.2.2): nothing is special in it but the quote itself. */
export const printWord = quotes({
  quote: "'",
  unsafe: /'/g,
  escapes: { "'": `'\\''` },
  escape: String.fromCharCode,
});

/** What double quotes leave special (POSIX, 2.2.3). */
const inDoubleQuotes = quotes({
  quote: '"',
  unsafe: /["\\$`]/g,
  escapes: { '"': '\\"', '\\': '\\\\', $: '\\$', '`': '\\`' },
  escape: String.fromCharCode,
});

/** A word with secrets in it, which are variables. */
export function printTemplate(pieces: readonly SecretPiece[]): Code {
  if (pieces.every((piece) => piece.kind === 'text'))
    return printWord(pieces.map(({ text }) => text).join(''));
  const printed = pieces.map((piece, index) => {
    if (piece.kind === 'text') return code(inDoubleQuotes(piece.text).slice(1, -1));
    const next = pieces[index + 1];
    const goesOn = next?.kind === 'text' && /^\w/.test(next.text);
    return goesOn ? code(`\${${piece.variable}}`) : code(`$${piece.variable}`);
  });
  return source`"${joinCode(printed, '')}"`;
}

/** A string of jq, to stand in a word of the shell: `\(` cannot come about, for every backslash is doubled. */
export const printFilterString = jsonQuotes(`['${controls}${hidden}]`, { escape: fourDigits });

/** `.name` or `["odd name"]` */
export function printMember(name: string): Code {
  return /^[A-Za-z_]\w*$/.test(name) ? source`.${code(name)}` : source`[${printFilterString(name)}]`;
}

/** `.error.message` or `.["odd name"].message` */
export function printPath(names: readonly string[]): Code {
  const path = joinCode(names.map(printMember), '');
  return path.startsWith('.') ? path : source`.${path}`;
}

export function refuse({ body }: Request): Refusal | undefined {
  if (body?.kind === 'text' && body.text.includes('\0')) return { refusal: 'a shell word cannot hold NUL' };
  if (body?.kind === 'multipart' && body.parts.length === 0)
    return { refusal: 'curl makes no multipart body without a part' };
  const named = body?.kind === 'multipart' ? body.parts : [];
  if (named.some((part) => part.name.includes('=')))
    return { refusal: 'curl takes the name of a part up to the first "="' };
  if (named.some((part) => part.kind === 'field' && part.value.includes('\0')))
    return { refusal: 'a shell word cannot hold NUL' };
  return undefined;
}

export function printMethod(method: string): Code {
  return /^[A-Z]+$/.test(method) ? code(method) : printWord(method);
}

/** Whether brackets and braces in a URL would be ranges and sets of URLs. */
export function isGlob(url: string): boolean {
  return /[[\]{}]/.test(url);
}

/** A header without a value ends in `;`: with `:` curl would leave it out. */
export function headerText({ name, value }: Request['headers'][number]): string {
  return value === '' ? `${name};` : `${name}: ${value}`;
}

export function printData(body: RequestBody): Code | undefined {
  switch (body.kind) {
    case 'json':
      return printWord(prettyJson(body));
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

/** `--form-string` takes a value as it is; `--form` reads files, and types after `;`. */
export function partView(part: Part): View & { readonly option: Code; readonly value: Code } {
  if (part.kind === 'field' && part.mediaType === undefined)
    return { option: code('--form-string'), value: printWord(`${part.name}=${part.value}`) };
  const content = part.kind === 'file' ? `@${quoted(part.fileName)}` : quoted(part.value);
  const type = part.mediaType === undefined ? '' : `;type=${part.mediaType}`;
  return { option: code('--form'), value: printWord(`${part.name}=${content}${type}`) };
}

/** curl's own quotes, where its own separators stand in the text. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
