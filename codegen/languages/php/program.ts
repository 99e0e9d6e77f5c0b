import type { Part, Request, RequestBody } from '../../http/request.ts';
import {
  encodeForm,
  fileNames,
  hasFile,
  headersWithoutContentType,
  prettyJson,
  quotedName,
} from '../../http/request-text.ts';
import type { Streaming } from '../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import type { Program, ProgramStyle } from '../shared/language.ts';
import { headerPieces, secretsOf, urlPieces } from '../shared/secrets.ts';
import { isLiteral, isMap, printString, printTemplate, printValue } from './literals.ts';

export const complete: ProgramStyle = { template: 'php/complete.hbs', view: completeView };

export const stream: ProgramStyle = { template: 'php/stream.hbs', view: streamView };

function completeView({ request, errorMessage }: Program): View {
  return {
    errorMessage: printPath(errorMessage),
    ...requestView(request),
  };
}

function streamView({ request, errorMessage, streaming }: Program): View {
  return {
    errorMessage: printPath(errorMessage),
    ...requestView(request),
    ...(streaming && streamingView(streaming)),
  };
}

/** `['error']['message']` */
function printPath(names: readonly string[]): Code | undefined {
  if (names.length === 0) return undefined;
  const members = names.map((name) => source`[${printString(name)}]`);
  return joinCode(members, '');
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
    ? source`$tag === ${joinCode(printed, '')}`
    : source`in_array($tag, [${joinCode(printed, ', ')}], true)`;
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const secrets = secretsOf(request).map(({ variable, words }) => ({
    variable,
    name: source`$${code(camelCase(words))}`,
  }));
  const nameOf = (variable: string) => secrets.find((one) => one.variable === variable)?.name ?? code('null');
  const content = body && contentView(body);
  const headers = content?.type === body?.mediaType ? headersWithoutContentType(request) : request.headers;
  return {
    utils: body !== undefined && readsFile(body),
    files: fileNames(body).map((name) => ({
      path: printString(name),
      complaint: printString(`Cannot read ${name}`),
    })),
    secrets: secrets.map(({ variable, name }) => ({
      name,
      variable: printString(variable),
      complaint: printString(`${variable} is not set`),
    })),
    method: printString(method),
    url: printTemplate(urlPieces(url), (variable) => source`urlencode(${nameOf(variable)})`),
    headers: headers.map((header) => ({
      name: printString(header.name),
      value: printTemplate(headerPieces(header), nameOf),
    })),
    payload: content?.payload,
    option: content?.option,
    hasOptions: headers.length > 0 || body !== undefined,
  };
}

interface ContentView {
  /** Request option for the payload. */
  readonly option: Code;
  readonly payload?: Code;
  /** Media type that Guzzle sets itself. */
  readonly type?: string;
}

function contentView(body: RequestBody): ContentView {
  switch (body.kind) {
    case 'json':
      return isLiteral(body.value)
        ? { option: code("'json'"), payload: printValue(body.value), type: 'application/json' }
        : { option: code("'body'"), payload: printString(prettyJson(body)) };
    case 'form':
      return isMap(body.fields)
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

function readsFile(body: RequestBody): boolean {
  return body.kind === 'binary' || (body.kind === 'multipart' && hasFile(body.parts));
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
  const named = fileName === part.fileName ? [] : [source`'filename' => ${printString(fileName)}`];
  return [name, source`'contents' => ${openFile(part.fileName)}`, ...named, ...type];
}
