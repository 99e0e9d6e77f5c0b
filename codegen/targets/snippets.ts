import type { Target } from './target.ts';

/** `snippets/<operation>/<sample>.<extension>`, one program each. */
export const snippetFiles: Target = ({ snippets }) => ({
  files: [...snippets.values()].flatMap((samples) =>
    [...samples.values()].flat().map(({ operation, sample, language, program }) => ({
      path: `snippets/${operation.id}/${sample.name}.${language.extension}`,
      contents: `${program}\n`,
    })),
  ),
});
