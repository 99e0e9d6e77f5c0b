import { resolve } from 'node:path';
import { groupBy } from '../values/group-by.ts';
import type { JsonObject } from '../values/json.ts';
import { plural } from '../values/plural.ts';
import { clip, visible } from '../values/visible-text.ts';
import type { ReportItem } from './item.ts';
import { type Level, levels } from './level.ts';
import { protectJson } from './protect-json.ts';
import { type Folders, repositoryPath } from './repository-path.ts';

export interface SarifOptions {
  readonly folders?: Folders;
  /** The file for items without a location, which GitHub requires. */
  readonly entry: string;
  /** The description of a rule. */
  describeRule?(rule: string): string | undefined;
}

const sarifLevels: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'note' };

/** GitHub rejects a run with more results. */
const maxResults = 25_000;
const maxLength = 2000;

/** Prints a SARIF 2.1.0 log with one run, for code scanning; valid without results. */
export function printSarif(items: readonly ReportItem[], options: SarifOptions): string {
  const reported = [...items]
    .sort((candidate, other) => sortRank(candidate) - sortRank(other))
    .slice(0, maxResults);
  const rules = groupBy(reported, ({ rule }) => rule);
  const ids = new Map([...rules.keys()].sort().map((id, index) => [id, index]));
  const run = {
    tool: {
      driver: {
        name: 'openapi-rosetta',
        rules: [...ids.keys()].map((id) => printRule(id, rules.get(id) ?? [], options)),
      },
    },
    invocations: [{ executionSuccessful: true, ...describeOmitted(items.length - reported.length) }],
    columnKind: 'utf16CodeUnits',
    results: reported.map((item) => printResult(item, ids.get(item.rule) ?? 0, options)),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return protectJson(JSON.stringify(log, undefined, 2));
}

function sortRank({ level, ignored }: ReportItem): number {
  return levels.indexOf(level) + (ignored === undefined ? 0 : levels.length);
}

function describeOmitted(omitted: number): JsonObject {
  if (omitted === 0) return {};
  const text = `${plural(omitted, 'more finding')} not shown.`;
  return { toolExecutionNotifications: [{ level: 'warning', message: { text } }] };
}

function printRule(id: string, items: readonly ReportItem[], { describeRule }: SarifOptions): JsonObject {
  const level = levels.find((candidate) => items.some((item) => item.level === candidate)) ?? 'info';
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return {
    id,
    shortDescription: { text: escapeMessage(describeRule?.(id) ?? name) },
    defaultConfiguration: { level: sarifLevels[level] },
  };
}

function printResult(item: ReportItem, ruleIndex: number, options: SarifOptions): JsonObject {
  const { rule, level, message, fingerprint, ignored } = item;
  return {
    ruleId: rule,
    ruleIndex,
    level: sarifLevels[level],
    message: { text: escapeMessage(withSubject(item.subject, message)) },
    locations: [{ physicalLocation: printLocation(item, options) }],
    ...(fingerprint === undefined ? {} : { partialFingerprints: printFingerprints(fingerprint) }),
    ...(ignored === undefined
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: visible(ignored) }] }),
  };
}

/** The message after its subject, unless it names the subject itself. */
function withSubject(subject: string, message: string): string {
  const name = subject.replace(/^Shared schema /, '');
  return message.includes(`\`${name}`) ? message : `${subject}: ${message}`;
}

/** GitHub reads only the first property, in its own format; other tools read the second. */
function printFingerprints(fingerprint: string): JsonObject {
  return { primaryLocationLineHash: `${fingerprint}:1`, 'openapiRosetta/v1': fingerprint };
}

function printLocation({ place }: ReportItem, { folders, entry }: SarifOptions): JsonObject {
  return {
    artifactLocation: locateFile(place?.file ?? entry, folders),
    region: { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 },
  };
}

function locateFile(file: string, folders: Folders | undefined): JsonObject {
  const path = repositoryPath(file, folders);
  return path === undefined
    ? { uri: `file://${encodePath(resolve(folders?.working ?? '/', file))}` }
    : { uri: encodePath(path), uriBaseId: '%SRCROOT%' };
}

function encodePath(path: string): string {
  return path.toWellFormed().split(/[/\\]/).map(encodeURIComponent).join('/');
}

/**
 * Escapes `[a](b)` and `{0}`, which SARIF messages would show as links and placeholders (SARIF 2.1.0, 3.11.5 and 3.11.6). Other braces are
 * common in paths and shown unchanged by GitHub, so they are not doubled.
 */
function escapeMessage(text: string): string {
  return visible(clip(text, maxLength))
    .replaceAll('](', '\\](')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}
