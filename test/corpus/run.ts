import path from 'node:path';
import { checkExamples } from '../../codegen/check/check-examples.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { isUnsupported } from '../../codegen/languages/shared/language.ts';
import { printSnippet } from '../../codegen/languages/shared/print-snippet.ts';
import { buildModel } from '../../codegen/model/build.ts';
import type { Operation } from '../../codegen/model/model.ts';
import type { Diagnostic } from '../../codegen/values/diagnostic.ts';
import { parseErrors } from '../languages/fixtures.ts';
import { languages } from '../support/languages.ts';
import { cache, fetchDescriptions } from './fetch.ts';

interface Row {
  readonly description: string;
  readonly operations: number;
  readonly samples: number;
  readonly snippets: number;
  /** Samples that a language does not support; each has a diagnostic. */
  readonly refusals: number;
  readonly errors: number;
  readonly warnings: number;
  /** Values that were validated against their schemas, and their faults. */
  readonly examples: number;
  readonly faults: number;
  /** Operations without a sample and without a diagnostic that explains it. */
  readonly unexplained: number;
  readonly unparsable: readonly string[];
}

const placeholders = { token: '<token>', apiKey: '<apiKey>', credentials: '<credentials>' };

async function tryDescription(file: string): Promise<Row> {
  const description = path.relative(cache, file).replace(/^.*?package\/(generated\/|api\/)?/, '');
  const { document, diagnostics } = await loadDocument(file, process.cwd());
  if (document === undefined) return { ...emptyRow(description), ...countDiagnostics(diagnostics) };
  const built = buildModel(document, placeholders);
  const printed = await Promise.all(built.model.operations.map(printOperation));
  const examples = checkExamples(document);
  const all = [...diagnostics, ...built.diagnostics];
  return {
    description,
    operations: built.model.operations.length,
    samples: sum(built.model.operations.map((operation) => operation.samples.length)),
    snippets: sum(printed.map((one) => one.snippets)),
    refusals: sum(printed.map((one) => one.refusals)),
    ...countDiagnostics(all),
    examples: examples.count,
    faults: examples.diagnostics.length,
    unexplained: built.model.operations.filter((operation) => isUnexplained(operation, all)).length,
    unparsable: printed.flatMap((one) => one.unparsable),
  };
}

async function printOperation(operation: Operation) {
  let snippets = 0;
  let refusals = 0;
  const unparsable: string[] = [];
  for (const sample of operation.samples) {
    for (const language of languages) {
      const printed = printSnippet(language, sample.request, { imports: false });
      if (typeof printed !== 'string' && isUnsupported(printed)) {
        refusals++;
        continue;
      }
      snippets++;
      const [error] = await parseErrors(language.id, printed);
      if (error !== undefined) unparsable.push(`${operation.id}/${sample.name} in ${language.id}: ${error}`);
    }
  }
  return { snippets, refusals, unparsable };
}

function isUnexplained({ samples, pointer }: Operation, diagnostics: readonly Diagnostic[]): boolean {
  if (samples.length > 0) return false;
  return !diagnostics.some(({ place }) => place === undefined || place.pointer.startsWith(pointer));
}

function countDiagnostics(diagnostics: readonly Diagnostic[]) {
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: diagnostics.length - errors };
}

function emptyRow(description: string): Row {
  const none = { operations: 0, samples: 0, snippets: 0, refusals: 0, unexplained: 0 };
  return { description, ...none, errors: 0, warnings: 0, examples: 0, faults: 0, unparsable: [] };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function show(row: Row): void {
  const { description, unparsable, ...counts } = row;
  const figures = Object.values({ ...counts, unparsable: unparsable.length });
  console.log(`${description.padEnd(48)}${figures.map((figure) => String(figure).padStart(11)).join('')}`);
  for (const failure of unparsable.slice(0, 5)) console.log(`    ${failure}`);
}

const filter = process.argv[2] ?? '';
const heads = Object.keys(emptyRow('')).slice(1);
console.log(`${''.padEnd(48)}${heads.map((head) => head.padStart(11)).join('')}`);
const rows: Row[] = [];
for (const file of (await fetchDescriptions()).filter((name) => name.includes(filter))) {
  const row = await tryDescription(file);
  rows.push(row);
  show(row);
}
show(
  rows.reduce(
    (total, row) => ({
      description: `${rows.length} descriptions`,
      operations: total.operations + row.operations,
      samples: total.samples + row.samples,
      snippets: total.snippets + row.snippets,
      refusals: total.refusals + row.refusals,
      errors: total.errors + row.errors,
      warnings: total.warnings + row.warnings,
      examples: total.examples + row.examples,
      faults: total.faults + row.faults,
      unexplained: total.unexplained + row.unexplained,
      unparsable: [...total.unparsable, ...row.unparsable],
    }),
    emptyRow(''),
  ),
);
if (rows.some((row) => row.unparsable.length > 0 || row.unexplained > 0)) process.exitCode = 1;
