/**
 * The comments of openapi-typescript as editors show them: the description first and without a tag, nothing that the type says already, and
 * never on one line, as builders of declarations move such a comment behind the member before it.
 *
 * @param program TypeScript in which nothing but a comment begins a line with its opening characters.
 */
export function tidyComments(program: string): string {
  return program
    .replace(/^([ \t]*)\/\*\* (.*) \*\/$/gm, '$1/**\n$1 * $2\n$1 */')
    .replace(
      /^([ \t]*)\/\*\*\n((?:[ \t]*\*(?!\/).*\n)+)[ \t]*\*\/\n/gm,
      (_, indent: string, inside: string) => printComment(indent, tidyBlocks(inside)),
    );
}

/** The blocks of a comment, each its lines: what stands before the first tag, then one for each tag. */
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
