import { type LocatableFile, placeAtPointer } from '../../document/locate.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import { isArray, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { suggestWord } from '../../values/suggest-word.ts';
import { printable } from '../output.ts';

/** Path of a setting in a configuration file: keys and indexes. */
export type SettingPath = readonly (string | number)[];

/** A configuration file and its problems with their locations. */
export class SettingsFile {
  readonly #problems: (Pick<SourceLocation, 'line' | 'column'> & { readonly text: string })[] = [];
  readonly #file: LocatableFile;
  readonly #inputs: string[] = [];

  constructor(file: LocatableFile) {
    this.#file = file;
  }

  /** Problems in file order. */
  get problems(): readonly string[] {
    return this.#problems.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ text }) => text);
  }

  /** Paths of the other files that the settings contain. */
  get inputs(): readonly string[] {
    return this.#inputs;
  }

  addInput(path: string): void {
    this.#inputs.push(path);
  }

  place(tokens: SettingPath): SourceLocation {
    return placeAtPointer(this.#file, tokens);
  }

  addProblem(tokens: SettingPath, message: string): void {
    const { file, line, column } = this.place(tokens);
    this.#problems.push({ line, column, text: printable(`${file}:${line}:${column}: ${message}`) });
  }

  rejectUnknown(value: JsonObject, known: readonly string[], tokens: SettingPath): void {
    for (const key of Object.keys(value).filter((key) => !known.includes(key)))
      this.addProblem(
        [...tokens, key],
        `Unknown setting ${JSON.stringify(key)}. ${suggest(key, known, `Known settings: ${known.join(', ')}.`)}`,
      );
  }

  readString(value: JsonObject, key: string, tokens: SettingPath): string | undefined {
    const text = ownValue(value, key);
    if (text === undefined || typeof text === 'string') return text;
    this.addProblem([...tokens, key], `${JSON.stringify(key)} must be a string.`);
    return undefined;
  }

  /** Reads a boolean setting. */
  readBoolean(value: JsonObject, key: string, tokens: SettingPath): boolean | undefined {
    const readBoolean = ownValue(value, key);
    if (readBoolean === undefined || typeof readBoolean === 'boolean') return readBoolean;
    this.addProblem([...tokens, key], `${JSON.stringify(key)} must be true or false.`);
    return undefined;
  }

  /** Reads an array of enumerated values. Unknown values are reported and skipped. */
  readEnumArray<T extends string>(
    value: JsonObject,
    key: string,
    { noun, known, tokens }: WordList<T>,
  ): readonly T[] | undefined {
    const list = ownValue(value, key);
    if (list === undefined) return undefined;
    const place = [...tokens, key];
    if (!isArray(list) || list.length === 0) {
      this.addProblem(place, `${JSON.stringify(key)} must be a non-empty array of ${noun} names.`);
      return undefined;
    }
    return list.flatMap((word, index) => {
      const found = known.find((one) => one === word);
      if (found === undefined) this.addProblem([...place, index], unknownWord(noun, word, known));
      return found ?? [];
    });
  }

  /** Reads an enumerated setting. */
  readEnum<T extends string>(
    value: JsonObject,
    key: string,
    { known, tokens }: { readonly known: readonly T[]; readonly tokens: SettingPath },
  ): T | undefined {
    const text = ownValue(value, key);
    const found = known.find((word) => word === text);
    if (text !== undefined && found === undefined)
      this.addProblem([...tokens, key], `${JSON.stringify(key)} must be one of ${known.join(', ')}.`);
    return found;
  }
}

/** An array setting and its allowed values. */
export interface WordList<T extends string> {
  /** Singular, such as "language". */
  readonly noun: string;
  readonly known: readonly T[];
  readonly tokens: SettingPath;
}

/** Suggests the most similar known word, else returns `otherwise`. */
export function suggest(word: string, known: readonly string[], fallback: string): string {
  const suggestion = suggestWord(word, known);
  return suggestion === undefined ? fallback : `Did you mean ${suggestion}?`;
}

export function unknownWord(noun: string, word: JsonValue, known: readonly string[]): string {
  const others = `Supported ${noun}s: ${known.join(', ')}.`;
  const help = typeof word === 'string' ? suggest(word, known, others) : others;
  return `Unknown ${noun} ${JSON.stringify(word)}. ${help}`;
}
