import type { Request } from '../model/model.ts';
import type { View } from '../render/code.ts';
import type { Language } from './language.ts';
import { classes, className, printPieces, printPlainString, printString } from './ruby-printers.ts';
import { complete, stream } from './ruby-program.ts';
import { bodyPieces, headersWithBoundary, urlText } from './wire.ts';

export const ruby: Language = {
  id: 'ruby',
  label: 'Ruby',
  fence: 'ruby',
  extension: 'rb',
  group: 'sdk',
  styles: { documented: { template: 'ruby/documented.hbs', view: documentedView }, complete, stream },
};

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
      value: printPlainString(value),
    })),
    body: body && printPieces(bodyPieces(body)),
  };
}
