import type { Target } from '../target.ts';

/** Generates `snippets/<operation>/<name>.<extension>`. */
export const snippetFiles: Target = ({ snippets }) => ({
  files: [...snippets.values()].flatMap((samples) =>
    [...samples.values()].flat().map(({ operation, name, language, program }) => ({
      path: `snippets/${operation.id}/${name}.${language.extension}`,
      contents: `${program}\n`,
    })),
  ),
});
