import type { Checked, Part } from '../../../check/part.ts';
import type { Config } from '../../../config.ts';
import type { Document } from '../../../document/document.ts';
import { lintDescription } from '../../../document/lint.ts';
import { shownPath } from '../../../document/locate.ts';
import { type Described, describe, makeFiles, makeSnippets } from '../../../generate.ts';
import type { Model } from '../../../model/model.ts';
import { plural } from '../../../reports/words.ts';
import { subjectOf } from '../../../targets/snippets/print-snippets.ts';
import { type Diagnostic, hasErrors } from '../../../values/diagnostic.ts';
import type { Surroundings } from '../../streams.ts';
import type { SideOptions } from '../diff/compare-sides.ts';
import type { Chosen } from './choose-parts.ts';
import { notJudged, partOf } from './count.ts';
import { judgeChanges } from './judge-changes.ts';
import { judgeOutput } from './judge-output.ts';
import { judgeRecord } from './judge-record.ts';

/** The input of a check. */
export interface Subject {
  readonly config: Config;
  readonly chosen: Chosen;
  readonly base: string | undefined;
  readonly comparison: SideOptions;
  /** The commands that update the output and the verification record. */
  readonly mending: string;
  readonly verifying: string;
}

export type Judged = Checked & { readonly notes: readonly string[] };

/** Runs the selected parts on one loaded description. */
export async function judgeParts(subject: Subject, surroundings: Surroundings): Promise<Judged> {
  const { config, chosen } = subject;
  const { lint, ...unlinted } = config;
  const isLinted = lint !== undefined && chosen.parts.has('description');
  const linting = isLinted ? lintDescription(config.spec, lint, surroundings.cwd) : [];
  const described = await describe(unlinted, surroundings.cwd);
  const [linted, judged] = await Promise.all([linting, judgeRest(subject, described, surroundings)]);
  const diagnostics = [...linted, ...described.diagnostics];
  const part = partOf('description', lookedAt(described, isLinted), diagnostics, 'invalid');
  // Errors in the description stop all parts, so they are always reported.
  const isTold = chosen.parts.has('description') || hasErrors(described.diagnostics);
  return {
    ...judged,
    parts: [...(isTold ? [part] : []), ...judged.parts],
    diagnostics: [...diagnostics, ...judged.diagnostics],
  };
}

function lookedAt({ document, model }: Described & { readonly model?: Model }, isLinted: boolean): string {
  if (!document || !model) return '';
  const rules = isLinted ? ', with your lint rules' : '';
  return `${plural(document.files.length, 'file')}, ${plural(model.operations.length, 'operation')}${rules}`;
}

async function judgeRest(
  subject: Subject,
  described: Described,
  surroundings: Surroundings,
): Promise<Judged> {
  const { parts: chosen } = subject.chosen;
  const { document, diagnostics } = described;
  if (!document || hasErrors(diagnostics)) {
    const rest = [...chosen].filter((name) => name !== 'description');
    const parts = rest.map((name) => notJudged(name, 'the description is invalid'));
    return { parts, diagnostics: [], notes: [] };
  }
  const examples = chosen.has('examples') ? await judgeExamples(document) : undefined;
  const made = await judgeMade(subject, { ...described, diagnostics: [] }, surroundings);
  const changes = chosen.has('changes') ? await compare(subject, document, surroundings) : undefined;
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

type Made = Pick<Checked, 'parts' | 'diagnostics' | 'drift' | 'verification'>;

/** Checks the generated files and the programs among them. */
async function judgeMade(
  { config, chosen: { parts: chosen, named }, mending, verifying }: Subject,
  described: Described & { readonly document: Document; readonly model: Model },
  { cwd }: Surroundings,
): Promise<Made> {
  if (!chosen.has('output') && !chosen.has('verification')) return { parts: [], diagnostics: [] };
  const { out } = config;
  const printed = await makeSnippets(described, config);
  const parts: Part[] = [];
  const diagnostics: Diagnostic[] = [];
  let found: Pick<Made, 'drift' | 'verification'> = {};
  if (chosen.has('output')) {
    const generated = await makeFiles(described, config, printed);
    const { part, ...rest } = await judgeOutput(generated, { out, shown: shownPath(out, cwd), mending });
    parts.push(part);
    diagnostics.push(...generated.diagnostics);
    found = rest;
  }
  if (chosen.has('verification')) {
    const programs = [...printed.snippets.values()].flatMap((samples) =>
      [...samples.values()].flat().map(subjectOf),
    );
    const record = await judgeRecord(programs, { out, isNamed: named.has('verification'), verifying });
    parts.push(record.part);
    diagnostics.push(...record.diagnostics);
    if (record.verification) found = { ...found, verification: record.verification };
  }
  return { parts, diagnostics, ...found };
}

function compare(
  { config, chosen, base, comparison }: Subject,
  document: Document,
  surroundings: Surroundings,
) {
  return judgeChanges(
    { spec: config.spec, base, isNamed: chosen.named.has('changes') },
    { ...comparison, loaded: { document, diagnostics: [] } },
    surroundings,
  );
}
