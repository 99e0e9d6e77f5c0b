import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { FormName } from '../../../embed/forms/registry.ts';
import { platforms } from '../../../embed/platforms.ts';

/** Finds the platforms of documents by the files in their folders and the folders above, up to the root of the git repository. */
export class PlatformFinder {
  readonly #folders = new Map<string, Promise<FolderPlatform>>();

  /** The form of the platform that publishes a document. A README next to the configuration of a platform is not published by it. */
  async find(file: string): Promise<FormName | undefined> {
    const isReadme = /^readme\./i.test(basename(file));
    for (let folder = dirname(file); ; folder = dirname(folder)) {
      const { form, isRoot } = await this.#folder(folder);
      if (form !== undefined) return isReadme && folder === dirname(file) ? undefined : form;
      if (isRoot) return undefined;
    }
  }

  #folder(folder: string): Promise<FolderPlatform> {
    const known = this.#folders.get(folder);
    if (known) return known;
    const read = readPlatform(folder);
    this.#folders.set(folder, read);
    return read;
  }
}

interface FolderPlatform {
  readonly form: FormName | undefined;
  readonly isRoot: boolean;
}

async function readPlatform(folder: string): Promise<FolderPlatform> {
  const names = await readdir(folder).catch((): string[] => []);
  const isRoot = names.includes('.git') || dirname(folder) === folder;
  for (const { form, file, text } of platforms)
    for (const name of names.filter((one) => file.test(one)))
      if (!text || text.test(await readFile(join(folder, name), 'utf8').catch(() => '')))
        return { form, isRoot };
  return { form: undefined, isRoot };
}
