import { isAnnotation } from '../../schema/annotations.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';

/** True for keywords that do not restrict values. `x-extensible-enum` lists known values. */
export function isIgnored(key: string): boolean {
  return isAnnotation(key) && key !== 'x-extensible-enum';
}

/** True if a schema has one keyword besides ignored ones. */
export function isOnly(schema: JsonObject, key: string): boolean {
  return Object.keys(schema).every((name) => name === key || isIgnored(name));
}

export function allowsAnything(schema: JsonValue | undefined): boolean {
  return schema === true || (isObject(schema) && Object.keys(schema).every(isIgnored));
}
