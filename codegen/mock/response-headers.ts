import type { Document } from '../document/document.ts';
import type { HeaderField } from '../http/request.ts';
import { serializeHeader } from '../http/serialize.ts';
import { exampleValues } from '../model/parameters.ts';
import { isToken } from '../model/security.ts';
import { exampleOf, sampleValue } from '../schema/sample.ts';
import { type DescribedResponse, documentContext } from '../validation/operations.ts';
import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { isTrueAt } from '../values/read-property.ts';

/** Headers that the server sets itself or that would misdescribe the body. OpenAPI, "Response Object": Content-Type is ignored. */
const serverHeaders = new Set([
  'content-type',
  'content-encoding',
  'content-length',
  'content-range',
  'transfer-encoding',
  'connection',
  'keep-alive',
  'trailer',
  'upgrade',
]);

/** Response headers that have an example or are required. */
export function responseHeaders(document: Document, { headers }: DescribedResponse): readonly HeaderField[] {
  return headers.flatMap(([name, node]) => {
    if (!isToken(name) || serverHeaders.has(name.toLowerCase())) return [];
    const value = headerValue(document, node);
    if (value === undefined) return [];
    const text = serializeHeader(value, isTrueAt(node, 'explode'));
    // RFC 9110, 5.5: other characters could inject headers.
    return /^[\t -~]*$/.test(text) ? [{ name, value: text }] : [];
  });
}

function headerValue(document: Document, node: JsonObject): JsonValue | undefined {
  const context = documentContext(document);
  const schema = ownValue(node, 'schema');
  const [documented] = exampleValues(context, node).values();
  const value = documented ?? exampleOf(document, schema);
  if (value !== undefined || !isTrueAt(node, 'required')) return value;
  return sampleValue(context, schema, { direction: 'response', properties: 'required' });
}
