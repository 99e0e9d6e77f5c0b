import type { ErrorObject } from 'ajv';
import { printPointer } from '../document/pointer.ts';
import type { Discriminator, Union } from './translate.ts';

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
  const tag = readTag(union, value);
  const branch = tag === undefined ? undefined : union.discriminator?.branches.get(tag);
  const tagged = branch === undefined ? [] : errorsOf(branch);
  // A value that matches the selected branch can still match other branches of oneOf.
  if (tagged.length > 0) return tagged;
  const outcomes = union.branches.map(errorsOf);
  const fitting = outcomes.filter((errors) => errors.length === 0).length;
  if (fitting === 1 || (fitting > 1 && union.kind === 'anyOf')) return [];
  if (fitting > 1)
    return [{ instancePath: '', message: `must match exactly one schema in oneOf, but matches ${fitting}` }];
  return tag === undefined || !union.discriminator
    ? closestBranch(outcomes)
    : [discriminatorError(union.discriminator, tag)];
}

/** The discriminator value of an object: `''` if missing, `undefined` if the union has no discriminator. */
function readTag({ discriminator }: Union, value: unknown): string | undefined {
  if (!discriminator || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const tag: unknown = Object.getOwnPropertyDescriptor(value, discriminator.property)?.value;
  return typeof tag === 'string' ? tag : '';
}

function discriminatorError({ property, branches }: Discriminator, tag: string): Partial<ErrorObject> {
  if (tag === '')
    return { instancePath: '', keyword: 'required', params: { missingProperty: property, isTag: true } };
  return {
    instancePath: printPointer([property]),
    keyword: 'enum',
    params: { allowedValues: [...branches.keys()], isTag: true },
  };
}

/** The branch with the fewest errors. Branches of another type or discriminator value rank last. */
function closestBranch(outcomes: readonly BranchErrors[]): BranchErrors {
  const ranked = outcomes
    .map((errors) => ({ errors, distance: distance(errors) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (!best) return [];
  if (best.distance >= otherType) return [{ instancePath: '', message: `must be ${typesOf(outcomes)}` }];
  if (best.distance < otherTag) return best.errors;
  return mergeConstants(best.errors, outcomes);
}

const otherTag = 1_000;
const otherType = 1_000_000;

function distance(errors: BranchErrors): number {
  if (errors.some(isTypeMismatch)) return otherType;
  return errors.length + (errors.some(isConstMismatch) ? otherTag : 0);
}

function isTypeMismatch({ keyword, instancePath }: Partial<ErrorObject>): boolean {
  return keyword === 'type' && instancePath === '';
}

/** True if a constant of the schema does not match the value or one of its direct properties. */
function isConstMismatch(error: Partial<ErrorObject>): boolean {
  const isNear = (error.instancePath ?? '').split('/').length <= 2;
  return isNear && (error.keyword === 'const' || errorParameter(error, 'isTag') === true);
}

function typesOf(outcomes: readonly BranchErrors[]): string {
  const types = outcomes.flatMap((errors) =>
    errors.filter(isTypeMismatch).map((error) => errorParameter(error, 'type')),
  );
  return [...new Set(types.flat().map(String))].join(' or ');
}

/** Combines the constants of several branches into one error that lists all allowed values. */
function mergeConstants(errors: BranchErrors, outcomes: readonly BranchErrors[]): BranchErrors {
  const tag = errors.find(isConstMismatch);
  const allowedValues = outcomes
    .flat()
    .filter((error) => isConstMismatch(error) && error.instancePath === tag?.instancePath)
    .flatMap(allowedBy);
  if (allowedValues.length === 0) return errors;
  return [{ ...tag, keyword: 'enum', params: { allowedValues: [...new Set(allowedValues)], isTag: true } }];
}

export function allowedBy(error: Partial<ErrorObject>): readonly unknown[] {
  const listed = errorParameter(error, 'allowedValues');
  if (Array.isArray(listed)) return listed;
  return error.keyword === 'const' ? [errorParameter(error, 'allowedValue')] : [];
}

export function errorParameter({ params }: Partial<ErrorObject>, name: string): unknown {
  return params?.[name];
}
