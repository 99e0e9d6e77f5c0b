import type { FormField, Header, Part, Request, RequestBody, Secret } from '../../http/request.ts';
import {
  bodyPieces,
  headersWithBoundary,
  prettyJson,
  quotedName,
  readsFile,
} from '../../http/request-text.ts';
import { piecesOf, shownText } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source, type View } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import type { UnsupportedRequest } from '../shared/language.ts';
import { fitsMultilineLiteral } from '../shared/multiline-text.ts';
import { programStyles, secretViews } from '../shared/program-style.ts';
import { urlPieces } from '../shared/secrets.ts';
import { printRawJson, printString, printTemplate } from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'csharp',
  findUnsupported,
  requestView: ({ request, responseKind, streaming }) => {
    const view = requestView(request);
    const setsEncoding = responseKind === 'json' || responseKind === 'text';
    return streaming
      ? view
      : {
          ...view,
          isText: responseKind !== 'binary',
          readsFile: readsFile(request.body),
          setsEncoding,
          usesEncoding: setsEncoding || view.basic !== undefined || view.hasSpecialNames,
        };
  },
  stream: { printString, printDiscriminator: printString, printTest, printProperty: printString },
});

/** Content headers (.NET, `HttpContentHeaders`). */
const contentHeader =
  /^(?:allow|content-(?:disposition|encoding|language|length|location|md5|range|type)|expires|last-modified)$/i;

/** Media types that `MediaTypeHeaderValue.Parse` accepts (RFC 9110, 8.3.1). */
const validMediaType = /^[^\s/;"]+\/[^\s/;"]+(?:\s*;\s*[^\s=;"]+=(?:[^\s;"]+|"[^"\\]*"))*$/;

function findUnsupported({ method, headers, body }: Request): UnsupportedRequest | undefined {
  if (method === 'CONNECT') return { reason: 'HttpClient treats CONNECT as a proxy tunnel' };
  const bodyHeader = body ? undefined : headers.find(({ name }) => contentHeader.test(name));
  if (bodyHeader) return { reason: `HttpClient sends ${bodyHeader.name} only with a body` };
  const types = body?.kind === 'multipart' ? body.parts.flatMap((part) => part.mediaType ?? []) : [];
  const invalidType = [...(body ? [body.mediaType] : []), ...types].find(
    (type) => !validMediaType.test(type),
  );
  return invalidType === undefined ? undefined : { reason: `.NET rejects the media type ${invalidType}` };
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(request, {
    printString,
    printName: (words) => code(camelCase(words)),
  });
  const content = body && httpContentView(request, body);
  const headers = request.headers.filter(({ name }) => !contentHeader.test(name));
  const isAuthorized = headers.some((header) => authorizationOf(header) !== undefined);
  return {
    usesHeaders: isAuthorized || content?.contentType !== undefined || hasTypedPart(body),
    secrets,
    basic,
    url: printTemplate(urlPieces(url), (name) => source`Uri.EscapeDataString(${printSecret(name)})`),
    method: printMethod(method),
    headers: headers.map((header) => headerView(header, printSecret)),
    contentHeaders: body ? contentHeaders(request.headers) : [],
    payload: content?.payload,
    content: content?.content,
    contentType: content?.contentType,
    parts: content?.parts,
    hasSpecialNames: content?.hasSpecialNames ?? false,
  };
}

const methods = new Set(['GET', 'PUT', 'POST', 'DELETE', 'HEAD', 'OPTIONS', 'TRACE', 'PATCH']);

function printMethod(method: string): Code {
  return methods.has(method)
    ? code(`HttpMethod.${method.charAt(0)}${method.slice(1).toLowerCase()}`)
    : source`new HttpMethod(${printString(method)})`;
}

/** Headers that .NET parses: `Add` would reject some values and rewrite others. */
const parsedHeader =
  /^(?:accept(?:-(?:charset|encoding|language))?|authorization|cache-control|connection|cookie|date|expect|from|host|if-.+|max-forwards|pragma|proxy-authorization|range|referer|te|trailer|transfer-encoding|upgrade|user-agent|via|warning)$/i;

/** Exactly one property is set. */
function headerView(header: Header, printSecret: (variable: string) => Code): View {
  const { name, value } = header;
  const noHeader = { authorization: undefined, validated: undefined, unvalidated: undefined };
  const authorization = authorizationOf(header);
  if (authorization)
    return {
      ...noHeader,
      authorization: source`${printString(authorization.scheme)}, ${printSecret(authorization.secret.env)}`,
    };
  const printed = source`${printString(name)}, ${printTemplate(piecesOf(value), printSecret)}`;
  const isUnchanged =
    !parsedHeader.test(name) || (/^accept$/i.test(name) && /^[a-z]+\/[a-z.+-]+$/.test(shownText(value)));
  return isUnchanged ? { ...noHeader, validated: printed } : { ...noHeader, unvalidated: printed };
}

/** The scheme, such as `Bearer`, and the secret of an Authorization header without other text. */
function authorizationOf({
  name,
  value,
}: Header): { readonly scheme: string; readonly secret: Secret } | undefined {
  const [before, secret, ...rest] = piecesOf(value);
  if (!/^authorization$/i.test(name) || typeof before !== 'string' || rest.length > 0) return undefined;
  const [, scheme] = /^([\w-]+) $/.exec(before) ?? [];
  return scheme === undefined || secret === undefined || typeof secret === 'string'
    ? undefined
    : { scheme, secret };
}

function contentHeaders(headers: Request['headers']): readonly Code[] {
  return headers
    .filter(({ name }) => contentHeader.test(name) && !/^content-type$/i.test(name))
    .map(({ name, value }) => source`${printString(name)}, ${printString(shownText(value))}`);
}

interface HttpContentView {
  /** Request body, if it is text. */
  readonly payload?: Code;
  readonly content?: Code;
  /** Media type, if the content object does not set it. */
  readonly contentType?: Code;
  readonly parts?: readonly Code[];
  /** True if the name of a part or file is not plain ASCII. */
  readonly hasSpecialNames?: boolean;
}

function httpContentView(request: Request, body: RequestBody): HttpContentView {
  const type = headersWithBoundary(request).find(({ name }) => /^content-type$/i.test(name))?.value;
  const contentType = printString(type === undefined ? body.mediaType : shownText(type));
  switch (body.kind) {
    case 'json':
      return { payload: printJson(prettyJson(body)), contentType };
    case 'text':
      return { payload: printText(body.text), contentType };
    case 'form':
      return {
        content: source`new FormUrlEncodedContent(${printFields(body.fields)})`,
        ...(type === 'application/x-www-form-urlencoded' ? {} : { contentType }),
      };
    case 'binary':
      return { content: printFile(body.fileName), contentType };
    case 'multipart':
      return body.parts.length === 0
        ? { payload: printString(bodyText(body)), contentType }
        : { parts: body.parts.map(printPart), hasSpecialNames: body.parts.some(hasSpecialName) };
    default:
      return body satisfies never;
  }
}

function printText(text: string): Code {
  return fitsMultilineLiteral(text) ? printRawJson(text) : printString(text);
}

function printJson(json: string): Code {
  return json.includes('\n') ? printRawJson(json) : printString(json);
}

function bodyText(body: RequestBody): string {
  return bodyPieces(body)
    .map((piece) => (piece.kind === 'text' ? piece.text : ''))
    .join('');
}

/** Prints two or more items on separate lines. */
function printFields(fields: readonly FormField[]): Code {
  const pairs = fields.map(({ name, value }) => source`new(${printString(name)}, ${printString(value)})`);
  if (pairs.length < 2) return source`[${joinCode(pairs, '')}]`;
  return source`[\n        ${joinCode(pairs, ',\n        ')},\n    ]`;
}

function printFile(fileName: string): Code {
  return source`new StreamContent(File.OpenRead(${printString(fileName)}))`;
}

function hasTypedPart(body: RequestBody | undefined): boolean {
  return body?.kind === 'multipart' && body.parts.some(({ mediaType }) => mediaType !== undefined);
}

/** Arguments of `MultipartFormDataContent.Add`. .NET would encode special names as in e-mail (RFC 2047), so `Part` sets their disposition. */
function printPart(part: Part): Code {
  if (hasSpecialName(part)) return printSpecialPart(part);
  const content = printContent(part);
  return part.kind === 'file'
    ? source`${content}, ${printString(part.name)}, ${printString(part.fileName)}`
    : source`${content}, ${printString(part.name)}`;
}

function printContent(part: Part): Code {
  const type = part.mediaType && source`MediaTypeHeaderValue.Parse(${printString(part.mediaType)})`;
  if (part.kind === 'field')
    return type
      ? source`new StringContent(${printString(part.value)}, ${type})`
      : source`new StringContent(${printString(part.value)})`;
  const file = printFile(part.fileName);
  return type ? source`${file} { Headers = { ContentType = ${type} } }` : file;
}

function printSpecialPart(part: Part): Code {
  const file = part.kind === 'file' ? `; filename="${quotedName(part.fileName)}"` : '';
  const disposition = printString(`form-data; name="${quotedName(part.name)}"${file}`);
  return source`Part(${printContent(part)}, ${disposition})`;
}

function hasSpecialName(part: Part): boolean {
  return /[^ -~]|["\\]/.test(part.kind === 'file' ? part.name + part.fileName : part.name);
}

/** A pattern that matches any of the values. */
function printTest(_: string, values: readonly string[]): Code {
  return joinCode(values.map(printString), ' or ');
}
