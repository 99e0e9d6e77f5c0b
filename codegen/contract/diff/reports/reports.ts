import type { Verdict } from '../verdict.ts';
import { printAnnotations } from './github.ts';
import { printHtml } from './html.ts';
import { itemsOfVerdict } from './item.ts';
import { printJson } from './json.ts';
import { printJunit } from './junit.ts';
import { printMarkdown } from './markdown.ts';
import type { Folders } from './repository-path.ts';
import { printSarif } from './sarif.ts';
import { type Colors, printText } from './text.ts';

export interface ReportOptions {
  /** Of the terminal; plain text without. */
  readonly colors?: Colors;
  /** So that paths are those of the repository. */
  readonly folders?: Folders;
}

/** A verdict as text: the same for the same verdict, whatever the machine. */
export type Report = (verdict: Verdict, options: ReportOptions) => string;

/** What `--format` may be. */
export type Format = 'text' | 'json' | 'markdown' | 'html' | 'github' | 'sarif' | 'junit';

export const reports: Readonly<Record<Format, Report>> = {
  text: (verdict, { colors }) => printText(verdict, colors),
  json: printJson,
  markdown: (verdict) => printMarkdown(verdict),
  html: printHtml,
  github: (verdict, { folders }) => printAnnotations(itemsOfVerdict(verdict), folders),
  sarif: (verdict, { folders }) =>
    printSarif(itemsOfVerdict(verdict), { entry: verdict.new.name, ...(folders ? { folders } : {}) }),
  junit: (verdict) =>
    printJunit(itemsOfVerdict(verdict), {
      suite: 'rosetta diff',
      whenEmpty: 'no change between the descriptions',
      failOn: verdict.failOn,
    }),
};
