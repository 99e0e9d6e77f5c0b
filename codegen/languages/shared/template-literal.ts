import type { Secret } from '../../http/request.ts';
import { type Code, code, joinCode } from '../../render/code.ts';

/** Prints text with secrets by string interpolation. Text without secrets is a plain string, a single secret is its variable. */
export function interpolate(
  pieces: readonly (string | Secret)[],
  syntax: {
    printString(text: string): Code;
    /** Text inside the interpolated string, without its quotes. */
    printText(text: string): Code;
    printSecret(variable: string): Code;
    /** The interpolated string around its pieces. */
    wrap(inner: Code): Code;
    /** A secret inside the interpolated string. */
    embed(secret: Code): Code;
  },
): Code {
  const [first] = pieces;
  if (pieces.every((piece) => typeof piece === 'string')) return syntax.printString(pieces.join(''));
  if (pieces.length === 1 && typeof first === 'object') return syntax.printSecret(first.env);
  const printed = pieces.map((piece) =>
    typeof piece === 'string' ? syntax.printText(piece) : syntax.embed(syntax.printSecret(piece.env)),
  );
  return syntax.wrap(joinCode(printed, ''));
}

/** Prints text with secrets as strings and variables joined by an operator. */
export function concatenate(
  pieces: readonly (string | Secret)[],
  operator: string,
  printString: (text: string) => Code,
  printSecret: (variable: string) => Code,
): Code {
  if (pieces.length === 0) return printString('');
  const printed = pieces.map((piece) =>
    typeof piece === 'string' ? printString(piece) : printSecret(piece.env),
  );
  return joinCode(printed, operator);
}

/** The inside of a printed string: its text without the quotes. */
export function unquoted(printed: Code): Code {
  return code(printed.slice(1, -1));
}
