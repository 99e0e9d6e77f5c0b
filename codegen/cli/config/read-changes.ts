import { resolve } from 'node:path';
import type { ChangesConfig, PublishedVersion, VersionSource } from '../../config.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { CommandError } from '../exit-codes.ts';
import { parseSource } from '../parse-source.ts';
import { isDate } from './read-policy.ts';
import type { SettingPath, SettingsFile } from './settings-file.ts';

export const changesKeys = ['versions'];
export const versionKeys = ['spec', 'date'];

const tokens = ['changes'];

/** Reads `changes`: the published versions of the description. @param folder The base of relative paths. */
export function readChanges(
  file: SettingsFile,
  value: JsonValue | undefined,
  folder: string,
): ChangesConfig | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    file.addProblem(tokens, '"changes" must be a mapping.');
    return undefined;
  }
  file.rejectUnknown(value, changesKeys, tokens);
  const place = [...tokens, 'versions'];
  const list = ownValue(value, 'versions');
  if (!isArray(list) || list.length === 0) {
    file.addProblem(
      place,
      '"versions" must be a non-empty array of versions with spec and date, oldest first.',
    );
    return undefined;
  }
  const versions = list.flatMap((version, index) => readVersion(file, version, [...place, index], folder));
  for (const [index, { date }] of versions.entries())
    if (date < (versions[index - 1]?.date ?? ''))
      file.addProblem([...place, index], 'The versions must be in the order of their dates, oldest first.');
  return { versions };
}

function readVersion(
  file: SettingsFile,
  value: JsonValue,
  place: SettingPath,
  folder: string,
): readonly PublishedVersion[] {
  if (!isObject(value)) {
    file.addProblem(place, 'A version must be a mapping with spec and date.');
    return [];
  }
  file.rejectUnknown(value, versionKeys, place);
  const source = readSource(file, value, place, folder);
  const date = file.readString(value, 'date', place);
  if (date === undefined || !isDate(date))
    file.addProblem([...place, 'date'], '"date" must be the day of publication, such as 2026-12-31.');
  return source && date !== undefined ? [{ source, date, place: file.place(place) }] : [];
}

/** A file, or a git revision with a path as for `rosetta diff`. */
function readSource(
  file: SettingsFile,
  version: JsonObject,
  place: SettingPath,
  folder: string,
): VersionSource | undefined {
  const text = file.readString(version, 'spec', place);
  const source = text === undefined ? undefined : parseWithin(text);
  if (source?.kind === 'file') {
    const path = resolve(folder, source.path);
    file.addInput(path);
    return { kind: 'file', path };
  }
  if (source?.kind === 'commit' && source.path !== undefined)
    return { kind: 'commit', ref: source.ref, path: source.path, folder };
  file.addProblem(
    [...place, 'spec'],
    '"spec" must be a file, or a git revision with a path such as v1.2.0:openapi.yaml.',
  );
  return undefined;
}

function parseWithin(text: string): ReturnType<typeof parseSource> | undefined {
  try {
    return parseSource(text);
  } catch (error) {
    if (error instanceof CommandError) return undefined;
    throw error;
  }
}
