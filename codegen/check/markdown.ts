import { printMarkdown as printVerdict } from '../diff/reports/markdown.ts';
import { commentCode, commentText } from '../render/comment.ts';
import { fitSections, roomOf } from '../reports/fit.ts';
import type { ReportItem } from '../reports/item.ts';
import { plural } from '../reports/words.ts';
import { clip } from '../values/visible.ts';
import type { Checked, Part } from './part.ts';

/** By this line a comment of an earlier run is found again, to be replaced. */
const commentMarker = '<!-- openapi-rosetta: check -->';
const longest = 500;
/** What is left of the room for the changes, which have the most to say. */
const shareOfOthers = 0.5;

/**
 * For a comment on a pull request, or for the summary of a job: the parts, what each has found, and the changes of the API.
 *
 * @param room In bytes; the text is never longer, and says so where it was cut.
 */
export function printMarkdown({ parts, changes }: Checked, room: number = roomOf.comment): string {
  const head = `${commentMarker}\n### ${sayWhole(parts)}\n\n${parts.map(printPart).join('')}\n`;
  const others = parts.filter(({ name, items }) => items.length > 0 && !(name === 'changes' && changes));
  const sections = others.map(({ name, items }) => ({ head: `#### ${name}`, items: items.map(printItem) }));
  const fitted = fitSections(sections, room * shareOfOthers - Buffer.byteLength(head));
  const cut = fitted.left === 0 ? '' : `**${plural(fitted.left, 'more finding')} had no room here.**\n\n`;
  const said = `${head}${fitted.text}${cut}`;
  if (!changes || changes.findings.length + changes.ignored.length === 0) return said;
  // Without its marker: this comment is that of the check.
  const [, ...lines] = printVerdict(changes, room - Buffer.byteLength(said)).split('\n');
  return `${said}${lines.join('\n')}`;
}

function sayWhole(parts: readonly Part[]): string {
  const bad = parts.filter(({ standing }) => standing !== 'fine' && standing !== 'unjudged');
  return bad.length === 0 ? 'Check: fine' : `Check: ${bad.map(({ name }) => name).join(', ')}`;
}

function printPart({ name, looked, outcome }: Part): string {
  return `- **${name}**: ${commentText(clip(looked === '' ? outcome : `${outcome} (${looked})`, longest))}\n`;
}

function printItem({ level, rule, message, place }: ReportItem): string {
  const where = place ? ` ${commentCode(`${clip(place.file, longest)}:${place.line}`)}` : '';
  return `- **${level}**${where} ${commentText(clip(message, longest))} <sub>${commentCode(rule)}</sub>`;
}
