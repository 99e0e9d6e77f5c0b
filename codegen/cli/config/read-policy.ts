import { defaultPolicy, type IgnoreEntry, type Policy } from '../../diff/policy.ts';
import type { Level } from '../../reports/level.ts';
import { levels } from '../../reports/level.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { type SettingPath, type SettingsFile, suggest } from './settings-file.ts';

/** The `diff` section of the configuration. */
export interface DiffSettings {
  readonly policy: Policy;
  /** The base, in the format of `--base`. */
  readonly base?: string;
}

export const defaultDiff: DiffSettings = { policy: defaultPolicy };

export const policyKeys = ['base', 'failOn', 'responseEnums', 'breakingChanges', 'rules', 'ignore'];
export const ignoreKeys = ['fingerprint', 'reason', 'until'];

/**
 * Reads the policy and reports its errors.
 *
 * @param known The ids of all rules; undefined if the caller does not load the rules.
 */
export function readPolicy(
  file: SettingsFile,
  value: JsonValue | undefined,
  known: readonly string[] | undefined,
): DiffSettings {
  if (value === undefined) return defaultDiff;
  if (!isObject(value)) {
    file.addProblem(['diff'], '"diff" must be a mapping.');
    return defaultDiff;
  }
  const tokens = ['diff'];
  file.rejectUnknown(value, policyKeys, tokens);
  const base = file.readString(value, 'base', tokens);
  const policy: Policy = {
    levels: readRules(file, ownValue(value, 'rules'), known),
    ignore: readIgnore(file, ownValue(value, 'ignore')),
    responseEnums:
      file.readEnum(value, 'responseEnums', { known: ['closed', 'open'] as const, tokens }) ??
      defaultPolicy.responseEnums,
    breakingChanges:
      file.readEnum(value, 'breakingChanges', { known: ['new-version', 'never'] as const, tokens }) ??
      defaultPolicy.breakingChanges,
    failOn: file.readEnum(value, 'failOn', { known: levels, tokens }) ?? defaultPolicy.failOn,
  };
  return { policy, ...(base === undefined ? {} : { base }) };
}

function readRules(
  file: SettingsFile,
  value: JsonValue | undefined,
  known: readonly string[] | undefined,
): Policy['levels'] {
  const tokens = ['diff', 'rules'];
  if (value !== undefined && !isObject(value)) file.addProblem(tokens, '"rules" must be a mapping.');
  if (!isObject(value)) return new Map();
  const read = new Map<string, Level | 'off'>();
  for (const rule of Object.keys(value)) {
    if (known && !known.includes(rule))
      file.addProblem(
        [...tokens, rule],
        `Unknown rule ${JSON.stringify(rule)}. ${suggest(rule, known, 'Run rosetta rules for a list.')}`,
      );
    const level = file.readEnum(value, rule, { known: [...levels, 'off'] as const, tokens });
    if (level !== undefined) read.set(rule, level);
  }
  return read;
}

function readIgnore(file: SettingsFile, value: JsonValue | undefined): readonly IgnoreEntry[] {
  const tokens = ['diff', 'ignore'];
  if (value !== undefined && !isArray(value)) file.addProblem(tokens, '"ignore" must be an array.');
  if (!isArray(value)) return [];
  const entries = value.flatMap((item, index) => readEntry(file, item, [...tokens, index]));
  const seen = new Set<string>();
  for (const { fingerprint, index } of entries) {
    if (fingerprint !== '' && seen.has(fingerprint))
      file.addProblem([...tokens, index], `Fingerprint ${fingerprint} is a duplicate.`);
    seen.add(fingerprint);
  }
  return entries.map(({ index: _, ...entry }) => entry);
}

function readEntry(
  file: SettingsFile,
  item: JsonValue,
  tokens: SettingPath,
): readonly (IgnoreEntry & { readonly index: number })[] {
  if (!isObject(item)) {
    file.addProblem(tokens, 'An ignore entry must be a mapping with fingerprint, reason and until.');
    return [];
  }
  file.rejectUnknown(item, ignoreKeys, tokens);
  const fingerprint = readFingerprint(file, item, tokens);
  const reason = file.readString(item, 'reason', tokens);
  if (reason === undefined && ownValue(item, 'reason') === undefined)
    file.addProblem(tokens, '"reason" is missing. Explain why this change is ignored.');
  if (reason?.trim() === '')
    file.addProblem([...tokens, 'reason'], '"reason" is empty. Explain why this change is ignored.');
  const until = readDate(file, item, tokens);
  return [
    {
      fingerprint,
      reason: reason ?? '',
      ...(until === undefined ? {} : { until }),
      place: file.place(tokens),
      index: Number(tokens.at(-1)),
    },
  ];
}

function readFingerprint(file: SettingsFile, item: JsonObject, tokens: SettingPath): string {
  const value = ownValue(item, 'fingerprint');
  if (typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)) return value;
  if (value === undefined) file.addProblem(tokens, '"fingerprint" is missing. Copy it from a report.');
  else if (typeof value === 'string')
    file.addProblem(
      [...tokens, 'fingerprint'],
      '"fingerprint" must be 16 hexadecimal digits. Copy it from a report.',
    );
  // YAML reads unquoted digits, also with an e, as a number and drops leading zeros.
  else file.addProblem([...tokens, 'fingerprint'], '"fingerprint" must be a string. Put it in quotes.');
  return '';
}

/** Reads and validates a calendar date. */
function readDate(file: SettingsFile, item: JsonObject, tokens: SettingPath): string | undefined {
  const text = file.readString(item, 'until', tokens);
  if (text === undefined || isDate(text)) return text;
  file.addProblem([...tokens, 'until'], '"until" must be a date such as 2026-12-31.');
  return undefined;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
