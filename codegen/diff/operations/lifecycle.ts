import { type JsonObject, ownValue } from '../../values/json.ts';
import { isTrueAt, scalarToString } from '../../values/read-property.ts';
import { stringifyJson } from '../../values/stringify.ts';
import type { NodeRefs, SubjectLabel } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import type { NodePair, OperationContext } from './operation-context.ts';

/** From the least to the most stable. */
const stabilityLevels = ['draft', 'alpha', 'beta', 'stable'];

/** The sunset date (`x-sunset`) as written, or as JSON if it is not a string; `''` if absent. */
export function sunsetOf(node: JsonObject): string {
  return textAt(node, 'x-sunset');
}

function textAt(node: JsonObject, key: string): string {
  const value = ownValue(node, key);
  return value === undefined ? '' : (scalarToString(value) ?? stringifyJson(value));
}

/** How the removal of a deprecated operation or parameter relates to its sunset date. */
export type RemovalTime = 'without-sunset' | 'before-sunset' | 'after-sunset';

/**
 * @param today `2026-12-31`. A sunset date that is invalid counts as a date in the future.
 */
export function removalTimeOf(node: JsonObject, today: string): RemovalTime {
  const sunset = sunsetOf(node);
  if (sunset === '') return 'without-sunset';
  const date = parseDate(sunset);
  return date === undefined || date >= today ? 'before-sunset' : 'after-sunset';
}

/** @returns The date as `2026-12-31`; undefined for an invalid date. Accepts RFC 3339 and the HTTP dates of the Sunset header (RFC 9110). */
function parseDate(text: string): string | undefined {
  const timestamp =
    /^\d{4}-\d{2}-\d{2}/.test(text) || /^[A-Z][a-z]{2}, \d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(timestamp)) return undefined;
  const date = new Date(timestamp).toISOString().slice(0, 10);
  return /^\d{4}-/.test(text) && !text.startsWith(date.slice(0, 7)) ? undefined : date;
}

/** Compares deprecation, sunset date and stability level. */
export function compareLifecycle(
  { changes }: Pick<OperationContext, 'changes'>,
  { old, new: next }: NodePair,
  { label, locations }: { readonly label: SubjectLabel; readonly locations: NodeRefs },
): void {
  const report = (kind: ChangeKind, before = '', after = ''): void => {
    changes.push({
      kind,
      flow: 'request',
      label,
      locations,
      ...(before === '' ? {} : { before }),
      ...(after === '' ? {} : { after }),
    });
  };
  const [dateBefore, dateAfter] = [isTrueAt(old, 'deprecated'), isTrueAt(next, 'deprecated')];
  const [before, after] = [sunsetOf(old), sunsetOf(next)];
  if (after !== before && after !== '' && parseDate(after) === undefined) report('sunset-invalid', '', after);
  if (dateBefore !== dateAfter) report(dateAfter ? 'deprecated' : 'reactivated', '', dateAfter ? after : '');
  else if (dateAfter) compareSunsets(report, before, after);
  compareStability(report, stabilityOf(old), stabilityOf(next));
}

type ReportLifecycleChange = (kind: ChangeKind, before?: string, after?: string) => void;

function compareSunsets(report: ReportLifecycleChange, before: string, after: string): void {
  const [dateBefore, dateAfter] = [parseDate(before), parseDate(after)];
  if (after === '' && before !== '') report('sunset-removed', before);
  else if (dateBefore === undefined && dateAfter !== undefined) report('sunset-added', '', after);
  else if (dateBefore !== undefined && dateAfter !== undefined && dateBefore !== dateAfter)
    report(dateAfter < dateBefore ? 'sunset-moved-closer' : 'sunset-postponed', before, after);
}

function compareStability(report: ReportLifecycleChange, before: string, after: string): void {
  if (after !== before && after !== '' && !stabilityLevels.includes(after))
    report('stability-unknown', '', after);
  const [dateBefore, dateAfter] = [rankOf(before), rankOf(after)];
  if (dateAfter < dateBefore) report('stability-lowered', before || 'stable', after);
  if (dateAfter > dateBefore) report('stability-raised', before, after || 'stable');
}

function stabilityOf(node: JsonObject): string {
  return textAt(node, 'x-stability-level');
}

/** Operations without a level are stable. */
function rankOf(level: string): number {
  const rank = stabilityLevels.indexOf(level);
  return rank < 0 ? stabilityLevels.length - 1 : rank;
}
