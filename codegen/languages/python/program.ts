import type { FormField, Part, Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  headersWithBoundary,
  headersWithoutContentType,
  type Piece,
  prettyJson,
  readsFile,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { fitsMultilineLiteral } from '../shared/multiline-text.ts';
import { headerViews, programStyles, secretViews } from '../shared/program-style.ts';
import { hasSecretQuery, urlPieces, withoutBasic } from '../shared/secrets.ts';
import {
  isLiteral,
  methodFunctions,
  printBytes,
  printFormattedPart,
  printFormattedValue,
  printPreferredString,
  printTemplate,
  printTextOrBytes,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'python',
  requestView: ({ request, responseKind, streaming }) =>
    streaming
      ? requestView(request, true)
      : {
          ...requestView(request, false),
          isJson: responseKind === 'json',
          isText: responseKind === 'text',
        },
  stream: {
    printString: printPreferredString,
    printDiscriminator: printPreferredString,
    printTest,
    printProperty: printPreferredString,
  },
});

function requestView(programRequest: Request, isStream: boolean) {
  const request = withoutBasic(programRequest);
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(programRequest, {
    printString: printPreferredString,
    printName: (words) => code(words.join('_')),
  });
  const { payload, files, argument } = body ? payloadView(body) : {};
  const headers =
    files !== undefined || setsContentType(body)
      ? headersWithoutContentType(request)
      : headersWithBoundary(request);
  return {
    readsFile: readsFile(body),
    encodesQuery: hasSecretQuery(url),
    secrets,
    url: printTemplate(urlPieces(url), (variable) => source`quote_plus(${printSecret(variable)})`),
    headers: headerViews(headers, printPreferredString, (pieces) => printTemplate(pieces, printSecret)),
    payload,
    files,
    call: printCall(method, [
      code('url'),
      ...(headers.length > 0 ? [code('headers=headers')] : []),
      ...(basic ? [source`auth=(${basic.username}, ${basic.password})`] : []),
      ...(argument === undefined ? [] : [argument]),
      ...(files === undefined ? [] : [code('files=files')]),
      ...(isStream ? [code('stream=True')] : []),
      code('timeout=60'),
    ]),
  };
}

/** Prints on one line if it fits in 88 characters, as formatters do. */
function printCall(method: string, callArguments: readonly Code[]): Code {
  const name = methodFunctions.has(method) ? code(method.toLowerCase()) : code('request');
  const allArguments = methodFunctions.has(method)
    ? callArguments
    : [printPreferredString(method), ...callArguments];
  const start = source`requests.${name}(`;
  const line = source`${start}${joinCode(allArguments, ', ')})`;
  const indent = '\n        ';
  return `    response = ${line}`.length <= 88
    ? line
    : source`${start}${code(indent)}${joinCode(allArguments, `,${indent}`)},\n    )`;
}

/** True if requests adds the same Content-Type header for the payload. */
function setsContentType(body: RequestBody | undefined): boolean {
  if (body?.kind === 'json') return body.mediaType === 'application/json' && isLiteral(body.value);
  return (
    body?.kind === 'form' && body.mediaType === 'application/x-www-form-urlencoded' && body.fields.length > 0
  );
}

interface PayloadView {
  readonly payload?: Code;
  readonly files?: Code;
  /** Argument of the call for the payload. */
  readonly argument?: Code;
}

function payloadView(body: RequestBody): PayloadView {
  const argument = code('data=payload');
  switch (body.kind) {
    case 'json':
      return isLiteral(body.value)
        ? { payload: printFormattedValue(body.value), argument: code('json=payload') }
        : { payload: printTextOrBytes(prettyJson(body), printPreferredString), argument };
    case 'form':
      return { payload: printFields(body.fields), argument };
    case 'text':
      return { payload: printTextOrBytes(body.text, printText), argument };
    case 'binary':
      return { payload: printBytes(body.fileName), argument };
    case 'multipart':
      return multipartPayloadView(body);
    default:
      return body satisfies never;
  }
}

function printText(text: string): Code {
  return fitsMultilineLiteral(text) ? code(`"""${text}"""`) : printPreferredString(text);
}

/** Prints plain fields as `data`, and files and parts with a media type as `files`. requests sends multipart only if `files` is set. */
function multipartPayloadView(body: Extract<RequestBody, { kind: 'multipart' }>): PayloadView {
  const { parts } = body;
  const fields = parts.filter(isPlain);
  const others = parts.filter((part) => !isPlain(part));
  const argument = code('data=payload');
  if (parts.length === 0) return { payload: joinCode(bodyPieces(body).map(printPiece), ''), argument };
  if (others.length === 0) return { files: printEntries(parts.map(printEntry)) };
  const files = printEntries(others.map(printEntry));
  return fields.length === 0 ? { files } : { files, payload: printFields(fields), argument };
}

function isPlain(part: Part): part is Extract<Part, { kind: 'field' }> {
  return part.kind === 'field' && part.mediaType === undefined;
}

function printEntry(part: Part): PrintedEntry {
  return [part.name, printFormattedPart(part)];
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text'
    ? printTextOrBytes(piece.text, printPreferredString)
    : printBytes(piece.fileName);
}

type PrintedEntry = readonly [string, Code];

function printFields(fields: readonly FormField[]): Code {
  return printEntries(fields.map(({ name, value }): PrintedEntry => [name, printPreferredString(value)]));
}

/** Prints a dictionary, or a list of pairs if a name is repeated. */
function printEntries(entries: readonly PrintedEntry[]): Code {
  if (entries.length === 0) return code('{}');
  const isUnique = new Set(entries.map(([name]) => name)).size === entries.length;
  const lines = entries.map(([name, value]) =>
    isUnique
      ? source`    ${printPreferredString(name)}: ${value},\n`
      : source`    (${printPreferredString(name)}, ${value}),\n`,
  );
  return isUnique ? source`{\n${joinCode(lines, '')}}` : source`[\n${joinCode(lines, '')}]`;
}

/** `== "done"`, or `in ("done", "failed")` */
function printTest(_: string, values: readonly string[]): Code {
  const printed = values.map(printPreferredString);
  return printed.length === 1 ? source`== ${joinCode(printed, '')}` : source`in (${joinCode(printed, ', ')})`;
}
