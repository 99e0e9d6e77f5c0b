import { readFileSync } from 'node:fs';
import type { ProofProgram, Prover } from '../prover.ts';

/** Where Debian's newer Swift was unpacked; `codegen/contract/proof/support/unpack-swift.sh` does it. */
export const swiftFolder = process.env['ROSETTA_SWIFT'] ?? '/opt/swift-trixie';

/** The same place for the sources and for the built package. */
const support = new URL('../../../../codegen/contract/proof/support/', import.meta.url);
const inSwift = `${support.pathname}in-swift.sh`;

/** Each text becomes a function of one module: a compilation costs as much for a hundred as for one. */
export const swift: Prover = {
  language: 'swift',
  tools: [
    {
      name: 'swiftc',
      version: ['bash', inSwift, swiftFolder, '/', 'swiftc', '--version'],
      install: 'bash codegen/contract/proof/support/unpack-swift.sh /opt/swift-trixie',
    },
  ],
  standIn:
    "a JSONSerialization whose data() does not throw, as the text calls it without `try`, and an entry that waits for the session's tasks",
  plan: (programs, { folder, trust }) => {
    const box = (...command: readonly string[]): readonly [string, ...string[]] => [
      'bash',
      inSwift,
      swiftFolder,
      folder,
      ...command,
    ];
    const sources = ['main.swift', 'Shim.swift', ...programs.map(({ index }) => `P${index}.swift`)];
    return {
      files: new Map([
        ['main.swift', swiftMain(programs)],
        ['Shim.swift', readFileSync(new URL('Shim.swift', support), 'utf8')],
        ...programs.map((program) => [`P${program.index}.swift`, asSwiftFunction(program)] as const),
      ]),
      steps: [
        {
          kind: 'compile',
          command: box('swiftc', '-wmo', '-suppress-warnings', '-o', 'run_all', ...sources),
        },
        {
          kind: 'run',
          command: box('./run_all'),
          env: trust ? { ROSETTA_AUTHORITY: trust.authority } : {},
        },
      ],
    };
  },
  inspect: ({ text }, { folder }) => ({
    files: new Map([
      ['main.swift', text],
      ['Shim.swift', '@_exported import FoundationNetworking\n'],
    ]),
    steps: [
      {
        kind: 'compile',
        command: ['bash', inSwift, swiftFolder, folder, 'swiftc', '-typecheck', 'main.swift', 'Shim.swift'],
      },
    ],
    faults: [
      {
        said: /call can throw but is not marked with 'try'/,
        means: 'it does not compile: add `try` before `JSONSerialization.data(…)`',
      },
    ],
  }),
};

function asSwiftFunction({ index, text }: ProofProgram): string {
  return `import Foundation

func p${index}() {
${text.replace(/^import Foundation$/m, '')}
}
`;
}

function swiftMain(programs: readonly ProofProgram[]): string {
  const calls = programs.map(({ index }) => `attempt("${index}", p${index})\n`).join('');
  return `import Foundation

func attempt(_ index: String, _ program: () -> Void) {
  try? index.write(toFile: "current", atomically: false, encoding: .utf8)
  program()
  waitForTasks()
}

${calls}`;
}
