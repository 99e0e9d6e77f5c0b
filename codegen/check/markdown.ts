import { printMarkdown as printVerdict } from '../diff/reports/markdown.ts';
import { githubCode, githubText } from '../render/comment.ts';
import type { ReportItem } from '../reports/item.ts';
import { fitSections, sizeLimits } from '../reports/size-limits.ts';
import { plural } from '../values/plural.ts';
import { clip } from '../values/visible-text.ts';
import type { CheckPart, CheckResult } from './part.ts';

/** Identifies the comment of an earlier run, so that it can be replaced. */
const commentMarker = '<!-- openapi-rosetta: check -->';
const maxTextLength = 500;
/** The maximum fraction of the comment for all parts except the changes. */
const maxShareOfOthers = 0.5;

/**
 * Prints a comment for a pull request or a job summary: the parts, their findings, and the API changes.
 *
 * @param maxBytes The maximum size in bytes; the number of omitted findings is shown.
 */
export function printMarkdown(
  { parts, changes }: CheckResult,
  maxBytes: number = sizeLimits.comment,
): string {
  const head = `${commentMarker}\n### ${printHeading(parts)}\n\n${parts.map(printPart).join('')}\n`;
  const others = parts.filter(({ name, items }) => items.length > 0 && !(name === 'changes' && changes));
  const sections = others.map(({ name, items }) => ({
    head: `#### ${name}`,
    items: items.map((item) => ({ text: printItem(item), count: 1 })),
  }));
  const fitted = fitSections(sections, maxBytes * maxShareOfOthers - Buffer.byteLength(head));
  const omitted = fitted.omitted === 0 ? '' : `**${plural(fitted.omitted, 'more finding')} not shown.**\n\n`;
  const text = `${head}${fitted.text}${omitted}`;
  if (!changes || changes.findings.length + changes.ignored.length === 0) return text;
  // The first line is the marker of the diff comment; this comment has its own.
  const [, ...lines] = printVerdict(changes, maxBytes - Buffer.byteLength(text)).split('\n');
  return `${text}${lines.join('\n')}`;
}

function printHeading(parts: readonly CheckPart[]): string {
  const failed = parts.filter(({ status }) => status !== 'passed' && status !== 'skipped');
  return failed.length === 0 ? 'Check passed' : `Check failed: ${failed.map(({ name }) => name).join(', ')}`;
}

function printPart({ name, checked, outcome }: CheckPart): string {
  return `- **${name}**: ${githubText(clip(checked === '' ? outcome : `${outcome} (${checked})`, maxTextLength))}\n`;
}

function printItem({ level, rule, message, place }: ReportItem): string {
  const where = place ? ` ${githubCode(`${clip(place.file, maxTextLength)}:${place.line}`)}` : '';
  return `- **${level}**${where} ${githubText(clip(message, maxTextLength))} <sub>${githubCode(rule)}</sub>`;
}
