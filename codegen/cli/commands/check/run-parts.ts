import type { CheckPart, CheckResult } from '../../../check/part.ts';
import type { Config } from '../../../config.ts';
import type { Document } from '../../../document/document.ts';
import { lintDescription } from '../../../document/lint.ts';
import { displayPath } from '../../../document/locate.ts';
import { generateFiles, generateSnippets, type LoadedModel, loadModel } from '../../../generate.ts';
import type { Model } from '../../../model/model.ts';
import { plural } from '../../../reports/words.ts';
import { toSnippetProgram } from '../../../targets/snippets/print-snippets.ts';
import { type Diagnostic, hasErrors } from '../../../values/diagnostic.ts';
import type { CliContext } from '../../streams.ts';
import type { SideOptions } from '../diff/compare-sources.ts';
import { checkChanges } from './check-changes.ts';
import { checkOutput } from './check-output.ts';
import { checkRecord } from './check-record.ts';
import { partOf, skippedPart } from './count.ts';
import type { PartSelection } from './select-parts.ts';

/** The input of a check. */
export interface CheckInput {
  readonly config: Config;
  readonly chosen: PartSelection;
  readonly base: string | undefined;
  readonly comparison: SideOptions;
  /** The commands that update the output and the verification record. */
  readonly mending: string;
  readonly verifying: string;
}

export type PartResults = CheckResult & { readonly notes: readonly string[] };

/** Runs the selected parts on one loaded description. */
export async function runParts(subject: CheckInput, context: CliContext): Promise<PartResults> {
  const { config, chosen } = subject;
  const { lint, ...unlinted } = config;
  const isLinted = lint !== undefined && chosen.parts.has('description');
  const linting = isLinted ? lintDescription(config.spec, lint, context.cwd) : [];
  const described = await loadModel(unlinted, context.cwd);
  const [linted, judged] = await Promise.all([linting, judgeRest(subject, described, context)]);
  const diagnostics = [...linted, ...described.diagnostics];
  const part = partOf('description', lookedAt(described, isLinted), diagnostics, 'invalid');
  // Errors in the description stop all parts, so they are always reported.
  const printsText = chosen.parts.has('description') || hasErrors(described.diagnostics);
  return {
    ...judged,
    parts: [...(printsText ? [part] : []), ...judged.parts],
    diagnostics: [...diagnostics, ...judged.diagnostics],
  };
}

function lookedAt({ document, model }: LoadedModel & { readonly model?: Model }, isLinted: boolean): string {
  if (!document || !model) return '';
  const rules = isLinted ? ', with your lint rules' : '';
  return `${plural(document.files.length, 'file')}, ${plural(model.operations.length, 'operation')}${rules}`;
}

async function judgeRest(
  subject: CheckInput,
  described: LoadedModel,
  context: CliContext,
): Promise<PartResults> {
  const { parts: chosen } = subject.chosen;
  const { document, diagnostics } = described;
  if (!document || hasErrors(diagnostics)) {
    const rest = [...chosen].filter((name) => name !== 'description');
    const parts = rest.map((name) => skippedPart(name, 'the description is invalid'));
    return { parts, diagnostics: [], notes: [] };
  }
  const examples = chosen.has('examples') ? await judgeExamples(document) : undefined;
  const made = await judgeMade(subject, { ...described, diagnostics: [] }, context);
  const changes = chosen.has('changes') ? await compare(subject, document, context) : undefined;
  return {
    parts: [...(examples ? [examples.part] : []), ...made.parts, ...(changes ? [changes.part] : [])],
    diagnostics: [...(examples?.diagnostics ?? []), ...made.diagnostics, ...(changes?.diagnostics ?? [])],
    notes: changes?.notes ?? [],
    ...(examples ? { examples: examples.count } : {}),
    ...(made.drift ? { drift: made.drift } : {}),
    ...(made.verification ? { verification: made.verification } : {}),
    ...(changes?.verdict ? { changes: changes.verdict } : {}),
  };
}

async function judgeExamples(document: Document) {
  const { checkExamples } = await import('../../../check/check-examples.ts');
  const { count, diagnostics } = checkExamples(document);
  return { count, diagnostics, part: partOf('examples', plural(count, 'example'), diagnostics) };
}

type Made = Pick<CheckResult, 'parts' | 'diagnostics' | 'drift' | 'verification'>;

/** Checks the generated files and the programs among them. */
async function judgeMade(
  { config, chosen: { parts: chosen, named }, mending, verifying }: CheckInput,
  described: LoadedModel & { readonly document: Document; readonly model: Model },
  { cwd }: CliContext,
): Promise<Made> {
  if (!chosen.has('output') && !chosen.has('verification')) return { parts: [], diagnostics: [] };
  const { out } = config;
  const printed = await generateSnippets(described, config);
  const parts: CheckPart[] = [];
  const diagnostics: Diagnostic[] = [];
  let found: Pick<Made, 'drift' | 'verification'> = {};
  if (chosen.has('output')) {
    const generated = await generateFiles(described, config, printed);
    const { part, ...rest } = await checkOutput(generated, { out, shown: displayPath(out, cwd), mending });
    parts.push(part);
    diagnostics.push(...generated.diagnostics);
    found = rest;
  }
  if (chosen.has('verification')) {
    const programs = [...printed.snippets.values()].flatMap((samples) =>
      [...samples.values()].flat().map(toSnippetProgram),
    );
    const record = await checkRecord(programs, { out, isNamed: named.has('verification'), verifying });
    parts.push(record.part);
    diagnostics.push(...record.diagnostics);
    if (record.verification) found = { ...found, verification: record.verification };
  }
  return { parts, diagnostics, ...found };
}

function compare({ config, chosen, base, comparison }: CheckInput, document: Document, context: CliContext) {
  return checkChanges(
    { spec: config.spec, base, isNamed: chosen.named.has('changes') },
    { ...comparison, loaded: { document, diagnostics: [] } },
    context,
  );
}
