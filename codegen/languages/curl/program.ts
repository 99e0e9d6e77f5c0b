import type { Header, QueryPair, Request, Secret } from '../../http/request.ts';
import { encodeForm, fileNames, headersWithoutContentType, urlText } from '../../http/request-text.ts';
import { piecesOf, secretsIn } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import type { UnsupportedRequest } from '../shared/language.ts';
import { fileViews, type ProgramSyntax, programStyles } from '../shared/program-style.ts';
import { secretsInRequest, secretsOf, withoutBasic } from '../shared/secrets.ts';
import {
  exceedsArgument,
  findUnsupported,
  headerText,
  isGlob,
  partView,
  printData,
  printFilterString,
  printMethod,
  printPath,
  printPropertyAccess,
  printTemplate,
  printWord,
} from './literals.ts';

const syntax: ProgramSyntax = {
  language: 'curl',
  findUnsupported: findUnsupportedProgram,
  requestView: ({ request }) => requestView(request),
  stream: {
    printString: printFilterString,
    printDiscriminator: printPropertyAccess,
    printTest,
    printProperty: printPropertyAccess,
  },
};

/** Shell programs print error bodies unchanged, because they cannot assume a JSON tool. Programs that read a stream need jq. */
export const { complete } = programStyles(syntax);
export const { stream } = programStyles({ ...syntax, printErrorMessage: printPath });

function findUnsupportedProgram(request: Request): UnsupportedRequest | undefined {
  const invalid = secretsOf(request).find(({ variable }) => !/^[A-Za-z_]\w*$/.test(variable));
  return invalid
    ? { reason: `${invalid.variable} is not a valid shell variable name` }
    : findUnsupported(request);
}

function requestView(programRequest: Request) {
  const request = withoutBasic(programRequest);
  const basic = secretsInRequest(programRequest).find((secret) => secret.basic)?.basic;
  const { method, url, body } = request;
  const secretPairs = url.query.filter(({ value }) => secretsIn(value).length > 0);
  const fullUrl = urlText({ ...url, query: url.query.filter(({ value }) => secretsIn(value).length === 0) });
  const headers = body?.kind === 'multipart' ? headersWithoutContentType(request) : request.headers;
  const view = {
    queryPairs: secretPairs.map((pair) => printTemplate(queryPieces(pair))),
    user:
      basic &&
      printTemplate([
        { env: basic.username, placeholder: '' },
        ':',
        { env: basic.password, placeholder: '' },
      ]),
    secrets: secretsOf(programRequest).map(({ variable }) => ({
      value: code(`\${${variable}:-}`),
      message: printWord(`${variable} is not set`),
    })),
    // With --silent, curl ignores a missing file and sends an empty body.
    files: fileViews(fileNames(body), printWord),
    payload: body && printData(body),
    pipesPayload: exceedsArgument(body && printData(body)),
    isHead: method === 'HEAD' && body === undefined,
    method: printMethod(method),
    globoff: isGlob(fullUrl),
    headers: headers.map(printHeader),
    file: body?.kind === 'binary' ? printWord(`@${body.fileName}`) : undefined,
    parts: body?.kind === 'multipart' ? body.parts.map(partView) : [],
    url: printWord(fullUrl),
  };
  const words = [
    view.url,
    ...view.headers,
    view.payload ?? '',
    ...view.parts.map(({ value }) => value),
    ...view.files.map(({ message }) => message),
  ];
  return { ...view, shellcheckCodes: printShellcheckCodes(words) };
}

function printHeader(header: Header): Code {
  return secretsIn(header.value).length > 0
    ? printTemplate(piecesOf([`${header.name}: `, ...piecesOf(header.value)]))
    : printWord(headerText(header));
}

/** curl percent-encodes the value. */
function queryPieces({ name, value }: QueryPair): readonly (string | Secret)[] {
  return piecesOf([encodeForm([{ name, value: '' }]), ...piecesOf(value)]);
}

/** Shellcheck warnings to disable: `$`, quotes and curly quotes in data are intended. */
function printShellcheckCodes(words: readonly string[]): Code | undefined {
  const text = words.filter((word) => word.startsWith("'")).join('\n');
  const shellcheckCodes = [
    ...(/'[^']*\\'/.test(text) ? ['SC1003'] : []),
    ...(/[‘’‚‛]/.test(text) ? ['SC1112'] : []),
    ...(/[$`]/.test(text) ? ['SC2016'] : []),
  ];
  return shellcheckCodes.length === 0 ? undefined : code(shellcheckCodes.join(','));
}

/** `$kind == "done" or $kind == "failed"` */
function printTest(_: string, values: readonly string[]): Code {
  return joinCode(
    values.map((value) => source`$kind == ${printFilterString(value)}`),
    ' or ',
  );
}
