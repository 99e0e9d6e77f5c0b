import picocolors from 'picocolors';
import type { TerminalColors } from '../reports/terminal-colors.ts';
import { visible } from '../values/visible-text.ts';
import type { CheckPart, PartStatus } from './part.ts';

/** One line per part: name, checked items, result. */
export function printTable(
  parts: readonly CheckPart[],
  colors: TerminalColors = picocolors.createColors(false),
): string {
  const [names, checkedTexts] = [parts.map(({ name }) => name), parts.map(({ checked }) => visible(checked))];
  const [nameWidth, checkedWidth] = [widthOf(names), widthOf(checkedTexts)];
  return parts
    .map(({ name, status, outcome }, index) => {
      const checked = (checkedTexts[index] ?? '').padEnd(checkedWidth);
      return `${name.padEnd(nameWidth)}  ${checked}  ${paint(colors, status)(visible(outcome))}\n`;
    })
    .join('');
}

function widthOf(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function paint(colors: TerminalColors, status: PartStatus): (text: string) => string {
  return {
    passed: colors.green,
    findings: colors.red,
    invalid: colors.red,
    failed: colors.red,
    skipped: colors.yellow,
  }[status];
}
