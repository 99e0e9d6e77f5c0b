import type { Config } from '../config.ts';
import type { Document } from '../document/document.ts';
import { loadLanguages } from '../languages/registry.ts';
import { type ClientLanguage, hasHttpStyles, type Language } from '../languages/shared/language.ts';
import type { StyleName } from '../languages/shared/style-name.ts';
import { buildModel } from '../model/build.ts';
import type { Model } from '../model/model.ts';
import { printSnippets, type Snippet } from '../targets/snippets/print-snippets.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import type { Choices } from './choices.ts';
import type { EmbeddedSnippet } from './form.ts';

/** A description and its configuration. */
export interface SourceInput {
  readonly document: Document;
  /** The part of the document that `include` and `exclude` select. */
  readonly published: Document;
  readonly model: Model;
  readonly config: Config;
}

/** A snippet that a language does not have. */
interface MissingSnippet {
  readonly language: string;
  /** One sentence. */
  readonly message: string;
}

export interface SelectedSnippets {
  readonly snippets: readonly EmbeddedSnippet[];
  readonly missing: readonly MissingSnippet[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Prints the snippets of regions. A model with another placeholder is built once. */
export class SnippetSource {
  readonly #input: SourceInput;
  readonly #models = new Map<string, Model>();

  constructor(input: SourceInput) {
    this.#input = input;
  }

  get model(): Model {
    return this.#input.model;
  }

  /** Prints the snippets of a region in its order: by language, then by style. */
  async select(choices: Choices): Promise<SelectedSnippets> {
    const languages = await loadLanguages(choices.languages);
    const selected = languages.map((language) => this.#selectLanguage(language, choices));
    return {
      snippets: selected.flatMap(({ snippets }) => snippets),
      missing: selected.flatMap(({ missing }) => missing),
      diagnostics: selected.flatMap(({ diagnostics }) => diagnostics),
    };
  }

  #selectLanguage(language: Language | ClientLanguage, choices: Choices): SelectedSnippets {
    const { snippets: printed, diagnostics } = this.#print(language, choices);
    const found = choices.styles.map((style) => ({ style, snippet: pickStyle(printed, language, style) }));
    const [unprinted] = diagnostics.filter(({ code }) => code === 'no-snippet');
    const snippets = [...new Set(found.flatMap(({ snippet }) => snippet ?? []))];
    return {
      snippets: snippets.map((snippet) => embeddedSnippet(snippet, snippets.length > 1)),
      missing: found
        .filter(({ snippet }) => !snippet)
        .map(({ style }) => ({
          language: language.id,
          message: unprinted?.message ?? describeMissing(language, style, choices),
        })),
      diagnostics: diagnostics.filter(({ code }) => code !== 'no-snippet'),
    };
  }

  #print(
    language: Language | ClientLanguage,
    { operation: { id }, sample: { name }, styles, placeholder }: Choices,
  ): { readonly snippets: readonly Snippet[]; readonly diagnostics: readonly Diagnostic[] } {
    const { document, config } = this.#input;
    const model = this.#modelWith(placeholder);
    const operations = model.operations
      .filter((one) => one.id === id)
      .map((one) => ({ ...one, samples: one.samples.filter((sample) => sample.name === name) }));
    const { snippets, diagnostics } = printSnippets(document, model, {
      languages: [language],
      styles: [...styles, ...clientStyles],
      imports: config.imports,
      operations,
    });
    return {
      snippets: [...snippets.values()].flatMap((samples) => [...samples.values()].flat()),
      diagnostics,
    };
  }

  #modelWith(placeholder: string | undefined): Model {
    const { published, model, config } = this.#input;
    if (placeholder === undefined) return model;
    const known = this.#models.get(placeholder);
    if (known) return known;
    const placeholders = { token: placeholder, apiKey: placeholder, credentials: placeholder };
    const built = buildModel(published, placeholders, config).model;
    this.#models.set(placeholder, built);
    return built;
  }
}

const clientStyles: readonly StyleName[] = ['client', 'client-stream'];

/** The snippet of a style. A language with a client only has one for the single response and one for the stream. */
function pickStyle(
  snippets: readonly Snippet[],
  language: Language | ClientLanguage,
  style: StyleName,
): Snippet | undefined {
  if (hasHttpStyles(language) || style.startsWith('client'))
    return snippets.find((one) => one.style === style);
  return style === 'stream' ? snippets.find((one) => one.style === 'client-stream') : snippets[0];
}

const styleTitles: Readonly<Record<StyleName, string>> = {
  documented: '',
  complete: ' (complete program)',
  stream: ' (stream)',
  client: '',
  'client-stream': ' (stream)',
};

function embeddedSnippet({ language, style, program }: Snippet, hasStyles: boolean): EmbeddedSnippet {
  const title = hasStyles ? styleTitles[style] : '';
  return {
    id: title === '' ? language.id : `${language.id}-${style}`,
    title: `${language.label}${title}`,
    fence: language.fence,
    code: program,
  };
}

function describeMissing({ label }: Language | ClientLanguage, style: StyleName, choices: Choices): string {
  return `${choices.operation.id}/${choices.sample.name} has no snippet in ${label} in the style ${style}.`;
}
