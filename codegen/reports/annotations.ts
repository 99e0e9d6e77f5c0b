import { clip, visible } from '../values/visible-text.ts';
import type { ReportItem } from './item.ts';
import type { Level } from './level.ts';
import { type Folders, repositoryPath } from './repository-path.ts';
import { levels, plural } from './words.ts';

const commands: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'notice' };
const words: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/** GitHub shows ten annotations per level and step; the tenth counts the remaining ones. */
const most = 9;
const longest = 1000;

/**
 * Prints workflow commands, which become annotations in the pull request. Ignored items are left out.
 * The syntax follows GitHub's runner (ActionCommand.cs).
 */
export function printAnnotations(items: readonly ReportItem[], folders?: Folders): string {
  const counted = levels.map((level) => ({
    level,
    items: items.filter((item) => item.level === level && item.ignored === undefined),
  }));
  const lines = counted.flatMap((kind) =>
    kind.items.slice(0, most).map((item) => printAnnotation(item, folders)),
  );
  const rest = counted.filter((kind) => kind.items.length > most);
  const more = rest.map((kind) => plural(kind.items.length - most, `more ${words[kind.level]}`)).join(', ');
  if (rest[0]) lines.push(command(commands[rest[0].level], {}, `${more}: see the summary.`));
  return lines.map((line) => `${line}\n`).join('');
}

function printAnnotation({ level, rule, message, place }: ReportItem, folders: Folders | undefined): string {
  const file = place ? repositoryPath(place.file, folders) : undefined;
  const where = place && file !== undefined ? { file, line: `${place.line}`, col: `${place.column}` } : {};
  return command(commands[level], { ...where, title: rule }, visible(clip(message, longest)));
}

function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${[name, listed.join(',')].join(' ').trimEnd()}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
