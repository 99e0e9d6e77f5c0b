import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { cases } from '../support/cases.ts';
import { generateClient } from '../support/generate-client.ts';

/** Folder of the clients, inside the repository so that imports resolve. */
const folder = fileURLToPath(new URL('../../clients-of-cases/', import.meta.url));
const runtime = fileURLToPath(new URL('../../codegen/languages/typescript/runtime/', import.meta.url));

/** A case can have a `use.ts`, which uses its client and marks expected errors. */
test('the client of every case compiles with the strictest options', { timeout: 120_000 }, async () => {
  const files = new Map<string, string>();
  let options: ts.CompilerOptions = {};
  for (const one of cases) {
    const use = path.join(one.folder, 'use.ts');
    if (existsSync(use)) files.set(path.join(folder, one.name, 'use.ts'), readFileSync(use, 'utf8'));
    for (const { path: name, contents } of (await generateClient(one.spec)).files) {
      if (name.endsWith('tsconfig.json')) options = readOptions(contents);
      files.set(path.join(folder, one.name, name), contents);
    }
  }
  const program = ts.createProgram({
    rootNames: [...files.keys()].filter((name) => /\/(?:src\/index|use)\.ts$/.test(name)),
    options: { ...options, skipDefaultLibCheck: true },
    host: makeHost(options, files),
  });
  expect(program.getRootFileNames().length).toBeGreaterThan(40);
  expect(ts.getPreEmitDiagnostics(program).map(showDiagnostic)).toEqual([]);
});

function readOptions(config: string): ts.CompilerOptions {
  const { compilerOptions } = JSON.parse(config);
  return ts.convertCompilerOptionsFromJson(compilerOptions, folder).options;
}

/** Files in memory. All clients share one copy of the runtime. */
function makeHost(options: ts.CompilerOptions, files: ReadonlyMap<string, string>): ts.CompilerHost {
  const host = ts.createCompilerHost(options);
  const resolved = ts.createModuleResolutionCache(folder, (name) => name, options);
  return {
    ...host,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, languageVersion) => {
      const contents = files.get(name) ?? host.readFile(name);
      return contents === undefined ? undefined : ts.createSourceFile(name, contents, languageVersion);
    },
    resolveModuleNameLiterals: (literals, from) =>
      literals.map(({ text }) => {
        const target = path.resolve(path.dirname(from), text);
        const [, shared] = target.split('/src/runtime/');
        const resolvedFileName = shared === undefined ? target : runtime + shared;
        return text.startsWith('.')
          ? { resolvedModule: { resolvedFileName, extension: ts.Extension.Ts } }
          : ts.resolveModuleName(text, from, options, host, resolved);
      }),
  };
}

function showDiagnostic({ file, start, messageText }: ts.Diagnostic): string {
  const text = ts.flattenDiagnosticMessageText(messageText, '\n');
  if (!file) return text;
  const { line } = file.getLineAndCharacterOfPosition(start ?? 0);
  return `${path.relative(folder, file.fileName)}:${line + 1}: ${text}`;
}
