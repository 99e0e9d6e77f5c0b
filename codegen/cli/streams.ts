import picocolors from 'picocolors';

/** What the command runs in: everything it takes from the process. */
export interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Stream;
  readonly stderr: Stream;
  /** Aborted when the user interrupts. */
  readonly signal: AbortSignal;
}

export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

export type Colors = ReturnType<typeof picocolors.createColors>;

/** Colours on a terminal, unless NO_COLOR is set (no-color.org). */
export function colorsFor({ stderr, env }: Surroundings): Colors {
  const plain = (env['NO_COLOR'] ?? '') !== '' || env['TERM'] === 'dumb';
  return picocolors.createColors(stderr.isTTY === true && !plain);
}

/** A line that the next one replaces, on a terminal only. */
export function showProgress({ stderr }: Surroundings, text: string): void {
  if (stderr.isTTY) stderr.write(`\r\u001b[2K${printable(text)}`);
}

/** Text of a description on a terminal: control characters cannot act, hidden ones are seen. */
export function printable(text: string): string {
  return text.replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

const unseen = /[^\P{Cc}\n\t]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;
