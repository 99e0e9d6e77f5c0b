import { groupBy } from '../../values/group-by.ts';
import type { JsonValue } from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';
import { printEntry, type ReportEntry } from './merge-directions.ts';

/** Entries that differ only in the name or value that they report. */
export interface FoldedEntries {
  readonly entries: readonly ReportEntry[];
  /** The message of one entry, or the common part of several. */
  readonly message: string;
  /** The names or values, in the order of the entries; empty for one entry. */
  readonly items: readonly string[];
}

/** Folds entries with the same level and the same message except for the name or value. */
export function foldEntries(entries: readonly ReportEntry[]): readonly FoldedEntries[] {
  return [...groupBy(entries, foldKey).values()].flatMap(foldGroup);
}

function foldKey(entry: ReportEntry): string {
  const { finding, response, parts, consequence } = entry;
  const [kind, name] = parts;
  if (name === '') return finding.fingerprint;
  return JSON.stringify([finding.level, finding.rule, response?.rule, kind, template(entry), consequence]);
}

function foldGroup(entries: readonly ReportEntry[]): readonly FoldedEntries[] {
  const [first] = entries;
  if (!first) return [];
  if (entries.length === 1) return [{ entries, message: printEntry(first), items: [] }];
  const hasOneName = new Set(entries.map(({ parts: [, name] }) => name)).size === 1;
  const hasOneValue = new Set(entries.map(({ parts: [, , rest] }) => rest)).size === 1;
  return [
    {
      entries,
      message: pluralMessage(first, { hasOneName, hasOneValue }),
      items: entries.map((entry) => {
        const name = hasOneName ? '' : `\`${entry.parts[1]}\``;
        return [name, hasOneValue ? '' : reportedValue(entry)].filter((part) => part !== '').join(' ');
      }),
    },
  ];
}

/** The message without the value: `: variant was added`. */
function template(entry: ReportEntry): string {
  const [, , rest] = entry.parts;
  const value = reportedValue(entry);
  return value === '' ? rest : rest.replace(` ${value}`, '');
}

/** The value in the message of an entry with one value; `''` for a change from one value to another. */
function reportedValue({ finding: { before, after }, parts: [, , rest] }: ReportEntry): string {
  if (before !== undefined && after !== undefined) return '';
  const value = before ?? after;
  if (value === undefined) return '';
  return printedForms(value).find((text) => rest.includes(` ${text}`)) ?? '';
}

function printedForms(value: JsonValue): readonly string[] {
  return [stringifyJson(value), ...(typeof value === 'string' && value !== '' ? [value] : [])];
}

function pluralMessage(
  entry: ReportEntry,
  { hasOneName, hasOneValue }: { readonly hasOneName: boolean; readonly hasOneValue: boolean },
): string {
  const [kind, name, rest] = entry.parts;
  const text = (hasOneValue ? rest : template(entry)).replace(
    /^(: \w+(?: \w+)?) was /,
    (match, subject: string) => (hasOneValue ? match : `${subject}s were `),
  );
  const consequence = entry.finding.level === 'info' ? '' : entry.consequence.replace(/ it$/, ' them');
  if (hasOneName) return `${kind}\`${name}\`${text}${consequence}`;
  return `${pluralNoun(kind.trimEnd())}${text.replace(/^ was /, ' were ')}${consequence}`;
}

function pluralNoun(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
