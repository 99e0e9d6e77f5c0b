import { groupBy } from '../../values/group-by.ts';
import type { JsonValue } from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';
import { groupKey, titleOf } from './groups.ts';
import { printEntry, type ReportEntry } from './merge-directions.ts';
import { pluralMessage } from './plural-message.ts';

/** Entries with the same message except for the name or the value. */
export interface FoldedEntry {
  readonly entries: readonly ReportEntry[];
  /** The message of one entry, or the common part of several. */
  readonly message: string;
  /** `; breaks clients that omit it`, or `''`. In a list, the items precede it. */
  readonly consequence: string;
  /** In the order of the entries; empty for one entry, or for entries that differ only in their location. */
  readonly items: readonly FoldedItem[];
}

/** The part of a folded entry that is not in the common message. */
export interface FoldedItem {
  /** The operation: `GET /pets`; `''` if all entries have the same, or the name contains the schema. */
  readonly title: string;
  /** The name in backticks; `''` if all entries have the same. */
  readonly name: string;
  /** The value: `"sold"`; `''` if all entries have the same. */
  readonly value: string;
}

/** The number of operations, names or values that a shortened report shows. */
const maxItems = 3;

/** Folds entries with the same level and the same message, so that a report contains each sentence once. */
export function foldEntries(entries: readonly ReportEntry[]): readonly FoldedEntry[] {
  return [...groupBy(entries, foldKey).values()].map(foldGroup);
}

/** The items to show, and the number of hidden ones. One item is never hidden, because its place is needed for the count. */
export function splitItems<T>(
  items: readonly T[],
  limit = maxItems,
): readonly [shown: readonly T[], hidden: number] {
  const shown = items.length <= limit + 1 ? items : items.slice(0, limit);
  return [shown, items.length - shown.length];
}

/** ``GET /pets: `limit` ``, or `"sold"`. */
export function printFoldedItem({ title, name, value }: FoldedItem): string {
  const details = [name, value].filter((part) => part !== '').join(' ');
  return [title, details].filter((part) => part !== '').join(': ');
}

/** The items of a list. Consecutive items with the same operation or name print it once. */
export function listItems(items: readonly FoldedItem[]): readonly string[] {
  return removeRepeated(items).map((item, index, all) => {
    const previous = all[index - 1];
    if (!previous || previous.title !== item.title || `${item.name}${item.value}` === '')
      return printFoldedItem(item);
    const name = previous.name === item.name && item.value !== '' ? '' : item.name;
    return printFoldedItem({ ...item, title: '', name });
  });
}

function removeRepeated(items: readonly FoldedItem[]): readonly FoldedItem[] {
  return items.filter((item, index) => {
    const previous = items[index - 1];
    return !previous || printFoldedItem(previous) !== printFoldedItem(item);
  });
}

function foldKey(entry: ReportEntry): string {
  const { finding, response, parts, consequence } = entry;
  return JSON.stringify([
    finding.level,
    finding.rule,
    response?.rule,
    parts[0],
    template(entry),
    consequence,
  ]);
}

function foldGroup(entries: readonly ReportEntry[]): FoldedEntry {
  const [first] = entries;
  if (!first || entries.length === 1) return oneEntry(entries);
  const isOne = (textOf: (entry: ReportEntry) => string) => new Set(entries.map(textOf)).size === 1;
  const hasOneGroup = isOne(({ finding }) => groupKey(finding));
  const hasOneName = isOne(({ parts: [, name] }) => name);
  const hasOneValue = isOne(({ parts: [, , rest] }) => rest);
  if (hasOneGroup && hasOneName && hasOneValue) return oneEntry(entries);
  return {
    entries,
    ...pluralMessage(first, {
      count: entries.length,
      name: hasOneName ? first.parts[1] : undefined,
      rest: hasOneValue ? first.parts[2] : template(first),
      hasOneValue,
      hasUniqueNames:
        new Set(entries.map(({ finding, parts: [, name] }) => `${groupKey(finding)}\n${name}`)).size ===
        entries.length,
    }),
    items: entries.map((entry) => {
      const { finding, parts } = entry;
      const title = hasOneGroup || finding.component !== undefined ? '' : titleOf(finding);
      const name = hasOneName ? '' : parts[1];
      const value = hasOneValue ? '' : reportedValue(entry);
      const ownName = name === '' || name === title ? '' : `\`${name}\``;
      return { title: `${title}${ownName}${value}` === '' ? titleOf(finding) : title, name: ownName, value };
    }),
  };
}

/** Entries with one message. */
function oneEntry(entries: readonly ReportEntry[]): FoldedEntry {
  const [first] = entries;
  return {
    entries,
    message: first ? printEntry({ ...first, consequence: '' }) : '',
    consequence: first?.consequence ?? '',
    items: [],
  };
}

/** The message without the value: `: variant was added`. */
function template(entry: ReportEntry): string {
  const [, , rest] = entry.parts;
  const value = reportedValue(entry);
  if (value.includes(' → ')) return rest.replace(` from ${value.replace(' → ', ' to ')}`, '');
  return value === '' ? rest : rest.replace(` ${value}`, '');
}

/**
 * The value in the message of an entry with one value. A change from one value to another is a value only for changes that break no client:
 * readers have to see both values of the others.
 */
function reportedValue({
  finding: { before, after, level, category },
  parts: [, , rest],
}: ReportEntry): string {
  if (before !== undefined && after !== undefined) {
    if (level !== 'info' && category !== 'name') return '';
    const [old, next] = [printedForms(before), printedForms(after)];
    const change = old.flatMap((from) => next.map((to) => [from, to] as const));
    const [from, to] = change.find((values) => rest.includes(` from ${values.join(' to ')}`)) ?? [];
    return from === undefined || to === undefined ? '' : `${from} → ${to}`;
  }
  const value = before ?? after;
  if (value === undefined) return '';
  return printedForms(value).find((text) => rest.includes(` ${text}`)) ?? '';
}

function printedForms(value: JsonValue): readonly string[] {
  return [stringifyJson(value), ...(typeof value === 'string' && value !== '' ? [value] : [])];
}
