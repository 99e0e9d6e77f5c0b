import { type TargetName, targetNames } from '../../config.ts';
import { clientLanguageIds, languageIds } from '../../languages/registry.ts';
import { type StyleName, styleNames } from '../../languages/shared/style-name.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { SettingsFile } from './settings-file.ts';

/** Setting `targets`. Absent lists select everything. */
export interface TargetSettings {
  readonly names: readonly TargetName[];
  readonly languages?: readonly string[] | undefined;
  readonly styles?: readonly StyleName[] | undefined;
  readonly clients?: readonly string[] | undefined;
}

const tokens = ['targets'];

export const snippetKeys = ['languages', 'styles'];

/** Reads `targets` and reports its problems. */
export function readTargets(file: SettingsFile, value: JsonValue | undefined): TargetSettings | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    file.addProblem(tokens, '"targets" must be a mapping.');
    return undefined;
  }
  file.rejectUnknown(value, targetNames, tokens);
  const clients = file.readEnumArray(value, 'clients', { noun: 'client', known: clientLanguageIds, tokens });
  const isSelected: Readonly<Record<TargetName, boolean>> = {
    snippets: ownValue(value, 'snippets') !== undefined,
    clients: clients !== undefined,
    description: file.readBoolean(value, 'description', tokens) === true,
    docs: file.readBoolean(value, 'docs', tokens) === true,
  };
  const names = targetNames.filter((name) => isSelected[name]);
  if (names.length === 0 && file.problems.length === 0)
    file.addProblem(tokens, `"targets" must select at least one of ${targetNames.join(', ')}.`);
  return { names, ...readSnippets(file, value), clients };
}

function readSnippets(file: SettingsFile, targets: JsonObject): Pick<TargetSettings, 'languages' | 'styles'> {
  const value = ownValue(targets, 'snippets');
  const place = [...tokens, 'snippets'];
  if (value === undefined) return {};
  if (!isObject(value)) {
    file.addProblem(place, '"snippets" must be a mapping of languages and styles; {} selects all of them.');
    return {};
  }
  file.rejectUnknown(value, snippetKeys, place);
  return {
    languages: file.readEnumArray(value, 'languages', {
      noun: 'language',
      known: languageIds,
      tokens: place,
    }),
    styles: file.readEnumArray(value, 'styles', { noun: 'style', known: styleNames, tokens: place }),
  };
}
