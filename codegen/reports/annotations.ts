import { plural } from '../values/plural.ts';
import { clip, visible } from '../values/visible-text.ts';
import type { ReportItem } from './item.ts';
import { type Level, levels } from './level.ts';
import { type Folders, repositoryPath } from './repository-path.ts';

const commands: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'notice' };
const levelNames: Readonly<Record<Level, string>> = { error: 'error', warn: 'warning', info: 'notice' };

/** GitHub shows ten annotations per level and step; the tenth counts the remaining ones. */
const maxAnnotations = 9;
const maxLength = 1000;

/**
 * Prints workflow commands, which become annotations in the pull request: the items that affect the most operations first, because GitHub
 * shows only the first annotations. Ignored items are left out.
 * The syntax follows GitHub's runner (ActionCommand.cs).
 */
export function printAnnotations(items: readonly ReportItem[], folders?: Folders): string {
  const annotations = levels.map((level) => ({
    level,
    items: items
      .filter((item) => item.level === level && item.ignored === undefined)
      .toSorted((a, b) => (b.weight ?? 0) - (a.weight ?? 0)),
  }));
  const lines = annotations.flatMap((kind) =>
    kind.items.slice(0, maxAnnotations).map((item) => printAnnotation(item, folders)),
  );
  const exceeding = annotations.filter((kind) => kind.items.length > maxAnnotations);
  const more = exceeding
    .map((kind) => plural(kind.items.length - maxAnnotations, `more ${levelNames[kind.level]}`))
    .join(', ');
  if (exceeding[0]) lines.push(printCommand(commands[exceeding[0].level], {}, `${more}: see the summary.`));
  return lines.map((line) => `${line}\n`).join('');
}

function printAnnotation({ level, rule, message, place }: ReportItem, folders: Folders | undefined): string {
  const file = place ? repositoryPath(place.file, folders) : undefined;
  const location = place && file !== undefined ? { file, line: `${place.line}`, col: `${place.column}` } : {};
  return printCommand(commands[level], { ...location, title: rule }, visible(clip(message, maxLength)));
}

function printCommand(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const formatted = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::${[name, formatted.join(',')].join(' ').trimEnd()}::${escapeData(message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
