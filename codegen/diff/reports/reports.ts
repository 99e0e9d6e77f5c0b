import { printAnnotations } from '../../reports/annotations.ts';
import type { ReportFormat } from '../../reports/format.ts';
import { printJunit } from '../../reports/junit.ts';
import type { Folders } from '../../reports/repository-path.ts';
import { printSarif } from '../../reports/sarif.ts';
import type { TerminalColors } from '../../reports/terminal-colors.ts';
import { ruleMeaning } from '../describe-rules.ts';
import type { Verdict } from '../verdict.ts';
import { printHtml } from './html.ts';
import { itemsOfVerdict } from './items.ts';
import { printJson } from './json.ts';
import { printMarkdown } from './markdown.ts';
import type { LinkOptions } from './source-links.ts';
import { printText } from './text.ts';

interface ReportOptions {
  /** Colors of the terminal; plain text if absent. */
  readonly colors?: TerminalColors;
  /** Prints every finding in the text format. */
  readonly all?: boolean;
  /** For paths relative to the repository. */
  readonly folders?: Folders;
  /** For links to the descriptions. */
  readonly links?: LinkOptions;
}

/** Prints a verdict; the output is deterministic. */
export type Report = (verdict: Verdict, options: ReportOptions) => string;

export const reports: Readonly<Record<ReportFormat, Report>> = {
  text: (verdict, { colors, all }) =>
    printText(verdict, { ...(colors ? { colors } : {}), ...(all ? { all } : {}) }),
  json: printJson,
  markdown: (verdict) => printMarkdown(verdict),
  html: (verdict, { links }) => printHtml(verdict, links),
  github: (verdict, { folders }) => printAnnotations(itemsOfVerdict(verdict), folders),
  sarif: (verdict, { folders }) =>
    printSarif(itemsOfVerdict(verdict), {
      entry: verdict.new.name,
      describeRule: ruleMeaning,
      ...(folders ? { folders } : {}),
    }),
  junit: (verdict) =>
    printJunit(itemsOfVerdict(verdict), {
      suite: 'rosetta diff',
      whenEmpty: 'no changes',
      failOn: verdict.failOn,
    }),
};
