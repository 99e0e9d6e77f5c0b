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

/** Every language that speaks HTTP, in the order a page shows them. */
export const languages: readonly Language[] = [python, javascript, go, ruby, java, php, csharp, swift, curl];

/** Those that have a client; a page shows them first. */
export const clientLanguages: readonly ClientLanguage[] = [typescript];

/** What `--language` takes. */
export const languageIds: readonly string[] = [...clientLanguages, ...languages].map(({ id }) => id);

export function findLanguage(id: string): Language | ClientLanguage | undefined {
  return [...clientLanguages, ...languages].find((language) => language.id === id);
}
