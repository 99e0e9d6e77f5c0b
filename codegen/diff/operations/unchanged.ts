import type { Document } from '../../document/document.ts';
import type { JsonValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import type { SchemaComparison } from '../schemas/compare-schemas.ts';
import type { ResolvedOperation } from './list.ts';
import type { MatchedOperation } from './match.ts';

/** Finds operations that are identical in both descriptions, including everything they reference. */
export function findUnchanged(schemas: SchemaComparison): (both: MatchedOperation) => boolean {
  const schemesOf = ({ root }: Document): JsonValue =>
    objectAt(objectAt(root, 'components'), 'securitySchemes');
  // Operations refer to security schemes by name, without `$ref`.
  const areSchemesEqual = schemas.areEqual(
    [schemesOf(schemas.old.document)],
    [schemesOf(schemas.new.document)],
  );
  return ({ old, new: next, isMoved }) =>
    areSchemesEqual && !isMoved && schemas.areEqual(definingNodes(old), definingNodes(next));
}

/** All nodes that define an operation, including those of the path item and the document. */
function definingNodes({
  node,
  parameters,
  servers,
  security,
  pathNames,
}: ResolvedOperation): readonly JsonValue[] {
  return [node, servers, security, pathNames, ...parameters.map((parameter) => parameter.node)];
}
