import type { JsonObject } from '../../values/json.ts';
import { isTrueAt, stringAt } from '../../values/read-property.ts';
import type { NodeRefs, SubjectLabel } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
import type { NodePair, OperationContext } from './operation-context.ts';

/** From the least to the most stable. */
const stabilityLevels = ['draft', 'alpha', 'beta', 'stable'];

/** The sunset date (`x-sunset`) as written; `''` if absent. */
export function sunsetOf(node: JsonObject): string {
  return stringAt(node, 'x-sunset');
}

/** @returns The date as `2026-12-31`; undefined for an invalid date. Accepts RFC 3339 and the HTTP dates of the Sunset header (RFC 9110). */
export function parseDate(text: string): string | undefined {
  const stamp =
    /^\d{4}-\d{2}-\d{2}/.test(text) || /^[A-Z][a-z]{2}, \d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(stamp)) return undefined;
  const day = new Date(stamp).toISOString().slice(0, 10);
  return /^\d{4}-/.test(text) && !text.startsWith(day.slice(0, 7)) ? undefined : day;
}

/** Compares deprecation, sunset date and stability level. */
export function compareLifecycle(
  { changes }: OperationContext,
  { old, new: next }: NodePair,
  { label, spots }: { readonly label: SubjectLabel; readonly spots: NodeRefs },
): void {
  const say = (kind: KindName, before = '', after = ''): void => {
    changes.push({
      kind,
      flow: 'request',
      label,
      spots,
      ...(before === '' ? {} : { before }),
      ...(after === '' ? {} : { after }),
    });
  };
  const [was, is] = [isTrueAt(old, 'deprecated'), isTrueAt(next, 'deprecated')];
  const [before, after] = [sunsetOf(old), sunsetOf(next)];
  if (after !== before && after !== '' && parseDate(after) === undefined) say('sunset-invalid', '', after);
  if (was !== is) say(is ? 'deprecated' : 'reactivated', '', is ? after : '');
  else if (is) compareSunsets(say, before, after);
  compareStability(say, stringAt(old, 'x-stability-level'), stringAt(next, 'x-stability-level'));
}

type Say = (kind: KindName, before?: string, after?: string) => void;

function compareSunsets(say: Say, before: string, after: string): void {
  const [was, is] = [parseDate(before), parseDate(after)];
  if (after === '' && before !== '') say('sunset-removed', before);
  else if (was === undefined && is !== undefined) say('sunset-added', '', after);
  else if (was !== undefined && is !== undefined && was !== is)
    say(is < was ? 'sunset-moved-closer' : 'sunset-postponed', before, after);
}

function compareStability(say: Say, before: string, after: string): void {
  if (after !== before && after !== '' && !stabilityLevels.includes(after))
    say('stability-unknown', '', after);
  const [was, is] = [rankOf(before), rankOf(after)];
  if (is < was) say('stability-lowered', before || 'stable', after);
  if (is > was) say('stability-raised', before, after || 'stable');
}

/** Operations without a level are stable. */
function rankOf(level: string): number {
  const rank = stabilityLevels.indexOf(level);
  return rank < 0 ? stabilityLevels.length - 1 : rank;
}
