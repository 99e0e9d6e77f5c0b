import { csharp } from './csharp/index.ts';
import { curl } from './curl/index.ts';
import { go } from './go/index.ts';
import { java } from './java/index.ts';
import { javascript } from './javascript/index.ts';
import { php } from './php/index.ts';
import { python } from './python/index.ts';
import { ruby } from './ruby/index.ts';
import { rust } from './rust/index.ts';
import type { ClientLanguage, Language } from './shared/language.ts';
import type { Toolchain } from './shared/toolchain.ts';
import { swift } from './swift/index.ts';
import { typescript } from './typescript/index.ts';

/** Languages with HTTP snippets, in the order of docs pages. */
export const languages: readonly Language[] = [
  python,
  javascript,
  go,
  ruby,
  java,
  php,
  csharp,
  swift,
  rust,
  curl,
];

/** Languages with a generated client; docs pages show them first. */
export const clientLanguages: readonly ClientLanguage[] = [typescript];

/** Values of `--language`. */
export const languageIds: readonly string[] = [...clientLanguages, ...languages].map(({ id }) => id);

export function findLanguage(id: string): Language | ClientLanguage | undefined {
  return [...clientLanguages, ...languages].find((language) => language.id === id);
}

/** Every toolchain, in the order of the languages. */
export const toolchains: readonly Toolchain[] = [...clientLanguages, ...languages].flatMap(
  (language) => language.toolchains,
);
