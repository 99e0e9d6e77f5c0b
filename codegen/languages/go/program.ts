import type { FormField, Part, Request, RequestBody } from '../../http/request.ts';
import {
  bodyPieces,
  groupFields,
  headersWithBoundary,
  headersWithoutContentType,
  prettyJson,
  quotedName,
  readsFile,
} from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { fitsMultilineLiteral } from '../shared/multiline-text.ts';
import { headerViews, programStyles, secretViews } from '../shared/program-style.ts';
import { hasSecretQuery, urlPieces, withoutBasic } from '../shared/secrets.ts';
import { printMethod, printPieces, printRaw, printString, printTemplate } from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'go',
  requestView: ({ request, responseKind, streaming }) =>
    requestView(request, streaming === undefined && responseKind !== 'none'),
  stream: { printString, printDiscriminator: printString, printTest, printProperty: printString },
});

function requestView(programRequest: Request, writesBytes: boolean) {
  const request = withoutBasic(programRequest);
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(programRequest, {
    printString,
    printName: (words) => code(camelCase(words)),
  });
  const form = body?.kind === 'multipart' && body.parts.length > 0 ? body.parts : undefined;
  const headers = form ? headersWithoutContentType(request) : headersWithBoundary(request);
  return {
    secrets,
    basic,
    usesUrl: hasSecretQuery(url) || isForm(body),
    usesOs: writesBytes || secrets.length > 0 || readsFile(body),
    url: printTemplate(
      urlPieces(url),
      ' + ',
      (variable) => source`url.QueryEscape(${printSecret(variable)})`,
    ),
    payload: body && !form && body.kind !== 'binary' ? printPayload(body) : undefined,
    file: body?.kind === 'binary' ? printString(body.fileName) : undefined,
    form: form !== undefined,
    fields: form?.map(printField) ?? [],
    hasParts: form?.some((part) => !isPlainField(part)) ?? false,
    hasFiles: form?.some(({ kind }) => kind === 'file') ?? false,
    method: printMethod(method),
    reader: printReader(body, form !== undefined),
    headers: headerViews(headers, printString, (pieces) => printTemplate(pieces, '+', printSecret)),
  };
}

function printPayload(body: RequestBody): Code {
  if (body.kind === 'json') return printRaw(prettyJson(body));
  if (body.kind === 'text' && fitsMultilineLiteral(body.text)) return printRaw(body.text);
  return isForm(body) ? printFields(body.fields) : printPieces(bodyPieces(body));
}

/** True for forms with fields, which `url.Values` encodes. */
function isForm(body: RequestBody | undefined): body is Extract<RequestBody, { kind: 'form' }> {
  return body?.kind === 'form' && body.fields.length > 0;
}

/** `url.Values{"title": {"Hello"}}.Encode()` */
function printFields(fields: readonly FormField[]): Code {
  const entries = [...groupFields(fields)].map(
    ([name, values]) => [printString(name), joinCode(values.map(printString), ', ')] as const,
  );
  const width = Math.max(...entries.map(([name]) => [...name].length));
  const lines = entries.map(
    ([name, values]) => source`\t\t${name}:${code(' '.repeat(width - [...name].length + 1))}{${values}},\n`,
  );
  return source`url.Values{\n${joinCode(lines, '')}\t}.Encode()`;
}

function printReader(body: RequestBody | undefined, isForm: boolean): Code {
  if (!body) return code('nil');
  if (isForm) return code('&payload');
  return code(body.kind === 'binary' ? 'bytes.NewReader(payload)' : 'strings.NewReader(payload)');
}

/** `form.WriteField("title", "Hello")`, or `addPart` if the part has a media type or its name needs escapes: `WriteField` also escapes backslashes. */
function printField(part: Part): Code {
  if (part.kind === 'field' && isPlainField(part))
    return source`_ = form.WriteField(${printString(part.name)}, ${printString(part.value)})`;
  const file = part.kind === 'file' ? `; filename="${quotedName(part.fileName)}"` : '';
  const disposition = printRaw(`form-data; name="${quotedName(part.name)}"${file}`);
  const content =
    part.kind === 'file'
      ? source`readFile(${printString(part.fileName)})`
      : source`[]byte(${printRaw(part.value)})`;
  const type = part.mediaType ?? (part.kind === 'file' ? 'application/octet-stream' : 'text/plain');
  return source`addPart(form, ${disposition}, ${printString(type)}, ${content})`;
}

function isPlainField(part: Part): boolean {
  return part.kind === 'field' && part.mediaType === undefined && !/["\\\r\n]/.test(part.name);
}

/** `eventType == "done" || eventType == "failed"` */
function printTest(_: string, values: readonly string[]): Code {
  return joinCode(
    values.map((value) => source`eventType == ${printString(value)}`),
    ' || ',
  );
}
