import type { Target } from '../target.ts';

/** Generates `snippets/<operation>/<name>.<extension>`. */
export const snippetFiles: Target = {
  make: ({ snippets }) => ({
    files: [...snippets.values()].flatMap((samples) =>
      [...samples.values()].flat().map(({ operation, name, language, program }) => ({
        path: `snippets/${operation.id}/${name}.${language.extension}`,
        contents: `${program}\n`,
      })),
    ),
  }),
  owns: (path, { languages }) =>
    path.startsWith('snippets/') && languages.some(({ extension }) => path.endsWith(`.${extension}`)),
};
