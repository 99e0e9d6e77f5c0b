import { makeSampling } from '../../schema/build-sample.ts';
import { combineSchemas, type SampledProperties } from '../../schema/sampling.ts';
import { makeValidator, type Validator } from '../../schema/validator.ts';
import type { JsonValue } from '../../values/json.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';

/** A schema set as one schema, with sampled values. */
interface SampledSet {
  readonly schema: JsonValue;
  readonly values: Map<SampledProperties, readonly JsonValue[]>;
}

const sampledSets = new WeakMap<SchemaReader, Map<string, SampledSet>>();
const validators = new WeakMap<SchemaReader, Validator>();

/** A request value that is valid for a schema set, or an empty array. Each set is sampled once. */
export function sampleValue(
  reader: SchemaReader,
  schemaSet: SchemaSet,
  properties: SampledProperties,
): readonly JsonValue[] {
  const { schema, values } = sampledSetOf(reader, schemaSet);
  const sampled = values.get(properties) ?? sample(reader, schema, properties);
  values.set(properties, sampled);
  return sampled;
}

/** True if a request value is valid for a schema set. */
export function isValid(reader: SchemaReader, schemaSet: SchemaSet, value: JsonValue): boolean {
  const result = validatorOf(reader).validate(sampledSetOf(reader, schemaSet).schema, value);
  return result.kind === 'validated' && result.errors.length === 0;
}

function sample(
  reader: SchemaReader,
  schema: JsonValue,
  properties: SampledProperties,
): readonly JsonValue[] {
  const sampling = makeSampling({ document: reader.document, report: () => {} }, validatorOf(reader), {
    direction: 'request',
    properties,
    checksExamples: true,
    isLenient: false,
  });
  const value = sampling.sample(schema, 0);
  return value === undefined ? [] : [value];
}

function sampledSetOf(reader: SchemaReader, schemaSet: SchemaSet): SampledSet {
  const ofReader = sampledSets.get(reader) ?? new Map<string, SampledSet>();
  sampledSets.set(reader, ofReader);
  const key = reader.keyOf(schemaSet);
  const sampled = ofReader.get(key) ?? { schema: combineSchemas(schemaSet), values: new Map() };
  ofReader.set(key, sampled);
  return sampled;
}

function validatorOf(reader: SchemaReader): Validator {
  const validator = validators.get(reader) ?? makeValidator(reader.document, 'request');
  validators.set(reader, validator);
  return validator;
}
