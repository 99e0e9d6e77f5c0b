import type { Header, QueryPair, Request, Secret } from '../../http/request.ts';
import { encodeForm, fileNames, headersWithoutContentType, urlText } from '../../http/request-text.ts';
import { piecesOf, secretsIn } from '../../http/secret-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import type { UnsupportedRequest } from '../shared/language.ts';
import { type ProgramSyntax, programStyles, viewFiles } from '../shared/program-style.ts';
import { secretsOf } from '../shared/secrets.ts';
import {
  headerText,
  isGlob,
  partView,
  printData,
  printFilterString,
  printMember,
  printMethod,
  printPath,
  printTemplate,
  printWord,
  refuse,
} from './literals.ts';

const syntax: ProgramSyntax = {
  language: 'curl',
  refuse: refuseProgram,
  viewRequest: ({ request }) => requestView(request),
  stream: {
    printString: printFilterString,
    printDiscriminator: printMember,
    printTest,
    printProperty: printMember,
  },
};

/** Shell programs print error bodies unchanged, because they cannot assume a JSON tool. Programs that read a stream need jq. */
export const { complete } = programStyles(syntax);
export const { stream } = programStyles({ ...syntax, printErrorMessage: printPath });

function refuseProgram(request: Request): UnsupportedRequest | undefined {
  const odd = secretsOf(request).find(({ variable }) => !/^[A-Za-z_]\w*$/.test(variable));
  return odd ? { unsupported: `${odd.variable} is not a valid shell variable name` } : refuse(request);
}

function requestView(request: Request) {
  const { method, url, body } = request;
  const secretPairs = url.query.filter(({ value }) => secretsIn(value).length > 0);
  const address = urlText({ ...url, query: url.query.filter(({ value }) => secretsIn(value).length === 0) });
  const headers = body?.kind === 'multipart' ? headersWithoutContentType(request) : request.headers;
  const view = {
    queries: secretPairs.map((pair) => printTemplate(queryPieces(pair))),
    secrets: secretsOf(request).map(({ variable }) => ({
      value: code(`\${${variable}:-}`),
      complaint: printWord(`${variable} is not set`),
    })),
    // With --silent, curl ignores a missing file and sends an empty body.
    files: viewFiles(fileNames(body), printWord),
    payload: body && printData(body),
    head: method === 'HEAD' && body === undefined,
    method: printMethod(method),
    globoff: isGlob(address),
    headers: headers.map(printHeader),
    file: body?.kind === 'binary' ? printWord(`@${body.fileName}`) : undefined,
    parts: body?.kind === 'multipart' ? body.parts.map(partView) : [],
    url: printWord(address),
  };
  const words = [
    view.url,
    ...view.headers,
    view.payload ?? '',
    ...view.parts.map(({ value }) => value),
    ...view.files.map(({ complaint }) => complaint),
  ];
  return { ...view, notes: printNotes(words) };
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
function printNotes(words: readonly string[]): Code | undefined {
  const text = words.filter((word) => word.startsWith("'")).join('\n');
  const notes = [
    ...(/'[^']*\\'/.test(text) ? ['SC1003'] : []),
    ...(/[‘’‚‛]/.test(text) ? ['SC1112'] : []),
    ...(/[$`]/.test(text) ? ['SC2016'] : []),
  ];
  return notes.length === 0 ? undefined : code(notes.join(','));
}

/** `$kind == "done" or $kind == "failed"` */
function printTest(_: string, tags: readonly string[]): Code {
  return joinCode(
    tags.map((one) => source`$kind == ${printFilterString(one)}`),
    ' or ',
  );
}
