import {
  clientLanguageIds,
  languageIds,
  loadClientLanguages,
  loadLanguages,
  loadToolchains,
} from '../../codegen/languages/registry.ts';
import {
  type ClientLanguage,
  hasHttpStyles,
  type Language,
} from '../../codegen/languages/shared/language.ts';
import type { Toolchain } from '../../codegen/languages/shared/toolchain.ts';
import { findTools } from '../../codegen/verify/tools.ts';

const all = await loadLanguages(languageIds);

/** Every language whose snippets send HTTP requests. */
export const languages = all.filter(hasHttpStyles);

/** Every language with a generated client. */
export const clientLanguages = await loadClientLanguages(clientLanguageIds);

export const host = { cwd: process.cwd(), env: process.env };

export const toolchains = await loadToolchains(host);

export function findLanguage(id: string): Language | ClientLanguage | undefined {
  return all.find((language) => language.id === id);
}

const missing = new Map<string, readonly string[]>();

/** Tools of a toolchain that this machine lacks. Searched once per process, because some tools need a second to print their version. */
export function missingTools(toolchain: Toolchain): readonly string[] {
  const found = missing.get(toolchain.name) ?? findTools(toolchain).missing;
  missing.set(toolchain.name, found);
  return found;
}
