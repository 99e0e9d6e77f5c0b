import { CommandError, exitCodes } from '../exit-codes.ts';

/** A whole number of an option. @throws CommandError for anything else. */
export function readNumber(name: string, text: string, most: number, least = 0): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new CommandError(
    `--${name} is a whole number from ${least} to ${most}, not ${JSON.stringify(text)}.`,
    exitCodes.usage,
  );
}
