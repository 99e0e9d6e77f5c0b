import { planEach, runsEach } from '../shared/process-each.ts';
import type { StyleName } from '../shared/style-name.ts';
import { fileOf, type Prover, type Tool } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const failing = (text: string) => text.replace(/^curl /, 'curl --fail-with-body ');

interface Shell {
  readonly name: string;
  readonly shell: string;
  readonly styles: readonly StyleName[];
  readonly others?: readonly Tool[];
}

function shell({ name, shell, styles, others = [] }: Shell): Prover {
  return {
    name,
    language: 'curl',
    styles,
    failing,
    tools: [
      { name: shell, version: ['dpkg-query', '-W', shell], install: `apt-get install ${shell}` },
      { name: 'curl', version: ['curl', '--version'], install: 'apt-get install curl' },
      ...others,
    ],
    plan(programs, { folder, trust }) {
      // Replaces the user's curl settings.
      const env = { CURL_HOME: folder, ...(trust ? { CURL_CA_BUNDLE: trust.authority } : {}) };
      const run = runsEach(`${shell} "program_$index.sh"`, env);
      const { files, ...plan } = planEach(programs, (program) => fileOf(program, 'sh'), run);
      return { ...plan, files: new Map([...files, ['.curlrc', 'no-progress-meter\n']]) };
    },
  };
}

/** Documented examples must work in any POSIX shell, so they run in two. */
export const bash = shell({ name: 'bash', shell: 'bash', styles: ['documented', 'complete'] });
export const dash = shell({ name: 'dash', shell: 'dash', styles: ['documented'] });

/** Streaming programs use jq to parse events. */
export const bashWithJq = shell({
  name: 'bash with jq',
  shell: 'bash',
  styles: ['stream'],
  others: [{ name: 'jq', version: ['jq', '--version'], install: 'apt-get install jq' }],
});

export const toolchains: readonly Prover[] = [bash, bashWithJq, dash];
