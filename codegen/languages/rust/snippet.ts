import type { Request } from '../../http/request.ts';
import { urlText } from '../../http/request-text.ts';
import { shownText } from '../../http/secret-text.ts';
import { source, type View } from '../../render/code.ts';
import type { DocumentedStyle, UnsupportedRequest } from '../shared/language.ts';
import { printLetValue } from './layout.ts';
import {
  bodyView,
  findUnsupported,
  hasFunction,
  printHeader,
  printRequestCall,
  printString,
} from './literals.ts';

export const documented: DocumentedStyle = { template: 'rust/documented.hbs', view: documentedView };

function documentedView(request: Request): View | UnsupportedRequest {
  const unsupported = findUnsupported(request);
  if (unsupported) return unsupported;
  const { headers, payload, bodyCall, form, usesPart } = bodyView(request, {
    printBytes: (fileName) => source`std::fs::read(${fileName})?`,
    printPart: (fileName) => source`Part::file(${fileName})?`,
  });
  const { method } = request;
  return {
    url: printLetValue('url', printString(urlText(request.url))),
    requestCall: printRequestCall(method),
    headers: headers.map(({ name, value }) => printHeader(name, printString(shownText(value)))),
    payload,
    bodyCall,
    form,
    usesPart,
    isShort: hasFunction(method) && headers.length === 0 && request.body === undefined,
  };
}
