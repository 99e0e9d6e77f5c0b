import type { Part, Request } from '../../codegen/http/request.ts';
import { urlText } from '../../codegen/http/request-text.ts';
import { shownText } from '../../codegen/http/secret-text.ts';
import type { Model } from '../../codegen/model/model.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';

/** Prints the requests of a model in a readable form, as in `requests.md` of the cases. */
export function showModel(model: Model): string {
  return model.operations
    .map(({ id, method, path, samples }) => {
      const shown = samples.map(({ name, request }) => `## ${name}\n\n${showRequest(request)}\n`);
      return `# ${id}: ${method} ${path}\n\n${shown.length === 0 ? 'no sample\n' : shown.join('\n')}`;
    })
    .join('\n');
}

function showRequest({ method, url, headers, body }: Request): string {
  const head = [
    `${method} ${urlText({ ...url })}`,
    ...headers.map(({ name, value }) => `${name}: ${shownText(value)}`),
  ].join('\n');
  return body ? `${head}\n\n${showBody(body)}` : head;
}

function showBody(body: NonNullable<Request['body']>): string {
  switch (body.kind) {
    case 'json':
      return stringifyJson(body.value, 2);
    case 'form':
      return body.fields.map(({ name, value }) => `${name} = ${value}`).join('\n');
    case 'multipart':
      return body.parts.map(showPart).join('\n');
    case 'text':
      return body.text;
    case 'binary':
      return `<${body.fileName}>`;
    default:
      return body satisfies never;
  }
}

function showPart(part: Part): string {
  const type = part.mediaType === undefined ? '' : ` (${part.mediaType})`;
  return part.kind === 'file'
    ? `${part.name}${type} <${part.fileName}>`
    : `${part.name}${type} = ${part.value}`;
}
