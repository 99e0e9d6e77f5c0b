import type { Document } from '../document/document.ts';
import type { Reporter } from '../document/reporter.ts';
import { equalJson } from '../values/equal-json.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { exampleIn } from './annotations.ts';
import { documentedValue, makeSampling } from './build-sample.ts';
import { conjunctsOf } from './composition.ts';
import { listedValues } from './listed-values.ts';
import { originOf, resolveSchema } from './references.ts';
import { isValid, type SampleOptions } from './sampling.ts';
import type { ValidationError } from './schema-error.ts';
import { isOfType, typesOf } from './types.ts';
import { ConstructionCheck } from './valid-by-construction.ts';
import { makeValidator, type Validator } from './validator.ts';

/** A value of a schema, and its validation errors if no valid one was found. */
interface SampledValue {
  readonly value: JsonValue;
  readonly errors: readonly ValidationError[];
}

const constructionChecks = new WeakMap<Document, ConstructionCheck>();
/** Samples by direction and properties. */
const knownSamples = new WeakMap<Document, Map<string, WeakMap<JsonObject, SampledValue>>>();
const validators = new WeakMap<Document, Map<SampleOptions['direction'], Validator>>();

/**
 * Samples a value of a schema: its `example`, `const`, `default`, `examples` or `enum` value, otherwise the smallest value with the properties
 * that the options select. The value is validated; a value that is invalid is reported. Terminates for recursive schemas.
 */
export function sampleValue(
  reporter: Reporter,
  schema: JsonValue | undefined,
  options: SampleOptions = { direction: 'request', properties: 'examples' },
): JsonValue {
  const { value, errors } = findSample(reporter, schema, options);
  const [error] = errors;
  if (error !== undefined && options.direction === 'request') reportInvalid(reporter, schema ?? true, error);
  return value;
}

/** Like {@link sampleValue}, with the validation errors instead of a diagnostic. Operations share schemas, which are sampled once. */
function findSample(reporter: Reporter, schema: JsonValue | undefined, options: SampleOptions): SampledValue {
  const node = followOnlyReference(reporter.document, schema ?? true);
  if (!isObject(node)) return sampleNode(reporter, node, options);
  const known = knownSamplesOf(reporter.document, options);
  const sampled = known.get(node) ?? sampleNode(reporter, node, options);
  known.set(node, sampled);
  return sampled;
}

/** The target of a schema that has no other keyword than `$ref`. */
function followOnlyReference(document: Document, schema: JsonValue): JsonValue {
  let node = schema;
  while (isObject(node) && Object.keys(node).length === 1) {
    const target = document.follow(node);
    if (target === undefined) return node;
    node = target;
  }
  return node;
}

function knownSamplesOf(
  document: Document,
  { direction, properties }: SampleOptions,
): WeakMap<JsonObject, SampledValue> {
  const known = knownSamples.get(document) ?? new Map<string, WeakMap<JsonObject, SampledValue>>();
  knownSamples.set(document, known);
  const key = `${direction} ${properties}`;
  const samples = known.get(key) ?? new WeakMap<JsonObject, SampledValue>();
  known.set(key, samples);
  return samples;
}

function sampleNode(reporter: Reporter, node: JsonValue, options: SampleOptions): SampledValue {
  const validator = validatorOf(reporter.document, options.direction);
  const attempts = [
    { checksExamples: false, isLenient: false, properties: options.properties },
    { checksExamples: true, isLenient: false, properties: options.properties },
    { checksExamples: true, isLenient: false, properties: 'required' },
    { checksExamples: true, isLenient: true, properties: 'required' },
  ] as const;
  let best: SampledValue | undefined;
  for (const attempt of attempts) {
    const sampling = makeSampling(reporter, validator, { ...options, ...attempt });
    const value = sampling.sample(node, 0);
    if (value === undefined) continue;
    const parts = conjunctsOf(reporter.document, node);
    if (documentedValue(sampling, parts, 0)?.isComplete)
      return isListedWithoutType(parts, value) ? validated(validator, node, value) : { value, errors: [] };
    // A lenient sample lacks what could not be satisfied, or what exceeds the limits of size and depth.
    const isValidScalar = isSimple(parts) && !isObject(value) && !isArray(value);
    if (!attempt.isLenient && (isValidScalar || constructionCheckOf(reporter.document).isValid(node)))
      return { value, errors: [] };
    const result = validated(validator, node, value);
    if (result.errors.length === 0) return result;
    if (best === undefined || result.errors.length < best.errors.length) best = result;
  }
  return best ?? validated(validator, node, null);
}

function validated(validator: Validator, schema: JsonValue, value: JsonValue): SampledValue {
  const result = validator.validate(schema, value);
  return { value, errors: result.kind === 'validated' ? result.errors : [] };
}

/** True if `enum` or `const` lists a value that another keyword's type excludes. Invalid examples are reported separately. */
function isListedWithoutType(parts: readonly JsonObject[], value: JsonValue): boolean {
  const isListed = parts.some((part) => listedValues(part)?.some((one) => equalJson(one, value)));
  return (
    isListed &&
    parts.some((part) => {
      const types = Object.hasOwn(part, 'type') ? typesOf(part) : undefined;
      return types !== undefined && ![...types].some((type) => isOfType(value, type));
    })
  );
}

const composing = ['allOf', 'oneOf', 'anyOf', 'not', 'if', 'contentSchema'];

/** True if a sampled scalar is valid by construction. Compiling a validator for every parameter would be slow. */
function isSimple(parts: readonly JsonObject[]): boolean {
  return parts.every((part) => composing.every((key) => !Object.hasOwn(part, key)));
}

const textKeywords = ['pattern', 'format', 'minLength', 'maxLength', 'enum', 'const'];

/** True if a schema allows a string. */
export function allowsText(document: Document, schema: JsonValue | undefined, value: string): boolean {
  const parts = conjunctsOf(document, schema);
  if (isSimple(parts) && textKeywords.every((key) => parts.every((part) => !Object.hasOwn(part, key))))
    return true;
  return allowsValue(document, schema, value);
}

/** True if a value in a request is valid, or if the schema cannot be checked. */
export function allowsValue(document: Document, schema: JsonValue | undefined, value: JsonValue): boolean {
  return isValid({ validator: validatorOf(document, 'request') }, schema ?? true, value);
}

function constructionCheckOf(document: Document): ConstructionCheck {
  const check = constructionChecks.get(document) ?? new ConstructionCheck(document);
  constructionChecks.set(document, check);
  return check;
}

function validatorOf(document: Document, direction: SampleOptions['direction']): Validator {
  const known = validators.get(document) ?? new Map<SampleOptions['direction'], Validator>();
  validators.set(document, known);
  const validator = known.get(direction) ?? makeValidator(document, direction);
  known.set(direction, validator);
  return validator;
}

function reportInvalid(reporter: Reporter, schema: JsonValue, error: ValidationError): void {
  const { tokens, message, rule } = error;
  const where = tokens.length === 0 ? '' : ` at ${JSON.stringify(`/${tokens.join('/')}`)}`;
  reporter.report({
    code: 'sample-invalid',
    message: `The sampled value${where} ${message}.`,
    cause: message,
    help: 'Add an example or fix the schema.',
    node: rule?.schema ?? originOf(schema),
    ...(rule && rule.keyword !== '' ? { key: rule.keyword } : {}),
  });
}

/** The example value of a schema, if it has one. */
export function exampleOf(document: Document, node: JsonValue | undefined): JsonValue | undefined {
  return exampleIn([resolveSchema(document, node), document.resolve(node)].filter(isObject));
}
