import { csharp } from './csharp.ts';
import { curl } from './curl.ts';
import { go } from './go.ts';
import { java } from './java.ts';
import { javascript } from './javascript.ts';
import type { Language } from './language.ts';
import { php } from './php.ts';
import { python } from './python.ts';
import { ruby } from './ruby.ts';
import { swift } from './swift.ts';

/** Every language, in the order a page shows them. */
export const languages: readonly Language[] = [python, javascript, go, ruby, java, php, csharp, swift, curl];

export function findLanguage(id: string): Language | undefined {
  return languages.find((language) => language.id === id);
}
