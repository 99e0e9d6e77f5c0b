import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { loadDocument } from '../../codegen/document/load.ts';
import { compareFields, fieldsOnlyIn } from '../spec/compare-fields.ts';
import { readDescribedFields } from '../spec/coverage.ts';
import { type Field, listFields, readKnownFields } from '../spec/fields.ts';
import { intentionOf } from '../spec/intended.ts';
import { describePackage, fetchPackages, type SdkPackage } from './packages.ts';

/**
 * Compares the description with the newest SDKs of the API. Exits with 1 if they differ.
 *
 * The SDK that was released last is the reference. Fields that only the others have are listed as information.
 */
const folder = await mkdtemp(path.join(tmpdir(), 'rosetta-upstream-'));
try {
  const packages = [...(await fetchPackages(folder))].sort((a, b) => b.date.localeCompare(a.date));
  const fields = new Map<SdkPackage, ReadonlyMap<string, Field>>();
  for (const one of packages) {
    const description = await describePackage(
      one,
      'POST',
      '/responses',
      path.join(folder, `${one.language}.json`),
    );
    fields.set(one, await readFields(description));
    console.log(`${one.name} ${one.version} of ${one.date}: ${fields.get(one)?.size} fields`);
  }
  const [newest, ...others] = packages;
  const reference = (newest && fields.get(newest)) ?? new Map<string, Field>();
  for (const one of others)
    for (const line of fieldsOnlyIn(fields.get(one) ?? new Map(), reference))
      console.log(`note     only ${one.name} has ${line}`);
  const drift = compareFields(await readDescribedFields(), readKnownFields(), reference).filter(
    (difference) => !intentionOf(difference),
  );
  for (const { kind, text } of drift) console.log(`${kind.padEnd(8)} ${text}`);
  console.log(`${drift.length} ${drift.length === 1 ? 'difference' : 'differences'} from the description`);
  process.exitCode = drift.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

async function readFields(file: string): Promise<ReadonlyMap<string, Field>> {
  const { document, diagnostics } = await loadDocument(file, process.cwd());
  if (!document) throw new Error(`Cannot read ${file}: ${diagnostics[0]?.message}`);
  return listFields(document);
}
