import { languageIds, loadLanguages, loadToolchains } from '../../codegen/languages/registry.ts';
import { type ClientLanguage, hasClient, type Language } from '../../codegen/languages/shared/language.ts';

const all = await loadLanguages(languageIds);

/** Every language whose snippets send HTTP requests. */
export const languages = all.filter((language): language is Language => !hasClient(language));

/** Every language with a generated client. */
export const clientLanguages = all.filter(hasClient);

export const host = { cwd: process.cwd(), env: process.env };

export const toolchains = await loadToolchains(host);

export function findLanguage(id: string): Language | ClientLanguage | undefined {
  return all.find((language) => language.id === id);
}
