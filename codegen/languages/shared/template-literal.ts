import { type Code, code, joinCode } from '../../render/code.ts';
import type { SecretPiece } from './secrets.ts';

/** Prints text with secrets by string interpolation. Text without secrets is a plain string, a single secret is its variable. */
export function interpolate(
  pieces: readonly SecretPiece[],
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
  if (pieces.every((piece) => piece.kind === 'text'))
    return syntax.printString(pieces.map(({ text }) => text).join(''));
  if (pieces.length === 1 && first?.kind === 'secret') return syntax.printSecret(first.variable);
  const printed = pieces.map((piece) =>
    piece.kind === 'text' ? syntax.printText(piece.text) : syntax.embed(syntax.printSecret(piece.variable)),
  );
  return syntax.wrap(joinCode(printed, ''));
}

/** Prints text with secrets as strings and variables joined by an operator. */
export function concatenate(
  pieces: readonly SecretPiece[],
  operator: string,
  printString: (text: string) => Code,
  printSecret: (variable: string) => Code,
): Code {
  if (pieces.length === 0) return printString('');
  const printed = pieces.map((piece) =>
    piece.kind === 'text' ? printString(piece.text) : printSecret(piece.variable),
  );
  return joinCode(printed, operator);
}

/** The inside of a printed string: its text without the quotes. */
export function unquoted(printed: Code): Code {
  return code(printed.slice(1, -1));
}
