import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { checkExamples } from '../codegen/check/check-examples.ts';
import { showDiagnostics } from '../codegen/cli/show-diagnostics.ts';
import { makeContext } from '../codegen/cli/streams.ts';
import type { Document } from '../codegen/document/document.ts';
import { type GenerateResult, generate, loadModel } from '../codegen/generate.ts';
import { type Diagnostic, hasErrors } from '../codegen/values/diagnostic.ts';
import { parseErrors } from './languages/fixtures.ts';
import { type Case, cases, configFor, readFolder } from './support/cases.ts';
import { clientLanguages, languages } from './support/languages.ts';
import { showModel } from './support/show-request.ts';

/**
 * A case is a folder with a description and its results in `expected/`: the requests of the model in `requests.md`, diagnostics in
 * `diagnostics.txt`, results of example validation in `examples.txt`, and generated files in `files/`. ROSETTA_UPDATE=1 overwrites the
 * expected files. Review them before you commit.
 */
const isUpdate = process.env['ROSETTA_UPDATE'] === '1';

afterEach(() => expect(Object.keys(globalThis)).not.toContain('canary'));

test('test/cases has at least thirty cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(30);
});

describe.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
  let generated: Promise<GenerateResult> | undefined;
  const generateOnce = () => {
    generated ??= generate(configFor(one.spec), one.folder);
    return generated;
  };

  test('produces the expected requests, diagnostics and files', async () => {
    const actual = await produce(one, await generateOnce());
    if (isUpdate) update(one, actual);
    expect(Object.fromEntries(readFolder(one.expected))).toEqual(Object.fromEntries(actual));
  });

  test('generates snippets that parse', async () => {
    const { files } = await generateOnce();
    const broken: string[] = [];
    for (const { path, contents } of files.filter((file) => file.path.startsWith('snippets/')))
      for (const error of await parseErrors(languageOf(path), contents)) broken.push(`${path}: ${error}`);
    expect(broken).toEqual([]);
  });
});

async function produce(
  { spec, folder, expected }: Case,
  { files, diagnostics }: GenerateResult,
): Promise<ReadonlyMap<string, string>> {
  const described = await loadModel(configFor(spec), folder);
  expect(files.length > 0, 'files are generated if and only if there are no errors').toBe(
    !hasErrors(diagnostics),
  );
  const wanted = [...readFolder(expected).keys()].filter((path) => path.startsWith('files/'));
  return new Map(
    [
      ...(described.document && !hasErrors(described.diagnostics)
        ? [['requests.md', showModel(described.model)] as const]
        : []),
      ...(diagnostics.length > 0 ? [['diagnostics.txt', showText(diagnostics)] as const] : []),
      ...(described.document ? showExamples(described.document) : []),
      ...wanted.map(
        (path) =>
          [path, files.find((file) => `files/${file.path}` === path)?.contents ?? 'not generated'] as const,
      ),
    ].sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function showExamples(document: Document): readonly (readonly [string, string])[] {
  const { count, diagnostics } = checkExamples(document);
  return count === 0 ? [] : [['examples.txt', `${showText(diagnostics)}${count} examples checked\n`]];
}

function showText(diagnostics: readonly Diagnostic[]): string {
  const parts: string[] = [];
  const stream = { write: (part: string) => parts.push(part) };
  const surroundings = {
    cwd: '/',
    env: {},
    stdout: stream,
    stderr: stream,
    signal: new AbortController().signal,
  };
  showDiagnostics(makeContext(surroundings), diagnostics, { all: true });
  return parts.join('');
}

function update({ expected }: Case, actual: ReadonlyMap<string, string>): void {
  for (const path of readFolder(expected).keys()) if (!actual.has(path)) rmSync(join(expected, path));
  for (const [path, contents] of actual) {
    mkdirSync(dirname(join(expected, path)), { recursive: true });
    writeFileSync(join(expected, path), contents);
  }
}

function languageOf(path: string): string {
  const all = [...clientLanguages, ...languages];
  return all.find(({ extension }) => path.endsWith(`.${extension}`))?.id ?? path;
}
