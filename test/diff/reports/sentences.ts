import { changelogEntry } from '../../../codegen/diff/reports/changelog.ts';
import { reports } from '../../../codegen/diff/reports/reports.ts';
import type { Verdict } from '../../../codegen/diff/verdict.ts';

/** The sentences that a report contains more than once. In a changelog, each section has its own sentences. */
export function repeatedSentences(verdict: Verdict): readonly string[] {
  const text = reports.text(verdict, { all: true }).match(/^ {2}(?:error|warn|info) .*$/gm) ?? [];
  const markdown = (reports.markdown(verdict, {}).match(/^- .*$/gm) ?? []).map(
    (line) => line.split('<br>')[0] ?? line,
  );
  const html = reports.html(verdict, {}).match(/<h3>.*<\/h3>/g) ?? [];
  const changelog = changelogEntry(verdict, '2026-11-25')
    .body.split('### ')
    .map((section) => section.match(/^- .*$/gm) ?? []);
  return [text, markdown, html, ...changelog].flatMap(repeatedLines);
}

function repeatedLines(lines: readonly string[]): readonly string[] {
  return lines.filter((line, index) => lines.indexOf(line) !== index);
}
