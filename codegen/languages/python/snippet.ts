import type { FormField, Part, Request, RequestBody } from '../../http/request.ts';
import {
  groupFields,
  hasFile,
  headersWithoutContentType,
  prettyJson,
  shownPair,
  urlText,
} from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import type { JsonValue } from '../../values/json.ts';
import type { DocumentedStyle, UnsupportedRequest } from '../shared/language.ts';
import {
  isLiteral,
  methodFunctions,
  openFile,
  printPart,
  printString,
  printTextOrBytes,
  printValue,
} from './literals.ts';

export const documented: DocumentedStyle = { template: 'python/documented.hbs', view: documentedView };

function documentedView(request: Request): View | UnsupportedRequest {
  const { method, url, body } = request;
  if (body?.kind === 'multipart' && body.parts.length === 0)
    return { reason: 'requests cannot send a multipart body without parts' };
  const raw = url.query.some((pair) => pair.raw !== undefined);
  const content = body ? payloadView(body) : {};
  const headers = body?.kind === 'multipart' ? headersWithoutContentType(request) : request.headers;
  const querystring = raw || url.query.length === 0 ? undefined : printQuery(url.query.map(shownPair));
  return {
    function: methodFunctions.has(method) ? code(method.toLowerCase()) : undefined,
    method: printString(method),
    url: printString(raw ? urlText(url) : url.origin + url.path),
    querystring,
    files: content.files,
    payload: content.payload,
    headers: headers.length === 0 ? undefined : printHeaders(headers),
    hasVariables: content.argument !== undefined || headers.length > 0,
    arguments: joinCode(
      [
        ...(content.argument === undefined ? [] : [content.argument]),
        ...(headers.length > 0 ? [code(', headers=headers')] : []),
        ...(querystring === undefined ? [] : [code(', params=querystring')]),
      ],
      '',
    ),
  };
}

interface DocumentedPayload {
  readonly payload?: Code;
  readonly files?: Code;
  /** Arguments of the call. */
  readonly argument?: Code;
}

function payloadView(body: RequestBody): DocumentedPayload {
  const dataArgument = code(', data=payload');
  switch (body.kind) {
    case 'json':
      return isLiteral(body.value)
        ? { payload: printValue(body.value), argument: code(', json=payload') }
        : { payload: printTextOrBytes(prettyJson(body)), argument: dataArgument };
    case 'form':
      return { payload: printFields(body.fields), argument: dataArgument };
    case 'text':
      return { payload: printTextOrBytes(body.text), argument: dataArgument };
    case 'binary':
      return { payload: openFile(body.fileName), argument: dataArgument };
    case 'multipart':
      return multipartPayloadView(body.parts);
    default:
      return body satisfies never;
  }
}

/** Prints compact JSON, as `JSON.stringify` does; repeated names become an array. */
function printQuery(fields: readonly FormField[]): Code {
  const entries = [...groupFields(fields)].map(
    ([name, values]) => source`${printString(name)}:${printOneOrMany(values, ',')}`,
  );
  return source`{${joinCode(entries, ',')}}`;
}

function printOneOrMany(values: readonly string[], separator: string): Code {
  const printed = values.map(printString);
  return printed.length === 1 ? joinCode(printed, '') : source`[${joinCode(printed, separator)}]`;
}

function printFields(fields: readonly FormField[]): Code {
  const groups = [...groupFields(fields)].map(([name, values]): [string, JsonValue] => [
    name,
    values.length === 1 ? (values[0] ?? '') : values,
  ]);
  return printDictionary(groups.map(([name, value]) => source`${printString(name)}: ${printValue(value)}`));
}

/** Prints a dictionary of printed entries, laid out like a literal. Takes pairs, because a JavaScript object would reorder them. */
function printDictionary(entries: readonly Code[]): Code {
  if (entries.length === 0) return code('{}');
  if (entries.length === 1) return source`{ ${joinCode(entries, '')} }`;
  return source`{\n    ${joinCode(entries, ',\n    ')}\n}`;
}

function printHeaders(headers: Request['headers']): Code {
  const entries = headers.map(
    ({ name, value }) => source`${printString(name)}: ${printString(shownText(value))}`,
  );
  if (entries.length === 1) return source`{${joinCode(entries, '')}}`;
  return source`{\n    ${joinCode(entries, ',\n    ')}\n}`;
}

/** Prints plain fields as `data`, and files and parts with a media type as `files`, which makes the body multipart. */
function multipartPayloadView(parts: readonly Part[]): DocumentedPayload {
  const fileParts = hasFile(parts)
    ? parts.filter((part) => part.kind === 'file' || part.mediaType !== undefined)
    : parts;
  const fields = parts.flatMap((part) => (part.kind === 'field' && !fileParts.includes(part) ? [part] : []));
  return {
    files: printFiles(fileParts),
    ...(fields.length === 0
      ? { argument: code(', files=files') }
      : { payload: printFields(fields), argument: code(', data=payload, files=files') }),
  };
}

function printFiles(parts: readonly Part[]): Code {
  const hasDuplicates = new Set(parts.map((part) => part.name)).size < parts.length;
  if (!hasDuplicates)
    return printDictionary(parts.map((part) => source`${printString(part.name)}: ${printPart(part)}`));
  const pairs = parts.map((part) => source`(${printString(part.name)}, ${printPart(part)})`);
  return source`[\n    ${joinCode(pairs, ',\n    ')}\n]`;
}
