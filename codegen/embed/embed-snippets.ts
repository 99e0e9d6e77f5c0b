import { type Diagnostic, hasErrors } from '../values/diagnostic.ts';
import { type Choices, readChoices } from './choices.ts';
import type { MarkedDocument } from './document.ts';
import { type FilledRegion, fillRegions } from './fill-regions.ts';
import { findRegions, type Region } from './find-regions.ts';
import { isUnprintable } from './form.ts';
import { type FormName, printForm } from './forms/registry.ts';
import { addImports } from './imports.ts';
import type { EmbedOptions } from './options.ts';
import { type MarkerProblem, markerDiagnostic } from './problem.ts';
import type { SnippetSource } from './snippet-source.ts';

/** Input besides the document. */
export interface EmbedInput {
  readonly source: SnippetSource;
  readonly options: EmbedOptions;
  /** Languages of a region if neither its marker nor the options name them. */
  readonly languages: readonly string[];
  /** Form of the platform that publishes the document. */
  readonly platform: FormName | undefined;
}

/** A region with its new content. */
export interface EmbeddedRegion {
  /** 1-based line of the start marker. */
  readonly line: number;
  readonly operation: string;
  readonly sample: string;
  readonly form: FormName;
  readonly languages: readonly string[];
  /** The first line that differs; absent if the region is up to date. */
  readonly change?: { readonly actual: string | undefined; readonly expected: string | undefined };
}

export interface EmbeddedDocument {
  /** The new text; the text of the document if a diagnostic is an error. */
  readonly text: string;
  readonly regions: readonly EmbeddedRegion[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Fills the regions of a document with their snippets. */
export async function embedSnippets(document: MarkedDocument, input: EmbedInput): Promise<EmbeddedDocument> {
  const { regions, problems } = findRegions(document);
  const diagnostics: Diagnostic[] = problems.map((problem) => markerDiagnostic(document, problem));
  const report = (problem: MarkerProblem) => diagnostics.push(markerDiagnostic(document, problem));
  const printed: PrintedRegion[] = [];
  for (const region of regions) {
    const { model } = input.source;
    const choices = readChoices(region, { ...input, kind: document.kind, model, report });
    const content = choices && (await printRegion(region, choices, input, { report, diagnostics }));
    if (choices && content !== undefined) printed.push({ region, choices, content });
  }
  const filled = addImports(document, printed, report);
  const { text, contents } = fillRegions(document, filled);
  const broken = hasErrors(diagnostics)
    ? undefined
    : findBrokenRegion({ ...document, text }, filled, contents);
  if (broken) report(endsEarly(broken));
  return {
    text: hasErrors(diagnostics) ? document.text : text,
    regions: printed.map(({ region, choices }, index) => ({
      line: region.line,
      operation: choices.operation.id,
      sample: choices.sample.name,
      form: choices.form,
      languages: choices.languages,
      ...firstChange(document.text.slice(region.start, region.end), contents[index] ?? ''),
    })),
    diagnostics: diagnostics.toSorted((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0)),
  };
}

/** A region, its choices and its snippets in the form of the platform. */
interface PrintedRegion extends FilledRegion {
  readonly choices: Choices;
}

interface Reporting {
  readonly report: (problem: MarkerProblem) => void;
  readonly diagnostics: Diagnostic[];
}

async function printRegion(
  { attributes, offset }: Region,
  choices: Choices,
  { source, options }: EmbedInput,
  { report, diagnostics }: Reporting,
): Promise<string | undefined> {
  const selected = await source.select(choices);
  diagnostics.push(...selected.diagnostics);
  const isEmpty = selected.snippets.length === 0;
  // Languages that neither the marker nor the configuration names are optional.
  const isNamed = attributes.languages !== undefined || options.languages !== undefined;
  for (const { language, message } of isNamed || isEmpty ? selected.missing : [])
    report({
      code: 'no-snippet',
      severity: attributes.languages || isEmpty ? 'error' : 'warning',
      offset: attributes.languages?.offset ?? offset,
      message,
      help: `Remove ${language} from the languages, or choose another style or sample.`,
    });
  if (isEmpty) return undefined;
  const content = printForm(choices.form, selected.snippets);
  if (!isUnprintable(content)) return content;
  report({
    code: 'unprintable-snippet',
    offset,
    message: `A snippet of ${choices.operation.id}/${choices.sample.name} cannot be shown in the form ${choices.form}: ${content.reason}.`,
    help: 'Choose another form, sample or language.',
  });
  return undefined;
}

/** A snippet could contain a marker or end a code block, so that the next run would not find the same regions. */
function findBrokenRegion(
  document: MarkedDocument,
  filled: readonly FilledRegion[],
  contents: readonly string[],
): Region | undefined {
  const { regions } = findRegions(document);
  const isSame = (content: string, index: number) => {
    const { start, end } = regions[index] ?? { start: 0, end: 0 };
    return document.text.slice(start, end) === content;
  };
  const broken = contents.findIndex((content, index) => !isSame(content, index));
  if (broken >= 0) return filled[broken]?.region;
  return regions.length === filled.length ? undefined : filled.at(-1)?.region;
}

function endsEarly({ offset }: Region): MarkerProblem {
  return {
    code: 'unprintable-snippet',
    offset,
    message: 'The snippets contain a marker, or a line that ends their code block.',
    help: 'Choose another form, sample or language.',
  };
}

function firstChange(actual: string, expected: string): Pick<EmbeddedRegion, 'change'> {
  if (actual === expected) return {};
  const [before, after] = [actual, expected].map((text) => text.split(/\r?\n/));
  const index = after?.findIndex((line, at) => line !== before?.[at]) ?? 0;
  const at = index < 0 ? (after?.length ?? 0) : index;
  return { change: { actual: before?.[at], expected: after?.[at] } };
}
