import type { Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  encodeForm,
  headersWithBoundary,
  type Piece,
  prettyJson,
  urlText,
} from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { type LiteralSyntax, printLiteral } from '../../render/literal.ts';
import { type ExactNumber, isArray, isObject, type JsonValue } from '../../values/json.ts';
import { depthOf, everyNumber, isExactDouble, isIntegerText } from '../../values/numbers.ts';
import type { DocumentedStyle, UnsupportedRequest } from '../shared/language.ts';
import { escapeQuery, printString } from './literals.ts';

const syntax = {
  indent: '  ',
  null: 'NSNull()',
  true: 'true',
  false: 'false',
  object: { open: '[', close: ']', empty: '[:]', padding: '' },
  array: { open: '[', close: ']', empty: '[]', padding: '' },
  string: printString,
} satisfies LiteralSyntax;

function printValue(value: JsonValue): Code {
  return printLiteral(value, syntax);
}

export const documented: DocumentedStyle = { template: 'swift/documented.hbs', view: documentedView };

function documentedView(request: Request): View | UnsupportedRequest {
  const { method, url, body } = request;
  if (body && (method === 'GET' || method === 'HEAD'))
    return { reason: `URLSession rejects a body with ${method}` };
  const headers = headersWithBoundary(request);
  return {
    url: printString(urlText(escapeQuery(url))),
    method: printString(method),
    headers: headers.length === 0 ? undefined : printHeaders(headers),
    body: body !== undefined,
    ...bodyView(body),
  };
}

function printHeaders(headers: Request['headers']): Code {
  const pairs = headers.map(
    ({ name, value }) => source`${printString(name)}: ${printString(shownText(value))}`,
  );
  return pairs.length === 1 ? source`[${joinCode(pairs, '')}]` : source`[\n  ${joinCode(pairs, ',\n  ')}\n]`;
}

/** Request body: exactly one of a typed literal, text, or pieces to append. */
function bodyView(body: RequestBody | undefined) {
  const noBody = {
    parameters: undefined,
    type: undefined,
    text: undefined,
    firstPiece: undefined,
    otherPieces: [],
  };
  if (body === undefined) return noBody;
  if (body.kind === 'json' && isLiteral(body.value))
    return {
      ...noBody,
      parameters: printValue(body.value),
      type: code(isArray(body.value) ? '[Any]' : '[String : Any]'),
    };
  if (body.kind === 'json') return { ...noBody, text: printString(prettyJson(body)) };
  if (body.kind === 'text') return { ...noBody, text: printString(body.text) };
  const [firstPiece, ...otherPieces] = appendedPieces(body).map(printPiece);
  return {
    ...noBody,
    firstPiece: firstPiece ?? printPiece({ kind: 'text', text: '' }),
    otherPieces,
  };
}

/** Prints one form field per line. */
function appendedPieces(body: RequestBody): readonly Piece[] {
  if (body.kind !== 'form') return bodyPieces(body);
  return body.fields.map((field, index) => ({
    kind: 'text',
    text: `${index === 0 ? '' : '&'}${encodeForm([field])}`,
  }));
}

function printPiece(piece: Piece): Code {
  return piece.kind === 'text'
    ? source`${printString(piece.text)}.data(using: String.Encoding.utf8)!`
    : source`try! Data(contentsOf: URL(fileURLWithPath: ${printString(piece.fileName)}))`;
}

/**
 * True if JSONSerialization of a Swift literal gives the same JSON: no scalar at the top level, numbers that Int or Double can represent, and
 * limited nesting, because the type checker is slow for deep literals.
 */
function isLiteral(value: JsonValue): boolean {
  return (isObject(value) || isArray(value)) && depthOf(value) <= 20 && everyNumber(value, isExact);
}

function isExact(number: number | ExactNumber): boolean {
  const text = typeof number === 'number' ? String(number) : number.text;
  if (isIntegerText(text)) return Number.isSafeInteger(number) || isInt64(text);
  return typeof number === 'number' || isExactDouble(text);
}

function isInt64(text: string): boolean {
  return text.length <= 20 && BigInt.asIntN(64, BigInt(text)) === BigInt(text);
}
