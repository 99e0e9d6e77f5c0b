import type { Request, RequestBody } from '../../http/request.ts';
import { bodyPieces, filesOf, headersWithBoundary, prettyJson } from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { programStyles, viewHeaders, viewSecrets } from '../shared/program-style.ts';
import { hasSecretQuery, urlPieces } from '../shared/secrets.ts';
import { fileVariable, printMethod, printPieces, printRaw, printString, printTemplate } from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'go',
  viewRequest: ({ request }) => requestView(request),
  printErrorMessage: (path) => joinCode(path.map(printString), ', '),
  stream: { printString, printDiscriminator: printString, printTest, printProperty: printString },
});

function requestView(request: Request) {
  const { method, url, body } = request;
  const { secrets, nameOf } = viewSecrets(request, {
    printString: printString,
    printName: (words) => code(camelCase(words)),
  });
  return {
    secrets,
    quotes: hasSecretQuery(url),
    url: printTemplate(urlPieces(url), ' + ', (variable) => source`url.QueryEscape(${nameOf(variable)})`),
    files: filesOf(body ? bodyPieces(body) : []).map((name, index) => ({
      name: fileVariable(index),
      path: printString(name),
    })),
    payload: body && printPayload(body),
    method: printMethod(method),
    headers: viewHeaders(headersWithBoundary(request), printString, (pieces) =>
      printTemplate(pieces, '+', nameOf),
    ),
  };
}

function printPayload(body: RequestBody): Code {
  return body.kind === 'json' ? printRaw(prettyJson(body)) : printPieces(bodyPieces(body));
}

/** `kind == "done" || kind == "failed"` */
function printTest(_: string, tags: readonly string[]): Code {
  return joinCode(
    tags.map((one) => source`kind == ${printString(one)}`),
    ' || ',
  );
}
