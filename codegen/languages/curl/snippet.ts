import type { Request } from '../../http/request.ts';
import { headersWithoutContentType, urlText } from '../../http/request-text.ts';
import type { View } from '../../render/code.ts';
import type { DocumentedStyle, UnsupportedRequest } from '../shared/language.ts';
import {
  exceedsArgument,
  findUnsupported,
  headerText,
  isGlob,
  partView,
  printData,
  printMethod,
  printWord,
} from './literals.ts';

export const documented: DocumentedStyle = { template: 'curl/documented.hbs', view: documentedView };

function documentedView(request: Request): View | UnsupportedRequest {
  const unsupported = findUnsupported(request);
  if (unsupported) return unsupported;
  const { method, url, body } = request;
  const fullUrl = urlText(url);
  const data = body && printData(body);
  const headers = body?.kind === 'multipart' ? headersWithoutContentType(request) : request.headers;
  return {
    isHead: method === 'HEAD' && body === undefined,
    method: printMethod(method),
    url: printWord(fullUrl),
    globoff: isGlob(fullUrl),
    headers: headers.map((header) => printWord(headerText(header))),
    data: exceedsArgument(data) ? undefined : data,
    pipedData: exceedsArgument(data) ? data : undefined,
    file: body?.kind === 'binary' ? printWord(`@${body.fileName}`) : undefined,
    parts: body?.kind === 'multipart' ? body.parts.map(partView) : [],
  };
}
