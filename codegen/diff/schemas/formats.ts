import { ownValue } from '../../values/json.ts';
import type { ChangeKind } from '../rules/registry.ts';
import type { Alternative } from './alternative.ts';
import { changedKeyword, describeChange, keywordOf } from './keyword.ts';
import { type AlternativePair, reportChange, type SchemaContext } from './schema-pair.ts';

/** Formats that are subsets of other formats (OpenAPI format registry; JSON Schema Validation 2020-12, 7.3). */
const supersets: ReadonlyMap<string, readonly string[]> = new Map([
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
const contentFormats: Readonly<Record<string, readonly [encoding: string, mediaType: string]>> = {
  byte: ['base64', ''],
  base64: ['base64', ''],
  binary: ['', 'application/octet-stream'],
};

/** True if strings have the same content, in OpenAPI 3.0 or 3.1 notation. */
export function haveSameContent({ old, new: next }: AlternativePair): boolean {
  const read = ({ conjuncts }: Alternative): string => {
    const [format, encoding, mediaType] = ['format', 'contentEncoding', 'contentMediaType'].map((key) =>
      String(keywordOf(conjuncts, key)?.value ?? ''),
    );
    const [defaultEncoding, defaultMediaType] = contentFormats[format ?? ''] ?? ['', ''];
    const otherFormat = Object.hasOwn(contentFormats, format ?? '') ? '' : format;
    return JSON.stringify([otherFormat, encoding || defaultEncoding, mediaType || defaultMediaType]);
  };
  return read(old) === read(next);
}

/** True for binary strings. */
export function isBinaryString({ type, conjuncts, enumValues }: Alternative): boolean {
  return (
    type === 'string' &&
    enumValues === undefined &&
    conjuncts.some(
      (conjunct) => ownValue(conjunct, 'format') === 'binary' || Object.hasOwn(conjunct, 'contentMediaType'),
    )
  );
}

export function compareFormats(context: SchemaContext, matched: AlternativePair): void {
  const changed = changedKeyword(matched, 'format');
  if (changed)
    reportChange(context, kindOf(changed.old?.value, changed.new?.value), describeChange(context, changed));
}

function kindOf(before: unknown, after: unknown): ChangeKind {
  if (before === undefined) return 'format-added';
  if (after === undefined) return 'format-removed';
  if (isSubset(before, after)) return 'format-widened';
  return isSubset(after, before) ? 'format-narrowed' : 'format-changed';
}

function isSubset(a: unknown, b: unknown): boolean {
  return (supersets.get(String(a)) ?? []).includes(String(b));
}
