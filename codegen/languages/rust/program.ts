import type { Request } from '../../http/request.ts';
import type { Streaming } from '../../model/model.ts';
import { type Code, code, source } from '../../render/code.ts';
import { programStyles, secretViews } from '../shared/program-style.ts';
import { hasSecretQuery, withoutBasic } from '../shared/secrets.ts';
import { printPattern } from './layout.ts';
import {
  bodyView,
  findUnsupported,
  printHeader,
  printRequestCall,
  printString,
  printTemplate,
  printUrl,
} from './literals.ts';

export const { complete, stream } = programStyles({
  language: 'rust',
  findUnsupported,
  requestView: ({ request, responseKind, streaming }) =>
    streaming
      ? { ...requestView(request), printsTextOnly: printsTextOnly(streaming) }
      : { ...requestView(request), isText: responseKind !== 'binary' },
  stream: { printString, printDiscriminator: printString, printTest, printProperty: printString },
});

/** True if the program tests events for text only. Clippy rejects a `match` with one pattern. */
function printsTextOnly({ text, terminal, failures }: Streaming): boolean {
  return text !== undefined && terminal.length === 0 && failures.length === 0;
}

function requestView(programRequest: Request) {
  const request = withoutBasic(programRequest);
  const { method, url } = request;
  const { secrets, basic, printSecret } = secretViews(programRequest, {
    printString,
    printName: (words) => code(words.join('_')),
  });
  const { headers, ...body } = bodyView(request, {
    printBytes: (fileName) => source`read_file(${fileName})?`,
    printPart: (fileName) => source`file_part(${fileName})?`,
  });
  return {
    secrets,
    basic,
    encodesQuery: hasSecretQuery(url),
    url: printUrl(url, printSecret),
    requestCall: printRequestCall(method),
    headers: headers.map(({ name, value }) => printHeader(name, printTemplate(value, printSecret))),
    ...body,
  };
}

/** `Some("done" | "failed")` */
function printTest(_: string, values: readonly string[]): Code {
  return printPattern(values.map(printString), 12);
}
