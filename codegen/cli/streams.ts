import picocolors from 'picocolors';
import type { Colors } from '../reports/colors.ts';
import { invisible } from '../values/invisible.ts';

/** Process environment of a command. */
export interface CliContext {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Aborted when the user interrupts the command. */
  readonly signal: AbortSignal;
}

export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Colours on a terminal, unless NO_COLOR is set (no-color.org). */
export function colorsFor({ stderr, env }: CliContext): Colors {
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return picocolors.createColors(stderr.isTTY === true && !plain);
}

/** Shows a progress line that the next one replaces. Only on a terminal. */
export function showProgress({ stderr }: CliContext, text: string): void {
  if (stderr.isTTY) stderr.write(`\r\u001b[2K${printable(text)}`);
}

/** Escapes control characters and invisible characters for printing on a terminal. */
export function printable(text: string): string {
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const unseen = new RegExp(`[\u0000-\u0008\u000b-\u001f\u007f-\u009f${invisible}]`, 'g');
