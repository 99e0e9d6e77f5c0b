import type { Part, Request, RequestBody } from '../model/model.ts';
import { type Code, code, source, type View } from '../render/code.ts';
import { quotes } from '../render/quote.ts';
import type { Language, Refusal } from './language.ts';
import { encodeForm, headersWithoutContentType, prettyJson, urlText } from './wire.ts';

/** A word in single quotes (POSIX, Shell Command Language, 2.2.2): nothing is special in it but the quote itself. */
export const printWord = quotes({
  quote: "'",
  unsafe: /'/g,
  escapes: { "'": `'\\''` },
  escape: String.fromCharCode,
});

export const curl: Language = {
  id: 'curl',
  label: 'cURL',
  fence: 'shell',
  extension: 'sh',
  group: 'shell',
  styles: { documented: { template: 'curl/documented.hbs', view: documentedView } },
};

function refuse({ body }: Request): Refusal | undefined {
  if (body?.kind === 'text' && body.text.includes('\0')) return { refusal: 'a shell word cannot hold NUL' };
  const named = body?.kind === 'multipart' ? body.parts : [];
  if (named.some((part) => part.name.includes('=')))
    return { refusal: 'curl takes the name of a part up to the first "="' };
  if (named.some((part) => part.kind === 'field' && part.value.includes('\0')))
    return { refusal: 'a shell word cannot hold NUL' };
  return undefined;
}

function documentedView(request: Request): View | Refusal {
  const refusal = refuse(request);
  if (refusal) return refusal;
  const { method, url, body } = request;
  const address = urlText(url);
  const headers = body?.kind === 'multipart' ? headersWithoutContentType(request) : request.headers;
  return {
    head: method === 'HEAD' && body === undefined,
    method: /^[A-Z]+$/.test(method) ? code(method) : printWord(method),
    url: printWord(address),
    // Brackets and braces would be ranges and sets of URLs.
    globoff: /[[\]{}]/.test(address),
    headers: headers.map(printHeader),
    data: body && printData(body),
    file: body?.kind === 'binary' ? printWord(`@${body.fileName}`) : undefined,
    parts: body?.kind === 'multipart' ? body.parts.map(partView) : [],
  };
}

/** A header without a value ends in `;`: with `:` curl would leave it out. */
function printHeader({ name, value }: Request['headers'][number]): Code {
  return printWord(value === '' ? `${name};` : `${name}: ${value}`);
}

function printData(body: RequestBody): Code | undefined {
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
function partView(part: Part): View {
  if (part.kind === 'field' && part.mediaType === undefined)
    return { option: code('--form-string'), value: printWord(`${part.name}=${part.value}`) };
  const content = part.kind === 'file' ? `@${quoted(part.fileName)}` : quoted(part.value);
  const type = part.mediaType === undefined ? '' : `;type=${part.mediaType}`;
  return { option: code('--form'), value: source`${printWord(`${part.name}=${content}${type}`)}` };
}

/** curl's own quotes, where its own separators stand in the text. */
function quoted(text: string): string {
  return /^[\w./-]+$/.test(text) ? text : `"${text.replace(/["\\]/g, '\\$&')}"`;
}
