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
import { programStyles, viewHeaders, viewSecrets } from '../shared/program-style.ts';
import { hasSecretQuery, urlPieces } from '../shared/secrets.ts';
import {
  functions,
  isLiteral,
  printBytes,
  printNeatPart,
  printNeatString,
  printNeatValue,
  printTemplate,
  printText,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'python',
  viewRequest: ({ request, streaming }) => requestView(request, streaming !== undefined),
  printErrorMessage: (path) =>
    joinCode(
      path.map((name) => source`[${printNeatString(name)}]`),
      '',
    ),
  stream: {
    printString: printNeatString,
    printDiscriminator: printNeatString,
    printTest,
    printProperty: printNeatString,
  },
});

function requestView(request: Request, isStream: boolean) {
  const { method, url, body } = request;
  const { secrets, nameOf } = viewSecrets(request, {
    printString: printNeatString,
    printName: (words) => code(words.join('_')),
  });
  const { payload, files, argument } = body ? contentView(body) : {};
  const headers = files === undefined ? headersWithBoundary(request) : headersWithoutContentType(request);
  return {
    readsFile: readsFile(body),
    quotes: hasSecretQuery(url),
    secrets,
    url: printTemplate(urlPieces(url), (variable) => source`quote_plus(${nameOf(variable)})`),
    headers: viewHeaders(headers, printNeatString, (pieces) => printTemplate(pieces, nameOf)),
    payload,
    files,
    call: printCall(method, [
      code('url'),
      ...(headers.length > 0 ? [code('headers=headers')] : []),
      ...(argument === undefined ? [] : [argument]),
      ...(files === undefined ? [] : [code('files=files')]),
      ...(isStream ? [code('stream=True')] : []),
      code('timeout=60'),
    ]),
  };
}

/** Prints on one line if it fits in 88 characters, as formatters do. */
function printCall(method: string, given: readonly Code[]): Code {
  const name = functions.has(method) ? code(method.toLowerCase()) : code('request');
  const all = functions.has(method) ? given : [printNeatString(method), ...given];
  const start = source`requests.${name}(`;
  const line = source`${start}${joinCode(all, ', ')})`;
  const indent = '\n        ';
  return `    response = ${line}`.length <= 88
    ? line
    : source`${start}${code(indent)}${joinCode(all, `,${indent}`)},\n    )`;
}

interface ContentView {
  readonly payload?: Code;
  readonly files?: Code;
  /** Argument of the call for the payload. */
  readonly argument?: Code;
}

function contentView(body: RequestBody): ContentView {
  const argument = code('data=payload');
  switch (body.kind) {
    case 'json':
      return isLiteral(body.value)
        ? { payload: printNeatValue(body.value), argument: code('json=payload') }
        : { payload: printText(prettyJson(body), printNeatString), argument };
    case 'form':
      return { payload: printFields(body.fields), argument };
    case 'text':
      return { payload: printText(body.text, printNeatString), argument };
    case 'binary':
      return { payload: printBytes(body.fileName), argument };
    case 'multipart':
      return multipartView(body);
    default:
      return body satisfies never;
  }
}

/** Prints plain fields as `data`, and files and parts with a media type as `files`. requests sends multipart only if `files` is set. */
function multipartView(body: Extract<RequestBody, { kind: 'multipart' }>): ContentView {
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

function printEntry(part: Part): Entry {
  return [part.name, printNeatPart(part)];
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text' ? printText(piece.text, printNeatString) : printBytes(piece.fileName);
}

type Entry = readonly [string, Code];

function printFields(fields: readonly FormField[]): Code {
  return printEntries(fields.map(({ name, value }): Entry => [name, printNeatString(value)]));
}

/** Prints a dictionary, or a list of pairs if a name is repeated. */
function printEntries(entries: readonly Entry[]): Code {
  if (entries.length === 0) return code('{}');
  const isUnique = new Set(entries.map(([name]) => name)).size === entries.length;
  const lines = entries.map(([name, value]) =>
    isUnique
      ? source`    ${printNeatString(name)}: ${value},\n`
      : source`    (${printNeatString(name)}, ${value}),\n`,
  );
  return isUnique ? source`{\n${joinCode(lines, '')}}` : source`[\n${joinCode(lines, '')}]`;
}

/** `== "done"`, or `in ("done", "failed")` */
function printTest(_: string, tags: readonly string[]): Code {
  const printed = tags.map(printNeatString);
  return printed.length === 1 ? source`== ${joinCode(printed, '')}` : source`in (${joinCode(printed, ', ')})`;
}
