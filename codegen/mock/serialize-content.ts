import type { Document } from '../document/document.ts';
import { printSequence } from '../http/json-sequence.ts';
import { bodyKindOf } from '../http/media-type.ts';
import { printScalar } from '../http/serialize.ts';
import { printText } from '../model/text-body.ts';
import { wholeSchema } from '../schema/event-schema.ts';
import type { DescribedContent } from '../validation/operations.ts';
import { isArray, isObject, type JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';

/** Serializes a value for a media type. */
export function serializeContent(
  document: Document,
  content: DescribedContent,
  mediaType: string,
  value: JsonValue,
): Buffer {
  return Buffer.from(writeText(document, content, mediaType, value));
}

function writeText(
  document: Document,
  { node }: DescribedContent,
  mediaType: string,
  value: JsonValue,
): string {
  const kind = bodyKindOf(mediaType);
  if (kind === 'json') return stringifyJson(value);
  if (kind === 'json-lines') return printSequence(mediaType, isArray(value) ? value : [value]);
  if (kind === 'form' && isObject(value))
    return new URLSearchParams(
      Object.entries(value).map(([name, item]): [string, string] => [name, printScalar(item)]),
    ).toString();
  const printed = kind === 'text' ? printText(document, mediaType, wholeSchema(node), value) : undefined;
  if (printed && 'text' in printed) return printed.text;
  return typeof value === 'string' ? value : stringifyJson(value);
}
