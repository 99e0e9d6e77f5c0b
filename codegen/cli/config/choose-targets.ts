import { defaultDescription, type TargetName, type Targets, targetNames } from '../../config.ts';
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
  const selectedNames = target && readWords('target', target, targetNames);
  const selectedLanguages = language && readWords('language', language, languageIds);
  const languageTargets: readonly TargetName[] = ['snippets', 'clients'];
  const clients = inOrder(clientLanguageIds, selectedLanguages ?? settings?.clients ?? clientLanguageIds);
  if (selectedLanguages && clients.length === 0 && selectedNames?.includes('clients'))
    throw new CommandError(
      `No client is available for ${selectedLanguages.join(', ')}. Supported clients: ${clientLanguageIds.join(', ')}.`,
      exitCodes.usage,
    );
  const configured = settings?.names ?? targetNames;
  const names = selectedNames ?? (selectedLanguages ? languageTargets : configured);
  return {
    names: inOrder(targetNames, names).filter((name) => name !== 'clients' || clients.length > 0),
    languages: inOrder(languageIds, selectedLanguages ?? settings?.languages ?? languageIds),
    styles: inOrder(styleNames, settings?.styles ?? styleNames),
    clients,
    description: settings?.description ?? defaultDescription,
    links: (hasFile ? configured : names).includes('snippets'),
    partial: target !== undefined || language !== undefined,
  };
}

function readWords<T extends string>(
  noun: string,
  names: readonly string[],
  known: readonly T[],
): readonly T[] {
  return names.map((word) => {
    const found = known.find((one) => one === word);
    if (found === undefined) throw new CommandError(unknownWord(noun, word, known), exitCodes.usage);
    return found;
  });
}

/** Sorts in the order of `known` and removes duplicates. */
function inOrder<T extends string>(known: readonly T[], chosen: readonly T[]): readonly T[] {
  return known.filter((word) => chosen.includes(word));
}
