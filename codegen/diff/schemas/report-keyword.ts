import type { JsonValue } from '../../values/json.ts';
import type { ChangeKind } from '../rules/registry.ts';
import type { KeywordPair } from './keyword.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';

export function reportChanged(
  context: SchemaContext,
  changed: KeywordPair | undefined,
  kind: ChangeKind,
): void {
  if (changed) reportChange(context, kind, describeChange(context, changed));
}

export function describeChange(
  { locations }: SchemaContext,
  { old, new: next }: KeywordPair,
): {
  readonly locations: SchemaContext['locations'];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
} {
  return {
    locations: { old: old?.location ?? locations.old, new: next?.location ?? locations.new },
    ...(old === undefined ? {} : { before: old.value }),
    ...(next === undefined ? {} : { after: next.value }),
  };
}
