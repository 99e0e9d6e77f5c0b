/**
 * Reformats the comments of openapi-typescript for editors: the description first and without a tag, and no tags that repeat the type. One-line
 * comments become multi-line, because declaration bundlers attach them to the previous property.
 *
 * @param program TypeScript in which only comments start a line with a comment marker.
 */
export function tidyComments(program: string): string {
  return program
    .replace(/^([ \t]*)\/\*\* (.*) \*\/$/gm, '$1/**\n$1 * $2\n$1 */')
    .replace(
      /^([ \t]*)\/\*\*\n((?:[ \t]*\*(?!\/).*\n)+)[ \t]*\*\/\n/gm,
      (_, indent: string, inside: string) => printComment(indent, tidyBlocks(inside)),
    );
}

/** Splits a comment into blocks of lines: the text before the first tag, then one block per tag. */
function tidyBlocks(inside: string): readonly (readonly string[])[] {
  const blocks: string[][] = [[]];
  for (const line of inside
    .trimEnd()
    .split('\n')
    .map((text) => text.replace(/^[ \t]*\* ?/, '')))
    if (/^@\w/.test(line)) blocks.push([line]);
    else blocks.at(-1)?.push(line);
  const isDescription = ([first = '']: readonly string[]) => first.startsWith('@description');
  const described = blocks
    .filter(isDescription)
    .map(([first = '', ...more]) => [first.replace(/^@description ?/, ''), ...more]);
  const others = blocks.filter((block) => !isDescription(block) && !/^@enum\b/.test(block[0] ?? ''));
  return [...described, ...others].filter((block) => block.some((line) => line.trim() !== ''));
}

function printComment(indent: string, blocks: readonly (readonly string[])[]): string {
  const lines = blocks.flat().map((line) => `${indent} * ${line}`.trimEnd());
  return lines.length === 0 ? '' : `${indent}/**\n${lines.join('\n')}\n${indent} */\n`;
}
