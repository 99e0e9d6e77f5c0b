import type { Request } from '../model/model.ts';
import type { View } from '../render/code.ts';
import { headerText, isGlob, partView, printData, printMethod, printWord, refuse } from './curl-printers.ts';
import { complete, stream } from './curl-program.ts';
import type { Language, Refusal } from './language.ts';
import { headersWithoutContentType, urlText } from './wire.ts';

export const curl: Language = {
  id: 'curl',
  label: 'cURL',
  fence: 'shell',
  extension: 'sh',
  group: 'shell',
  styles: { documented: { template: 'curl/documented.hbs', view: documentedView }, complete, stream },
};

function documentedView(request: Request): View | Refusal {
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
