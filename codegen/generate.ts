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

/** What a description makes, in memory. Where a diagnostic is an error there are no files. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the description was read from; empty where it could not be. */
  readonly sources: readonly FileStamp[];
}

/**
 * The one line: spec → load → lint → model → snippets → files. Reads the description and the record of its proofs; writes nothing.
 *
 * @param workingFolder What the paths in diagnostics are relative to.
 */
export async function generate(config: Config, workingFolder: string): Promise<Generated> {
  return makeFiles(await describe(config, workingFolder), config);
}

/**
 * The second half of the line.
 *
 * @param printed The snippets, where the caller has them.
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

/** The first half of the line: the description, linted where a configuration says so, and its model. */
export async function describe(config: Config, workingFolder: string): Promise<Described> {
  const linted = config.lint === undefined ? [] : lintDescription(config.spec, config.lint, workingFolder);
  const { document, diagnostics } = await loadDocument(config.spec, workingFolder);
  const found = [...diagnostics, ...(await linted)];
  if (!document) return { diagnostics: found };
  const { model, diagnostics: reported } = buildModel(document, config.placeholders);
  return { document, model, diagnostics: [...found, ...reported] };
}

/** Every program of a description, without any file. */
export function makeSnippets(
  { document, model }: { readonly document: Document; readonly model: Model },
  config: Pick<Config, 'languages' | 'imports'>,
): PrintedSnippets {
  const languages = config.languages.flatMap((id) => findLanguage(id) ?? []);
  return printSnippets(document, model, languages, { imports: config.imports });
}

/** By code unit, the same on every machine. */
function byPath(a: GeneratedFile, b: GeneratedFile): number {
  return a.path < b.path ? -1 : 1;
}
