import type { Request } from '../../http/request.ts';
import { bodyPieces, filesOf, headersWithBoundary, urlText } from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { source, type View } from '../../render/code.ts';
import type { DocumentedStyle } from '../shared/language.ts';
import { fileVariable, printPieces, printString } from './literals.ts';

export const documented: DocumentedStyle = { template: 'go/documented.hbs', view: documentedView };

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
      ({ name, value }) => source`${printString(name)}, ${printString(shownText(value))}`,
    ),
  };
}
