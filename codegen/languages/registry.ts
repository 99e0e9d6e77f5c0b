import type { ClientLanguage, Language } from './shared/language.ts';
import type { Host, Toolchain } from './shared/toolchain.ts';

type Loaders<Item> = Readonly<Record<string, () => Promise<Item>>>;

/** Languages with HTTP snippets, in the order of docs pages. A language is imported on first use. */
const httpLanguages: Loaders<Language> = {
  python: async () => (await import('./python/index.ts')).python,
  javascript: async () => (await import('./javascript/index.ts')).javascript,
  go: async () => (await import('./go/index.ts')).go,
  ruby: async () => (await import('./ruby/index.ts')).ruby,
  java: async () => (await import('./java/index.ts')).java,
  php: async () => (await import('./php/index.ts')).php,
  csharp: async () => (await import('./csharp/index.ts')).csharp,
  swift: async () => (await import('./swift/index.ts')).swift,
  rust: async () => (await import('./rust/index.ts')).rust,
  curl: async () => (await import('./curl/index.ts')).curl,
};

/** Languages whose only snippets call the generated client; docs pages show them first. */
const clientOnlyLanguages: Loaders<ClientLanguage> = {
  typescript: async () => (await import('./typescript/index.ts')).typescript,
};

/** Languages with a generated client. */
const clientLanguages: Loaders<ClientLanguage> = {
  ...clientOnlyLanguages,
};

const loaders: Loaders<Language | ClientLanguage> = { ...clientOnlyLanguages, ...httpLanguages };

/** Values of `--language`, in the order of docs pages. */
export const languageIds: readonly string[] = Object.keys(loaders);

/** Ids of languages with a generated client. */
export const clientLanguageIds: readonly string[] = Object.keys(clientLanguages);

/** Imports the languages with these ids, in the given order. Unknown ids are ignored. */
export function loadLanguages(ids: readonly string[]): Promise<readonly (Language | ClientLanguage)[]> {
  return load(loaders, ids);
}

/** Like `loadLanguages`, for languages with a generated client. */
export function loadClientLanguages(ids: readonly string[]): Promise<readonly ClientLanguage[]> {
  return load(clientLanguages, ids);
}

/** Imports the toolchains of all languages, in the order of the languages. */
export async function loadToolchains(host: Host): Promise<readonly Toolchain[]> {
  return (await loadLanguages(languageIds)).flatMap(({ toolchains }) => toolchains(host));
}

function load<Item>(from: Loaders<Item>, ids: readonly string[]): Promise<readonly Item[]> {
  const knownIds = ids.filter((id) => Object.hasOwn(from, id));
  return Promise.all(knownIds.flatMap((id) => from[id]?.() ?? []));
}
