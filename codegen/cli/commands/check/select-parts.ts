import { type PartName, partNames } from '../../../check/part.ts';
import { suggest } from '../../config/settings-file.ts';
import { CommandError, exitCodes } from '../../exit-codes.ts';

/** The selected parts of a check. */
export interface PartSelection {
  readonly parts: ReadonlySet<PartName>;
  /** Parts selected by name: they fail if they cannot run. */
  readonly requested: ReadonlySet<PartName>;
}

export function selectParts({
  only = [],
  skip = [],
}: {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}): PartSelection {
  const requested = new Set(only.map((name) => readPart('only', name)));
  const skipped = new Set(skip.map((name) => readPart('skip', name)));
  const parts = new Set(
    partNames.filter((name) => !skipped.has(name) && (requested.size === 0 || requested.has(name))),
  );
  if (parts.size === 0)
    throw new CommandError('No part selected: --skip excludes every part.', exitCodes.usage);
  return { parts, requested };
}

function readPart(flag: string, text: string): PartName {
  const name = partNames.find((one) => one === text);
  if (name) return name;
  throw new CommandError(
    `--${flag}: unknown part ${JSON.stringify(text)}. ${suggest(text, partNames, `Use ${partNames.join(', ')}.`)}`,
    exitCodes.usage,
  );
}
