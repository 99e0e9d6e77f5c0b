import type { JsonObject } from '../../values/json.ts';
import { flagAt, textAt } from '../../values/text.ts';
import type { Label, Spots } from '../change.ts';
import type { Nodes, OperationSetting } from './setting.ts';

/** In the order of what they promise. */
export const stabilityLevels = ['draft', 'alpha', 'beta', 'stable'];

/** The last day of what is deprecated (`x-sunset`), as it is written; `''` where there is none. */
export function sunsetOf(node: JsonObject): string {
  return textAt(node, 'x-sunset');
}

/** @returns The day as `2026-12-31`; nothing where it is no date (RFC 3339, or one of RFC 9110 as in the header Sunset). */
export function dayOf(text: string): string | undefined {
  const stamp =
    /^\d{4}-\d{2}-\d{2}/.test(text) || /^[A-Z][a-z]{2}, \d/.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(stamp)) return undefined;
  const day = new Date(stamp).toISOString().slice(0, 10);
  return /^\d{4}-/.test(text) && !text.startsWith(day.slice(0, 7)) ? undefined : day;
}

/** What is said of the future: deprecation, the last day, the level of stability. */
export function compareLifecycle(
  { changes }: OperationSetting,
  { old, new: next }: Nodes,
  { label, spots }: { readonly label: Label; readonly spots: Spots },
): void {
  const say = (kind: string, before = '', after = ''): void => {
    changes.push({
      kind,
      flow: 'request',
      label,
      spots,
      ...(before === '' ? {} : { before }),
      ...(after === '' ? {} : { after }),
    });
  };
  const [was, is] = [flagAt(old, 'deprecated'), flagAt(next, 'deprecated')];
  const [before, after] = [sunsetOf(old), sunsetOf(next)];
  if (after !== before && after !== '' && dayOf(after) === undefined) say('sunset-invalid', '', after);
  if (was !== is) say(is ? 'deprecated' : 'reactivated', '', is ? after : '');
  else if (is) compareSunsets(say, before, after);
  compareStability(say, textAt(old, 'x-stability-level'), textAt(next, 'x-stability-level'));
}

type Say = (kind: string, before?: string, after?: string) => void;

function compareSunsets(say: Say, before: string, after: string): void {
  const [was, is] = [dayOf(before), dayOf(after)];
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

/** What says nothing is stable. */
function rankOf(level: string): number {
  const rank = stabilityLevels.indexOf(level);
  return rank < 0 ? stabilityLevels.length - 1 : rank;
}
