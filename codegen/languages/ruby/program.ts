import type { FormField, Part, Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  groupFields,
  headersWithBoundary,
  headersWithoutContentType,
  type Piece,
  prettyJson,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import type { ExactNumber, JsonValue } from '../../values/json.ts';
import { depthOf, everyNumber, isExactDouble, isIntegerText } from '../../values/numbers.ts';
import { fitsMultilineLiteral } from '../shared/multiline-text.ts';
import { headerViews, parsesEvents, programStyles, secretViews } from '../shared/program-style.ts';
import { urlPieces, withoutBasic } from '../shared/secrets.ts';
import {
  printHashKey,
  printPieces,
  printPreferredString,
  printSingleQuoted,
  printTemplate,
  printValue,
  requestClasses,
  requestClassName,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'ruby',
  requestView: ({ request, responseKind, streaming }) =>
    streaming
      ? {
          ...requestView(request),
          retriesByDefault: idempotentMethods.has(request.method),
          json: parsesEvents(streaming) || usesJsonGenerate(request.body),
        }
      : {
          ...requestView(request),
          json: responseKind === 'json' || usesJsonGenerate(request.body),
          isJson: responseKind === 'json',
          isText: responseKind === 'text',
        },
  stream: {
    printString: printPreferredString,
    printTest,
    printProperty: (name) => source`${printHashKey(name)}String => text`,
  },
});

/** Methods that Net::HTTP retries when the connection breaks (RFC 9110, 9.2.2), which would print text twice. */
const idempotentMethods = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']);

function requestView(programRequest: Request) {
  const request = withoutBasic(programRequest);
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(programRequest, {
    printString: printSingleQuoted,
    printName: (words) => code(words.join('_')),
  });
  const form = body?.kind === 'multipart' && fitsForm(body.parts) ? body.parts : undefined;
  const fields = body?.kind === 'form' && fitsFormData(body) ? body.fields : undefined;
  const headers = form || fields ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    secrets,
    basic,
    url: printTemplate(urlPieces(url), (name) => source`URI.encode_www_form_component(${printSecret(name)})`),
    request: printRequest(method, body !== undefined),
    headers: headerViews(headers, printPreferredString, (pieces) => printTemplate(pieces, printSecret)),
    fields: fields && printFields(fields),
    body: body && !form && !fields ? printBody(body) : undefined,
    form: form && joinCode(form.map(printPart), ',\n  '),
  };
}

function printRequest(method: string, hasBody: boolean): Code {
  return requestClasses.has(method)
    ? source`Net::HTTP::${requestClassName(method)}.new(url)`
    : source`Net::HTTPGenericRequest.new(${printSingleQuoted(method)}, ${code(String(hasBody))}, true, url)`;
}

function printBody(body: RequestBody): Code {
  switch (body.kind) {
    case 'json':
      return usesJsonGenerate(body)
        ? source`JSON.generate(${printValue(body.value)})`
        : printPreferredString(prettyJson(body));
    case 'form':
      return body.fields.length === 0
        ? printPreferredString('')
        : source`URI.encode_www_form(${printFields(body.fields)})`;
    case 'text':
      return printText(body.text);
    case 'binary':
      return printPieces(bodyPieces(body));
    case 'multipart':
      return printLines(bodyPieces(body));
    default:
      return body satisfies never;
  }
}

/** True if `set_form_data` sends the fields, and the media type that it sets. */
function fitsFormData({ mediaType, fields }: Extract<RequestBody, { kind: 'form' }>): boolean {
  return mediaType === 'application/x-www-form-urlencoded' && fields.length > 0;
}

function printText(text: string): Code {
  return fitsMultilineLiteral(text)
    ? code(`<<~'TEXT'.chomp\n${text.replace(/^(?=.)/gm, '  ')}\nTEXT`)
    : printPreferredString(text);
}

/** Prints one string per line of the body, as binary strings, because they are joined with the bytes of files. */
function printLines(pieces: readonly Piece[]): Code {
  const lines = pieces.flatMap((piece) =>
    piece.kind === 'text'
      ? piece.text.split(/(?<=\r\n)/).map((text): Piece => ({ kind: 'text', text }))
      : [piece],
  );
  const printed = lines.map((line) => printPieces([line]));
  return source`[\n  ${joinCode(printed, ',\n  ')}\n].map(&:b).join`;
}

/** True if `JSON.generate` of a literal gives the same JSON; it allows at most 100 levels of nesting. */
function usesJsonGenerate(body: RequestBody | undefined): boolean {
  return body?.kind === 'json' && depthOf(body.value) <= 100 && everyNumber(body.value, isExact);
}

function isExact(number: number | ExactNumber): boolean {
  return typeof number === 'number' || isIntegerText(number.text) || isExactDouble(number.text);
}

function printFields(fields: readonly FormField[]): Code {
  const properties = [...groupFields(fields)].map(([name, values]): [string, JsonValue] => [
    name,
    values.length === 1 ? (values[0] ?? '') : values,
  ]);
  return printValue(Object.fromEntries(properties));
}

/** `set_form` supports no media types of fields, no line ends or quotes in names, and no multipart body without parts. */
function fitsForm(parts: readonly Part[]): boolean {
  const names = parts.flatMap((part) => (part.kind === 'file' ? [part.name, part.fileName] : [part.name]));
  const isTyped = parts.some(({ kind, mediaType }) => kind === 'field' && mediaType !== undefined);
  return parts.length > 0 && !isTyped && !names.some((name) => /["\\\r\n]/.test(name));
}

function printPart(part: Part): Code {
  const name = printPreferredString(part.name);
  if (part.kind === 'field') return source`[${name}, ${printPreferredString(part.value)}]`;
  const file = source`File.open(${printPreferredString(part.fileName)}, 'rb')`;
  return part.mediaType === undefined
    ? source`[${name}, ${file}]`
    : source`[${name}, ${file}, { content_type: ${printPreferredString(part.mediaType)} }]`;
}

/** Prints a pattern (Ruby, "Pattern matching") for events with one of these discriminator values. */
function printTest(property: string, values: readonly string[]): Code {
  return source`${printHashKey(property)}${joinCode(values.map(printPreferredString), ' | ')}`;
}
