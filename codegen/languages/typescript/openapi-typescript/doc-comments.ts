/**
 * Reformats a comment of openapi-typescript for editors: the description first and without a tag, no tags that repeat the type, and never on
 * one line, because declaration bundlers attach one-line comments to the previous property.
 *
 * @param text The comment between its delimiters.
 * @returns The comment and a line break; an empty string if nothing remains.
 */
export function formatComment(text: string): string {
  const content = text.replace(/^\*\s/, '');
  return printComment(orderBlocks(content.trimEnd().split('\n')));
}

/** Splits a comment into blocks of lines: the text before the first tag, then one block per tag. */
function orderBlocks(lines: readonly string[]): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of lines.map((text) => text.replace(/^[ \t]*\* ?/, '')))
    if (/^@\w/.test(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  const isDescription = ([first = '']: readonly string[]) => first.startsWith('@description');
  const descriptions = blocks
    .filter(isDescription)
    .map(([first = '', ...more]) => [first.replace(/^@description ?/, ''), ...more]);
  const others = blocks.filter((block) => !isDescription(block) && !/^@enum\b/.test(block[0] ?? ''));
  return [...descriptions, ...others].filter((block) => block.some((line) => line.trim() !== ''));
}

function printComment(blocks: readonly (readonly string[])[]): string {
  const lines = blocks.flat().map((line) => ` * ${line}`.trimEnd());
  return lines.length === 0 ? '' : `/**\n${lines.join('\n')}\n */\n`;
}
