import type { JsonObject } from '../values/json.ts';
import { stringAt } from '../values/read-property.ts';
import { compilePattern, type Pattern } from './pattern.ts';
import { samplePattern } from './sample-pattern.ts';
import { maximumOf, minimumOf } from './sample-size.ts';

/** A longer string would add no information and make the program too large. */
const maxSampleLength = 10_000;

/** Sample strings of the formats in OpenAPI's format registry and JSON Schema 2020-12, 7.3. */
const sampleByFormat = new Map([
  ['date-time', '2024-01-15T09:30:00Z'],
  ['iso-date-time', '2024-01-15T09:30:00Z'],
  ['date', '2024-01-15'],
  ['time', '09:30:00Z'],
  ['iso-time', '09:30:00Z'],
  ['duration', 'P1D'],
  ['email', 'user@example.com'],
  ['idn-email', 'user@example.com'],
  ['hostname', 'example.com'],
  ['idn-hostname', 'example.com'],
  ['ipv4', '192.0.2.1'],
  ['ipv6', '2001:db8::1'],
  ['uri', 'https://example.com'],
  ['url', 'https://example.com'],
  ['uri-reference', '/example'],
  ['uri-template', '/example'],
  ['iri', 'https://example.com'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
  ['byte', 'c3RyaW5n'],
  ['json-pointer', '/example'],
  ['json-pointer-uri-fragment', '#/example'],
  ['relative-json-pointer', '0'],
  ['regex', '.*'],
]);

/** A string with the format, length and patterns of the schemas. Undefined if none was found. */
export function sampleString(parts: readonly JsonObject[], variant: number): string | undefined {
  const sources = parts.map((part) => stringAt(part, 'pattern')).filter((source) => source !== '');
  const patterns = sources.flatMap((source) => compileValid(source) ?? []);
  const minLength = Math.min(minimumOf(parts, 'minLength'), maxSampleLength);
  const maxLength = maximumOf(parts, 'maxLength');
  const isAllowed = (text: string): boolean => {
    const length = [...text].length;
    return (
      length >= minLength && length <= maxLength && patterns.every((pattern) => matchesPattern(pattern, text))
    );
  };
  const format = parts.map((part) => stringAt(part, 'format')).find((name) => sampleByFormat.has(name));
  const formatted = sampleByFormat.get(format ?? '');
  const plain = sizedText(minLength, maxLength, variant);
  if (formatted !== undefined) {
    const text = varyFormatted(formatted, variant);
    // An unknown length is kept for formats: a cut-off date would be invalid too.
    if (isAllowed(text) || sources.length === 0) return isAllowed(text) ? text : plain;
  }
  if (isAllowed(plain)) return plain;
  let empty: string | undefined;
  for (const source of sources)
    for (const text of paddedSamples(source, variant, minLength))
      if (isAllowed(text)) {
        if (text !== '') return text;
        empty = text;
      }
  return empty;
}

function compileValid(source: string): Pattern | undefined {
  try {
    return compilePattern(source);
  } catch {
    return undefined;
  }
}

function matchesPattern(pattern: Pattern, text: string): boolean {
  try {
    return pattern.test(text);
  } catch {
    return false;
  }
}

/** Samples of a pattern, and longer ones for a pattern that matches a part of the string. */
function* paddedSamples(source: string, variant: number, minLength: number): Generator<string> {
  for (const text of samplePattern(source, variant)) {
    yield text;
    if (text.length >= minLength) continue;
    yield text.padEnd(minLength, 'a');
    yield text.padStart(minLength, 'a');
  }
}

function sizedText(minLength: number, maxLength: number, variant: number): string {
  const suffix = variant === 0 ? '' : String(variant + 1);
  const length = Math.max(minLength, Math.min('string'.length + suffix.length, maxLength));
  if (suffix.length > 0 && length === 1) return String.fromCodePoint(97 + variant);
  return (
    'string'.repeat(Math.ceil(length / 'string'.length)).slice(0, Math.max(0, length - suffix.length)) +
    suffix
  );
}

function varyFormatted(text: string, variant: number): string {
  if (variant === 0) return text;
  if (/\d/.test(text))
    return text.replace(/(\d+)(\D*)$/, (_, digits: string, rest: string) => {
      return `${String(Number(digits) + variant).padStart(digits.length, '0')}${rest}`;
    });
  if (text.includes('@')) return text.replace('@', `${variant + 1}@`);
  return text.includes('/') ? `${text}/${variant + 1}` : `${variant + 1}.${text}`;
}
