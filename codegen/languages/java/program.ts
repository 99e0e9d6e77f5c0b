import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  encodeForm,
  hasFile,
  headersWithBoundary,
  type Piece,
  prettyJson,
} from '../../http/request-text.ts';
import type { Streaming } from '../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import type { Program, ProgramStyle, Refusal } from '../shared/language.ts';
import { headerPieces, secretsOf, urlPieces } from '../shared/secrets.ts';
import { printBlock, printLines, printString, printTemplate } from './literals.ts';

export const complete: ProgramStyle = { template: 'java/complete.hbs', view: completeView };

export const stream: ProgramStyle = { template: 'java/stream.hbs', view: streamView };

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

/** Headers that the client sets itself (`jdk.httpclient.allowRestrictedHeaders`). */
const restricted = new Set(['connection', 'content-length', 'expect', 'host', 'upgrade']);

function refuse({ method, url, headers }: Request): Refusal | undefined {
  const header = headers.find(({ name }) => restricted.has(name.toLowerCase()));
  if (header) return { refusal: `java.net.http does not allow setting the header ${header.name}` };
  if (method === 'CONNECT') return { refusal: 'java.net.http does not support the method CONNECT' };
  return new URL(url.origin).hostname.includes('_')
    ? { refusal: 'java.net.URI does not allow underscores in host names' }
    : undefined;
}

/** `"error", "message"` */
function printPath(names: readonly string[]): Code | undefined {
  return names.length === 0 ? undefined : joinCode(names.map(printString), ', ');
}

function streamingView({ tag, text, terminal, failures, sentinel }: Streaming): View {
  const last = terminal.filter((one) => !failures.includes(one));
  return {
    tag: printString(tag),
    text: text && { test: printTest([text.tag]), member: printString(text.member) },
    failures: failures.length > 0 ? printTest(failures) : undefined,
    terminal: last.length > 0 ? printTest(last) : undefined,
    sentinel: sentinel === undefined ? undefined : printString(sentinel),
    ends: terminal.length > 0 || sentinel !== undefined,
  };
}

function printTest(tags: readonly string[]): Code {
  const printed = tags.map(printString);
  return printed.length === 1
    ? source`tag.equals(${joinCode(printed, '')})`
    : source`List.of(${joinCode(printed, ', ')}).contains(tag)`;
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const secrets = secretsOf(request).map(({ variable, words }) => ({
    variable,
    name: code(camelCase(words)),
  }));
  const nameOf = (variable: string) => secrets.find((one) => one.variable === variable)?.name ?? code('null');
  const payload = body && printPayload(body);
  const call = printMethod(method, body && printPublisher(body, payload));
  return {
    publishes: call.includes('BodyPublishers'),
    readsFile: body !== undefined && readsFile(body),
    encodes: url.query.some(({ secret }) => secret !== undefined),
    secrets: secrets.map(({ variable, name }) => ({
      name,
      variable: printString(variable),
      complaint: printString(`${variable} is not set`),
    })),
    payload,
    url: printTemplate(
      urlPieces(url),
      (variable) => source`URLEncoder.encode(${nameOf(variable)}, StandardCharsets.UTF_8)`,
    ),
    headers: headersWithBoundary(request).map((header) => ({
      name: printString(header.name),
      value: printTemplate(headerPieces(header), nameOf),
    })),
    method: call,
  };
}

const functions = new Set(['GET', 'POST', 'PUT', 'DELETE']);

function printMethod(method: string, body: Code | undefined): Code {
  const takesBody = method === 'POST' || method === 'PUT';
  if (functions.has(method) && takesBody === (body !== undefined))
    return source`${code(method)}(${body ?? code('')})`;
  return source`method(${printString(method)}, ${body ?? code('BodyPublishers.noBody()')})`;
}

/** Text of the body, if it is text. */
function printPayload(body: RequestBody): Code | undefined {
  switch (body.kind) {
    case 'json':
      return printBlock(prettyJson(body), ' '.repeat(16));
    case 'form':
      return printString(encodeForm(body.fields));
    case 'text':
      return printString(body.text);
    case 'binary':
    case 'multipart':
      return undefined;
    default:
      return body satisfies never;
  }
}

function printPublisher(body: RequestBody, payload: Code | undefined): Code {
  if (payload !== undefined) return code('BodyPublishers.ofString(payload)');
  const publishers = bodyPieces(body).map(printPiece);
  const separator = `,\n${' '.repeat(24)}`;
  return publishers.length === 1
    ? joinCode(publishers, '')
    : source`BodyPublishers.concat(${code(separator.slice(1))}${joinCode(publishers, separator)})`;
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text'
    ? source`BodyPublishers.ofString(${printLines(piece.text, `\n${' '.repeat(32)}`)})`
    : source`BodyPublishers.ofFile(Path.of(${printString(piece.fileName)}))`;
}

function readsFile(body: RequestBody): boolean {
  return body.kind === 'binary' || (body.kind === 'multipart' && hasFile(body.parts));
}
