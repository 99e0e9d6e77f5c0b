import { type PartName, partNames } from '../../../check/part.ts';
import { hint } from '../../config/settings-file.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';

/** Which parts of a check run. */
export interface Chosen {
  readonly parts: ReadonlySet<PartName>;
  /** Those that were asked for by name: what cannot be judged of them is no pass. */
  readonly named: ReadonlySet<PartName>;
}

export function chooseParts({
  only = [],
  skip = [],
}: {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}): Chosen {
  const named = new Set(only.map((name) => readPart('only', name)));
  const left = new Set(skip.map((name) => readPart('skip', name)));
  const parts = new Set(partNames.filter((name) => !left.has(name) && (named.size === 0 || named.has(name))));
  if (parts.size === 0) throw new CommandError('Nothing is left to check.', exitCodes.usage);
  return { parts, named };
}

function readPart(flag: string, text: string): PartName {
  const name = partNames.find((one) => one === text);
  if (name) return name;
  throw new CommandError(
    `--${flag} takes a part of the check; ${JSON.stringify(text)} is none. ${hint(text, partNames, `There are ${partNames.join(', ')}.`)}`,
    exitCodes.usage,
  );
}
