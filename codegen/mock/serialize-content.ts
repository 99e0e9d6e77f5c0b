import { bodyKindOf } from '../http/media-type.ts';
import { printScalar } from '../http/serialize.ts';
import { isArray, isObject, type JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';

/** Serializes a value for a media type. */
export function serializeContent(mediaType: string, value: JsonValue): Buffer {
  return Buffer.from(writeText(mediaType, value));
}

function writeText(mediaType: string, value: JsonValue): string {
  const kind = bodyKindOf(mediaType);
  if (kind === 'json') return stringifyJson(value);
  if (kind === 'json-lines')
    return (isArray(value) ? value : [value]).map((item) => `${stringifyJson(item)}\n`).join('');
  if (kind === 'form' && isObject(value))
    return new URLSearchParams(
      Object.entries(value).map(([name, item]): [string, string] => [name, printScalar(item)]),
    ).toString();
  return typeof value === 'string' ? value : stringifyJson(value);
}
