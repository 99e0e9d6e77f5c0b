import { controls, invisible } from '../../values/invisible.ts';

/**
 * True if text can be printed line by line between the quotes of a multi-line string literal: it has several lines, and no character or
 * indentation that the literal of a language would change.
 */
export function fitsMultilineLiteral(text: string): boolean {
  const [first = '', ...others] = text.split('\n');
  return (
    others.length > 0 &&
    /^[^\s"]/.test(first) &&
    /[^\s"]$/.test(text) &&
    [first, ...others].every((line) => !changed.test(line))
  );
}

/** Characters to escape, interpolations, the ends of literals and spaces at the end of a line. */
const changed = new RegExp(`[${controls}${invisible}\\\\\`]|"""|[$#][{$@]|\\s$|^TEXT$`);
