import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { eachFile, runsEach } from '../shared/process-each.ts';
import type { Bench, Command, Plan, ProofProgram, Prover, Tool } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const failing = (text: string) =>
  text
    .replace('    print(error as Any)\n', '    print(error as Any)\n    exit(1)\n')
    .replace(
      '    print(httpResponse)\n',
      '    print(httpResponse)\n    if httpResponse?.statusCode != 200 {\n      exit(1)\n    }\n',
    );

/** Folder of Debian's newer Swift, unpacked by `.ci/unpack-swift.sh`. */
export const swiftFolder = process.env['ROSETTA_SWIFT'] ?? '/opt/swift-trixie';

/** This path is valid for the sources and for the built package. */
const support = new URL('../../../codegen/languages/swift/', import.meta.url);
const script = fileURLToPath(new URL('../../../.ci/in-swift.sh', import.meta.url));

/** Wraps a command to run in the Swift folder, with access to one other folder. */
export function inSwift(folder: string, ...command: readonly string[]): Command {
  return ['bash', script, swiftFolder, folder, ...command];
}

const swiftc: Tool = {
  name: 'swiftc',
  version: inSwift('/', 'swiftc', '--version'),
  install: 'bash .ci/unpack-swift.sh /opt/swift-trixie',
};

/** Compiles all programs as functions of one module, which takes as long as compiling one. */
function plan(
  programs: readonly ProofProgram[],
  { folder, trust }: Bench,
  files: readonly (readonly [string, string])[],
  options: readonly string[],
): Plan {
  const sources = programs.map(({ index }) => `P${index}.swift`);
  const names = [...files.map(([name]) => name), ...sources];
  return {
    files: new Map([
      eachFile,
      ...files,
      ...programs.map(({ index, text }, at) => [sources[at] ?? '', asFunction(index, text)] as const),
    ]),
    compile: [{ command: inSwift(folder, 'swiftc', '-wmo', ...options, '-o', 'run_all', ...names) }],
    run: runsEach(
      './run_all "$index"',
      trust ? { ROSETTA_AUTHORITY: trust.authority } : {},
      inSwift(folder, 'bash'),
    ),
  };
}

/** Wraps a program in a function and keeps its imports at the top. */
function asFunction(index: number, text: string): string {
  const isWhole = text.includes('#if canImport');
  const head = isWhole ? text.slice(0, text.indexOf('\n#endif\n') + 8) : 'import Foundation\n';
  const body = isWhole ? text.slice(head.length) : text.replace(/^import Foundation$/m, '');
  return `${head}
func p${index}() ${isWhole ? 'async ' : ''}{
${body}
}
`;
}

function main(programs: readonly ProofProgram[], call: (index: number) => string): string {
  const cases = programs.map(({ index }) => `case "${index}": ${call(index)}\n`).join('');
  return `switch CommandLine.arguments[1] {\n${cases}default: break\n}\n`;
}

const swift: Prover = {
  name: 'swiftc with a shim',
  language: 'swift',
  styles: ['documented'],
  failing,
  tools: [swiftc],
  standIn:
    'a JSONSerialization whose data() does not throw, because the example calls it without `try`, and a main program that waits for the session to finish',
  plan: (programs, bench) =>
    plan(
      programs,
      bench,
      [
        ['main.swift', `${main(programs, (index) => `p${index}()`)}waitForTasks()\n`],
        ['Shim.swift', readFileSync(new URL('Shim.swift', support), 'utf8')],
      ],
      ['-suppress-warnings'],
    ),
  inspect: ({ text }, { folder }) => ({
    files: new Map([
      ['main.swift', text],
      ['Shim.swift', '@_exported import FoundationNetworking\n'],
    ]),
    step: { command: inSwift(folder, 'swiftc', '-typecheck', 'main.swift', 'Shim.swift') },
    suspicions: [
      {
        said: /call can throw but is not marked with 'try'/,
        means: 'the documented example does not compile: add `try` before `JSONSerialization.data(…)`',
        correct: (text) => text.replace('= JSONSerialization.data(', '= try JSONSerialization.data('),
      },
    ],
  }),
};

/** Complete programs, in Swift 6 language mode for strict concurrency. */
const wholeSwift: Prover = {
  name: 'swiftc',
  language: 'swift',
  styles: ['complete', 'stream'],
  tools: [swiftc],
  plan: (programs, bench) =>
    plan(
      programs,
      bench,
      [['main.swift', main(programs, (index) => `await p${index}()`)]],
      ['-swift-version', '6', '-warnings-as-errors'],
    ),
};

export const toolchains: readonly Prover[] = [swift, wholeSwift];
