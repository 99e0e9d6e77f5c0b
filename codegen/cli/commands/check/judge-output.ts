import { join } from 'node:path';
import type { Part } from '../../../check/part.ts';
import type { Generated } from '../../../generate.ts';
import { compareFiles, type Drift } from '../../../output/compare.ts';
import type { ReportItem } from '../../../reports/item.ts';
import { plural } from '../../../reports/words.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { countDiagnostics, partOf } from './count.ts';

/** Compares the output folder with the output generated from the description. */
export async function judgeOutput(
  { files, diagnostics, owns }: Generated,
  folder: { readonly out: string; readonly shown: string; readonly mending: string },
): Promise<{ readonly part: Part; readonly drift?: Drift }> {
  if (hasErrors(diagnostics)) return { part: partOf('output', '', diagnostics, 'invalid') };
  const drift = await compareFiles(files, folder.out, owns);
  const found = itemsOfDrift(drift, folder);
  const told = partOf('output', plural(files.length, 'file'), diagnostics);
  return {
    drift,
    part: {
      ...told,
      standing: found.length === 0 ? 'fine' : 'findings',
      outcome: found.length === 0 ? countDiagnostics(diagnostics) : sayDrift(drift),
      items: [...found, ...told.items],
    },
  };
}

function sayDrift({ missing, stale, orphaned, foreign }: Drift): string {
  const counts = [
    [missing.length, 'missing'],
    [stale.length, 'stale'],
    [orphaned.length, 'orphaned'],
    [foreign.length, 'blocked'],
  ] as const;
  return counts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
}

function itemsOfDrift(
  { missing, stale, orphaned, foreign }: Drift,
  { shown, mending }: { readonly shown: string; readonly mending: string },
): readonly ReportItem[] {
  const item = (rule: string, path: string, message: string, isThere: boolean): ReportItem => ({
    level: 'error',
    rule,
    subject: path,
    message: `${join(shown, path)} ${message}`,
    ...(isThere ? { place: placeOf(join(shown, path)) } : {}),
  });
  return [
    ...missing.map(({ path }) => item('output-missing', path, `is missing → ${mending}`, false)),
    ...stale.map(({ path }) => item('output-stale', path, `is outdated → ${mending}`, true)),
    ...orphaned.map(({ path, edited }) =>
      item(
        'output-orphaned',
        path,
        `is no longer generated → ${edited ? 'it was edited: delete it manually' : mending}`,
        true,
      ),
    ),
    ...foreign.map((path) =>
      item('output-foreign', path, 'was not generated but blocks an output path → move it', false),
    ),
  ];
}

/** The location of a whole file. */
function placeOf(file: string): NonNullable<ReportItem['place']> {
  return { file, line: 1, column: 1, pointer: '', excerpt: { text: '', caret: 0 } };
}
