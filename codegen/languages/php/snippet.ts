import type { FormField, Part, Request, RequestBody } from '../../http/request.ts';
import { encodeForm, headersWithoutContentType, prettyJson, urlText } from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import type { DocumentedStyle, SnippetOptions, UnsupportedRequest } from '../shared/language.ts';
import { fitsArray, printString } from './literals.ts';

export const documented: DocumentedStyle = { template: 'php/documented.hbs', view: documentedView };

function documentedView(request: Request, { imports }: SnippetOptions): View | UnsupportedRequest {
  const { method, url, body } = request;
  if (body?.kind === 'multipart' && body.parts.some(({ name }) => name.includes('"')))
    return { reason: 'Guzzle does not escape quotes in part names' };
  const headers = body?.kind === 'multipart' ? headersWithoutContentType(request) : request.headers;
  return {
    imports,
    method: printString(method),
    url: printString(urlText(url)),
    hasOptions: body !== undefined || headers.length > 0,
    ...bodyView(body),
    headers: headers
      .toSorted((left, right) => (left.name < right.name ? -1 : 1))
      .map(({ name, value }) => source`${printString(name)} => ${printString(shownText(value))}`),
  };
}

function bodyView(body: RequestBody | undefined) {
  return {
    body: body && printBody(body),
    fields: body?.kind === 'form' && fitsArray(body.fields) ? printFields(body.fields) : undefined,
    multipart: body?.kind === 'multipart',
    parts: body?.kind === 'multipart' ? body.parts.map(partView) : [],
  };
}

function printBody(body: RequestBody): Code | undefined {
  switch (body.kind) {
    case 'json':
      return printString(prettyJson(body));
    case 'text':
      return printString(body.text);
    case 'binary':
      return openFile(body.fileName);
    case 'form':
      return fitsArray(body.fields) ? undefined : printString(encodeForm(body.fields));
    case 'multipart':
      return undefined;
    default:
      return body satisfies never;
  }
}

function printFields(fields: readonly FormField[]): Code {
  const pairs = fields.map(({ name, value }) => source`${printString(name)} => ${printString(value)}`);
  return source`[\n    ${joinCode(pairs, ',\n    ')}\n  ]`;
}

function partView(part: Part): View {
  return {
    name: printString(part.name),
    fileName: part.kind === 'file' ? printString(part.fileName) : undefined,
    contents: part.kind === 'file' ? openFile(part.fileName) : printString(part.value),
    mediaType: part.mediaType === undefined ? undefined : printString(part.mediaType),
  };
}

function openFile(fileName: string): Code {
  return source`${code('\\GuzzleHttp\\Psr7\\Utils::tryFopen')}(${printString(fileName)}, 'r')`;
}
