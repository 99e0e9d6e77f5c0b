import { type OperationPattern, patternKeys } from '../../document/selection/operation-pattern.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { SettingPath, SettingsFile } from './settings-file.ts';

const keyNames = patternKeys.join(', ');

/** Reads `include` or `exclude` and reports its problems. */
export function readPatterns(
  file: SettingsFile,
  settings: JsonObject,
  key: 'include' | 'exclude',
): readonly OperationPattern[] | undefined {
  const value = ownValue(settings, key);
  if (value === undefined) return undefined;
  if (!isArray(value) || value.length === 0) {
    file.addProblem([key], `"${key}" must be a non-empty array of mappings with the keys ${keyNames}.`);
    return undefined;
  }
  return value.map((item, index) => readPattern(file, item, [key, index]));
}

function readPattern(file: SettingsFile, item: JsonValue, tokens: SettingPath): OperationPattern {
  const place = file.place(tokens);
  if (!isObject(item) || Object.keys(item).length === 0) {
    file.addProblem(tokens, `An entry must be a mapping with at least one of the keys ${keyNames}.`);
    return { place };
  }
  file.rejectUnknown(item, patternKeys, tokens);
  const entries = patternKeys.flatMap((key) => {
    const text = file.readString(item, key, tokens);
    return text === undefined ? [] : [[key, text] as const];
  });
  const pattern: OperationPattern = { ...Object.fromEntries(entries), place };
  if (pattern.path !== undefined && !/^[/*]/.test(pattern.path))
    file.addProblem([...tokens, 'path'], 'A path must begin with "/" or "*".');
  return pattern;
}
