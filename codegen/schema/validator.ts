import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import type { DataValidateFunction } from 'ajv/dist/types/index.js';
import addFormats from 'ajv-formats';
import type { Document } from '../document/document.ts';
import { readPointer } from '../document/pointer.ts';
import type { JsonValue } from '../values/json.ts';
import { toPlainJson } from '../values/plain-value.ts';
import {
  allowedBy,
  type BranchErrors,
  errorParameter,
  explainUnion,
  explainVariants,
  listTypes,
} from './explain-union.ts';
import { compilePattern } from './pattern.ts';
import type { ValidationError } from './schema-error.ts';
import { translateSchemas } from './translate.ts';
import { type Union, unionKeyword, type VariantUnion } from './translate-discriminator.ts';
import type { MessageDirection, SchemaNames, Translation } from './translation.ts';
import { checkUniqueItems } from './unique-items.ts';

/** Validation errors, or the reason why the schema is unusable. */
type ValidationResult =
  | { readonly kind: 'validated'; readonly errors: readonly ValidationError[] }
  | { readonly kind: 'unusable'; readonly reason: string };

export interface Validator {
  /** @param schema A Schema Object of the document, or a reference to one. */
  validate(schema: JsonValue, value: JsonValue): ValidationResult;
}

/**
 * Validates values against the schemas of a document with JSON Schema 2020-12 and the formats of OpenAPI. Schemas are compiled on first use.
 * Each error is reported once. For a union, only the errors of the intended branch are reported.
 */
export function makeValidator(document: Document, direction: MessageDirection): Validator {
  const standard = makeCompiler({ document, direction, dialect: 'standard' }, false);
  const withUnions = makeCompiler({ document, direction, dialect: 'unions' }, true);
  return {
    validate(schema, value) {
      const plain = toPlainJson(value);
      try {
        const standardErrors = standard.run(schema, plain);
        if (standardErrors.length === 0) return { kind: 'validated', errors: [] };
        const errors = withUnions.run(schema, plain);
        return {
          kind: 'validated',
          errors: deduplicate(errors.length > 0 ? errors : standardErrors, withUnions.originOf),
        };
      } catch (error) {
        return { kind: 'unusable', reason: describeSchemaError(error) };
      }
    },
  };
}

/** Replaces names of Ajv's types. */
function describeSchemaError(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.replace(
    /^type must be JSONType or JSONType\[\]: (.*)$/s,
    '"type" has the invalid value "$1"',
  );
}

function runValidator(validate: ValidateFunction, value: unknown): readonly Partial<ErrorObject>[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

interface SchemaCompiler extends Pick<SchemaNames, 'originOf'> {
  run(schema: JsonValue, value: unknown): readonly Partial<ErrorObject>[];
}

/** @param allErrors Reports all errors, with the schema of each. */
function makeCompiler(translation: Translation, allErrors: boolean): SchemaCompiler {
  const ajv = new Ajv2020({
    strict: false,
    allErrors,
    verbose: allErrors,
    logger: false,
    validateSchema: false,
    inlineRefs: false,
    // Inherited properties such as `toString` are not properties of the value.
    ownProperties: true,
    // Most schemas validate only a few values, so fast compilation matters more than fast validation. Loops compile faster than unrolled code.
    messages: allErrors,
    loopRequired: 2,
    loopEnum: 2,
    code: { optimize: false, regExp: Object.assign(compilePattern, { code: '' }) },
  });
  addFormats.default(ajv);
  // Ajv compares every pair of items.
  ajv.removeKeyword('uniqueItems');
  ajv.addKeyword({ keyword: 'uniqueItems', type: 'array', schemaType: 'boolean', compile: checkUniqueItems });
  const validatorOf = (name: string): ValidateFunction => {
    const validate = ajv.getSchema(name);
    if (!validate) throw new Error(`schema ${name} is missing`);
    return validate;
  };
  ajv.addKeyword({
    keyword: unionKeyword,
    errors: 'full',
    compile: (unions, parentSchema) => checkUnions(unions, validatorOf, parentSchema),
  });
  const names = translateSchemas(translation, (name, schema) => ajv.addSchema(schema, name));
  return {
    run: (schema, value) => runValidator(validatorOf(names.nameOf(schema)), value),
    originOf: names.originOf,
  };
}

function checkUnions(
  unions: readonly (Union | VariantUnion)[],
  validatorOf: (name: string) => ValidateFunction,
  parentSchema: object,
): DataValidateFunction {
  const check: DataValidateFunction = (value, context) => {
    const errors = unions.flatMap((union) =>
      explain(union, value, (branch) => runValidator(validatorOf(branch), value)),
    );
    check.errors = errors.map((error) => ({
      parentSchema,
      ...error,
      instancePath: `${context?.instancePath ?? ''}${error.instancePath ?? ''}`,
    }));
    return errors.length === 0;
  };
  return check;
}

function explain(
  union: Union | VariantUnion,
  value: unknown,
  errorsOf: (branch: string) => BranchErrors,
): BranchErrors {
  return union.kind === 'variants'
    ? explainVariants(union, value, errorsOf)
    : explainUnion(union, value, errorsOf);
}

function deduplicate(
  errors: readonly Partial<ErrorObject>[],
  originOf: SchemaNames['originOf'],
): readonly ValidationError[] {
  const unique = new Map<string, ValidationError>();
  for (const error of errors) {
    // Violations of `then` and `else` have their own errors.
    if (error.keyword === 'if') continue;
    const problem = { kind: kindOf(error), tokens: tokensOf(error), message: messageOf(error) };
    const key = JSON.stringify(problem);
    if (!unique.has(key)) unique.set(key, { ...problem, ...ruleOf(error, originOf) });
  }
  return [...unique.values()];
}

function ruleOf(
  { keyword = '', parentSchema }: Partial<ErrorObject>,
  originOf: SchemaNames['originOf'],
): Pick<ValidationError, 'rule'> {
  const schema = parentSchema === undefined ? undefined : originOf(parentSchema);
  return schema ? { rule: { schema, keyword } } : {};
}

function kindOf({ keyword }: Partial<ErrorObject>): ValidationError['kind'] {
  switch (keyword) {
    case 'required':
    case 'dependentRequired':
      return 'missing-property';
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return 'forbidden-property';
    default:
      return 'invalid-value';
  }
}

/** Locates the error at a forbidden property, not at its object. */
function tokensOf(error: Partial<ErrorObject>): readonly string[] {
  const tokens = readPointer(error.instancePath ?? '') ?? [];
  const property =
    errorParameter(error, 'additionalProperty') ?? errorParameter(error, 'unevaluatedProperty');
  return typeof property === 'string' ? [...tokens, property] : tokens;
}

function messageOf(error: Partial<ErrorObject>): string {
  switch (error.keyword) {
    case 'const':
    case 'enum':
      return `must be ${listValues(allowedBy(error))}`;
    case 'additionalProperties':
    case 'unevaluatedProperties':
      return `is not allowed (${error.keyword}: false)`;
    case 'required':
      return `must have the property ${missingProperties(error)}`;
    case 'dependentRequired':
      return `must have the property ${JSON.stringify(errorParameter(error, 'missingProperty'))} if it has ${JSON.stringify(errorParameter(error, 'property'))}`;
    case 'pattern':
      return `must match the pattern ${JSON.stringify(errorParameter(error, 'pattern'))}`;
    case 'type':
      return `must be ${listTypes([errorParameter(error, 'type')].flat())}`;
    default:
      return error.message?.replace('NOT', 'not') ?? 'does not match the schema';
  }
}

function missingProperties(error: Partial<ErrorObject>): string {
  return [errorParameter(error, 'missingProperty')]
    .flat()
    .map((name) => JSON.stringify(name))
    .join(' or ');
}

const maxListedValues = 12;

function listValues(values: readonly unknown[]): string {
  const listed = values.slice(0, maxListedValues).map((value) => JSON.stringify(value));
  const more = values.length - listed.length;
  return `${listed.length > 1 ? 'one of ' : ''}${listed.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
