import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareFiles } from '../../codegen/output/compare.ts';
import { writeFiles } from '../../codegen/output/write.ts';
import type { GeneratedFile } from '../../codegen/values/generated-file.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-output-'));
  out = join(folder, 'out');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const fileCount = 200;
const size = 20_000;

function version(mark: string): readonly GeneratedFile[] {
  return Array.from({ length: fileCount }, (_, index) => ({
    path: `f${index}.txt`,
    contents: mark.repeat(size),
  }));
}

test('writeFiles leaves each file in its old or new version when killed, and the next run completes the update', async () => {
  await writeFiles(version('o'), out);
  const library = JSON.stringify(new URL('../../codegen/output/write.ts', import.meta.url).href);
  const program = `import { writeFiles } from ${library};
const version = (mark) => Array.from({ length: ${fileCount} }, (_, index) => ({ path: 'f' + index + '.txt', contents: mark.repeat(${size}) }));
process.stdout.write('ready');
for (;;) { await writeFiles(version('n'), process.argv[2]); await writeFiles(version('o'), process.argv[2]); }`;
  writeFileSync(join(folder, 'write.mts'), program);
  for (const delay of [1, 10, 40, 90, 150]) {
    const child = spawn(process.execPath, [
      '--import',
      import.meta.resolve('tsx'),
      join(folder, 'write.mts'),
      out,
    ]);
    await new Promise((ready) => child.stdout.once('data', ready));
    await new Promise((later) => setTimeout(later, delay));
    child.kill('SIGKILL');
    await new Promise((closed) => child.once('close', closed));
    for (const { path } of version('o'))
      expect(['o', 'n'].map((mark) => mark.repeat(size))).toContain(readFileSync(join(out, path), 'utf8'));
    expect(await writeFiles(version('o'), out)).not.toHaveProperty('foreign');
    expect(await compareFiles(version('o'), out)).toEqual({
      missing: [],
      stale: [],
      orphaned: [],
      foreign: [],
    });
    expect(readdirSync(out)).toHaveLength(fileCount + 1);
  }
});
