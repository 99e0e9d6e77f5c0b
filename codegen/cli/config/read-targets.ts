import {
  type DescriptionOptions,
  defaultDescription,
  type OverlayVersion,
  overlayVersions,
  sampleExtensionNames,
  type TargetName,
  targetNames,
} from '../../config.ts';
import { clientLanguageIds, languageIds } from '../../languages/registry.ts';
import { type StyleName, styleNames } from '../../languages/shared/style-name.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { SettingPath, SettingsFile } from './settings-file.ts';

/** Setting `targets`. Absent lists select everything. */
export interface TargetSettings {
  readonly names: readonly TargetName[];
  readonly languages?: readonly string[] | undefined;
  readonly styles?: readonly StyleName[] | undefined;
  readonly clients?: readonly string[] | undefined;
  readonly description?: DescriptionOptions | undefined;
}

const tokens = ['targets'];

export const snippetKeys = ['languages', 'styles'];
export const descriptionKeys = ['extensions', 'overlay'];

/** Reads `targets` and reports its problems. */
export function readTargets(file: SettingsFile, value: JsonValue | undefined): TargetSettings | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    file.addProblem(tokens, '"targets" must be a mapping.');
    return undefined;
  }
  file.rejectUnknown(value, targetNames, tokens);
  const clients = file.readEnumArray(value, 'clients', { noun: 'client', known: clientLanguageIds, tokens });
  const description = readDescription(file, value);
  const isSelected: Readonly<Record<TargetName, boolean>> = {
    snippets: ownValue(value, 'snippets') !== undefined,
    clients: clients !== undefined,
    description: description !== undefined,
    docs: file.readBoolean(value, 'docs', tokens) === true,
    site: file.readBoolean(value, 'site', tokens) === true,
  };
  const names = targetNames.filter((name) => isSelected[name]);
  if (names.length === 0 && file.problems.length === 0)
    file.addProblem(tokens, `"targets" must select at least one of ${targetNames.join(', ')}.`);
  return { names, ...readSnippets(file, value), clients, description };
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

/** Reads `description`: true, or a mapping of its options. */
function readDescription(file: SettingsFile, targets: JsonObject): DescriptionOptions | undefined {
  const value = ownValue(targets, 'description');
  const place = [...tokens, 'description'];
  if (value === undefined || value === false) return undefined;
  if (value === true) return defaultDescription;
  if (!isObject(value)) {
    file.addProblem(place, '"description" must be true, false, or a mapping of extensions and overlay.');
    return undefined;
  }
  file.rejectUnknown(value, descriptionKeys, place);
  const extensions = file.readEnumArray(value, 'extensions', {
    noun: 'extension',
    known: sampleExtensionNames,
    tokens: place,
  });
  const overlay = readOverlay(file, ownValue(value, 'overlay'), [...place, 'overlay']);
  return {
    ...defaultDescription,
    ...(extensions ? { extensions: sampleExtensionNames.filter((name) => extensions.includes(name)) } : {}),
    ...(overlay === undefined ? {} : { overlay }),
  };
}

/** Reads `overlay`: true for the oldest version, which most tools read, or a version. */
function readOverlay(
  file: SettingsFile,
  value: JsonValue | undefined,
  place: SettingPath,
): OverlayVersion | undefined {
  if (value === undefined || value === false) return undefined;
  const version = overlayVersions.find(
    (version, index) => value === version || (value === true && index === 0),
  );
  if (version === undefined) {
    const versions = overlayVersions.map((version) => `'${version}'`).join(', ');
    file.addProblem(place, `"overlay" must be true, false or a version in quotes: ${versions}.`);
  }
  return version;
}
