import type { Config, Targets } from './config.ts';
import type { Document, FileHash } from './document/document.ts';
import { lintDescription } from './document/lint.ts';
import { loadDocument } from './document/load.ts';
import { displayPath } from './document/locate.ts';
import { selectOperations } from './document/selection/select-operations.ts';
import { loadLanguages } from './languages/registry.ts';
import { buildModel } from './model/build.ts';
import type { Model } from './model/model.ts';
import { checkMethods } from './model/naming/check-methods.ts';
import { withoutSkippedParameters } from './model/path-parameters.ts';
import { readRecord } from './output/verification-record.ts';
import type { ReadReleases, Releases } from './pages/release.ts';
import { targets } from './targets/registry.ts';
import type { PrintedSnippets } from './targets/snippets/print-snippets.ts';
import type { Target } from './targets/target.ts';
import { type Diagnostic, hasErrors, sortDiagnostics } from './values/diagnostic.ts';
import type { GeneratedFile, GeneratedFiles } from './values/generated-file.ts';

/** Generated files in memory. Empty if a diagnostic is an error. */
export interface GenerateResult {
  readonly files: readonly GeneratedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Source files of the description; empty if it could not be loaded. */
  readonly sources: readonly FileHash[];
  /** True for a path in the selection of this run. An earlier file at this path is removed if it is no longer generated. */
  owns(path: string): boolean;
}

/**
 * Runs the pipeline: spec → load → lint → model → snippets → files. Reads the description and its verification record; writes no files.
 *
 * @param workingFolder The base of the paths in diagnostics.
 */
export async function generate(
  config: Config,
  workingFolder: string,
  { onStep = ignoreStep, readReleases }: GenerateOptions = {},
): Promise<GenerateResult> {
  const loaded = await loadModel(config, workingFolder, onStep);
  const printed = loaded.document ? await generateSnippets(loaded, config, onStep) : undefined;
  return generateFiles(loaded, config, {
    onStep,
    ...(printed ? { printed } : {}),
    ...(readReleases ? { readReleases } : {}),
  });
}

export interface GenerateOptions {
  readonly onStep?: OnStep;
  /** Reads the published versions for the page about changes. */
  readonly readReleases?: ReadReleases;
}

/** Receives the current step of a long run, such as `Reading openapi.yaml`. */
export type OnStep = (step: string) => void;

const ignoreStep: OnStep = () => {};

/**
 * Second half of the pipeline: generates the files from the model.
 *
 * @param options.printed The snippets, if the caller has already generated them.
 */
export async function generateFiles(
  loaded: LoadedModel,
  config: Config,
  {
    printed,
    onStep = ignoreStep,
    readReleases,
  }: GenerateOptions & { readonly printed?: PrintedSnippets } = {},
): Promise<GenerateResult> {
  if (!loaded.document) return { files: [], diagnostics: loaded.diagnostics, sources: [], owns: ownsAll };
  const { document, published, model } = loaded;
  const { snippets, diagnostics: snippetDiagnostics } =
    printed ?? (await generateSnippets(loaded, config, onStep));
  const {
    releases,
    sources: releaseSources,
    diagnostics: releaseDiagnostics,
  } = await releasesOf(published, config, readReleases);
  const diagnostics = [...loaded.diagnostics, ...snippetDiagnostics, ...releaseDiagnostics];
  const { record: verification, fileHash: stamp } = await readRecord(config.out);
  const sources = [...document.files, ...releaseSources, stamp];
  if (hasErrors(diagnostics)) return { files: [], diagnostics, sources, owns: ownsAll };
  const selection = { config, languages: await loadLanguages(languagesOf(config.targets)) };
  const selected: Target[] = [];
  const outputs: GeneratedFiles[] = [];
  // One after the other, so that the memory of a target is free for the next.
  for (const name of config.targets.names) {
    onStep(`Generating ${name}`);
    const target = await targets[name]();
    selected.push(target);
    outputs.push(
      await target.make({ ...selection, document: published, model, snippets, verification, releases }),
    );
  }
  return {
    files: outputs.flatMap(({ files }) => files).sort(byPath),
    diagnostics: sortDiagnostics([...diagnostics, ...outputs.flatMap((output) => output.diagnostics ?? [])]),
    sources,
    owns: (path) => !config.targets.partial || selected.some((target) => target.owns(path, selection)),
  };
}

/** The published versions, if a selected target prints them. */
async function releasesOf(
  published: Document,
  { targets: { names } }: Config,
  readReleases: ReadReleases | undefined,
): Promise<Releases> {
  if (!readReleases || !(names.includes('docs') || names.includes('site')))
    return { releases: [], sources: [], diagnostics: [] };
  return readReleases(published);
}

const ownsAll = () => true;

export type LoadedModel =
  | {
      readonly document: Document;
      /** The part of the document that `include` and `exclude` select. */
      readonly published: Document;
      /** The model of the published part. */
      readonly model: Model;
      readonly diagnostics: readonly Diagnostic[];
    }
  | { readonly document?: never; readonly diagnostics: readonly Diagnostic[] };

/** First half of the pipeline: loads the description, lints it if configured, and builds the model. */
export async function loadModel(
  config: Config,
  workingFolder: string,
  onStep: OnStep = ignoreStep,
): Promise<LoadedModel> {
  onStep(`Reading ${displayPath(config.spec, workingFolder)}`);
  const linted =
    config.lint === undefined
      ? []
      : lintDescription(config.spec, config.lint, workingFolder, config.isLintTrusted);
  const { document, diagnostics } = await loadDocument(config.spec, workingFolder);
  const loadDiagnostics = [...diagnostics, ...(await linted)];
  if (!document) return { diagnostics: loadDiagnostics };
  onStep('Reading operations and schemas');
  const { document: published, diagnostics: selectionDiagnostics } = selectOperations(document, config);
  const { model, diagnostics: modelDiagnostics } = buildModel(published, config.placeholders, config);
  return {
    document,
    published,
    model,
    diagnostics: sortDiagnostics([
      ...loadDiagnostics,
      ...selectionDiagnostics,
      ...checkMethods(document, config.client?.methods),
      ...withoutSkippedParameters(modelDiagnostics, loadDiagnostics),
    ]),
  };
}

/** Generates the snippets of the selected targets without writing files. */
export async function generateSnippets(
  { document, model }: { readonly document: Document; readonly model: Model },
  { targets, imports }: Pick<Config, 'targets' | 'imports'>,
  onStep: OnStep = ignoreStep,
): Promise<PrintedSnippets> {
  const languages = await loadLanguages(languagesOf(targets));
  if (languages.length === 0) return { snippets: new Map(), diagnostics: [] };
  const { printSnippets } = await import('./targets/snippets/print-snippets.ts');
  return printSnippets(document, model, { languages, styles: targets.styles, imports, onStep });
}

/** The client target does not use snippets. */
function languagesOf({ names, languages }: Targets): readonly string[] {
  return names.some((name) => name !== 'clients') ? languages : [];
}

/** Compares paths by code unit, independent of the locale. */
function byPath(a: GeneratedFile, b: GeneratedFile): number {
  return a.path < b.path ? -1 : 1;
}
