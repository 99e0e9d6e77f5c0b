import type { Request } from '../../http/request.ts';
import { urlText } from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { source, type View } from '../../render/code.ts';
import type { Style, UnsupportedRequest } from '../shared/language.ts';
import { printLetValue } from './layout.ts';
import { hasFunction, printHeader, printStart, printString, refuse, viewBody } from './literals.ts';

export const documented: Style = { template: 'rust/documented.hbs', view: documentedView };

function documentedView(request: Request): View | UnsupportedRequest {
  const refusal = refuse(request);
  if (refusal) return refusal;
  const { headers, payload, call, form, usesPart } = viewBody(request, {
    printBytes: (fileName) => source`std::fs::read(${fileName})?`,
    printPart: (fileName) => source`Part::file(${fileName})?`,
  });
  const { method } = request;
  return {
    url: printLetValue('url', printString(urlText(request.url))),
    start: printStart(method),
    headers: headers.map(({ name, value }) => printHeader(name, printString(shownText(value)))),
    payload,
    call,
    form,
    usesPart,
    isShort: hasFunction(method) && headers.length === 0 && request.body === undefined,
  };
}
