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
  const members = explode ? explodedProperties(texts, decode) : alternatingProperties(texts, decode);
  return { scalar: decode(text), items: texts.map(decode), ...(members ? { properties: members } : {}) };
}

type PropertyPairs = readonly (readonly [string, string])[];

function explodedProperties(texts: readonly string[], decode: Decode): PropertyPairs | undefined {
  if (texts.some((text) => !text.includes('='))) return undefined;
  return texts.map((text) => {
    const [name, value] = splitOnce(text, '=');
    return [decode(name), decode(value)];
  });
}

function alternatingProperties(texts: readonly string[], decode: Decode): PropertyPairs | undefined {
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
  const values = pairs.filter(([key]) => decode(key) === name).map(([, value]) => value);
  const [first] = values;
  if (!explode) return first === undefined ? undefined : splitDelimited(first, ',', false, decode);
  return {
    ...(values.length === 1 && first !== undefined ? { scalar: decode(first) } : {}),
    ...(values.length === pairs.length ? { items: values.map(decode) } : {}),
    properties: pairs.map(([key, value]) => [decode(key), decode(value)]),
  };
}
