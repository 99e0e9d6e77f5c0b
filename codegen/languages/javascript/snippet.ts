import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  compactJson,
  headersWithBoundary,
  headersWithoutContentType,
  readsFile,
  urlText,
} from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { type Code, source, type View } from '../../render/code.ts';
import type { DocumentedStyle, UnsupportedRequest } from '../shared/language.ts';
import {
  findUnsupported,
  needsManualEncoding,
  printFields,
  printFile,
  printObject,
  printPart,
  printPieces,
  printString,
} from './literals.ts';

export const documented: DocumentedStyle = { template: 'javascript/documented.hbs', view: documentedView };

function documentedView(request: Request): View | UnsupportedRequest {
  const unsupported = findUnsupported(request);
  if (unsupported) return unsupported;
  const { url, body } = request;
  const parts = body?.kind === 'multipart' && !needsManualEncoding(body.parts) ? body.parts : undefined;
  return {
    readsFile: readsFile(body),
    url: printString(urlText(url)),
    form: parts !== undefined,
    parts: parts?.map((part) => printPart(part)) ?? [],
    options: parts ? printOptions(request, headersWithoutContentType(request)) : printBodyOptions(request),
  };
}

function printBodyOptions(request: Request): Code {
  const { body } = request;
  return body
    ? printOptions(request, headersWithBoundary(request), printBody(body))
    : printOptions(request, request.headers);
}

function printOptions(request: Request, headers: Request['headers'], body?: Code): Code {
  const properties: [string, Code][] = [['method', printString(request.method)]];
  if (headers.length > 0)
    properties.push([
      'headers',
      printObject(
        headers.map(({ name, value }) => [name, printString(shownText(value))]),
        1,
      ),
    ]);
  if (body !== undefined) properties.push(['body', body]);
  return printObject(properties, 0);
}

function printBody(body: RequestBody): Code {
  switch (body.kind) {
    case 'json':
      return printString(compactJson(body.value));
    case 'form':
      return source`new URLSearchParams(${printFields(body.fields)})`;
    case 'text':
      return printString(body.text);
    case 'binary':
      return printFile(body.fileName);
    case 'multipart':
      return printPieces(bodyPieces(body));
    default:
      return body satisfies never;
  }
}
