import type { JsonObject } from '../values/json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import type { ExternalDocs } from './model.ts';

/** Additional documentation of an object (OpenAPI, "External Documentation Object"); empty without a URL. */
export function externalDocsOf(node: JsonObject): { readonly externalDocs?: ExternalDocs } {
  const found = objectAt(node, 'externalDocs');
  const url = stringAt(found, 'url');
  return url === '' ? {} : { externalDocs: { url, description: stringAt(found, 'description') } };
}
