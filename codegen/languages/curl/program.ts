import type { Header, QueryPair, Request, RequestBody, Secret } from '../../http/request.ts';
import { encodeForm, headersWithoutContentType, urlText } from '../../http/request-text.ts';
import { piecesOf, secretsIn } from '../../http/secret-text.ts';
import { type Code, code } from '../../render/code.ts';
import { removeHidden } from '../../values/invisible.ts';
import type { Program, ProgramStyle, UnsupportedRequest } from '../shared/language.ts';
import { secretsInRequest, secretsOf, withoutBasic } from '../shared/secrets.ts';
import {
  exceedsArgument,
  findUnsupported,
  headerText,
  isGlob,
  partView,
  printData,
  printMethod,
  printTemplate,
  printWord,
} from './literals.ts';

/** A single command, which readers can also paste into a shell. */
export const complete: ProgramStyle = { template: 'curl/complete.hbs', view: programView };
export const stream: ProgramStyle = { template: 'curl/stream.hbs', view: programView };

function programView({ request }: Program) {
  return findUnsupportedProgram(request) ?? requestView(request);
}

function findUnsupportedProgram(request: Request): UnsupportedRequest | undefined {
  const invalid = secretsOf(request).find(({ variable }) => !/^[A-Za-z_]\w*$/.test(variable));
  return invalid
    ? { reason: `${invalid.variable} is not a valid shell variable name` }
    : findUnsupported(request);
}

function requestView(programRequest: Request) {
  const request = withoutBasic(programRequest);
  const { method, url, body } = request;
  const secretPairs = url.query.filter(({ value }) => secretsIn(value).length > 0);
  const fullUrl = urlText({ ...url, query: url.query.filter(({ value }) => secretsIn(value).length === 0) });
  const headers = setsContentType(body) ? headersWithoutContentType(request) : request.headers;
  const data = body && printData(body);
  const isPiped = exceedsArgument(data);
  const fields = body?.kind === 'form' && !isPiped && hasPlainValues(body) ? body.fields : [];
  return {
    pipedData: isPiped ? data : undefined,
    url: printWord(fullUrl),
    globoff: isGlob(fullUrl),
    isHead: isHead(request),
    method: isDefaultMethod(request) ? undefined : printMethod(method),
    user: printUser(programRequest),
    headers: headers.map(printHeader),
    // `--get` moves the data into the query.
    get: secretPairs.length > 0 && body === undefined,
    queryPairs: body === undefined ? [] : secretPairs.map(printPair),
    fields: (body === undefined ? secretPairs : fields).map(printPair),
    data: isPiped || fields.length > 0 ? undefined : data,
    file: body?.kind === 'binary' ? printFileName(body) : undefined,
    parts: body?.kind === 'multipart' ? body.parts.map(partView) : [],
  };
}

/** True if curl can encode the values: the program would contain hidden characters unencoded. */
function hasPlainValues({ fields }: Extract<RequestBody, { kind: 'form' }>): boolean {
  return fields.every(({ value }) => removeHidden(value) === value);
}

function isHead({ method, body }: Request): boolean {
  return method === 'HEAD' && body === undefined;
}

/** True if curl chooses the method itself: `--head` sends HEAD, and data sends POST. */
function isDefaultMethod(request: Request): boolean {
  return isHead(request) || request.method === (request.body ? 'POST' : 'GET');
}

/** True if curl adds the Content-Type header itself. */
function setsContentType(body: RequestBody | undefined): boolean {
  return (
    body?.kind === 'multipart' ||
    (body?.kind === 'form' && body.mediaType === 'application/x-www-form-urlencoded')
  );
}

function printUser(request: Request): Code | undefined {
  const basic = secretsInRequest(request).find((secret) => secret.basic)?.basic;
  return (
    basic &&
    printTemplate([{ env: basic.username, placeholder: '' }, ':', { env: basic.password, placeholder: '' }])
  );
}

/** The shell opens the file: curl 7 sends an empty body if it cannot read a file. */
function printFileName({ fileName }: Extract<RequestBody, { kind: 'binary' }>): Code {
  return /^[\w./][\w./-]*$/.test(fileName) ? code(fileName) : printWord(fileName);
}

function printHeader(header: Header): Code {
  return secretsIn(header.value).length > 0
    ? printTemplate(piecesOf([`${header.name}: `, ...piecesOf(header.value)]))
    : printWord(headerText(header));
}

/** curl percent-encodes the value. */
function printPair({ name, value }: Pick<QueryPair, 'name' | 'value'>): Code {
  const pieces: readonly (string | Secret)[] = [encodeForm([{ name, value: '' }]), ...piecesOf(value)];
  return printTemplate(piecesOf(pieces));
}
