import type { Request, RequestBody } from '../../http/request.ts';
import { bodyPieces, filesOf, headersWithBoundary, prettyJson } from '../../http/request-text.ts';
import type { Streaming } from '../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import type { Program, ProgramStyle } from '../shared/language.ts';
import { headerPieces, secretsOf, urlPieces } from '../shared/secrets.ts';
import { fileVariable, printMethod, printPieces, printRaw, printString, printTemplate } from './literals.ts';

export const complete: ProgramStyle = { template: 'go/complete.hbs', view: completeView };

export const stream: ProgramStyle = { template: 'go/stream.hbs', view: streamView };

function completeView({ request, errorMessage }: Program): View {
  return { errorMessage: printNames(errorMessage), ...requestView(request) };
}

function streamView({ request, errorMessage, streaming }: Program): View {
  return {
    errorMessage: printNames(errorMessage),
    ...requestView(request),
    ...(streaming && streamingView(streaming)),
  };
}

/** `"error", "message"` */
function printNames(names: readonly string[]): Code | undefined {
  return names.length === 0 ? undefined : joinCode(names.map(printString), ', ');
}

function streamingView({ tag, text, terminal, failures, sentinel }: Streaming): View {
  const last = terminal.filter((one) => !failures.includes(one));
  return {
    tag: printString(tag),
    failures: failures.length > 0 ? printTest(failures) : undefined,
    text: text && printTest([text.tag]),
    member: text && printString(text.member),
    terminal: last.length > 0 ? printTest(last) : undefined,
    sentinel: sentinel === undefined ? undefined : printString(sentinel),
    ends: terminal.length > 0 || sentinel !== undefined,
  };
}

/** `kind == "done" || kind == "failed"` */
function printTest(tags: readonly string[]): Code {
  return joinCode(
    tags.map((one) => source`kind == ${printString(one)}`),
    ' || ',
  );
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const secrets = secretsOf(request).map(({ variable, words }) => ({
    variable,
    name: code(camelCase(words)),
  }));
  const nameOf = (variable: string) => secrets.find((one) => one.variable === variable)?.name ?? code('""');
  return {
    secrets: secrets.map(({ variable, name }) => ({
      name,
      variable: printString(variable),
      complaint: printString(`${variable} is not set`),
    })),
    quotes: url.query.some(({ secret }) => secret !== undefined),
    url: printTemplate(urlPieces(url), ' + ', (variable) => source`url.QueryEscape(${nameOf(variable)})`),
    files: filesOf(body ? bodyPieces(body) : []).map((name, index) => ({
      name: fileVariable(index),
      path: printString(name),
    })),
    payload: body && printPayload(body),
    method: printMethod(method),
    headers: headersWithBoundary(request).map((header) => ({
      name: printString(header.name),
      value: printTemplate(headerPieces(header), '+', nameOf),
    })),
  };
}

function printPayload(body: RequestBody): Code {
  return body.kind === 'json' ? printRaw(prettyJson(body)) : printPieces(bodyPieces(body));
}
