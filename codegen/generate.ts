import type { Config } from './config.ts';
import type { Document, FileStamp } from './document/document.ts';
import { lintDescription } from './document/lint.ts';
import { loadDocument } from './document/load.ts';
import { findLanguage } from './languages/registry.ts';
import { buildModel } from './model/build.ts';
import type { Model } from './model/model.ts';
import { readRecord } from './output/verification-record.ts';
import { targets } from './targets/registry.ts';
import { type PrintedSnippets, printSnippets } from './targets/snippets/print-snippets.ts';
import { type Diagnostic, hasErrors } from './values/diagnostic.ts';
import type { GeneratedFile } from './values/generated-file.ts';

/** Generated files in memory. Empty if a diagnostic is an error. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Source files of the description; empty if it could not be loaded. */
  readonly sources: readonly FileStamp[];
}

/**
 * Runs the pipeline: spec → load → lint → model → snippets → files. Reads the description and its verification record; writes no files.
 *
 * @param workingFolder The base of the paths in diagnostics.
 */
export async function generate(config: Config, workingFolder: string): Promise<Generated> {
  return makeFiles(await describe(config, workingFolder), config);
}

/**
 * Second half of the pipeline: generates the files from the model.
 *
 * @param printed The snippets, if the caller has already generated them.
 */
export async function makeFiles(
  described: Described,
  config: Config,
  printed?: PrintedSnippets,
): Promise<Generated> {
  if (!described.document) return { files: [], diagnostics: described.diagnostics, sources: [] };
  const { document, model } = described;
  const { snippets, diagnostics: refused } = printed ?? makeSnippets(described, config);
  const diagnostics = [...described.diagnostics, ...refused];
  const { record: proof, stamp } = await readRecord(config.out);
  const sources = [...document.files, stamp];
  if (hasErrors(diagnostics)) return { files: [], diagnostics, sources };
  const made = await Promise.all(
    targets.map((target) => target({ document, model, snippets, config, proof })),
  );
  return {
    files: made.flatMap(({ files }) => files).sort(byPath),
    diagnostics: [...diagnostics, ...made.flatMap((one) => one.diagnostics ?? [])],
    sources,
  };
}

export type Described =
  | { readonly document: Document; readonly model: Model; readonly diagnostics: readonly Diagnostic[] }
  | { readonly document?: never; readonly diagnostics: readonly Diagnostic[] };

/** First half of the pipeline: loads the description, lints it if configured, and builds the model. */
export async function describe(config: Config, workingFolder: string): Promise<Described> {
  const linted = config.lint === undefined ? [] : lintDescription(config.spec, config.lint, workingFolder);
  const { document, diagnostics } = await loadDocument(config.spec, workingFolder);
  const found = [...diagnostics, ...(await linted)];
  if (!document) return { diagnostics: found };
  const { model, diagnostics: reported } = buildModel(document, config.placeholders);
  return { document, model, diagnostics: [...found, ...reported] };
}

/** Generates all snippets of a description without writing files. */
export function makeSnippets(
  { document, model }: { readonly document: Document; readonly model: Model },
  config: Pick<Config, 'languages' | 'dialect'>,
): PrintedSnippets {
  const languages = config.languages.flatMap((id) => findLanguage(id) ?? []);
  return printSnippets(document, model, languages, { dialect: config.dialect });
}

/** Compares paths by code unit, independent of the locale. */
function byPath(a: GeneratedFile, b: GeneratedFile): number {
  return a.path < b.path ? -1 : 1;
}
