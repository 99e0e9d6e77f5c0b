import path from 'node:path';
import { loadDocument } from '../../codegen/document/load.ts';
import { type Field, listFields, readKnownFields } from './fields.ts';

/** Differences between the maintained description and the known fields of the API, one line each. */
export interface Coverage {
  readonly known: number;
  readonly missing: readonly string[];
  /** Fields that lack a type or value, or differ in being required. */
  readonly different: readonly string[];
}

const entry = path.join(import.meta.dirname, '../../spec/openapi.yaml');

export async function measureCoverage(): Promise<Coverage> {
  const { document } = await loadDocument(entry, process.cwd());
  if (!document) throw new Error(`Cannot read ${entry}.`);
  const ours = listFields(document);
  const known = [...readKnownFields().values()];
  return {
    known: known.length,
    missing: known.filter((field) => !ours.has(field.path)).map((field) => field.path),
    different: known.flatMap((field) => compare(field, ours.get(field.path))),
  };
}

function compare(known: Field, ours: Field | undefined): readonly string[] {
  if (!ours) return [];
  const lacks = [
    ...[...known.types].filter((type) => !ours.types.has(type)),
    ...[...known.values].filter((value) => !ours.values.has(value)).map((value) => JSON.stringify(value)),
  ];
  return [
    ...lacks.map((missing) => `${known.path} lacks ${missing}`),
    ...(known.required === undefined || known.required === ours.required
      ? []
      : [`${known.path} is ${ours.required ? 'required' : 'not required'}`]),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const { known, missing, different } = await measureCoverage();
  for (const line of missing) console.log(`missing   ${line}`);
  for (const line of different) console.log(`different ${line}`);
  const share = ((100 * (known - missing.length)) / known).toFixed(1);
  console.log(`${known - missing.length} of ${known} known fields described: ${share} %`);
}
