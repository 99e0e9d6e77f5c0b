import type { Document } from '../document/document.ts';
import { loadClientLanguages } from '../languages/registry.ts';
import type { SnippetProgram } from '../languages/shared/snippet-program.ts';
import type { Model } from '../model/model.ts';

/** Files of generated clients by language id, each by path in its package. */
export type ClientPackages = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Generates the clients that the programs call. */
export async function generateClients(
  { published, model }: { readonly published: Document; readonly model: Model },
  programs: readonly SnippetProgram[],
): Promise<ClientPackages> {
  const callers = programs.filter(({ style }) => style.startsWith('client'));
  const languages = await loadClientLanguages([...new Set(callers.map(({ language }) => language))]);
  return new Map(
    await Promise.all(
      languages.map(async ({ id, makeClient }) => {
        const { files } = await makeClient({ document: published, model });
        const packageFolder = `clients/${id}/`;
        return [
          id,
          new Map(files.map(({ path, contents }) => [path.slice(packageFolder.length), contents])),
        ] as const;
      }),
    ),
  );
}
