import { valuesOf } from './compare-scalars.ts';
import { changedKeyword } from './keyword.ts';
import { type Matched, report, type Setting } from './pair.ts';

/** Formats whose values are all values of another (OpenAPI format registry; JSON Schema Validation 2020-12, 7.3). */
const within: ReadonlyMap<string, readonly string[]> = new Map([
  ['int8', ['int16', 'int32', 'int64']],
  ['int16', ['int32', 'int64']],
  ['int32', ['int64']],
  ['uint8', ['uint16', 'uint32', 'uint64', 'int16', 'int32', 'int64']],
  ['uint16', ['uint32', 'uint64', 'int32', 'int64']],
  ['uint32', ['uint64', 'int64']],
  ['float', ['double']],
  ['email', ['idn-email']],
  ['hostname', ['idn-hostname']],
  ['uri', ['uri-reference', 'iri', 'iri-reference']],
  ['uri-reference', ['iri-reference']],
  ['iri', ['iri-reference']],
]);

export function compareFormats(setting: Setting, matched: Matched): void {
  const changed = changedKeyword(matched, 'format');
  if (changed) report(setting, kindOf(changed.old?.value, changed.new?.value), valuesOf(setting, changed));
}

function kindOf(before: unknown, after: unknown): string {
  if (before === undefined) return 'format-added';
  if (after === undefined) return 'format-removed';
  if (isWithin(before, after)) return 'format-widened';
  return isWithin(after, before) ? 'format-narrowed' : 'format-changed';
}

function isWithin(a: unknown, b: unknown): boolean {
  return (within.get(String(a)) ?? []).includes(String(b));
}
