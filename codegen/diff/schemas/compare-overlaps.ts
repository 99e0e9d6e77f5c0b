import type { Reporter } from '../../document/reporter.ts';
import { makeSampling } from '../../schema/build-sample.ts';
import { combineSchemas } from '../../schema/sampling.ts';
import { discriminatorOf } from '../../schema/unions.ts';
import { makeValidator, type Validator } from '../../schema/validator.ts';
import type { JsonObject, JsonValue } from '../../values/json.ts';
import { arrayAt } from '../../values/read-property.ts';
import type { Shape } from './alternative.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';
import type { SchemaReader, SchemaSet } from './schema-set.ts';
import { shapeOf } from './shape.ts';

/** The limit for pairs of branches for which a value is sampled, per union. */
const maxPairs = 40;

interface Side {
  readonly reader: SchemaReader;
  readonly schemaSet: SchemaSet;
  readonly shape: Shape;
}

/**
 * Reports values that are valid for several branches of a `oneOf` in one description, which rejects them, and that the other one accepts (JSON
 * Schema Core 2020-12, 10.2.1.3). Each change is verified with a sampled value. Only requests are compared: a response has one variant.
 */
export function compareOverlaps(context: SchemaContext, old: Side, next: Side): void {
  if (context.flow !== 'request') return;
  const rejected = findOverlap(next, old);
  if (rejected)
    reportChange(context, 'overlap-rejected', {
      after: rejected.names,
      locations: { old: undefined, new: { node: rejected.union, key: 'oneOf' } },
    });
  const accepted = findOverlap(old, next);
  if (accepted)
    reportChange(context, 'overlap-accepted', {
      before: accepted.names,
      locations: { old: { node: accepted.union, key: 'oneOf' }, new: undefined },
    });
}

interface Overlap {
  readonly union: JsonObject;
  /** The names of the branches, or their positions. */
  readonly names: string;
}

/** Finds a value that `side` rejects because two branches accept it, and that `other` accepts. */
function findOverlap(side: Side, other: Side): Overlap | undefined {
  for (const { node } of side.shape.unions) {
    const branches = arrayAt(node, 'oneOf');
    // Servers select the branch by the discriminator.
    if (branches.length < 2 || discriminatorOf(node)) continue;
    const pair = overlappingPairs(side.reader, branches).find((candidate) =>
      isWitnessed(side, other, candidate),
    );
    if (pair)
      return {
        union: node,
        names: pair.map((branch) => nameOf(side.reader, branches, branch)).join(' and '),
      };
  }
  return undefined;
}

type BranchPair = readonly [JsonValue, JsonValue];

function overlappingPairs(reader: SchemaReader, branches: readonly JsonValue[]): readonly BranchPair[] {
  const pairs: BranchPair[] = [];
  for (const [index, branch] of branches.entries())
    for (const other of branches.slice(index + 1)) {
      if (pairs.length === maxPairs) return pairs;
      if (shapeOf(reader, reader.toSet(branch, other)).alternatives.length > 0) pairs.push([branch, other]);
    }
  return pairs;
}

/** True if a sampled value is valid for both branches and for the other description, but not for this one. */
function isWitnessed(side: Side, other: Side, pair: BranchPair): boolean {
  const [validator, otherValidator] = [validatorOf(side.reader), validatorOf(other.reader)];
  const [schema, otherSchema] = [combineSchemas(side.schemaSet), combineSchemas(other.schemaSet)];
  return [
    ...sampleValues(side.reader, combineSchemas(pair)),
    ...sampleValues(other.reader, otherSchema),
  ].some(
    (value) =>
      pair.every((branch) => isValid(validator, branch, value)) &&
      isValid(otherValidator, otherSchema, value) &&
      !isValid(validator, schema, value),
  );
}

function sampleValues({ document }: SchemaReader, schema: JsonValue): readonly JsonValue[] {
  const reporter: Reporter = { document, report: () => {} };
  return (['required', 'all'] as const).flatMap((properties) => {
    const sampling = makeSampling(reporter, validatorOf({ document }), {
      direction: 'request',
      properties,
      checksExamples: true,
      isLenient: false,
    });
    const value = sampling.sample(schema, 0);
    return value === undefined ? [] : [value];
  });
}

function isValid(validator: Validator, schema: JsonValue, value: JsonValue): boolean {
  const result = validator.validate(schema, value);
  return result.kind === 'validated' && result.errors.length === 0;
}

const validators = new WeakMap<SchemaReader['document'], Validator>();

function validatorOf({ document }: Pick<SchemaReader, 'document'>): Validator {
  const validator = validators.get(document) ?? makeValidator(document, 'request');
  validators.set(document, validator);
  return validator;
}

function nameOf(reader: SchemaReader, branches: readonly JsonValue[], branch: JsonValue): string {
  return reader.branchName(branch) ?? `branch ${branches.indexOf(branch) + 1}`;
}
