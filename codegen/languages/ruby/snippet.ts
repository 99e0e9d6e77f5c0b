import type { Request } from '../../http/request.ts';
import { bodyPieces, headersWithBoundary, urlText } from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import type { View } from '../../render/code.ts';
import type { Style } from '../shared/language.ts';
import { classes, className, printPieces, printPlainString, printString } from './literals.ts';

export const documented: Style = { template: 'ruby/documented.hbs', view: documentedView };

function documentedView(request: Request): View {
  const { method, url, body } = request;
  return {
    class: className(method),
    custom: !classes.has(method),
    method: printPlainString(method),
    hasBody: printPlainString(String(body !== undefined)),
    url: printString(urlText(url)),
    secure: url.origin.startsWith('https:'),
    headers: headersWithBoundary(request).map(({ name, value }) => ({
      name: printString(name),
      value: printPlainString(shownText(value)),
    })),
    body: body && printPieces(bodyPieces(body)),
  };
}
