import type { Document } from '../../document/document.ts';
import type { JsonValue } from '../../values/json.ts';
import { objectAt } from '../../values/text.ts';
import type { SchemaComparison } from '../schemas/compare-schemas.ts';
import type { DescribedOperation } from './list.ts';
import type { MatchedOperation } from './match.ts';

/** Tells, for all operations, which are written as they were, with all that they refer to: nothing is to be said of them. */
export function findUnchanged(schemas: SchemaComparison): (both: MatchedOperation) => boolean {
  const schemesOf = ({ root }: Document): JsonValue =>
    objectAt(objectAt(root, 'components'), 'securitySchemes');
  // Operations name these, and do not refer to them.
  const areSchemesAlike = schemas.areAlike(
    [schemesOf(schemas.old.document)],
    [schemesOf(schemas.new.document)],
  );
  return ({ old, new: next, isMoved }) =>
    areSchemesAlike && !isMoved && schemas.areAlike(partsOf(old), partsOf(next));
}

/** An operation with what the path and the document say of it. */
function partsOf({
  node,
  parameters,
  servers,
  security,
  pathNames,
}: DescribedOperation): readonly JsonValue[] {
  return [node, servers, security, pathNames, ...parameters.map((parameter) => parameter.node)];
}
