import { bodyKindOf, concreteMediaType, shortMediaTypeName } from '../http/media-type.ts';
import type { Sample } from '../model/model.ts';
import { isApiKeyParameter } from '../model/security.ts';
import { propertySchema } from '../schema/properties.ts';
import { isObject, type JsonValue, ownValue } from '../values/json.ts';
import { safeName } from '../values/names.ts';
import { toPlainJson } from '../values/plain-value.ts';
import { scalarToString } from '../values/read-property.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { DescribedContent, DescribedOperation } from './operations.ts';
import type { ValueReader } from './parse-serialized.ts';
import { readTextValue } from './read-text.ts';
import type { ValidatedRequest } from './validate-request.ts';

/**
 * Documented samples that match a request: same body and at least the same parameters. The streaming flag and properties with their default
 * value are ignored.
 */
export function matchSamples(
  reader: ValueReader,
  described: DescribedOperation,
  validated: ValidatedRequest,
): readonly Sample[] {
  const body =
    validated.body && comparableText(reader, described, validated.body.mediaType, validated.body.value);
  return described.operation.samples.filter((sample) => {
    if (!hasArguments(described, sample, validated)) return false;
    if (!sample.content || !validated.body) return !sample.content === !validated.body;
    const { mediaType, value } = sample.content;
    if (mediaType !== validated.body.mediaType) return false;
    const sampleText =
      comparableTexts.get(sample) ??
      comparableText(reader, described, mediaType, readValue(reader, described, mediaType, value));
    comparableTexts.set(sample, sampleText);
    return body === sampleText;
  });
}

const comparableTexts = new WeakMap<Sample, string>();

function hasArguments(
  { operation }: DescribedOperation,
  sample: Sample,
  { values }: ValidatedRequest,
): boolean {
  const given = new Map(
    [...values].map(([{ parameter }, value]) => [`${parameter.location} ${parameter.name}`, value]),
  );
  return sample.arguments.every(({ parameter, value }) => {
    const requestValue = given.get(`${parameter.location} ${parameter.name}`);
    if (isApiKeyParameter(parameter, operation.security)) return true;
    return requestValue !== undefined && scalarText(requestValue) === scalarText(value);
  });
}

/** Compares as text because request text without a schema stays a string. */
function scalarText(value: JsonValue): string {
  return scalarToString(value) ?? stringifyJson(value);
}

/** The value of an example that is the text of the body. */
function readValue(
  reader: ValueReader,
  { body }: DescribedOperation,
  mediaType: string,
  value: JsonValue,
): JsonValue {
  if (typeof value !== 'string' || bodyKindOf(mediaType) !== 'text') return value;
  return readTextValue(reader, schemaOf(body?.contents ?? [], mediaType), mediaType, value).value ?? value;
}

function comparableText(
  { document }: ValueReader,
  { operation, body }: DescribedOperation,
  mediaType: string,
  value: JsonValue,
): string {
  if (!isObject(value)) return JSON.stringify(toPlainJson(value));
  const schema = schemaOf(body?.contents ?? [], mediaType);
  const properties = Object.entries(value)
    .filter(([name]) => name !== operation.streaming?.condition?.property)
    .filter(([name, propertyValue]) => {
      const property = document.resolve(propertySchema(document, schema, name));
      const defaultValue = isObject(property) ? ownValue(property, 'default') : undefined;
      return defaultValue === undefined || stringifyJson(defaultValue) !== stringifyJson(propertyValue);
    });
  return JSON.stringify(sortProperties(toPlainJson(Object.fromEntries(properties))));
}

function schemaOf(contents: readonly DescribedContent[], mediaType: string): JsonValue | undefined {
  const content = contents.find((one) => one.mediaType === mediaType);
  return content && ownValue(content.node, 'schema');
}

/** Sorts properties so that their order does not matter. */
function sortProperties(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortProperties);
  if (typeof value !== 'object' || value === null) return value;
  const properties = Object.entries(value).map(
    ([key, propertyValue]) => [key, sortProperties(propertyValue)] as const,
  );
  return Object.fromEntries(properties.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** True if the sample comes from the request example with this name. */
export function isSampleOfExample(sample: Sample, exampleName: string): boolean {
  if (exampleName === '') return false;
  const name = safeName(exampleName, 'default');
  if (sample.name === name) return true;
  return (
    sample.content !== undefined &&
    sample.name === `${name}-${shortMediaTypeName(concreteMediaType(sample.content.mediaType))}`
  );
}
