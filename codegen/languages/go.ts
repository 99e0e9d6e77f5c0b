import type { Request } from '../model/model.ts';
import { source, type View } from '../render/code.ts';
import { fileVariable, printPieces, printString } from './go-printers.ts';
import { complete, stream } from './go-program.ts';
import type { Language } from './language.ts';
import { bodyPieces, filesOf, headersWithBoundary, urlText } from './wire.ts';

export const go: Language = {
  id: 'go',
  label: 'Go',
  fence: 'go',
  extension: 'go',
  group: 'sdk',
  styles: { documented: { template: 'go/documented.hbs', view: documentedView }, complete, stream },
};

function documentedView(request: Request): View {
  const { method, url, body } = request;
  const pieces = body ? bodyPieces(body) : [];
  const files = filesOf(pieces);
  return {
    method: printString(method),
    url: printString(urlText(url)),
    body: body !== undefined,
    payload: printPieces(pieces),
    readsFile: files.length > 0,
    files: files.map((name, index) => ({ name: fileVariable(index), path: printString(name) })),
    headers: headersWithBoundary(request).map(
      ({ name, value }) => source`${printString(name)}, ${printString(value)}`,
    ),
  };
}
