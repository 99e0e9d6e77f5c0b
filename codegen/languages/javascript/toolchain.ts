import { node, nodeRunner, planInOneProcess } from '../shared/scripts.ts';
import type { Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) =>
  text
    .replace(
      /^( *const response = await fetch\(.*\);)$/m,
      '$1\n  if (!response.ok) throw new Error(`HTTP $${response.status}`);',
    )
    .replace('  console.error(error);\n', '  console.error(error);\n  process.exitCode = 1;\n');

const javascript: Toolchain = {
  name: 'node',
  language: 'javascript',
  exitOnFailure,
  styles: ['documented', 'complete', 'stream'],
  tools: [node],
  plan: (programs, { testCa }) =>
    planInOneProcess(programs, 'mjs', {
      file: 'run_all.mjs',
      text: nodeRunner,
      command: ['node'],
      env: testCa ? { NODE_EXTRA_CA_CERTS: testCa.authority } : {},
    }),
  standalone: { file: 'main.mjs', checks: [['node', '--check', 'main.mjs']], run: ['node', 'main.mjs'] },
};

export const toolchains = (): readonly Toolchain[] => [javascript];
