import { resolve } from 'node:path';
import { formNames } from '../../embed/forms/registry.ts';
import type { EmbedOptions } from '../../embed/options.ts';
import { languageIds } from '../../languages/registry.ts';
import { styleNames } from '../../languages/shared/style-name.ts';
import { isPlaceholder, placeholderRule } from '../../model/context.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import type { SettingsFile } from './settings-file.ts';

/** Setting `docs`: the documents of `rosetta docs`, and defaults of their markers. */
export interface DocsSettings extends EmbedOptions {
  /** Absolute paths of files and folders, and patterns. */
  readonly files?: readonly string[] | undefined;
}

export const docsKeys = ['files', 'form', 'languages', 'styles', 'placeholder'];

const tokens = ['docs'];

/** Reads `docs` and reports its problems. @param folder The base of relative paths. */
export function readDocs(
  file: SettingsFile,
  value: JsonValue | undefined,
  folder: string,
): DocsSettings | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    file.addProblem(tokens, '"docs" must be a mapping.');
    return undefined;
  }
  file.rejectUnknown(value, docsKeys, tokens);
  return {
    files: readFiles(file, value)?.map((path) => resolve(folder, path)),
    form: file.readEnum(value, 'form', { known: formNames, tokens }),
    languages: file.readEnumArray(value, 'languages', { noun: 'language', known: languageIds, tokens }),
    styles: file.readEnumArray(value, 'styles', { noun: 'style', known: styleNames, tokens }),
    placeholder: readPlaceholder(file, value),
  };
}

function readFiles(file: SettingsFile, docs: JsonObject): readonly string[] | undefined {
  const list = ownValue(docs, 'files');
  if (list === undefined) return undefined;
  if (isArray(list) && list.length > 0 && list.every((path) => typeof path === 'string' && path !== ''))
    return list.filter((path) => typeof path === 'string');
  file.addProblem([...tokens, 'files'], '"files" must be a non-empty array of paths.');
  return undefined;
}

function readPlaceholder(file: SettingsFile, docs: JsonObject): string | undefined {
  const text = file.readString(docs, 'placeholder', tokens);
  if (text !== undefined && !isPlaceholder(text))
    file.addProblem([...tokens, 'placeholder'], placeholderRule);
  return text;
}
