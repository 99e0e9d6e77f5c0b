import type { Config, Targets } from './config.ts';
import type { Document, FileStamp } from './document/document.ts';
import { lintDescription } from './document/lint.ts';
import { loadDocument } from './document/load.ts';
import { selectOperations } from './document/selection/select-operations.ts';
import { loadLanguages } from './languages/registry.ts';
import { buildModel } from './model/build.ts';
import type { Model } from './model/model.ts';
import { readRecord } from './output/verification-record.ts';
import { targets } from './targets/registry.ts';
import type { PrintedSnippets } from './targets/snippets/print-snippets.ts';
import { type Diagnostic, hasErrors } from './values/diagnostic.ts';
import type { GeneratedFile } from './values/generated-file.ts';

/** What a description makes, in memory. Where a diagnostic is an error there are no files. */
export interface Generated {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** What the description was read from; empty where it could not be. */
  readonly sources: readonly FileStamp[];
  /** True for a path below the output folder that this run makes, or made before: such a file is removed if it is no longer made. */
  owns(path: string): boolean;
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
  if (!described.document)
    return { files: [], diagnostics: described.diagnostics, sources: [], owns: ownsAll };
  const { document, published, model } = described;
  const { snippets, diagnostics: refused } = printed ?? (await makeSnippets(described, config));
  const diagnostics = [...described.diagnostics, ...refused];
  const { record: proof, stamp } = await readRecord(config.out);
  const sources = [...document.files, stamp];
  if (hasErrors(diagnostics)) return { files: [], diagnostics, sources, owns: ownsAll };
  const selection = { config, languages: await loadLanguages(languagesOf(config.targets)) };
  const selected = await Promise.all(config.targets.names.map((name) => targets[name]()));
  const made = await Promise.all(
    selected.map((target) => target.make({ ...selection, document: published, model, snippets, proof })),
  );
  return {
    files: made.flatMap(({ files }) => files).sort(byPath),
    diagnostics: [...diagnostics, ...made.flatMap((one) => one.diagnostics ?? [])],
    sources,
    owns: (path) => !config.targets.partial || selected.some((target) => target.owns(path, selection)),
  };
}

/** The owner of every file, where no selection was made. */
const ownsAll = () => true;

export type Described =
  | {
      readonly document: Document;
      /** The part of the document that `include` and `exclude` select. */
      readonly published: Document;
      /** The model of the published part. */
      readonly model: Model;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly document?: never; readonly diagnostics: readonly Diagnostic[] };

/** The first half of the line: the description, linted where a configuration says so, and its model. */
export async function describe(config: Config, workingFolder: string): Promise<Described> {
  const linted = config.lint === undefined ? [] : lintDescription(config.spec, config.lint, workingFolder);
  const { document, diagnostics } = await loadDocument(config.spec, workingFolder);
  const found = [...diagnostics, ...(await linted)];
  if (!document) return { diagnostics: found };
  const { document: published, diagnostics: unmatched } = selectOperations(document, config);
  const { model, diagnostics: reported } = buildModel(published, config.placeholders);
  return { document, published, model, diagnostics: [...found, ...unmatched, ...reported] };
}

/** The programs that the selected targets publish. */
export async function makeSnippets(
  { document, model }: { readonly document: Document; readonly model: Model },
  { targets, imports }: Pick<Config, 'targets' | 'imports'>,
): Promise<PrintedSnippets> {
  const languages = await loadLanguages(languagesOf(targets));
  if (languages.length === 0) return { snippets: new Map(), diagnostics: [] };
  const { printSnippets } = await import('./targets/snippets/print-snippets.ts');
  return printSnippets(document, model, { languages, styles: targets.styles, imports });
}

/** Clients need no snippets. */
function languagesOf({ names, languages }: Targets): readonly string[] {
  return names.some((name) => name !== 'clients') ? languages : [];
}

/** By code unit, the same on every machine. */
function byPath(a: GeneratedFile, b: GeneratedFile): number {
  return a.path < b.path ? -1 : 1;
}
