import type { Request, RequestBody } from '../../http/request.ts';
import { bodyPieces, filesOf, headersWithBoundary, prettyJson } from '../../http/request-text.ts';
import { type Code, code, joinCode, source } from '../../render/code.ts';
import { camelCase } from '../../values/casing.ts';
import { headerViews, programStyles, secretViews } from '../shared/program-style.ts';
import { hasSecretQuery, urlPieces, withoutBasic } from '../shared/secrets.ts';
import { fileVariable, printMethod, printPieces, printRaw, printString, printTemplate } from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'go',
  requestView: ({ request }) => requestView(request),
  printErrorMessage: (path) => joinCode(path.map(printString), ', '),
  stream: { printString, printDiscriminator: printString, printTest, printProperty: printString },
});

function requestView(programRequest: Request) {
  const request = withoutBasic(programRequest);
  const { method, url, body } = request;
  const { secrets, basic, printSecret } = secretViews(programRequest, {
    printString,
    printName: (words) => code(camelCase(words)),
  });
  return {
    secrets,
    basic,
    encodesQuery: hasSecretQuery(url),
    url: printTemplate(
      urlPieces(url),
      ' + ',
      (variable) => source`url.QueryEscape(${printSecret(variable)})`,
    ),
    files: filesOf(body ? bodyPieces(body) : []).map((name, index) => ({
      name: fileVariable(index),
      path: printString(name),
    })),
    payload: body && printPayload(body),
    method: printMethod(method),
    headers: headerViews(headersWithBoundary(request), printString, (pieces) =>
      printTemplate(pieces, '+', printSecret),
    ),
  };
}

function printPayload(body: RequestBody): Code {
  return body.kind === 'json' ? printRaw(prettyJson(body)) : printPieces(bodyPieces(body));
}

/** `kind == "done" || kind == "failed"` */
function printTest(_: string, values: readonly string[]): Code {
  return joinCode(
    values.map((value) => source`kind == ${printString(value)}`),
    ' || ',
  );
}
