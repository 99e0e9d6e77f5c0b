import type { Header, Part, Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  encodeForm,
  fileNames,
  headersWithBoundary,
  prettyJson,
  quotedName,
} from '../../http/request-text.ts';
import type { Streaming } from '../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import type { Program, ProgramStyle, Refusal } from '../shared/language.ts';
import { headerPieces, secretsOf, urlPieces } from '../shared/secrets.ts';
import { printMultilineJson, printString, printTemplate, validUrl } from './literals.ts';

export const complete: ProgramStyle = { template: 'swift/complete.hbs', view: completeView };

export const stream: ProgramStyle = { template: 'swift/stream.hbs', view: streamView };

function completeView({ request, errorMessage }: Program): View | Refusal {
  return refuse(request) ?? { errorMessage: printPath(errorMessage), ...requestView(request) };
}

function streamView({ request, errorMessage, streaming }: Program): View | Refusal {
  return (
    refuse(request) ?? {
      errorMessage: printPath(errorMessage),
      ...requestView(request),
      ...(streaming && streamingView(streaming)),
    }
  );
}

function refuse({ method, body }: Request): Refusal | undefined {
  return body && (method === 'GET' || method === 'HEAD')
    ? { refusal: `URLSession rejects a body with ${method}` }
    : undefined;
}

function printPath(names: readonly string[]): Code | undefined {
  return names.length === 0 ? undefined : joinCode(names.map(printString), ', ');
}

function streamingView({ tag, text, terminal, failures, sentinel }: Streaming): View {
  const last = terminal.filter((one) => !failures.includes(one));
  return {
    tag: printString(tag),
    text: text && printString(text.tag),
    member: text && printString(text.member),
    failures: printPath(failures),
    terminal: printPath(last),
    sentinel: sentinel === undefined ? undefined : printString(sentinel),
    ends: terminal.length > 0 || sentinel !== undefined,
  };
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const secrets = secretsOf(request).map(({ variable, words }) => ({ variable, name: camelCase(words) }));
  const nameOf = (variable: string) => secrets.find((one) => one.variable === variable)?.name ?? code('""');
  const headers = headersWithBoundary(request);
  const content = bodyView(body, headers);
  return {
    files: fileNames(body).map((name) => ({
      path: printString(name),
      complaint: printString(`Cannot read ${name}`),
    })),
    secrets: secrets.map(({ variable, name }) => ({
      name,
      variable: printString(variable),
      complaint: printString(`${variable} is not set`),
    })),
    url: printTemplate(urlPieces(validUrl(url)), (name) => source`percentEncoded(${nameOf(name)})`),
    encodes: url.query.some(({ secret }) => secret !== undefined),
    method: printString(method),
    headers: headers.map((header) => ({
      name: printString(header.name),
      value:
        content.boundary && isContentType(header)
          ? code('"multipart/form-data; boundary=\\(boundary)"')
          : printTemplate(headerPieces(header), nameOf),
    })),
    ...content,
  };
}

function camelCase([first = '', ...rest]: readonly string[]): Code {
  return code(first + rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(''));
}

interface BodyView {
  readonly body: Code | undefined;
  readonly file: Code | undefined;
  readonly parts: readonly View[];
  readonly boundary: Code | undefined;
}

/** Request body: exactly one of text, file name or parts. */
function bodyView(body: RequestBody | undefined, headers: Request['headers']): BodyView {
  const none = { body: undefined, file: undefined, parts: [], boundary: undefined };
  if (body?.kind === 'binary') return { ...none, file: printString(body.fileName) };
  if (body?.kind === 'multipart' && body.parts.length > 0)
    return { ...none, parts: body.parts.map(partView), boundary: printString(boundaryIn(headers)) };
  return { ...none, body: body && printText(body) };
}

function printText(body: RequestBody): Code {
  switch (body.kind) {
    case 'json': {
      const json = prettyJson(body);
      return json.includes('\n') ? printMultilineJson(json) : printString(json);
    }
    case 'form': {
      const pairs = body.fields.map((field) => printString(encodeForm([field])));
      return pairs.length < 2
        ? joinCode(pairs.length === 0 ? [printString('')] : pairs, '')
        : source`[\n  ${joinCode(pairs, ',\n  ')},\n].joined(separator: "&")`;
    }
    case 'text':
      return printString(body.text);
    case 'binary':
    case 'multipart':
      return joinCode(
        bodyPieces(body).map((piece) => (piece.kind === 'text' ? printString(piece.text) : code(''))),
        '',
      );
    default:
      return body satisfies never;
  }
}

/** Media type for the Content-Type header. */
function boundaryIn(headers: Request['headers']): string {
  return headers.find(isContentType)?.value.split('boundary=')[1] ?? '';
}

function isContentType({ name }: Header): boolean {
  return name.toLowerCase() === 'content-type';
}

function partView(part: Part): View {
  const isFile = part.kind === 'file';
  const file = isFile ? `; filename="${quotedName(part.fileName)}"` : '';
  return {
    isFile,
    disposition: printString(`form-data; name="${quotedName(part.name)}"${file}`),
    content: isFile
      ? source`Data(contentsOf: URL(fileURLWithPath: ${printString(part.fileName)}))`
      : source`Data(${printString(part.value)}.utf8)`,
    type: part.mediaType === undefined ? undefined : printString(part.mediaType),
  };
}
