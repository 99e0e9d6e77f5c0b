import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compareFiles } from '../../codegen/output/compare.ts';
import { withFolderLock } from '../../codegen/output/folder-lock.ts';
import { sha256 } from '../../codegen/output/manifest.ts';
import { writeFiles } from '../../codegen/output/write.ts';
import type { GeneratedFile } from '../../codegen/values/generated-file.ts';
import { readFolder } from '../support/cases.ts';

let folder: string;
let out: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-output-'));
  out = join(folder, 'out');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const first: readonly GeneratedFile[] = [
  { path: 'a.txt', contents: 'a\n' },
  { path: 'deep/er/b.txt', contents: 'b\n' },
];

function texts(): Record<string, string> {
  const { 'manifest.json': _, ...others } = Object.fromEntries(readFolder(out));
  return others;
}

describe('writeFiles', () => {
  test('creates the folder and exactly the given files', async () => {
    const written = { written: ['a.txt', 'deep/er/b.txt'], removed: [], kept: [], unchanged: 0 };
    expect(await writeFiles(first, out)).toEqual(written);
    expect(texts()).toEqual({ 'a.txt': 'a\n', 'deep/er/b.txt': 'b\n' });
    expect(readdirSync(out)).toEqual(['a.txt', 'deep', 'manifest.json']);
  });

  test('keeps unchanged files and their modification times', async () => {
    await writeFiles(first, out);
    const before = statSync(join(out, 'a.txt')).mtimeMs;
    expect(await writeFiles(first, out)).toMatchObject({ written: [], unchanged: 2 });
    expect(statSync(join(out, 'a.txt')).mtimeMs).toBe(before);
  });

  test('removes files that are no longer generated and empty folders, but no other files', async () => {
    await writeFiles(first, out);
    mkdirSync(join(out, 'deep/own'));
    writeFileSync(join(out, 'deep/own/mine.txt'), 'mine');
    expect(await writeFiles(first.slice(0, 1), out)).toMatchObject({ removed: ['deep/er/b.txt'] });
    expect(texts()).toEqual({ 'a.txt': 'a\n', 'deep/own/mine.txt': 'mine' });
  });

  test('keeps an orphaned file that was edited by hand', async () => {
    await writeFiles(first, out);
    writeFileSync(join(out, 'deep/er/b.txt'), 'edited');
    expect(await writeFiles(first.slice(0, 1), out)).toMatchObject({ removed: [], kept: ['deep/er/b.txt'] });
    expect(texts()).toMatchObject({ 'deep/er/b.txt': 'edited' });
  });

  test('writes no files if a file that was not generated would be overwritten', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'a.txt'), 'mine');
    expect(await writeFiles(first, out)).toEqual({ foreign: ['a.txt'] });
    expect(texts()).toEqual({ 'a.txt': 'mine' });
  });

  test('does not follow symbolic links of files or folders', async () => {
    const elsewhere = join(folder, 'elsewhere');
    mkdirSync(elsewhere);
    mkdirSync(out);
    symlinkSync(elsewhere, join(out, 'deep'));
    symlinkSync(join(folder, 'target.txt'), join(out, 'a.txt'));
    expect(await writeFiles(first, out)).toEqual({ foreign: ['a.txt', 'deep/er/b.txt'] });
    expect(readdirSync(elsewhere)).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual(['elsewhere', 'out']);
  });

  test('reports a file at the path of a folder', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'deep'), 'a file');
    expect(await writeFiles(first, out)).toEqual({ foreign: ['deep/er/b.txt'] });
  });

  test('ignores manifest paths outside the folder', async () => {
    await writeFiles(first, out);
    const victim = join(folder, 'victim.txt');
    writeFileSync(victim, 'x');
    const files = Object.fromEntries(
      ['../victim.txt', victim, 'a/../../victim.txt'].map((path) => [path, sha256('x')]),
    );
    writeFileSync(join(out, 'manifest.json'), JSON.stringify({ files }));
    expect((await compareFiles([], out)).orphaned).toEqual([]);
    await writeFiles([], out);
    expect(readFileSync(victim, 'utf8')).toBe('x');
  });

  test('throws for a generated path outside the folder', async () => {
    await expect(writeFiles([{ path: '../x', contents: '' }], out)).rejects.toThrow('../x');
  });

  test.skipIf(process.getuid?.() === 0)('leaves a read-only folder unchanged', async () => {
    await writeFiles(first, out);
    chmodSync(out, 0o555);
    await expect(writeFiles([{ path: 'a.txt', contents: 'new' }], out)).rejects.toThrow('EACCES');
    chmodSync(out, 0o755);
    expect(texts()).toEqual({ 'a.txt': 'a\n', 'deep/er/b.txt': 'b\n' });
  });
});

describe('compareFiles', () => {
  test('reports no differences after a write', async () => {
    await writeFiles(first, out);
    expect(await compareFiles(first, out)).toEqual({ missing: [], stale: [], orphaned: [], foreign: [] });
  });

  test('reports missing, stale and orphaned files', async () => {
    await writeFiles(first, out);
    rmSync(join(out, 'a.txt'));
    writeFileSync(join(out, 'deep/er/b.txt'), 'edited');
    const drift = await compareFiles(first, out);
    expect(drift.missing.map(({ path }) => path)).toEqual(['a.txt']);
    expect(drift.stale).toEqual([{ path: 'deep/er/b.txt', contents: 'b\n', actual: 'edited' }]);
    const later = await compareFiles([{ path: 'c.txt', contents: 'c' }], out);
    expect(later.orphaned).toEqual([{ path: 'deep/er/b.txt', edited: true }]);
  });
});

/** Large enough that runs at the same time overlap. */
function version(mark: string): readonly GeneratedFile[] {
  return Array.from({ length: 40 }, (_, index) => ({ path: `f${index}.txt`, contents: mark.repeat(20_000) }));
}

describe('runs that write to one folder at a time', () => {
  test('leave the files of one of them', async () => {
    const runs = ['a', 'b', 'c', 'd', 'e'];
    const results = await Promise.all(runs.map((mark) => writeFiles(version(mark), out)));
    for (const result of results) expect(result).not.toHaveProperty('foreign');
    const marks = new Set(Object.values(texts()).map((text) => text[0]));
    expect([...marks]).toHaveLength(1);
    expect(readdirSync(out)).toHaveLength(41);
  });

  const lockOf = (holder: object) => {
    mkdirSync(out, { recursive: true });
    writeFileSync(join(out, '.rosetta-lock'), JSON.stringify(holder));
  };

  test.each([
    ['a process that has ended', () => lockOf({ process: 2 ** 22 + 1, host: hostname() })],
    [
      'a run of yesterday',
      () => {
        lockOf({ process: process.pid, host: hostname() });
        const yesterday = Date.now() / 1000 - 86_400;
        utimesSync(join(out, '.rosetta-lock'), yesterday, yesterday);
      },
    ],
    [
      'a run that ended before it wrote the holder',
      () => {
        mkdirSync(out, { recursive: true });
        writeFileSync(join(out, '.rosetta-lock'), '');
      },
    ],
  ])('take over the lock of %s', async (_, lock) => {
    lock();
    expect(await writeFiles(first, out)).toMatchObject({ written: ['a.txt', 'deep/er/b.txt'] });
    expect(readdirSync(out)).toEqual(['a.txt', 'deep', 'manifest.json']);
  });

  test.each([{ process: process.pid, host: hostname() }, { process: 1, host: 'another host' }, {}])(
    'wait for the lock of %j',
    async (holder) => {
      lockOf(holder);
      const done = withFolderLock(out, () => Promise.resolve('done'), 100);
      await expect(done).rejects.toThrow(
        /another rosetta generate .*is writing to it.*delete .*\.rosetta-lock/,
      );
      const later = withFolderLock(out, () => Promise.resolve('done'), 20_000);
      rmSync(join(out, '.rosetta-lock'));
      expect(await later).toBe('done');
      expect(readdirSync(out)).toEqual([]);
    },
  );
});
