import type { Request } from '../../http/request.ts';
import { bodyPieces, headersWithBoundary, urlText } from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import type { View } from '../../render/code.ts';
import type { DocumentedStyle } from '../shared/language.ts';
import { printPieces, printSingleQuoted, printString, requestClasses, requestClassName } from './literals.ts';

export const documented: DocumentedStyle = { template: 'ruby/documented.hbs', view: documentedView };

function documentedView(request: Request): View {
  const { method, url, body } = request;
  return {
    class: requestClassName(method),
    isCustom: !requestClasses.has(method),
    method: printSingleQuoted(method),
    hasBody: printSingleQuoted(String(body !== undefined)),
    url: printString(urlText(url)),
    usesTls: url.origin.startsWith('https:'),
    headers: headersWithBoundary(request).map(({ name, value }) => ({
      name: printString(name),
      value: printSingleQuoted(shownText(value)),
    })),
    body: body && printPieces(bodyPieces(body)),
  };
}
