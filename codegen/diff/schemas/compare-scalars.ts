import type { JsonValue } from '../../values/json.ts';
import type { Alternative } from './alternative.ts';
import { compareRanges, compareSizes, limitOf } from './bounds.ts';
import { fits } from './fits.ts';
import { compareFormats, haveSameContent } from './formats.ts';
import { changedKeyword, keywordsOf } from './keyword.ts';
import type { Literals } from './literal.ts';
import { type Matched, report, type Setting } from './pair.ts';
import { reportChanged, valuesOf } from './report-keyword.ts';

export function compareStrings(setting: Setting, matched: Matched): void {
  compareSizes(setting, matched, 'string');
  comparePatterns(setting, matched);
  if (haveSameContent(matched)) return;
  compareFormats(setting, matched);
  for (const key of ['contentEncoding', 'contentMediaType'])
    reportChanged(setting, changedKeyword(matched, key), 'content-changed');
}

export function compareNumbers(setting: Setting, matched: Matched): void {
  compareRanges(setting, matched);
  compareMultiples(setting, matched);
  if (matched.old.isInteger === matched.new.isInteger) compareFormats(setting, matched);
}

function comparePatterns(setting: Setting, { old, new: next }: Matched): void {
  const before = keywordsOf(old.atoms, 'pattern');
  const after = keywordsOf(next.atoms, 'pattern');
  const gone = [...before].filter(([text]) => !after.has(text)).map(([, keyword]) => keyword);
  const added = [...after].filter(([text]) => !before.has(text)).map(([, keyword]) => keyword);
  for (let index = 0; index < Math.max(gone.length, added.length); index += 1) {
    const pair = { old: gone[index], new: added[index] };
    const kind = !pair.old ? 'pattern-added' : !pair.new ? 'pattern-removed' : 'pattern-changed';
    report(setting, kind, valuesOf(setting, pair));
  }
}

function compareMultiples(setting: Setting, matched: Matched): void {
  const changed = changedKeyword(matched, 'multipleOf');
  if (!changed) return;
  const isIdle = (value: JsonValue | undefined): boolean =>
    value === undefined || (Number(limitOf(value)) === 1 && matched.old.isInteger && matched.new.isInteger);
  const before = Number(limitOf(changed.old?.value) ?? 1);
  const after = Number(limitOf(changed.new?.value) ?? 1);
  const [noneBefore, noneAfter] = [isIdle(changed.old?.value), isIdle(changed.new?.value)];
  if (noneBefore && noneAfter) return;
  const isTightened = noneBefore || (!noneAfter && isMultiple(after, before));
  const isLoosened = noneAfter || (!noneBefore && isMultiple(before, after));
  const kind = isTightened ? 'tightened' : isLoosened ? 'loosened' : 'changed';
  report(setting, `multiple-of-${kind}`, valuesOf(setting, changed));
}

/** Tolerates the rounding of floating-point division. */
function isMultiple(value: number, of: number): boolean {
  const quotient = value / of;
  return Math.abs(quotient - Math.round(quotient)) < 1e-9;
}

/** Compares `enum` and `const` values on both sides or on one side. */
export function compareLiterals(setting: Setting, { old, new: next }: Matched): void {
  if (old.literals && next.literals) {
    reportValues(setting, old.literals, next.literals, 'enum-value');
    return;
  }
  reportValues(setting, old.known, next.known, 'known-value', next.literals ?? old.literals);
  reportValues(setting, misfits(old.literals, next), misfits(next.literals, old), 'enum-value');
  if (next.literals)
    report(setting, 'enum-added', {
      after: listOf(next.literals),
      spots: { old: undefined, new: spotOf(next.literals) },
    });
  if (old.literals)
    report(setting, 'enum-removed', {
      before: listOf(old.literals),
      spots: { old: spotOf(old.literals), new: undefined },
    });
}

/** Values that are invalid for the other alternative. */
function misfits(literals: Literals | undefined, other: Alternative): Literals {
  return new Map([...(literals ?? [])].filter(([, { value }]) => !fits(value, other)));
}

/** @param elsewhere Values of the enum that replaced, or was replaced by, an extensible enum. */
function reportValues(
  setting: Setting,
  before: Literals,
  after: Literals,
  kind: 'enum-value' | 'known-value',
  elsewhere?: Literals,
): void {
  for (const [text, { value, spot }] of before)
    if (!after.has(text) && !elsewhere?.has(text))
      report(setting, `${kind}-removed`, { before: value, spots: { old: spot, new: spotOf(after) } });
  for (const [text, { value, spot }] of after)
    if (!before.has(text) && !elsewhere?.has(text))
      report(setting, `${kind}-added`, { after: value, spots: { old: spotOf(before), new: spot } });
}

function listOf(literals: Literals): JsonValue {
  return [...literals.values()].map(({ value }) => value);
}

/** Location of the array that contains the values. */
function spotOf(literals: Literals): Setting['spots']['old'] {
  const [first] = literals.values();
  return first && { node: first.spot.node };
}
