import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  compactJson,
  headersWithBoundary,
  headersWithoutContentType,
} from '../../http/request-text.ts';
import type { Streaming } from '../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { everyNumber, isExactDouble } from '../../values/numbers.ts';
import type { Program, ProgramStyle, Refusal } from '../shared/language.ts';
import { headerPieces, secretsOf, urlPieces } from '../shared/secrets.ts';
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
  readsFile,
  refuse,
} from './literals.ts';

export const complete: ProgramStyle = { template: 'javascript/complete.hbs', view: completeView };

export const stream: ProgramStyle = { template: 'javascript/stream.hbs', view: streamView };

function completeView({ request, errorMessage }: Program): View | Refusal {
  return refuse(request) ?? { errorMessage: printPath(errorMessage), ...requestView(request) };
}

function streamView({ request, errorMessage, streaming }: Program): View | Refusal {
  return (
    refuse(request) ?? {
      errorMessage: printPath(errorMessage),
      ...requestView(request),
      ...(streaming && streamingView(streaming)),
    }
  );
}

/** `.error.message` */
function printPath(names: readonly string[]): Code | undefined {
  return names.length === 0 ? undefined : joinCode(names.map(printMember), '');
}

function streamingView({ tag, text, terminal, failures, sentinel }: Streaming): View {
  const last = terminal.filter((one) => !failures.includes(one));
  const kind = source`event${printMember(tag)}`;
  return {
    kind,
    failures: failures.length > 0 ? printTest(kind, failures) : undefined,
    text: text && printTest(kind, [text.tag]),
    member: text && source`event${printMember(text.member)}`,
    terminal: last.length > 0 ? printTest(kind, last) : undefined,
    sentinel: sentinel === undefined ? undefined : printString(sentinel),
    ends: terminal.length > 0 || sentinel !== undefined,
  };
}

/** `event.type === 'done'`, or `['done', 'failed'].includes(event.type)` */
function printTest(kind: Code, tags: readonly string[]): Code {
  const printed = tags.map(printString);
  return printed.length === 1
    ? source`${kind} === ${joinCode(printed, '')}`
    : source`[${joinCode(printed, ', ')}].includes(${kind})`;
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const secrets = secretsOf(request).map(({ variable, words }) => ({
    variable,
    name: code(camelCase(words)),
  }));
  const nameOf = (variable: string) =>
    secrets.find((one) => one.variable === variable)?.name ?? code('undefined');
  const form = body?.kind === 'multipart' && !needsPieces(body.parts) ? body.parts : undefined;
  const headers = form ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    readsFile: body !== undefined && readsFile(body),
    secrets: secrets.map(({ variable, name }) => ({
      name,
      variable: printMember(variable),
      complaint: printString(`${variable} is not set`),
    })),
    url: printTemplate(urlPieces(url), (variable) => source`encodeURIComponent(${nameOf(variable)})`),
    headers: headers.map((header) => ({
      name: printKey(header.name),
      value: printTemplate(headerPieces(header), nameOf),
    })),
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
