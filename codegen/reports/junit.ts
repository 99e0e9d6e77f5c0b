import { markupText } from '../render/markup.ts';
import { groupBy } from '../values/group-by.ts';
import { plural } from '../values/plural.ts';
import { clip } from '../values/visible-text.ts';
import type { ReportItem } from './item.ts';
import { type Level, reaches } from './level.ts';

export interface JunitOptions {
  /** `rosetta diff` */
  readonly suite: string;
  /** Name of the passing case if there are no items: some services treat an empty suite as a failure. */
  readonly whenEmpty: string;
  /** The lowest level that fails a case. */
  readonly failOn: Level;
}

const maxLength = 2000;

/** Prints JUnit XML for Jenkins and GitLab: one case per subject, which fails if an item reaches `failOn`. */
export function printJunit(items: readonly ReportItem[], { suite, whenEmpty, failOn }: JunitOptions): string {
  const isFailure = (item: ReportItem) => item.ignored === undefined && reaches(item.level, failOn);
  const cases = [...groupBy(items, ({ subject }) => subject)].map(([name, group]) => ({
    name,
    failures: group.filter(isFailure),
    others: group.filter((item) => !isFailure(item)),
  }));
  const shown = cases.length === 0 ? [{ name: whenEmpty, failures: [], others: [] }] : cases;
  const failed = shown.filter(({ failures }) => failures.length > 0).length;
  const counts = `tests="${shown.length}" failures="${failed}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="${markupText(suite)}" ${counts}>
  <testsuite name="${markupText(suite)}" ${counts} skipped="0">
${shown.map((testCase) => printCase(testCase, suite)).join('\n')}
  </testsuite>
</testsuites>
`;
}

interface TestCase {
  readonly name: string;
  readonly failures: readonly ReportItem[];
  readonly others: readonly ReportItem[];
}

function printCase({ name, failures, others }: TestCase, suite: string): string {
  const head = `    <testcase name="${markupText(clip(name, maxLength))}" classname="${markupText(suite)}"`;
  const inner = [...printFailure(failures), ...printOthers(others)];
  return inner.length === 0 ? `${head}/>` : `${head}>\n${inner.join('\n')}\n    </testcase>`;
}

function printFailure(failures: readonly ReportItem[]): readonly string[] {
  const [first] = failures;
  if (!first) return [];
  const more = failures.length === 1 ? '' : ` (and ${plural(failures.length - 1, 'more finding')})`;
  const message = markupText(`${clip(first.message, maxLength)}${more}`);
  const type = markupText(first.rule);
  return [`      <failure type="${type}" message="${message}">${printLines(failures)}</failure>`];
}

function printOthers(others: readonly ReportItem[]): readonly string[] {
  return others.length === 0 ? [] : [`      <system-out>${printLines(others)}</system-out>`];
}

function printLines(items: readonly ReportItem[]): string {
  return items.map((item) => markupText(formatItem(item))).join('\n');
}

function formatItem({ level, rule, message, place, ignored }: ReportItem): string {
  const location = place ? ` at ${place.file}:${place.line}:${place.column}` : '';
  const reason = ignored === undefined ? '' : ` (ignored: ${ignored})`;
  return `${level} ${rule}: ${clip(message, maxLength)}${location}${reason}`;
}
