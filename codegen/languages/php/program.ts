import type { Part, Request, RequestBody } from '../../http/request.ts';
import {
  encodeForm,
  fileNames,
  headersWithoutContentType,
  prettyJson,
  quotedName,
  readsFile,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { headerViews, programStyles, secretViews } from '../shared/program-style.ts';
import { urlPieces, withoutBasic } from '../shared/secrets.ts';
import { fitsArray, isLiteral, printString, printTemplate, printValue } from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'php',
  requestView: ({ request, streaming }) =>
    streaming ? requestView(request) : { ...requestView(request), readsFile: readsFile(request.body) },
  stream: { printString, printDiscriminator: printString, printTest, printProperty: printString },
});

function requestView(programRequest: Request) {
  const request = withoutBasic(programRequest);
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(programRequest, {
    printString,
    printName: (words) => source`$${code(camelCase(words))}`,
  });
  const content = body && requestOptionView(body);
  const headers = content?.type === body?.mediaType ? headersWithoutContentType(request) : request.headers;
  return {
    files: fileNames(body).map((name) => ({
      path: printString(name),
      message: printString(`Cannot read ${name}`),
    })),
    secrets,
    basic,
    method: printString(method),
    url: printTemplate(urlPieces(url), (variable) => source`urlencode(${printSecret(variable)})`),
    headers: headerViews(headers, printString, (pieces) => printTemplate(pieces, printSecret)),
    payload: content?.payload,
    option: content?.option,
    hasOptions: basic !== undefined || headers.length > 0 || body !== undefined,
  };
}

interface RequestOptionView {
  /** Request option for the payload. */
  readonly option: Code;
  readonly payload?: Code;
  /** Media type that Guzzle sets itself. */
  readonly type?: string;
}

function requestOptionView(body: RequestBody): RequestOptionView {
  switch (body.kind) {
    case 'json':
      return isLiteral(body.value)
        ? { option: code("'json'"), payload: printValue(body.value), type: 'application/json' }
        : { option: code("'body'"), payload: printString(prettyJson(body)) };
    case 'form':
      return fitsArray(body.fields)
        ? {
            option: code("'form_params'"),
            payload: printValue(Object.fromEntries(body.fields.map(({ name, value }) => [name, value]))),
            type: 'application/x-www-form-urlencoded',
          }
        : { option: code("'body'"), payload: printString(encodeForm(body.fields)) };
    case 'text':
      return { option: code("'body'"), payload: printString(body.text) };
    case 'binary':
      return { option: code("'body'"), payload: openFile(body.fileName) };
    case 'multipart':
      return { option: code("'multipart'"), payload: printParts(body.parts), type: body.mediaType };
    default:
      return body satisfies never;
  }
}

function openFile(fileName: string): Code {
  return source`Utils::tryFopen(${printString(fileName)}, 'r')`;
}

function printParts(parts: readonly Part[]): Code {
  const printed = parts.map((part) => source`    [${joinCode(printPart(part), ', ')}],\n`);
  return printed.length === 0 ? code('[]') : source`[\n${joinCode(printed, '')}]`;
}

/** Guzzle does not escape names, and takes the file name from the file. */
function printPart(part: Part): readonly Code[] {
  const name = source`'name' => ${printString(quotedName(part.name))}`;
  const type =
    part.mediaType === undefined
      ? []
      : [source`'headers' => ['Content-Type' => ${printString(part.mediaType)}]`];
  if (part.kind === 'field') return [name, source`'contents' => ${printString(part.value)}`, ...type];
  const fileName = quotedName(part.fileName);
  const fileNameOption = fileName === part.fileName ? [] : [source`'filename' => ${printString(fileName)}`];
  return [name, source`'contents' => ${openFile(part.fileName)}`, ...fileNameOption, ...type];
}

function printTest(_: string, values: readonly string[]): Code {
  const printed = values.map(printString);
  return printed.length === 1
    ? source`$type === ${joinCode(printed, '')}`
    : source`in_array($type, [${joinCode(printed, ', ')}], true)`;
}
