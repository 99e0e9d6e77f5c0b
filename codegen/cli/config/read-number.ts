import { CommandError, exitCodes } from '../exit-codes.ts';

/** Parses the integer value of an option. @throws CommandError for any other value. */
export function parseInteger(name: string, text: string, max: number, min = 0): number {
  const number = /^\d{1,7}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= min && number <= max) return number;
  throw new CommandError(
    `--${name} must be an integer from ${min} to ${max}, but is ${JSON.stringify(text)}.`,
    exitCodes.usage,
  );
}
