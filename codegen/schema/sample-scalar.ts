import { ExactNumber, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { stringAt } from '../values/read-property.ts';
import { numericBounds } from './versions.ts';

const maxSampleLength = 200;

/** The valid number closest to 1. */
export function sampleNumber(schema: JsonObject, isInteger: boolean): number {
  const increment = numberAt(schema, 'multipleOf') ?? (isInteger ? 1 : 0);
  const minimum = Math.max(...limitsOf(schema, 'minimum', increment === 0 ? 0.1 : increment));
  const maximum = Math.min(...limitsOf(schema, 'maximum', increment === 0 ? -0.1 : -increment));
  const value = Math.min(Math.max(1, minimum), maximum);
  const isUpperBound = !Number.isFinite(minimum) && Number.isFinite(maximum);
  return increment > 0 && Number.isFinite(value) ? roundTo(value, increment, isUpperBound) : value;
}

function roundTo(value: number, step: number, isUpperBound: boolean): number {
  const count = isUpperBound ? Math.floor(value / step) : Math.ceil(value / step);
  return Number((count * step).toPrecision(12));
}

function limitsOf(schema: JsonObject, side: 'minimum' | 'maximum', step: number): readonly number[] {
  return numericBounds(schema, side).flatMap(({ value, isExclusive }) => {
    const limit = numberOf(value);
    return limit === undefined ? [] : [isExclusive ? limit + step : limit];
  });
}

export function numberAt(schema: JsonObject, key: string): number | undefined {
  return numberOf(ownValue(schema, key));
}

function numberOf(value: JsonValue | undefined): number | undefined {
  if (value instanceof ExactNumber) return Number(value.text);
  return typeof value === 'number' ? value : undefined;
}

/** Sample strings of the formats in OpenAPI's format registry and JSON Schema 2020-12, 7.3. */
const sampleByFormat = new Map([
  ['date-time', '2024-01-15T09:30:00Z'],
  ['date', '2024-01-15'],
  ['time', '09:30:00Z'],
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
  ['iri', 'https://example.com'],
  ['uuid', '123e4567-e89b-12d3-a456-426614174000'],
  ['byte', 'c3RyaW5n'],
  ['json-pointer', '/example'],
  ['regex', '.*'],
]);

export function sampleString(schema: JsonObject): string {
  const sample = sampleByFormat.get(stringAt(schema, 'format')) ?? 'string';
  if (sample !== 'string') return sample;
  const minLength = Math.min(numberAt(schema, 'minLength') ?? 0, maxSampleLength);
  const maxLength = Math.max(numberAt(schema, 'maxLength') ?? maxSampleLength, minLength);
  return sample
    .repeat(Math.max(1, Math.ceil(minLength / sample.length)))
    .slice(0, Math.max(minLength, Math.min(sample.length, maxLength)));
}
