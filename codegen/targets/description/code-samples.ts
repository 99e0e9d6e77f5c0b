import type { LanguageName } from '../../languages/shared/language.ts';
import type { Sample } from '../../model/model.ts';
import type { Snippet } from '../snippets/print-snippets.ts';

/** A snippet with its display name. */
export interface CodeSample {
  readonly sample: Sample;
  readonly language: LanguageName;
  /** Name among the snippets of the sample: `Python` or `TypeScript (stream)`. */
  readonly name: string;
  /** Name among the snippets of the operation, with the name of the sample except for the first sample: `Python (minimal)`. */
  readonly label: string;
  readonly program: string;
}

/** Snippets to show next to the reference of an operation: client calls and documented examples, sample by sample, client calls first. */
export function listCodeSamples(samples: ReadonlyMap<Sample, readonly Snippet[]>): readonly CodeSample[] {
  return [...samples].flatMap(([sample, snippets], index) => {
    const short = snippets.filter(({ style }) => style !== 'complete' && style !== 'stream');
    const [calls, examples] = [true, false].map((isCall) =>
      short.filter(({ language }) => (language.group === 'client') === isCall),
    );
    return [...(calls ?? []), ...(examples ?? [])].map(({ name, style, language, program }) => {
      const mode = style === 'client-stream' && name !== sample.name ? ['stream'] : [];
      return {
        sample,
        language,
        name: printLabel(language, mode),
        label: printLabel(language, index === 0 ? mode : [sample.name, ...mode]),
        program,
      };
    });
  });
}

function printLabel({ label }: LanguageName, notes: readonly string[]): string {
  return notes.length === 0 ? label : `${label} (${notes.join(', ')})`;
}
