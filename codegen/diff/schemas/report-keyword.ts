import type { JsonValue } from '../../values/json.ts';
import type { KindName } from '../rules/registry.ts';
import type { KeywordPair } from './keyword.ts';
import { report, type Setting } from './pair.ts';

export function reportChanged(setting: Setting, changed: KeywordPair | undefined, kind: KindName): void {
  if (changed) report(setting, kind, valuesOf(setting, changed));
}

export function valuesOf(
  { spots }: Setting,
  { old, new: next }: KeywordPair,
): {
  readonly spots: Setting['spots'];
  readonly before?: JsonValue;
  readonly after?: JsonValue;
} {
  return {
    spots: { old: old?.spot ?? spots.old, new: next?.spot ?? spots.new },
    ...(old === undefined ? {} : { before: old.value }),
    ...(next === undefined ? {} : { after: next.value }),
  };
}
