import { languageIds } from '../languages/registry.ts';
import { type StyleName, styleNames } from '../languages/shared/style-name.ts';
import { isPlaceholder, placeholderRule } from '../model/context.ts';
import type { Model, Operation, Sample } from '../model/model.ts';
import { safeName } from '../values/names.ts';
import type { Attribute } from './attributes.ts';
import type { DocumentKind } from './document.ts';
import type { Region } from './find-regions.ts';
import { defaultForm, type FormName, formNames, formsFor } from './forms/registry.ts';
import type { EmbedOptions } from './options.ts';
import { type MarkerProblem, suggestName } from './problem.ts';

/** The snippets to show in a region, and their form. */
export interface Choices {
  readonly operation: Operation;
  readonly sample: Sample;
  /** Language ids in the order of the region. */
  readonly languages: readonly string[];
  readonly styles: readonly StyleName[];
  readonly form: FormName;
  readonly placeholder: string | undefined;
}

export interface ChoiceContext {
  readonly kind: DocumentKind;
  readonly model: Model;
  readonly options: EmbedOptions;
  /** Languages of a region if neither the marker nor the options name them. */
  readonly languages: readonly string[];
  /** Form of the platform that publishes the document. */
  readonly platform: FormName | undefined;
  readonly report: (problem: MarkerProblem) => void;
}

/** Reads the attributes of a region. Problems are reported; if there is one, the result is undefined. */
export function readChoices({ attributes, offset }: Region, context: ChoiceContext): Choices | undefined {
  const problems: MarkerProblem[] = [];
  const report = (problem: MarkerProblem) => problems.push(problem);
  const { kind, model, options } = context;
  const operation = findOperation(model, attributes.operation, { offset, report });
  const sample = operation && findSample(operation, attributes.sample, { offset, report });
  const languages = readWords(attributes.languages, { noun: 'language', known: languageIds, report });
  const styles = readWords(attributes.styles, { noun: 'style', known: styleNames, report });
  const form = readForm(attributes.form, kind, report);
  const placeholder = readPlaceholder(attributes.placeholder, report);
  for (const problem of problems) context.report(problem);
  if (problems.length > 0 || !operation || !sample) return undefined;
  return {
    operation,
    sample,
    languages: languages ?? options.languages ?? context.languages,
    styles: styles ?? options.styles ?? ['documented'],
    form: form ?? defaultForm(kind, options.form ?? context.platform),
    placeholder: placeholder ?? options.placeholder,
  };
}

interface Reporting {
  readonly offset: number;
  readonly report: (problem: MarkerProblem) => void;
}

function findOperation(
  { operations }: Model,
  attribute: Attribute | undefined,
  { offset, report }: Reporting,
): Operation | undefined {
  const id = attribute?.value;
  const found = operations.find((one) => one.id === id || (id !== undefined && one.id === safeName(id, '')));
  const ids = operations.map((one) => one.id);
  if (id === undefined)
    report({
      code: 'missing-attribute',
      offset,
      message: 'snippet:start has no attribute operation.',
      help: `Add operation=${ids[0] ?? 'createPet'}. List the operations: rosetta list`,
    });
  else if (!found) report(unknownName('operation', id, ids, attribute));
  return found;
}

function findSample(
  operation: Operation,
  attribute: Attribute | undefined,
  { offset, report }: Reporting,
): Sample | undefined {
  const name = attribute?.value;
  const found = operation.samples.find((one) => name === undefined || one.name === name);
  const names = operation.samples.map((one) => one.name);
  if (!found && (name === undefined || names.length === 0))
    report({
      code: 'unknown-sample',
      offset,
      message: `The operation ${operation.id} has no samples.`,
      help: 'Add an example to its request in the description.',
    });
  else if (!found) report(unknownName('sample', name ?? '', names, attribute));
  return found;
}

interface WordOptions<Word extends string> {
  /** Singular, such as "language". */
  readonly noun: string;
  readonly known: readonly Word[];
  readonly report: Reporting['report'];
}

/** Reads names that are separated by commas. */
function readWords<Word extends string>(
  attribute: Attribute | undefined,
  { noun, known, report }: WordOptions<Word>,
): readonly Word[] | undefined {
  if (!attribute) return undefined;
  const names = [...attribute.value.matchAll(/[^,\s]+/g)].map(({ 0: name, index }) => ({ name, index }));
  if (names.length === 0) report(unknownName(noun, '', known, attribute));
  const words = names.flatMap(({ name, index }) => {
    const found = known.find((one) => one === name);
    if (found === undefined)
      report(unknownName(noun, name, known, { ...attribute, offset: attribute.offset + index }));
    return found === undefined ? [] : [found];
  });
  return [...new Set(words)];
}

function readForm(
  attribute: Attribute | undefined,
  kind: DocumentKind,
  report: Reporting['report'],
): FormName | undefined {
  if (!attribute) return undefined;
  const { value, offset } = attribute;
  const supported = formsFor(kind);
  const isKnown = formNames.some((name) => name === value);
  const found = supported.find((name) => name === value);
  if (!isKnown) report(unknownName('form', value, supported, attribute));
  else if (found === undefined)
    report({
      code: 'unsupported-form',
      offset,
      message: `The form ${value} is not available in ${documentNames[kind]}.`,
      help: `Use one of ${supported.join(', ')}.`,
    });
  return found;
}

const documentNames: Readonly<Record<DocumentKind, string>> = {
  markdown: 'Markdown (.md)',
  mdx: 'MDX (.mdx)',
  html: 'HTML',
  rst: 'reStructuredText',
};

function readPlaceholder(attribute: Attribute | undefined, report: Reporting['report']): string | undefined {
  if (!attribute || isPlaceholder(attribute.value)) return attribute?.value;
  report({
    code: 'invalid-placeholder',
    offset: attribute.offset,
    message: `The placeholder ${JSON.stringify(attribute.value)} is invalid.`,
    help: placeholderRule,
  });
  return undefined;
}

function unknownName(
  noun: string,
  name: string,
  known: readonly string[],
  attribute: Attribute | undefined,
): MarkerProblem {
  return {
    code: `unknown-${noun}`,
    offset: attribute?.offset ?? 0,
    message: `Unknown ${noun} ${JSON.stringify(name)}.`,
    help: suggestName(name, known, `${noun}s`),
  };
}
