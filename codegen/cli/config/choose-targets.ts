import { type TargetName, type Targets, targetNames } from '../../config.ts';
import { clientLanguageIds, languageIds } from '../../languages/registry.ts';
import { styleNames } from '../../languages/shared/style-name.ts';
import { CommandError, exitCodes } from '../exit-codes.ts';
import type { TargetSettings } from './read-targets.ts';
import { unknownWord } from './settings-file.ts';

/** Flags that narrow the selection. */
export interface TargetFlags {
  readonly target?: readonly string[];
  readonly language?: readonly string[];
}

/**
 * Merges flags, the configuration file and the default, in this order. The default selects everything.
 *
 * @param hasFile True if a configuration file was read. Docs then link to snippet files if the file, not the flags, selects snippets.
 * @throws CommandError for an unknown name, and for a language without a client if clients are selected.
 */
export function chooseTargets(
  { target, language }: TargetFlags,
  settings: TargetSettings | undefined,
  hasFile: boolean,
): Targets {
  const flagged = target && readWords('target', target, targetNames);
  const onlyLanguages = language && readWords('language', language, languageIds);
  const ofLanguage: readonly TargetName[] = ['snippets', 'clients'];
  const clients = inOrder(clientLanguageIds, onlyLanguages ?? settings?.clients ?? clientLanguageIds);
  if (onlyLanguages && clients.length === 0 && flagged?.includes('clients'))
    throw new CommandError(
      `No client is available for ${onlyLanguages.join(', ')}. Supported clients: ${clientLanguageIds.join(', ')}.`,
      exitCodes.usage,
    );
  const configured = settings?.names ?? targetNames;
  const names = flagged ?? (onlyLanguages ? ofLanguage : configured);
  return {
    names: inOrder(targetNames, names).filter((name) => name !== 'clients' || clients.length > 0),
    languages: inOrder(languageIds, onlyLanguages ?? settings?.languages ?? languageIds),
    styles: inOrder(styleNames, settings?.styles ?? styleNames),
    clients,
    links: (hasFile ? configured : names).includes('snippets'),
    partial: target !== undefined || language !== undefined,
  };
}

function readWords<T extends string>(
  noun: string,
  words: readonly string[],
  known: readonly T[],
): readonly T[] {
  return words.map((word) => {
    const found = known.find((one) => one === word);
    if (found === undefined) throw new CommandError(unknownWord(noun, word, known), exitCodes.usage);
    return found;
  });
}

/** Sorts in the order of `known` and removes duplicates. */
function inOrder<T extends string>(known: readonly T[], chosen: readonly T[]): readonly T[] {
  return known.filter((one) => chosen.includes(one));
}
