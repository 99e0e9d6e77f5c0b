import { printMarkdown as printVerdict } from '../diff/reports/markdown.ts';
import { githubCode, githubText } from '../render/comment.ts';
import type { ReportItem } from '../reports/item.ts';
import { fitSections, sizeLimits } from '../reports/size-limits.ts';
import { plural } from '../reports/words.ts';
import { clip } from '../values/visible-text.ts';
import type { CheckPart, CheckResult } from './part.ts';

/** Identifies the comment of an earlier run, so that it can be replaced. */
const commentMarker = '<!-- openapi-rosetta: check -->';
const longest = 500;
/** The maximum fraction of the comment for all parts except the changes. */
const shareOfOthers = 0.5;

/**
 * Prints a comment for a pull request or a job summary: the parts, their findings, and the API changes.
 *
 * @param room The maximum size in bytes; the number of omitted findings is shown.
 */
export function printMarkdown({ parts, changes }: CheckResult, room: number = sizeLimits.comment): string {
  const head = `${commentMarker}\n### ${sayWhole(parts)}\n\n${parts.map(printPart).join('')}\n`;
  const others = parts.filter(({ name, items }) => items.length > 0 && !(name === 'changes' && changes));
  const sections = others.map(({ name, items }) => ({ head: `#### ${name}`, items: items.map(printItem) }));
  const fitted = fitSections(sections, room * shareOfOthers - Buffer.byteLength(head));
  const cut = fitted.left === 0 ? '' : `**${plural(fitted.left, 'more finding')} not shown.**\n\n`;
  const said = `${head}${fitted.text}${cut}`;
  if (!changes || changes.findings.length + changes.ignored.length === 0) return said;
  // The first line is the marker of the diff comment; this comment has its own.
  const [, ...lines] = printVerdict(changes, room - Buffer.byteLength(said)).split('\n');
  return `${said}${lines.join('\n')}`;
}

function sayWhole(parts: readonly CheckPart[]): string {
  const bad = parts.filter(({ status }) => status !== 'fine' && status !== 'skipped');
  return bad.length === 0 ? 'Check passed' : `Check failed: ${bad.map(({ name }) => name).join(', ')}`;
}

function printPart({ name, checked, outcome }: CheckPart): string {
  return `- **${name}**: ${githubText(clip(checked === '' ? outcome : `${outcome} (${checked})`, longest))}\n`;
}

function printItem({ level, rule, message, place }: ReportItem): string {
  const where = place ? ` ${githubCode(`${clip(place.file, longest)}:${place.line}`)}` : '';
  return `- **${level}**${where} ${githubText(clip(message, longest))} <sub>${githubCode(rule)}</sub>`;
}
