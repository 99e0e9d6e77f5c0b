import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadModel } from '../../../codegen/generate.ts';
import { type Mock, type MockOptions, startMock } from '../../../codegen/mock/start.ts';
import { formatViolation } from '../../../codegen/validation/violation.ts';
import { configFor } from '../../support/cases.ts';

/** Starts a mock of a file. */
export async function serve(spec: string, options: MockOptions = {}): Promise<Mock> {
  const described = await loadModel(configFor(spec), '/');
  if (!described.document) throw new Error(described.diagnostics.map(({ message }) => message).join('\n'));
  return startMock(described.document, described.model, options);
}

/** Starts a mock of a description given as text. */
export async function serveText(text: string, options: MockOptions = {}): Promise<Mock> {
  const folder = mkdtempSync(join(tmpdir(), 'rosetta-mock-'));
  const file = join(folder, 'openapi.yaml');
  writeFileSync(file, text);
  try {
    return await serve(file, options);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Violations of the last request as sentences, with a prefix for warnings. */
export function lastObjections({ requests }: Mock): readonly string[] {
  return (requests.at(-1)?.violations ?? []).map(
    (violation) => `${violation.level === 'warning' ? 'warning: ' : ''}${formatViolation(violation)}`,
  );
}
