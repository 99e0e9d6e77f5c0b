import { type CompareOptions, compareDocuments } from '../../../diff/compare.ts';
import type { Verdict } from '../../../diff/verdict.ts';
import type { Document, LoadResult } from '../../../document/document.ts';
import { findCommit } from '../../../document/git/repository.ts';
import { loadFromSource } from '../../../document/load.ts';
import { type Diagnostic, hasErrors } from '../../../values/diagnostic.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { CliContext } from '../../streams.ts';
import type { CompareFailure } from './compare-failure.ts';
import { type DescriptionSource, type DiffArguments, openMoved, openNew, openOld } from './open-sources.ts';

export interface Comparison {
  readonly verdict: Verdict;
  /** Notes for the user about the comparison. */
  readonly notes: readonly string[];
  /** Warnings about both descriptions. */
  readonly warnings: readonly Diagnostic[];
}

export interface ComparisonOptions extends CompareOptions {
  /** True if the base may have no description. */
  readonly allowNew: boolean;
  /** The new description, if it is loaded already. */
  readonly loadedNew?: LoadedDescription;
}

export async function compareSources(
  sources: DiffArguments,
  options: ComparisonOptions,
  context: CliContext,
): Promise<Comparison | CompareFailure> {
  const next = await openNew(sources, context);
  if ('exitCode' in next) return next;
  const loadedNew = options.loadedNew ?? (await loadSource(next));
  if ('exitCode' in loadedNew) return loadedNew;
  const old = await openOld(sources, next, context);
  if ('exitCode' in old) return isNew(old, options) ? compareNew(next, loadedNew, options) : old;
  const { source: opened, loaded: loadedOld, notes } = await loadOld(old, next, sources);
  if ('exitCode' in loadedOld)
    return opened.commit && isNew(loadedOld, options)
      ? compareNew(next, loadedNew, options)
      : explainMissing(loadedOld, sources, opened);
  return {
    verdict: compareDocuments(
      { name: opened.name, document: loadedOld.document },
      { name: next.name, document: loadedNew.document },
      options,
    ),
    notes: [...notes, ...(await headNote(sources, opened, next))],
    warnings: [...loadedOld.diagnostics, ...loadedNew.diagnostics],
  };
}

interface OldDescription {
  readonly source: DescriptionSource;
  readonly loaded: LoadedDescription | CompareFailure;
  readonly notes: readonly string[];
}

/** Loads the old description, at its earlier path if it was moved. */
async function loadOld(
  source: DescriptionSource,
  next: DescriptionSource,
  sources: DiffArguments,
): Promise<OldDescription> {
  const loaded = await loadSource(source);
  const isAbsent = 'exitCode' in loaded && isMissing(loaded.diagnostics);
  const moved = isAbsent ? await openMoved(source, next, sources) : undefined;
  if (!moved) return { source, loaded, notes: [] };
  return {
    source: moved,
    loaded: await loadSource(moved),
    notes: [`${next.name} was moved: it is compared with ${moved.name}.`],
  };
}

type LoadedDescription = Extract<LoadResult, { readonly document: Document }>;

async function loadSource(source: DescriptionSource): Promise<LoadedDescription | CompareFailure> {
  try {
    const { document, diagnostics } = await loadFromSource(source.files, source.entry);
    if (document && !hasErrors(diagnostics)) return { document, diagnostics };
    return { diagnostics, exitCode: exitCodeOf(source, diagnostics) };
  } finally {
    source.close();
  }
}

/** A missing file of a commit means that the revision or path is wrong. */
function exitCodeOf({ commit }: DescriptionSource, diagnostics: readonly Diagnostic[]): ExitCode {
  if (diagnostics.some(({ code }) => code === 'missing-submodule')) return exitCodes.usage;
  if (!isMissing(diagnostics)) return exitCodes.invalid;
  return commit ? exitCodes.usage : exitCodes.inputOutput;
}

/** True if the entry file is missing. The diagnostic of a missing referenced file has a location. */
function isMissing(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ code, place }) => code === 'missing-file' && !place);
}

function isNew({ diagnostics }: CompareFailure, { allowNew }: ComparisonOptions): boolean {
  return allowNew && (isMissing(diagnostics) || diagnostics.some(({ code }) => code === 'no-tag'));
}

/** A new description has no findings, but all reports are written. */
function compareNew(
  next: DescriptionSource,
  { document, diagnostics }: LoadedDescription,
  options: ComparisonOptions,
): Comparison {
  const source = { name: next.name, document };
  return {
    verdict: compareDocuments(source, source, options),
    notes: [`${next.name} is new: the base has no description to compare it with.`],
    warnings: diagnostics,
  };
}

function explainMissing(
  { diagnostics, exitCode }: CompareFailure,
  { old }: DiffArguments,
  { commit }: DescriptionSource,
): CompareFailure {
  if (!commit || old !== undefined || !isMissing(diagnostics)) return { diagnostics, exitCode };
  const help = `If the file was moved, add its old path: --base ${commit.name}:old/openapi.yaml. If the file is new, add --allow-new`;
  return { diagnostics: diagnostics.map((diagnostic) => ({ ...diagnostic, help })), exitCode };
}

/** On the default branch, the base is HEAD itself, so committed changes are not compared. */
async function headNote(
  sources: DiffArguments,
  { commit }: DescriptionSource,
  next: DescriptionSource,
): Promise<readonly string[]> {
  if (sources.old !== undefined || sources.base !== undefined || !commit || !next.folder) return [];
  const head = await findCommit(commit.repository, 'HEAD');
  if ('code' in head || head.id !== commit.id) return [];
  return [
    'HEAD is on the default branch, so only uncommitted changes are compared. To compare the last commit: --base HEAD~1',
  ];
}
