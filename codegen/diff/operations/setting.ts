import type { Document } from '../../document/document.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import type { Change, Label, Spots } from '../change.ts';
import type { Flow } from '../rules/kind.ts';
import { type SchemaComparison, termOf } from '../schemas/compare-schemas.ts';
import type { Pair } from '../schemas/pair.ts';

/** Context for comparing the parts of one operation. */
export interface OperationSetting {
  readonly old: Document;
  readonly new: Document;
  readonly schemas: SchemaComparison;
  /** Direction of the request: `response` for webhooks and callbacks. */
  readonly requestFlow: Flow;
  /** Collects the changes. */
  readonly changes: Change[];
  readonly pairs: Pair[];
  /** The operation on both sides. */
  readonly operation: Nodes;
}

/** A node on both sides. */
export interface Nodes {
  readonly old: JsonObject;
  readonly new: JsonObject;
}

/** Direction of the responses. */
export function responseFlow({ requestFlow }: OperationSetting): Flow {
  return requestFlow === 'request' ? 'response' : 'request';
}

export function note(setting: OperationSetting, change: Change): void {
  setting.changes.push(change);
}

/** Compares two schemas. A missing schema allows every value. */
export function compareSchemas(
  { schemas, pairs }: OperationSetting,
  old: JsonValue | undefined,
  next: JsonValue | undefined,
  { flow, label, spots }: { readonly flow: Flow; readonly label: Label; readonly spots: Spots },
): void {
  if (old === undefined && next === undefined) return;
  pairs.push(schemas.compare(termOf(schemas.old, old), termOf(schemas.new, next), flow, label, spots));
}

export function resolved(document: Document, value: JsonValue | undefined): JsonObject | undefined {
  const found = document.resolve(value);
  return isObject(found) ? found : undefined;
}
