import type { Request } from '../../http/request.ts';
import { code, source, type View } from '../../render/code.ts';
import type { Refusal, Style } from '../shared/language.ts';
import { hasFunction, printHeader, printStart, printUrl, refuse, viewBody } from './literals.ts';

export const documented: Style = { template: 'rust/documented.hbs', view: documentedView };

function documentedView(request: Request): View | Refusal {
  const refusal = refuse(request);
  if (refusal) return refusal;
  const { headers, payload, call, form, usesPart } = viewBody(request, {
    printBytes: (fileName) => source`std::fs::read(${fileName})?`,
    printPart: (fileName) => source`Part::file(${fileName})?`,
  });
  const { method } = request;
  return {
    url: printUrl(withoutSecrets(request).url, () => code('')),
    start: printStart(method),
    headers: headers.map(({ name, value }) => printHeader({ name, value }, () => code(''))),
    payload,
    call,
    form,
    usesPart,
    isShort: hasFunction(method) && headers.length === 0 && request.body === undefined,
  };
}

/** Documented examples show placeholders of secrets. */
function withoutSecrets({ url, ...rest }: Request): Request {
  return { ...rest, url: { ...url, query: url.query.map(({ secret: _, ...pair }) => pair) } };
}
