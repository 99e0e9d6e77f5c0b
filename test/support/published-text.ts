import { type HarRequest, HTTPSnippet } from 'httpsnippet-lite';
import type { Request, RequestBody } from '../../codegen/http/request.ts';
import { urlText } from '../../codegen/http/request-text.ts';
import { shownText } from '../../codegen/http/secret-text.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import { fixtureOf } from '../languages/fixtures.ts';

/** Output of httpsnippet, the reference renderer of the published snippet style. */
export async function publishedText(languageId: string, request: Request): Promise<string> {
  const [target, client] = fixtureOf(languageId).published?.target ?? [];
  if (!target) throw new Error(`httpsnippet does not print ${languageId}`);
  const text = await new HTTPSnippet(harRequest(request)).convert(target, client);
  return String(text);
}

function harRequest(request: Request): HarRequest {
  const { method, url, headers, body } = request;
  return {
    httpVersion: 'HTTP/1.1',
    cookies: [],
    queryString: [],
    headersSize: -1,
    bodySize: -1,
    method,
    url: urlText(url),
    headers: headers.map(({ name, value }) => ({ name, value: shownText(value) })),
    ...(body ? { postData: postData(body) } : {}),
  };
}

function postData(body: RequestBody): NonNullable<HarRequest['postData']> {
  switch (body.kind) {
    case 'json':
      return { mimeType: body.mediaType, text: stringifyJson(body.value, 2) };
    case 'text':
      return { mimeType: body.mediaType, text: body.text };
    case 'form':
      return { mimeType: body.mediaType, params: body.fields.map((field) => ({ ...field })) };
    case 'multipart':
      return {
        mimeType: body.mediaType,
        params: body.parts.map((part) =>
          part.kind === 'field'
            ? { name: part.name, value: part.value }
            : { name: part.name, fileName: part.fileName },
        ),
      };
    case 'binary':
      throw new Error('httpsnippet does not print binary bodies');
    default:
      return body satisfies never;
  }
}
