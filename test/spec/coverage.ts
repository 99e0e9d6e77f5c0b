import path from 'node:path';
import { loadDocument } from '../../codegen/document/load.ts';
import { compareFields, type Difference } from './compare-fields.ts';
import { type Field, listFields, readKnownFields } from './fields.ts';
import { intentionOf, intentions } from './intended.ts';

/** Differences between the maintained description and the known fields of the API. */
export interface Coverage {
  readonly known: number;
  readonly described: number;
  readonly differences: readonly Difference[];
  /** Intended differences by reason. */
  readonly intended: ReadonlyMap<string, readonly Difference[]>;
}

/** Reads the fields of the maintained description. */
export async function readDescribedFields(): Promise<ReadonlyMap<string, Field>> {
  const entry = path.join(import.meta.dirname, '../../spec/openapi.yaml');
  const { document } = await loadDocument(entry, process.cwd());
  if (!document) throw new Error(`Cannot read ${entry}.`);
  return listFields(document);
}

export async function measureCoverage(): Promise<Coverage> {
  const described = await readDescribedFields();
  const known = readKnownFields();
  const differences = compareFields(described, known, known);
  return {
    known: known.size,
    described: [...known.keys()].filter((name) => described.has(name)).length,
    differences: differences.filter((difference) => !intentionOf(difference)),
    intended: new Map(
      intentions.map((intention) => [
        intention.reason,
        differences.filter((difference) => intentionOf(difference) === intention),
      ]),
    ),
  };
}

if (process.argv[1] === import.meta.filename) {
  const { known, described, differences, intended } = await measureCoverage();
  for (const { kind, text } of differences) console.log(`${kind.padEnd(8)} ${text}`);
  for (const [reason, { length }] of intended) console.log(`intended ${length} differences: ${reason}`);
  console.log(
    `${described} of ${known} known fields described, ${differences.length} unintended differences`,
  );
}
