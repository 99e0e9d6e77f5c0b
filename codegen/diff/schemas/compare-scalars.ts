import type { ListedValue } from '../../schema/listed-values.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { Alternative } from './alternative.ts';
import type { EnumValues } from './enum-values.ts';
import { compareFormats, haveSameContent } from './formats.ts';
import { isValidFor } from './is-valid-for.ts';
import { changedKeyword, describeChange, keywordsOf, reportChanged } from './keyword.ts';
import { compareRanges, compareSizes, limitOf } from './limits.ts';
import { type AlternativePair, reportChange, type SchemaContext } from './schema-pair.ts';

export function compareStrings(context: SchemaContext, matched: AlternativePair): void {
  compareSizes(context, matched, 'string');
  comparePatterns(context, matched);
  if (haveSameContent(matched)) return;
  compareFormats(context, matched);
  for (const key of ['contentEncoding', 'contentMediaType'])
    reportChanged(context, changedKeyword(matched, key), 'content-changed');
}

export function compareNumbers(context: SchemaContext, matched: AlternativePair): void {
  compareRanges(context, matched);
  compareMultiples(context, matched);
  if (matched.old.isInteger === matched.new.isInteger) compareFormats(context, matched);
}

function comparePatterns(context: SchemaContext, { old, new: next }: AlternativePair): void {
  const before = keywordsOf(old.conjuncts, 'pattern');
  const after = keywordsOf(next.conjuncts, 'pattern');
  const removed = [...before].filter(([text]) => !after.has(text)).map(([, keyword]) => keyword);
  const added = [...after].filter(([text]) => !before.has(text)).map(([, keyword]) => keyword);
  for (let index = 0; index < Math.max(removed.length, added.length); index += 1) {
    const pair = { old: removed[index], new: added[index] };
    const kind = !pair.old ? 'pattern-added' : !pair.new ? 'pattern-removed' : 'pattern-changed';
    reportChange(context, kind, describeChange(context, pair));
  }
}

function compareMultiples(context: SchemaContext, matched: AlternativePair): void {
  const changed = changedKeyword(matched, 'multipleOf');
  if (!changed) return;
  const hasNoEffect = (value: JsonValue | undefined): boolean =>
    value === undefined || (Number(limitOf(value)) === 1 && matched.old.isInteger && matched.new.isInteger);
  const before = Number(limitOf(changed.old?.value) ?? 1);
  const after = Number(limitOf(changed.new?.value) ?? 1);
  const [isUnrestrictedBefore, isUnrestrictedAfter] = [
    hasNoEffect(changed.old?.value),
    hasNoEffect(changed.new?.value),
  ];
  if (isUnrestrictedBefore && isUnrestrictedAfter) return;
  const isTightened = isUnrestrictedBefore || (!isUnrestrictedAfter && isMultiple(after, before));
  const isLoosened = isUnrestrictedAfter || (!isUnrestrictedBefore && isMultiple(before, after));
  const kind = isTightened ? 'tightened' : isLoosened ? 'loosened' : 'changed';
  reportChange(context, `multiple-of-${kind}`, describeChange(context, changed));
}

/** Tolerates the rounding of floating-point division. */
function isMultiple(value: number, divisor: number): boolean {
  const quotient = value / divisor;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

/** Compares `enum` and `const` values on both sides or on one side. */
export function compareLiterals(context: SchemaContext, { old, new: next }: AlternativePair): void {
  if (old.enumValues && next.enumValues) {
    reportValues(context, old.enumValues, next.enumValues, 'enum-value');
    return;
  }
  reportValues(context, old.extensibleValues, next.extensibleValues, 'known-value', {
    enumValues: next.enumValues ?? old.enumValues,
    keywordOf: (value) => knownValueKeyword([...old.conjuncts, ...next.conjuncts], value),
  });
  reportValues(
    context,
    invalidValues(old.enumValues, next),
    invalidValues(next.enumValues, old),
    'enum-value',
  );
  if (next.enumValues)
    reportChange(context, 'enum-added', {
      after: listValues(next.enumValues),
      locations: { old: undefined, new: enumLocation(next.enumValues) },
    });
  if (old.enumValues)
    reportChange(context, 'enum-removed', {
      before: listValues(old.enumValues),
      locations: { old: enumLocation(old.enumValues), new: undefined },
    });
}

/** Values that are invalid for the other alternative. */
function invalidValues(enumValues: EnumValues | undefined, other: Alternative): EnumValues {
  return new Map([...(enumValues ?? [])].filter(([, { value }]) => !isValidFor(value, other)));
}

/** The keyword that lists a known value: an unrestricted schema next to an `enum` makes its values known values. */
function knownValueKeyword(conjuncts: readonly JsonObject[], { location }: ListedValue): string {
  const isExtensibleEnum = conjuncts.some(
    (conjunct) => ownValue(conjunct, 'x-extensible-enum') === location.node,
  );
  return isExtensibleEnum ? 'x-extensible-enum' : 'the enum in anyOf';
}

interface KnownValueOptions {
  /** Values of the enum that replaced, or was replaced by, an extensible enum. */
  readonly enumValues: EnumValues | undefined;
  readonly keywordOf: (value: ListedValue) => string;
}

function reportValues(
  context: SchemaContext,
  before: EnumValues,
  after: EnumValues,
  kind: 'enum-value' | 'known-value',
  knownValues?: KnownValueOptions,
): void {
  const isListed = (text: string, values: EnumValues): boolean =>
    values.has(text) || knownValues?.enumValues?.has(text) === true;
  const keyword = (entry: ListedValue) => (knownValues ? { keyword: knownValues.keywordOf(entry) } : {});
  for (const [text, entry] of before)
    if (!isListed(text, after))
      reportChange(context, `${kind}-removed`, {
        before: entry.value,
        locations: { old: entry.location, new: enumLocation(after) },
        ...keyword(entry),
      });
  for (const [text, entry] of after)
    if (!isListed(text, before))
      reportChange(context, `${kind}-added`, {
        after: entry.value,
        locations: { old: enumLocation(before), new: entry.location },
        ...keyword(entry),
      });
}

function listValues(enumValues: EnumValues): JsonValue {
  return [...enumValues.values()].map(({ value }) => value);
}

/** Location of the array that contains the values. */
function enumLocation(enumValues: EnumValues): SchemaContext['locations']['old'] {
  const [first] = enumValues.values();
  return first && { node: first.location.node };
}
