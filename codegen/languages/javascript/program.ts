import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  compactJson,
  headersWithBoundary,
  headersWithoutContentType,
  type Piece,
  readsFile,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { everyNumber, isExactDouble } from '../../values/numbers.ts';
import { fitsMultilineLiteral } from '../shared/multiline-text.ts';
import { headerViews, programStyles, secretViews } from '../shared/program-style.ts';
import { urlPieces } from '../shared/secrets.ts';
import {
  findUnsupported,
  needsManualEncoding,
  printFields,
  printFile,
  printKey,
  printPart,
  printPropertyAccess,
  printString,
  printTemplate,
  printValue,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'javascript',
  findUnsupported,
  requestView: ({ request, responseKind, streaming }) =>
    streaming ? requestView(request) : { ...requestView(request), isText: responseKind !== 'binary' },
  stream: {
    printString,
    printTest,
    printProperty: printEventProperty,
  },
});

function requestView(request: Request) {
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(request, {
    printString,
    printName: (words) => code(camelCase(words)),
    printVariable: printPropertyAccess,
  });
  const form = body?.kind === 'multipart' && !needsManualEncoding(body.parts) ? body.parts : undefined;
  const headers = form ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    readsFile: readsFile(body),
    secrets,
    basic,
    url: printTemplate(urlPieces(url), (variable) => source`encodeURIComponent(${printSecret(variable)})`),
    headers: headerViews(headers, printKey, (pieces) => printTemplate(pieces, printSecret)),
    method: method === 'GET' ? undefined : printString(method),
    payload: body && !form ? printPayload(body) : undefined,
    isJson: body?.kind === 'json' && fitsLiteral(body),
    form: form !== undefined,
    parts: form?.map((part) => printPart(part, ' ')) ?? [],
  };
}

function printPayload(body: RequestBody): Code {
  switch (body.kind) {
    case 'json':
      return fitsLiteral(body) ? printValue(body.value) : printString(compactJson(body.value));
    case 'form':
      return source`new URLSearchParams(${printFields(body.fields)})`;
    case 'text':
      return fitsMultilineLiteral(body.text) ? code(`\`${body.text}\``) : printString(body.text);
    case 'binary':
      return printFile(body.fileName);
    case 'multipart':
      return printLines(bodyPieces(body));
    default:
      return body satisfies never;
  }
}

/** Prints one string per line of the body. */
function printLines(pieces: readonly Piece[]): Code {
  const printed = pieces.flatMap((piece) =>
    piece.kind === 'text' ? piece.text.split(/(?<=\r\n)/).map(printString) : [printFile(piece.fileName)],
  );
  return source`new Blob([\n  ${joinCode(printed, ',\n  ')},\n])`;
}

/** True if the body can be a literal: `JSON.stringify` must preserve its numbers. */
function fitsLiteral({ value }: Extract<RequestBody, { kind: 'json' }>): boolean {
  return everyNumber(value, (number) => typeof number === 'number' || isExactDouble(number.text));
}

function printEventProperty(name: string): Code {
  return source`event${printPropertyAccess(name)}`;
}

/** `event.type === 'done'`, or `['done', 'failed'].includes(event.type)` */
function printTest(property: string, values: readonly string[]): Code {
  const printed = values.map(printString);
  return printed.length === 1
    ? source`${printEventProperty(property)} === ${joinCode(printed, '')}`
    : source`[${joinCode(printed, ', ')}].includes(${printEventProperty(property)})`;
}
