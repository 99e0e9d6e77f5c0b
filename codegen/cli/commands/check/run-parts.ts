import { checkOutput } from '../../../check/check-output.ts';
import { checkRecord } from '../../../check/check-record.ts';
import { partOf, skippedPart } from '../../../check/make-part.ts';
import type { CheckPart, CheckResult } from '../../../check/part.ts';
import type { Config } from '../../../config.ts';
import type { Document } from '../../../document/document.ts';
import { lintDescription } from '../../../document/lint.ts';
import { displayPath } from '../../../document/locate.ts';
import {
  generateFiles,
  generateSnippets,
  type LoadedModel,
  loadModel,
  type OnStep,
} from '../../../generate.ts';
import type { Model } from '../../../model/model.ts';
import { publishedPrograms } from '../../../targets/snippets/print-snippets.ts';
import { asErrors, type Diagnostic, hasErrors } from '../../../values/diagnostic.ts';
import { plural } from '../../../values/plural.ts';
import { releaseReader } from '../../release-reader.ts';
import type { CliContext } from '../../streams.ts';
import type { ComparisonOptions } from '../diff/compare-sources.ts';
import { checkChanges } from './check-changes.ts';
import type { PartSelection } from './select-parts.ts';

/** The input of a check. */
export interface CheckInput {
  readonly config: Config;
  readonly selected: PartSelection;
  readonly base: string | undefined;
  readonly comparison: ComparisonOptions;
  /** The commands that update the output and the verification record. */
  readonly fixCommand: string;
  readonly verifyCommand: string;
  readonly onStep: OnStep;
}

export type PartResults = CheckResult & { readonly notes: readonly string[] };

/** Runs the selected parts on one loaded description. */
export async function runParts(input: CheckInput, context: CliContext): Promise<PartResults> {
  const { config, selected } = input;
  const { lint, ...unlinted } = config;
  const isLinted = lint !== undefined && selected.parts.has('description');
  const lintResult = isLinted ? lintDescription(config.spec, lint, context.cwd, config.isLintTrusted) : [];
  const loaded = await loadModel(unlinted, context.cwd, input.onStep);
  const [lintDiagnostics, rest] = await Promise.all([lintResult, checkRest(input, loaded, context)]);
  const diagnostics = [...lintDiagnostics, ...asErrors(loaded.diagnostics)];
  const part = partOf('description', describeChecked(loaded, isLinted), diagnostics, 'invalid');
  // Errors in the description affect all parts, so they are always reported.
  const isShown = selected.parts.has('description') || hasErrors(diagnostics);
  return {
    ...rest,
    parts: [...(isShown ? [part] : []), ...rest.parts],
    diagnostics: [...diagnostics, ...rest.diagnostics],
  };
}

function describeChecked(
  { document, model }: LoadedModel & { readonly model?: Model },
  isLinted: boolean,
): string {
  if (!document || !model) return '';
  const rules = isLinted ? ', with your lint rules' : '';
  return `${plural(document.files.length, 'file')}, ${plural(model.operations.length, 'operation')}${rules}`;
}

async function checkRest(input: CheckInput, loaded: LoadedModel, context: CliContext): Promise<PartResults> {
  const { parts: selected } = input.selected;
  const { document, diagnostics } = loaded;
  if (!document || hasErrors(diagnostics)) {
    const rest = [...selected].filter((name) => name !== 'description');
    const parts = rest.map((name) => skippedPart(name, 'the description is invalid'));
    return { parts, diagnostics: [], notes: [] };
  }
  if (selected.has('examples')) input.onStep('Checking examples');
  const examples = selected.has('examples') ? await checkDocumentExamples(document) : undefined;
  const outputs = await checkOutputs(input, { ...loaded, diagnostics: [] }, context);
  if (selected.has('changes')) input.onStep('Comparing with the base');
  const changes = selected.has('changes') ? await compare(input, document, context) : undefined;
  return {
    parts: [...(examples ? [examples.part] : []), ...outputs.parts, ...(changes ? [changes.part] : [])],
    diagnostics: [...(examples?.diagnostics ?? []), ...outputs.diagnostics, ...(changes?.diagnostics ?? [])],
    notes: changes?.notes ?? [],
    ...(examples ? { examples: examples.count } : {}),
    ...(outputs.differences ? { differences: outputs.differences } : {}),
    ...(outputs.verification ? { verification: outputs.verification } : {}),
    ...(changes?.verdict ? { changes: changes.verdict } : {}),
  };
}

async function checkDocumentExamples(document: Document) {
  const { checkExamples } = await import('../../../check/check-examples.ts');
  const { count, diagnostics } = checkExamples(document);
  return { count, diagnostics, part: partOf('examples', plural(count, 'example'), diagnostics) };
}

type OutputResults = Pick<CheckResult, 'parts' | 'diagnostics' | 'differences' | 'verification'>;

/** Checks the generated files and the programs among them. */
async function checkOutputs(
  { config, selected: { parts: selected, requested: named }, comparison, ...rest }: CheckInput,
  loaded: LoadedModel & { readonly document: Document; readonly model: Model },
  context: CliContext,
): Promise<OutputResults> {
  if (!selected.has('output') && !selected.has('verification')) return { parts: [], diagnostics: [] };
  const { out } = config;
  const { cwd } = context;
  const printed = await generateSnippets(loaded, config, rest.onStep);
  const parts: CheckPart[] = [];
  const diagnostics: Diagnostic[] = [];
  let results: Pick<OutputResults, 'differences' | 'verification'> = {};
  if (selected.has('output')) {
    const readReleases = releaseReader(config, comparison.policy, context);
    const generated = await generateFiles(loaded, config, {
      printed,
      onStep: rest.onStep,
      ...(readReleases ? { readReleases } : {}),
    });
    const { part, ...found } = await checkOutput(generated, {
      out,
      shown: displayPath(out, cwd),
      fixCommand: rest.fixCommand,
    });
    parts.push(part);
    diagnostics.push(...generated.diagnostics);
    results = found;
  }
  if (selected.has('verification')) {
    const record = await checkRecord(publishedPrograms(printed.snippets), {
      out,
      isRequested: named.has('verification'),
      verifyCommand: rest.verifyCommand,
    });
    parts.push(record.part);
    diagnostics.push(...record.diagnostics);
    if (record.verification) results = { ...results, verification: record.verification };
  }
  return { parts, diagnostics, ...results };
}

function compare(
  { config, selected, base, comparison }: CheckInput,
  document: Document,
  context: CliContext,
) {
  return checkChanges(
    { spec: config.spec, base, isRequested: selected.requested.has('changes') },
    { ...comparison, loadedNew: { document, diagnostics: [] } },
    context,
  );
}
