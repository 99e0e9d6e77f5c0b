import { csharp } from './csharp.ts';
import { curl } from './curl.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import type { ClientLanguage, Language } from './language.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { swift } from './swift.ts';
import { typescript } from './typescript.ts';

/** Languages with HTTP snippets, in the order of docs pages. */
export const languages: readonly Language[] = [python, javascript, go, ruby, java, php, csharp, swift, curl];

/** Languages with a generated client; docs pages show them first. */
export const clientLanguages: readonly ClientLanguage[] = [typescript];

/** Values of `--language`. */
export const languageIds: readonly string[] = [...clientLanguages, ...languages].map(({ id }) => id);

export function findLanguage(id: string): Language | ClientLanguage | undefined {
  return [...clientLanguages, ...languages].find((language) => language.id === id);
}
