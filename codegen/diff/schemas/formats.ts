import { ownValue } from '../../values/json.ts';
import type { KindName } from '../rules/registry.ts';
import type { Alternative } from './alternative.ts';
import { changedKeyword, keywordOf } from './keyword.ts';
import { type Matched, report, type Setting } from './pair.ts';
import { valuesOf } from './report-keyword.ts';

/** Formats that are subsets of other formats (OpenAPI format registry; JSON Schema Validation 2020-12, 7.3). */
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

/** Formats of OpenAPI 3.0 that became keywords in 3.1 ("Upgrading from OpenAPI 3.0 to 3.1"). */
const contents: Readonly<Record<string, readonly [encoding: string, mediaType: string]>> = {
  byte: ['base64', ''],
  base64: ['base64', ''],
  binary: ['', 'application/octet-stream'],
};

/** True if strings have the same content, in OpenAPI 3.0 or 3.1 notation. */
export function haveSameContent({ old, new: next }: Matched): boolean {
  const read = ({ atoms }: Alternative): string => {
    const [format, encoding, mediaType] = ['format', 'contentEncoding', 'contentMediaType'].map((key) =>
      String(keywordOf(atoms, key)?.value ?? ''),
    );
    const [usualEncoding, usualType] = contents[format ?? ''] ?? ['', ''];
    const own = Object.hasOwn(contents, format ?? '') ? '' : format;
    return JSON.stringify([own, encoding || usualEncoding, mediaType || usualType]);
  };
  return read(old) === read(next);
}

/** True for binary strings. */
export function holdsBytes({ type, atoms, literals }: Alternative): boolean {
  return (
    type === 'string' &&
    literals === undefined &&
    atoms.some((atom) => ownValue(atom, 'format') === 'binary' || Object.hasOwn(atom, 'contentMediaType'))
  );
}

export function compareFormats(setting: Setting, matched: Matched): void {
  const changed = changedKeyword(matched, 'format');
  if (changed) report(setting, kindOf(changed.old?.value, changed.new?.value), valuesOf(setting, changed));
}

function kindOf(before: unknown, after: unknown): KindName {
  if (before === undefined) return 'format-added';
  if (after === undefined) return 'format-removed';
  if (isWithin(before, after)) return 'format-widened';
  return isWithin(after, before) ? 'format-narrowed' : 'format-changed';
}

function isWithin(a: unknown, b: unknown): boolean {
  return (within.get(String(a)) ?? []).includes(String(b));
}
