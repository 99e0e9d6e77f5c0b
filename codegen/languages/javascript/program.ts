import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  compactJson,
  headersWithBoundary,
  headersWithoutContentType,
  readsFile,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { everyNumber, isExactDouble } from '../../values/numbers.ts';
import { programStyles, viewHeaders, viewSecrets } from '../shared/program-style.ts';
import { urlPieces } from '../shared/secrets.ts';
import {
  needsPieces,
  printFields,
  printFile,
  printKey,
  printMember,
  printPart,
  printPieces,
  printString,
  printTemplate,
  printValue,
  refuse,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'javascript',
  refuse,
  viewRequest: ({ request }) => requestView(request),
  printErrorMessage: (path) => joinCode(path.map(printMember), ''),
  stream: {
    printString,
    printDiscriminator: printEventProperty,
    printTest,
    printProperty: printEventProperty,
  },
});

function requestView(request: Request) {
  const { method, url, body } = request;
  const { secrets, nameOf } = viewSecrets(request, {
    printString,
    printName: (words) => code(camelCase(words)),
    printVariable: printMember,
  });
  const form = body?.kind === 'multipart' && !needsPieces(body.parts) ? body.parts : undefined;
  const headers = form ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    readsFile: readsFile(body),
    secrets,
    url: printTemplate(urlPieces(url), (variable) => source`encodeURIComponent(${nameOf(variable)})`),
    headers: viewHeaders(headers, printKey, (pieces) => printTemplate(pieces, nameOf)),
    method: printString(method),
    payload: body && !form ? printPayload(body) : undefined,
    isJson: body?.kind === 'json' && isLiteral(body),
    form: form !== undefined,
    parts: form?.map(printPart) ?? [],
  };
}

function printPayload(body: RequestBody): Code {
  switch (body.kind) {
    case 'json':
      return isLiteral(body) ? printValue(body.value) : printString(compactJson(body.value));
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
function isLiteral({ value }: Extract<RequestBody, { kind: 'json' }>): boolean {
  return everyNumber(value, (number) => typeof number === 'number' || isExactDouble(number.text));
}

function printEventProperty(name: string): Code {
  return source`event${printMember(name)}`;
}

/** `event.type === 'done'`, or `['done', 'failed'].includes(event.type)` */
function printTest(property: string, values: readonly string[]): Code {
  const printed = values.map(printString);
  return printed.length === 1
    ? source`${printEventProperty(property)} === ${joinCode(printed, '')}`
    : source`[${joinCode(printed, ', ')}].includes(${printEventProperty(property)})`;
}
