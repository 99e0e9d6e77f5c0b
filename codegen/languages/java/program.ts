import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  encodeForm,
  headersWithBoundary,
  type Piece,
  prettyJson,
  readsFile,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import type { UnsupportedRequest } from '../shared/language.ts';
import { fitsMultilineLiteral } from '../shared/multiline-text.ts';
import { headerViews, programStyles, secretViews } from '../shared/program-style.ts';
import { hasSecretQuery, secretsInRequest, urlPieces } from '../shared/secrets.ts';
import { printBlock, printLines, printString, printTemplate } from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'java',
  findUnsupported,
  requestView: ({ request, responseKind, streaming }) =>
    streaming
      ? requestView(request)
      : {
          ...requestView(request),
          isText: responseKind !== 'binary',
          bodyHandler: code(responseKind === 'binary' ? 'ofByteArray()' : 'ofString()'),
          usesUtf8: responseKind === 'binary' || usesUtf8(request),
        },
  stream: { printString, printDiscriminator: printString, printTest, printProperty: printString },
});

/** Headers that the client sets itself (`jdk.httpclient.allowRestrictedHeaders`). */
const restrictedHeaders = new Set(['connection', 'content-length', 'expect', 'host', 'upgrade']);

function findUnsupported({ method, url, headers }: Request): UnsupportedRequest | undefined {
  const header = headers.find(({ name }) => restrictedHeaders.has(name.toLowerCase()));
  if (header) return { reason: `java.net.http does not allow setting the header ${header.name}` };
  if (method === 'CONNECT') return { reason: 'java.net.http does not support the method CONNECT' };
  return new URL(url.origin).hostname.includes('_')
    ? { reason: 'java.net.URI does not allow underscores in host names' }
    : undefined;
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(request, {
    printString,
    printName: (words) => code(camelCase(words)),
  });
  const payload = body && printPayload(body);
  const methodCall = printMethod(method, body && printPublisher(body, payload));
  return {
    usesPublishers: methodCall.includes('BodyPublishers'),
    readsFile: readsFile(body),
    encodesQuery: hasSecretQuery(url),
    secrets,
    basic,
    payload,
    url: printTemplate(
      urlPieces(url),
      (variable) => source`URLEncoder.encode(${printSecret(variable)}, StandardCharsets.UTF_8)`,
    ),
    headers: headerViews(headersWithBoundary(request), printString, (pieces) =>
      printTemplate(pieces, printSecret),
    ),
    method: methodCall,
  };
}

function usesUtf8(request: Request): boolean {
  return hasSecretQuery(request.url) || secretsInRequest(request).some(({ basic }) => basic !== undefined);
}

const methodFunctions = new Set(['GET', 'POST', 'PUT', 'DELETE']);

function printMethod(method: string, body: Code | undefined): Code {
  const takesBody = method === 'POST' || method === 'PUT';
  if (methodFunctions.has(method) && takesBody === (body !== undefined))
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
      return fitsMultilineLiteral(body.text) ? printBlock(body.text, ' '.repeat(16)) : printString(body.text);
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

function printTest(_: string, values: readonly string[]): Code {
  const printed = values.map(printString);
  return printed.length === 1
    ? source`type.equals(${joinCode(printed, '')})`
    : source`List.of(${joinCode(printed, ', ')}).contains(type)`;
}
