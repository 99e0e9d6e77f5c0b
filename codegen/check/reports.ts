import { ruleMeaning } from '../diff/describe-rules.ts';
import { impactOf } from '../diff/reports/impact.ts';
import { printAnnotations } from '../reports/annotations.ts';
import type { ReportFormat } from '../reports/format.ts';
import type { ReportItem } from '../reports/item.ts';
import { printJunit } from '../reports/junit.ts';
import { reaches } from '../reports/level.ts';
import { printOutputValues } from '../reports/outputs.ts';
import type { Folders } from '../reports/repository-path.ts';
import { printSarif } from '../reports/sarif.ts';
import { visible } from '../values/visible-text.ts';
import { printJson } from './json.ts';
import { printMarkdown } from './markdown.ts';
import type { CheckPart, CheckResult } from './part.ts';
import { printTable } from './table.ts';

/** The formats of `rosetta diff` except HTML. */
export const checkFormats = [
  'text',
  'json',
  'markdown',
  'github',
  'sarif',
  'junit',
] as const satisfies ReportFormat[];

export interface CheckReportOptions {
  readonly folders?: Folders;
  /** The file for findings without a location. */
  readonly entry: string;
}

export function printReport(format: ReportFormat, checked: CheckResult, options: CheckReportOptions): string {
  const { folders, entry } = options;
  const items = checked.parts.flatMap((part) => part.items);
  switch (format) {
    case 'json':
      return printJson(checked);
    case 'markdown':
      return printMarkdown(checked);
    case 'github':
      return printAnnotations(items, folders);
    case 'sarif':
      return printSarif(items, { entry, describeRule: ruleMeaning, ...(folders ? { folders } : {}) });
    case 'junit':
      return printJunit(
        checked.parts.flatMap((part) => casesOf(part, checked)),
        { suite: 'rosetta check', whenEmpty: 'no part selected', failOn: 'error' },
      );
    default:
      return `${items.map(printItem).join('')}${printTable(checked.parts)}`;
  }
}

function printItem({ level, rule, message, place }: ReportItem): string {
  const where = place ? ` ${place.file}:${place.line}:${place.column}` : '';
  return `${level} ${rule}${visible(`${where} ${message}`)}\n`;
}

/** Prints every part as a case, even without findings. Changes at `failOn` or above become errors. */
function casesOf(
  { name, checked, outcome, items }: CheckPart,
  { changes }: CheckResult,
): readonly ReportItem[] {
  const failOn = name === 'changes' ? (changes?.failOn ?? 'error') : 'error';
  return [
    {
      level: 'info',
      rule: 'part',
      subject: name,
      message: checked === '' ? outcome : `${outcome} (${checked})`,
    },
    ...items.map(
      (item): ReportItem => ({
        ...item,
        subject: `${name}: ${item.subject}`,
        level: reaches(item.level, failOn) ? 'error' : item.level,
      }),
    ),
  ];
}

/** Content for `$GITHUB_OUTPUT`, with the same names as `rosetta diff`; empty for skipped parts. */
export function printOutputs({ parts, changes }: CheckResult): string {
  const items = parts.flatMap((part) => part.items).filter(({ ignored }) => ignored === undefined);
  const count = (level: ReportItem['level']) => String(items.filter((item) => item.level === level).length);
  return printOutputValues({
    breaking: changes ? String(changes.findings.some((finding) => impactOf(finding) === 'error')) : '',
    errors: count('error'),
    warnings: count('warn'),
    bump: changes?.bump ?? '',
    'next-version': changes?.nextVersion ?? '',
    'changelog-path': '',
  });
}
