import type { JsonValue } from '../../values/json.ts';
import type { KindName } from '../rules/registry.ts';
import type { KeywordPair } from './keyword.ts';
import { reportChange, type SchemaContext } from './schema-pair.ts';

export function reportChanged(
  setting: SchemaContext,
  changed: KeywordPair | undefined,
  kind: KindName,
): void {
  if (changed) reportChange(setting, kind, valuesOf(setting, changed));
}

export function valuesOf(
  { spots }: SchemaContext,
  { old, new: next }: KeywordPair,
): {
  readonly spots: SchemaContext['spots'];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
} {
  return {
    spots: { old: old?.spot ?? spots.old, new: next?.spot ?? spots.new },
    ...(old === undefined ? {} : { before: old.value }),
    ...(next === undefined ? {} : { after: next.value }),
  };
}
