import type { ErrorObject } from 'ajv';
import { printPointer } from '../document/pointer.ts';
import type { Discriminator, Union } from './translate.ts';

/** What is wrong with a value as one branch of a union sees it; empty where it fits. */
export type BranchErrors = readonly Partial<ErrorObject>[];

/**
 * What is wrong with a value that a union refuses, as the branch sees it that the value means: the one its tag names (OpenAPI, "Discriminator
 * Object"), else the one it comes nearest to.
 *
 * @param errorsOf What a branch says of the value.
 * @returns Empty where the union accepts it.
 */
export function explainUnion(
  union: Union,
  value: unknown,
  errorsOf: (branch: string) => BranchErrors,
): BranchErrors {
  const tag = readTag(union, value);
  const branch = tag === undefined ? undefined : union.discriminator?.branches.get(tag);
  const tagged = branch === undefined ? [] : errorsOf(branch);
  // That a value fits the branch of its tag does not say that it fits no other.
  if (tagged.length > 0) return tagged;
  const outcomes = union.branches.map(errorsOf);
  const fitting = outcomes.filter((errors) => errors.length === 0).length;
  if (fitting === 1 || (fitting > 1 && union.kind === 'anyOf')) return [];
  if (fitting > 1)
    return [{ instancePath: '', message: `must fit one schema of oneOf, and fits ${fitting}` }];
  return tag === undefined || !union.discriminator ? nearest(outcomes) : [wrongTag(union.discriminator, tag)];
}

/** The tag of an object: `''` where it lacks one, `undefined` where the union tells its branches apart without. */
function readTag({ discriminator }: Union, value: unknown): string | undefined {
  if (!discriminator || typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const tag: unknown = Object.getOwnPropertyDescriptor(value, discriminator.property)?.value;
  return typeof tag === 'string' ? tag : '';
}

function wrongTag({ property, branches }: Discriminator, tag: string): Partial<ErrorObject> {
  if (tag === '')
    return { instancePath: '', keyword: 'required', params: { missingProperty: property, isTag: true } };
  return {
    instancePath: printPointer([property]),
    keyword: 'enum',
    params: { allowedValues: [...branches.keys()], isTag: true },
  };
}

/** Fewest faults first, after those that see another type or another tag. */
function nearest(outcomes: readonly BranchErrors[]): BranchErrors {
  const ranked = outcomes
    .map((errors) => ({ errors, distance: distance(errors) }))
    .sort((a, b) => a.distance - b.distance);
  const [best] = ranked;
  if (!best) return [];
  if (best.distance >= otherType) return [{ instancePath: '', message: `must be ${typesOf(outcomes)}` }];
  if (best.distance < otherTag) return best.errors;
  return mergeTags(best.errors, outcomes);
}

const otherTag = 1_000;
const otherType = 1_000_000;

function distance(errors: BranchErrors): number {
  if (errors.some(isOtherType)) return otherType;
  return errors.length + (errors.some(isOtherTag) ? otherTag : 0);
}

function isOtherType({ keyword, instancePath }: Partial<ErrorObject>): boolean {
  return keyword === 'type' && instancePath === '';
}

/** A fixed value that the value itself, or a member of it, does not have. */
function isOtherTag(error: Partial<ErrorObject>): boolean {
  const isNear = (error.instancePath ?? '').split('/').length <= 2;
  return isNear && (error.keyword === 'const' || parameterOf(error, 'isTag') === true);
}

function typesOf(outcomes: readonly BranchErrors[]): string {
  const types = outcomes.flatMap((errors) =>
    errors.filter(isOtherType).map((error) => parameterOf(error, 'type')),
  );
  return [...new Set(types.flat().map(String))].join(' or ');
}

/** Of several branches with fixed values, all that would do. */
function mergeTags(errors: BranchErrors, outcomes: readonly BranchErrors[]): BranchErrors {
  const tag = errors.find(isOtherTag);
  const allowedValues = outcomes
    .flat()
    .filter((error) => isOtherTag(error) && error.instancePath === tag?.instancePath)
    .flatMap(allowedBy);
  if (allowedValues.length === 0) return errors;
  return [{ ...tag, keyword: 'enum', params: { allowedValues: [...new Set(allowedValues)], isTag: true } }];
}

export function allowedBy(error: Partial<ErrorObject>): readonly unknown[] {
  const listed = parameterOf(error, 'allowedValues');
  if (Array.isArray(listed)) return listed;
  return error.keyword === 'const' ? [parameterOf(error, 'allowedValue')] : [];
}

export function parameterOf({ params }: Partial<ErrorObject>, name: string): unknown {
  return params?.[name];
}
