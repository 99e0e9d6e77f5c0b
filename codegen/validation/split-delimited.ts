import { splitOnce } from '../http/pairs.ts';
import type { ParameterStyle } from '../http/parameter-style.ts';
import type { SerializedValue } from './parse-serialized.ts';

type Decode = (text: string) => string;

/** Reads a value from one string: `a,b`, `k,v,l,w` or, exploded, `k=v,l=w`. Inverse of the serialization in the model. */
export function splitDelimited(
  text: string,
  delimiter: string | RegExp,
  explode: boolean,
  decode: Decode,
): SerializedValue {
  const texts = text === '' ? [] : text.split(delimiter);
  const members = explode ? explodedMembers(texts, decode) : alternatingMembers(texts, decode);
  return { scalar: decode(text), items: texts.map(decode), ...(members ? { members } : {}) };
}

type Members = readonly (readonly [string, string])[];

function explodedMembers(texts: readonly string[], decode: Decode): Members | undefined {
  if (texts.some((text) => !text.includes('='))) return undefined;
  return texts.map((text) => {
    const [name, value] = splitOnce(text, '=');
    return [decode(name), decode(value)];
  });
}

function alternatingMembers(texts: readonly string[], decode: Decode): Members | undefined {
  if (texts.length % 2 === 1) return undefined;
  return texts
    .filter((_, index) => index % 2 === 0)
    .map((name, index) => [decode(name), decode(texts[index * 2 + 1] ?? '')]);
}

/** Reads a path parameter (RFC 6570, 3.2.5 to 3.2.7); `undefined` if it lacks the prefix of its style. */
export function splitPathParameter(
  name: string,
  text: string,
  style: ParameterStyle,
  explode: boolean,
  decode: Decode,
): SerializedValue | undefined {
  if (style === 'label')
    return text.startsWith('.')
      ? splitDelimited(text.slice(1), explode ? '.' : ',', explode, decode)
      : undefined;
  return style === 'matrix'
    ? readMatrix(name, text, explode, decode)
    : splitDelimited(text, ',', explode, decode);
}

function readMatrix(
  name: string,
  text: string,
  explode: boolean,
  decode: Decode,
): SerializedValue | undefined {
  if (!text.startsWith(';')) return undefined;
  const pairs = text
    .slice(1)
    .split(';')
    .map((pair) => splitOnce(pair, '='));
  const own = pairs.filter(([key]) => decode(key) === name).map(([, value]) => value);
  const [only] = own;
  if (!explode) return only === undefined ? undefined : splitDelimited(only, ',', false, decode);
  return {
    ...(own.length === 1 && only !== undefined ? { scalar: decode(only) } : {}),
    ...(own.length === pairs.length ? { items: own.map(decode) } : {}),
    members: pairs.map(([key, value]) => [decode(key), decode(value)]),
  };
}
