import type { Document } from '../../document/document.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import type { Change, NodeRefs, SubjectLabel } from '../change.ts';
import type { Flow } from '../rules/change-rule.ts';
import { type SchemaComparison, schemaSetOf } from '../schemas/compare-schemas.ts';
import type { SchemaPair } from '../schemas/schema-pair.ts';

/** Context for comparing the parts of one operation. */
export interface OperationContext {
  readonly old: Document;
  readonly new: Document;
  readonly schemas: SchemaComparison;
  /** Date used for sunset dates: `2026-12-31`. */
  readonly today: string;
  /** Direction of the request: `response` for webhooks and callbacks. */
  readonly requestFlow: Flow;
  /** Collects the changes. */
  readonly changes: Change[];
  readonly pairs: SchemaPair[];
  /** The operation on both sides. */
  readonly operation: NodePair;
}

/** A node on both sides. */
export interface NodePair {
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** Direction of the responses. */
export function responseFlow({ requestFlow }: OperationContext): Flow {
  return requestFlow === 'request' ? 'response' : 'request';
}

/** Compares two schemas. A missing schema allows every value. */
export function compareSchemas(
  { schemas, pairs }: OperationContext,
  old: JsonValue | undefined,
  next: JsonValue | undefined,
  {
    flow,
    label,
    locations: spots,
  }: { readonly flow: Flow; readonly label: SubjectLabel; readonly locations: NodeRefs },
): void {
  if (old === undefined && next === undefined) return;
  pairs.push(
    schemas.compare(schemaSetOf(schemas.old, old), schemaSetOf(schemas.new, next), flow, label, spots),
  );
}

export function resolved(document: Document, value: JsonValue | undefined): JsonObject | undefined {
  const target = document.resolve(value);
  return isObject(target) ? target : undefined;
}
