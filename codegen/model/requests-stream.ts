import { isObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { Streaming } from './model.ts';

/** True if the response to a request with this body is a stream: the operation always streams, or the body selects it. */
export function requestsStream({ condition }: Streaming, body: JsonValue | undefined): boolean {
  if (!condition) return true;
  const value = isObject(body) ? ownValue(body, condition.property) : undefined;
  return value !== undefined && stringifyJson(value) === stringifyJson(condition.value);
}
