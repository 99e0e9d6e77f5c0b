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
import { programStyles, viewHeaders, viewSecrets } from '../shared/program-style.ts';
import { urlPieces } from '../shared/secrets.ts';
import {
  classes,
  className,
  printKey,
  printMember,
  printPieces,
  printPlainString,
  printTemplate,
  printText,
  printValue,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'ruby',
  viewRequest: ({ request, errorMessage, streaming }) => ({
    ...(streaming
      ? { isRepeated: repeated.has(request.method) }
      : { json: errorMessage.length > 0 || isGenerated(request.body) }),
    ...requestView(request),
  }),
  printErrorMessage,
  stream: {
    printString: printText,
    printDiscriminator: (name) => source`event.key?(:${printKey(name)})`,
    printTest,
    printProperty: (name) => source`${printMember(name)}String => text`,
  },
});

/** Methods that Net::HTTP retries when the connection breaks (RFC 9110, 9.2.2), which would print text twice. */
const repeated = new Set(['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE']);

function requestView(request: Request) {
  const { method, url, body } = request;
  const { secrets, nameOf } = viewSecrets(request, {
    printString: printPlainString,
    printName: (words) => code(words.join('_')),
  });
  const form = body?.kind === 'multipart' && fitsForm(body.parts) ? body.parts : undefined;
  const headers = form ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    secrets,
    url: printTemplate(urlPieces(url), (name) => source`URI.encode_www_form_component(${nameOf(name)})`),
    request: printRequest(method, body !== undefined),
    headers: viewHeaders(headers, printText, (pieces) => printTemplate(pieces, nameOf)),
    body: body && !form ? printBody(body) : undefined,
    form: form && joinCode(form.map(printPart), ',\n  '),
  };
}

function printRequest(method: string, hasBody: boolean): Code {
  return classes.has(method)
    ? source`Net::HTTP::${className(method)}.new(url)`
    : source`Net::HTTPGenericRequest.new(${printPlainString(method)}, ${code(String(hasBody))}, true, url)`;
}

function printBody(body: RequestBody): Code {
  switch (body.kind) {
    case 'json':
      return isGenerated(body)
        ? source`JSON.generate(${printValue(body.value)})`
        : printText(prettyJson(body));
    case 'form':
      return body.fields.length === 0
        ? printText('')
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
function isGenerated(body: RequestBody | undefined): boolean {
  return body?.kind === 'json' && depthOf(body.value) <= 100 && everyNumber(body.value, isExact);
}

function isExact(number: number | ExactNumber): boolean {
  return typeof number === 'number' || isIntegerText(number.text) || isExactDouble(number.text);
}

function printFields(fields: readonly FormField[]): Code {
  const members = [...groupFields(fields)].map(([name, values]): [string, JsonValue] => [
    name,
    values.length === 1 ? (values[0] ?? '') : values,
  ]);
  return printValue(Object.fromEntries(members));
}

/** `set_form` supports no media types of fields, no line ends or quotes in names, and no multipart body without parts. */
function fitsForm(parts: readonly Part[]): boolean {
  const names = parts.flatMap((part) => (part.kind === 'file' ? [part.name, part.fileName] : [part.name]));
  const isTyped = parts.some(({ kind, mediaType }) => kind === 'field' && mediaType !== undefined);
  return parts.length > 0 && !isTyped && !names.some((name) => /["\\\r\n]/.test(name));
}

function printPart(part: Part): Code {
  const name = printText(part.name);
  if (part.kind === 'field') return source`[${name}, ${printText(part.value)}]`;
  const file = source`File.open(${printText(part.fileName)}, 'rb')`;
  return part.mediaType === undefined
    ? source`[${name}, ${file}]`
    : source`[${name}, ${file}, { content_type: ${printText(part.mediaType)} }]`;
}

/** Prints a pattern (Ruby, "Pattern matching") for events with one of these discriminator values. */
function printTest(property: string, values: readonly string[]): Code {
  return source`${printMember(property)}${joinCode(values.map(printText), ' | ')}`;
}

/** `{ error: { message: String => message } }` */
function printErrorMessage(path: readonly string[]): Code {
  const found = code('String => message');
  return path.reduceRight<Code>((inner, name, index) => {
    const member = source`${printMember(name)}${inner}`;
    return index === 0 ? member : source`{ ${member} }`;
  }, found);
}
