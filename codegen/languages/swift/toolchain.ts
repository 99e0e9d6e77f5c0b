import { readFileSync } from 'node:fs';
import type { RunnableProgram, RunPlan, Tool, Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) =>
  text
    .replace('    print(error as Any)\n', '    print(error as Any)\n    exit(1)\n')
    .replace(
      '    print(httpResponse)\n',
      '    print(httpResponse)\n    if httpResponse?.statusCode != 200 {\n      exit(1)\n    }\n',
    );

/** This path is valid for the sources and for the built package. */
const sourceFolder = new URL('../../../codegen/languages/swift/', import.meta.url);

const swiftc: Tool = {
  name: 'swiftc',
  version: ['swiftc', '--version'],
  install: 'install Swift from https://www.swift.org/install/',
};

/** Swift 6 adds strict concurrency. */
const strict = ['-swift-version', '6', '-warnings-as-errors'] as const;

/** Compiles all programs as functions of one module, which takes as long as compiling one. */
function plan(
  programs: readonly RunnableProgram[],
  files: readonly (readonly [string, string])[],
  options: readonly string[],
): RunPlan {
  const sources = programs.map(({ index }) => `P${index}.swift`);
  const names = [...files.map(([name]) => name), ...sources];
  return {
    files: new Map([
      ...files,
      ...programs.map(
        ({ index, text }, position) => [sources[position] ?? '', asFunction(index, text)] as const,
      ),
    ]),
    compile: [{ command: ['swiftc', '-wmo', ...options, '-o', 'run_all', ...names] }],
    run: (indices) => ({ command: ['./run_all', ...indices] }),
  };
}

/** Wraps a program in a function and keeps its imports at the top. */
function asFunction(index: number, text: string): string {
  const isComplete = text.includes('#if canImport');
  const head = isComplete ? text.slice(0, text.indexOf('\n#endif\n') + 8) : 'import Foundation\n';
  const body = isComplete ? text.slice(head.length) : text.replace(/^import Foundation$/m, '');
  return `${head}
func p${index}() ${isComplete ? 'async ' : ''}{
${body}
}
`;
}

/** @param call Swift code that runs a program. */
function main(programs: readonly RunnableProgram[], call: (index: number) => string): string {
  const cases = programs.map(({ index }) => `  case "${index}": ${call(index)}\n`).join('');
  return `import Foundation

for index in CommandLine.arguments.dropFirst() {
  try index.write(toFile: "current", atomically: false, encoding: .utf8)
  switch index {
${cases}  default: break
  }
}
`;
}

const swift: Toolchain = {
  name: 'swiftc with a shim',
  language: 'swift',
  styles: ['documented'],
  exitOnFailure,
  tools: [swiftc],
  substitute:
    'a JSONSerialization whose data() does not throw, because the example calls it without `try`, and a main program that waits for the session to finish',
  plan: (programs) =>
    plan(
      programs,
      [
        ['main.swift', main(programs, (index) => `p${index}(); waitForTasks()`)],
        ['Shim.swift', readFileSync(new URL('Shim.swift', sourceFolder), 'utf8')],
      ],
      ['-suppress-warnings'],
    ),
  staticCheck: ({ text }) => ({
    files: new Map([
      ['main.swift', text],
      ['Shim.swift', '@_exported import FoundationNetworking\n'],
    ]),
    step: { command: ['swiftc', '-typecheck', 'main.swift', 'Shim.swift'] },
    knownIssues: [
      {
        output: /call can throw but is not marked with 'try'/,
        message: 'the documented example does not compile: add `try` before `JSONSerialization.data(…)`',
        correct: (text) => text.replace('= JSONSerialization.data(', '= try JSONSerialization.data('),
      },
    ],
  }),
};

const swiftComplete: Toolchain = {
  name: 'swiftc',
  language: 'swift',
  styles: ['complete', 'stream'],
  tools: [swiftc],
  plan: (programs) =>
    plan(programs, [['main.swift', main(programs, (index) => `await p${index}()`)]], strict),
  standalone: {
    file: 'main.swift',
    checks: [
      // The data decides the length of lines.
      [
        'swift-format',
        'lint',
        '--strict',
        '--configuration',
        '{"version": 1, "lineLength": 10000}',
        'main.swift',
      ],
    ],
    compile: ['swiftc', ...strict, '-o', 'main', 'main.swift'],
    run: ['./main'],
  },
};

export const toolchains = (): readonly Toolchain[] => [swift, swiftComplete];
