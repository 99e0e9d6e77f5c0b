import type { Level } from '../contract/diff/finding.ts';
import { type IgnoreEntry, type Policy, usualPolicy } from '../contract/diff/policy.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { hint, type SettingsFile, type Tokens } from './settings-file.ts';

/** `diff` of a configuration. */
export interface DiffSettings {
  readonly policy: Policy;
  /** What to compare with, as `--base` takes it. */
  readonly base?: string;
}

export const usualDiff: DiffSettings = { policy: usualPolicy };

export const policyKeys = ['base', 'failOn', 'responseEnums', 'rules', 'ignore'];
export const ignoreKeys = ['fingerprint', 'reason', 'until'];
const levels: readonly Level[] = ['error', 'warn', 'info'];

/**
 * Tells the file what is wrong with it.
 *
 * @param known The ids of all rules; nothing where the caller has no use for the policy, and does not load them.
 */
export function readPolicy(
  file: SettingsFile,
  value: JsonValue | undefined,
  known: readonly string[] | undefined,
): DiffSettings {
  if (value === undefined) return usualDiff;
  if (!isObject(value)) {
    file.complain(['diff'], '"diff" must be a mapping.');
    return usualDiff;
  }
  const tokens = ['diff'];
  file.refuseUnknown(value, policyKeys, tokens);
  const base = file.text(value, 'base', tokens);
  const policy: Policy = {
    levels: readRules(file, ownValue(value, 'rules'), known),
    ignore: readIgnore(file, ownValue(value, 'ignore')),
    responseEnums:
      file.choice(value, 'responseEnums', { known: ['closed', 'open'] as const, tokens }) ??
      usualPolicy.responseEnums,
    failOn: file.choice(value, 'failOn', { known: levels, tokens }) ?? usualPolicy.failOn,
  };
  return { policy, ...(base === undefined ? {} : { base }) };
}

function readRules(
  file: SettingsFile,
  value: JsonValue | undefined,
  known: readonly string[] | undefined,
): Policy['levels'] {
  const tokens = ['diff', 'rules'];
  if (value !== undefined && !isObject(value)) file.complain(tokens, '"rules" must be a mapping.');
  if (!isObject(value)) return new Map();
  const read = new Map<string, Level | 'off'>();
  for (const rule of Object.keys(value)) {
    if (known && !known.includes(rule))
      file.complain(
        [...tokens, rule],
        `Unknown rule ${JSON.stringify(rule)}. ${hint(rule, known, 'A report names the rule of each finding.')}`,
      );
    const level = file.choice(value, rule, { known: [...levels, 'off'] as const, tokens });
    if (level !== undefined) read.set(rule, level);
  }
  return read;
}

function readIgnore(file: SettingsFile, value: JsonValue | undefined): readonly IgnoreEntry[] {
  const tokens = ['diff', 'ignore'];
  if (value !== undefined && !isArray(value)) file.complain(tokens, '"ignore" must be a list.');
  if (!isArray(value)) return [];
  const entries = value.flatMap((item, index) => readEntry(file, item, [...tokens, index]));
  const seen = new Set<string>();
  for (const { fingerprint, index } of entries) {
    if (fingerprint !== '' && seen.has(fingerprint))
      file.complain([...tokens, index], `The fingerprint ${fingerprint} is there already.`);
    seen.add(fingerprint);
  }
  return entries.map(({ index: _, ...entry }) => entry);
}

function readEntry(
  file: SettingsFile,
  item: JsonValue,
  tokens: Tokens,
): readonly (IgnoreEntry & { readonly index: number })[] {
  if (!isObject(item)) {
    file.complain(tokens, 'An entry is a mapping of fingerprint, reason and until.');
    return [];
  }
  file.refuseUnknown(item, ignoreKeys, tokens);
  const fingerprint = readFingerprint(file, item, tokens);
  const reason = file.text(item, 'reason', tokens);
  if (reason === undefined && ownValue(item, 'reason') === undefined)
    file.complain(tokens, 'Say with "reason" why this may pass.');
  if (reason?.trim() === '') file.complain([...tokens, 'reason'], 'Say why this may pass.');
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

function readFingerprint(file: SettingsFile, item: JsonObject, tokens: Tokens): string {
  const value = ownValue(item, 'fingerprint');
  if (typeof value === 'string' && /^[0-9a-f]{16}$/.test(value)) return value;
  if (value === undefined) file.complain(tokens, 'The "fingerprint" is missing; a report has it.');
  else if (typeof value === 'string')
    file.complain([...tokens, 'fingerprint'], 'A fingerprint is 16 hexadecimal digits, as a report has it.');
  // Digits alone, or with an e among them, are a number of YAML, and lose their zeros.
  else file.complain([...tokens, 'fingerprint'], 'Put the fingerprint in quotes.');
  return '';
}

/** A day that the calendar has. */
function readDate(file: SettingsFile, item: JsonObject, tokens: Tokens): string | undefined {
  const text = file.text(item, 'until', tokens);
  if (text === undefined || isDate(text)) return text;
  file.complain([...tokens, 'until'], '"until" is a day, as in 2026-12-31.');
  return undefined;
}

export function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
