import type { Request } from '../../http/request.ts';
import { headersWithoutContentType, urlText } from '../../http/request-text.ts';
import type { View } from '../../render/code.ts';
import type { Style, UnsupportedRequest } from '../shared/language.ts';
import { headerText, isGlob, partView, printData, printMethod, printWord, refuse } from './literals.ts';

export const documented: Style = { template: 'curl/documented.hbs', view: documentedView };

function documentedView(request: Request): View | UnsupportedRequest {
  const refusal = refuse(request);
  if (refusal) return refusal;
  const { method, url, body } = request;
  const address = urlText(url);
  const headers = body?.kind === 'multipart' ? headersWithoutContentType(request) : request.headers;
  return {
    head: method === 'HEAD' && body === undefined,
    method: printMethod(method),
    url: printWord(address),
    globoff: isGlob(address),
    headers: headers.map((header) => printWord(headerText(header))),
    data: body && printData(body),
    file: body?.kind === 'binary' ? printWord(`@${body.fileName}`) : undefined,
    parts: body?.kind === 'multipart' ? body.parts.map(partView) : [],
  };
}
