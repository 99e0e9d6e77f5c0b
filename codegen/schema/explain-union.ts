import type { ErrorObject } from 'ajv';
import { printPointer } from '../document/pointer.ts';
import type { BranchesByValue, Union, VariantUnion } from './translate-discriminator.ts';

/** Validation errors of one branch of a union; empty if the value matches. */
export type BranchErrors = readonly Partial<ErrorObject>[];

/**
 * Reports the validation errors of the intended branch only: the branch selected by the discriminator (OpenAPI, "Discriminator Object"), or
 * the branch that matches most closely.
 *
 * @param errorsOf Validates the value against a branch.
 * @returns Empty if the value is valid.
 */
export function explainUnion(
  union: Union,
  value: unknown,
  errorsOf: (branch: string) => BranchErrors,
): BranchErrors {
  const discriminatorValue = readDiscriminatorValue(union, value);
  const branch = selectBranch(union.discriminator, discriminatorValue);
  if (branch !== undefined) return errorsOf(branch);
  const outcomes = union.branches.map(errorsOf);
  const matchCount = outcomes.filter((errors) => errors.length === 0).length;
  if (matchCount === 1 || (matchCount > 1 && union.kind === 'anyOf')) return [];
  if (matchCount > 1)
    return [
      { instancePath: '', message: `must match exactly one schema in oneOf, but matches ${matchCount}` },
    ];
  return discriminatorValue === undefined || !union.discriminator
    ? closestBranch(outcomes)
    : [discriminatorError(union.discriminator, discriminatorValue)];
}

/** Reports the validation errors of the variant that the discriminator selects; an unknown variant is an error. */
export function explainVariants(
  union: VariantUnion,
  value: unknown,
  errorsOf: (branch: string) => BranchErrors,
): BranchErrors {
  const discriminatorValue = readDiscriminatorValue(union, value);
  if (discriminatorValue === undefined) return [];
  const branch = selectBranch(union.discriminator, discriminatorValue);
  return branch === undefined
    ? [discriminatorError(union.discriminator, discriminatorValue)]
    : errorsOf(branch);
}

function selectBranch(
  discriminator: BranchesByValue | undefined,
  value: string | undefined,
): string | undefined {
  return value === undefined ? undefined : (discriminator?.branches.get(value) ?? discriminator?.fallback);
}

/** The discriminator value of an object: `''` if missing, `undefined` if the union has no discriminator. */
function readDiscriminatorValue(
  { discriminator }: Pick<Union, 'discriminator'>,
  value: unknown,
): string | undefined {
  if (!discriminator || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const discriminatorValue: unknown = Object.getOwnPropertyDescriptor(value, discriminator.property)?.value;
  return typeof discriminatorValue === 'string' ? discriminatorValue : '';
}

function discriminatorError(
  { property, branches }: BranchesByValue,
  discriminatorValue: string,
): Partial<ErrorObject> {
  if (discriminatorValue === '')
    return {
      instancePath: '',
      keyword: 'required',
      params: { missingProperty: property, isDiscriminator: true },
    };
  return {
    instancePath: printPointer([property]),
    keyword: 'enum',
    params: { allowedValues: [...branches.keys()], isDiscriminator: true },
  };
}

/** The branch with the fewest errors. Branches of another type or discriminator value rank last. */
function closestBranch(outcomes: readonly BranchErrors[]): BranchErrors {
  const ranked = outcomes
    .map((errors) => ({ errors, distance: distance(errors) }))
    .sort((a, b) => a.distance - b.distance);
  const [closest] = ranked;
  if (!closest) return [];
  const missing = mergeMissingProperties(outcomes);
  if (missing) return [missing];
  if (closest.distance >= typeMismatchDistance)
    return [{ instancePath: '', message: `must be ${typesOf(outcomes)}` }];
  if (closest.distance < constantMismatchDistance) return closest.errors;
  return mergeConstants(closest.errors, outcomes);
}

const constantMismatchDistance = 1_000;
const typeMismatchDistance = 1_000_000;

function distance(errors: BranchErrors): number {
  if (errors.some(isTypeMismatch)) return typeMismatchDistance;
  return errors.length + (errors.some(isConstMismatch) ? constantMismatchDistance : 0);
}

function isTypeMismatch({ keyword, instancePath }: Partial<ErrorObject>): boolean {
  return keyword === 'type' && instancePath === '';
}

/** True if a constant of the schema does not match the value or one of its direct properties. */
function isConstMismatch(error: Partial<ErrorObject>): boolean {
  const isShallow = (error.instancePath ?? '').split('/').length <= 2;
  return isShallow && (error.keyword === 'const' || errorParameter(error, 'isDiscriminator') === true);
}

function typesOf(outcomes: readonly BranchErrors[]): string {
  const types = outcomes.flatMap((errors) =>
    errors.filter(isTypeMismatch).map((error) => errorParameter(error, 'type')),
  );
  return listTypes([...new Set(types.flat())]);
}

/** Type names with articles: `a string or null`. */
export function listTypes(types: readonly unknown[]): string {
  return types.map((type) => (type === 'null' ? type : `${articleOf(String(type))} ${type}`)).join(' or ');
}

function articleOf(type: string): string {
  return ['array', 'integer', 'object'].includes(type) ? 'an' : 'a';
}

/** Combines the errors of branches that each lack one property only: the value needs one of these properties. */
function mergeMissingProperties(outcomes: readonly BranchErrors[]): Partial<ErrorObject> | undefined {
  const properties = outcomes.map(([error, ...others]) =>
    error?.keyword === 'required' && error.instancePath === '' && others.length === 0
      ? errorParameter(error, 'missingProperty')
      : undefined,
  );
  const [first] = outcomes[0] ?? [];
  if (!first || properties.includes(undefined) || new Set(properties).size < 2) return undefined;
  return { ...first, params: { missingProperty: [...new Set(properties)] } };
}

/** Combines the constants of several branches into one error that lists all allowed values. */
function mergeConstants(errors: BranchErrors, outcomes: readonly BranchErrors[]): BranchErrors {
  const constantError = errors.find(isConstMismatch);
  const allowedValues = outcomes
    .flat()
    .filter((error) => isConstMismatch(error) && error.instancePath === constantError?.instancePath)
    .flatMap(allowedBy);
  if (allowedValues.length === 0) return errors;
  return [
    {
      ...constantError,
      keyword: 'enum',
      params: { allowedValues: [...new Set(allowedValues)], isDiscriminator: true },
    },
  ];
}

export function allowedBy(error: Partial<ErrorObject>): readonly unknown[] {
  const allowedValues = errorParameter(error, 'allowedValues');
  if (Array.isArray(allowedValues)) return allowedValues;
  return error.keyword === 'const' ? [errorParameter(error, 'allowedValue')] : [];
}

export function errorParameter({ params }: Partial<ErrorObject>, name: string): unknown {
  return params?.[name];
}
