import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  compactJson,
  fileNames,
  headersWithBoundary,
  headersWithoutContentType,
  readsFile,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { everyNumber, isExactDouble } from '../../values/numbers.ts';
import { fileViews, headerViews, programStyles, secretViews } from '../shared/program-style.ts';
import { urlPieces } from '../shared/secrets.ts';
import {
  findUnsupported,
  needsManualEncoding,
  printFields,
  printFile,
  printKey,
  printPart,
  printPieces,
  printPropertyAccess,
  printString,
  printTemplate,
  printValue,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'javascript',
  findUnsupported,
  requestView: ({ request }) => requestView(request),
  printErrorMessage: (path) => joinCode(path.map(printPropertyAccess), ''),
  stream: {
    printString,
    printDiscriminator: printEventProperty,
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
    uploads: fileViews(fileNames(body), printString),
    url: printTemplate(urlPieces(url), (variable) => source`encodeURIComponent(${printSecret(variable)})`),
    headers: headerViews(headers, printKey, (pieces) => printTemplate(pieces, printSecret)),
    method: printString(method),
    payload: body && !form ? printPayload(body) : undefined,
    isJson: body?.kind === 'json' && fitsLiteral(body),
    form: form !== undefined,
    parts: form?.map(printPart) ?? [],
  };
}

function printPayload(body: RequestBody): Code {
  switch (body.kind) {
    case 'json':
      return fitsLiteral(body) ? printValue(body.value) : printString(compactJson(body.value));
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
