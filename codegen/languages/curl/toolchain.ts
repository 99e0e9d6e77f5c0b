import type { StyleName } from '../shared/language.ts';
import { planEach, runsEach } from '../shared/process-each.ts';
import { fileOf, type Tool, type Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const failing = (text: string) => text.replace(/^curl /, 'curl --fail-with-body ');

interface Shell {
  readonly name: string;
  readonly shell: string;
  readonly styles: readonly StyleName[];
  readonly others?: readonly Tool[];
}

function shell({ name, shell, styles, others = [] }: Shell): Toolchain {
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
    plan(programs, { folder, testCa }) {
      // curl's own settings, in place of those of whoever runs this.
      const env = { CURL_HOME: folder, ...(testCa ? { CURL_CA_BUNDLE: testCa.authority } : {}) };
      const run = runsEach(`${shell} "program_$index.sh"`, env);
      const { files, ...plan } = planEach(programs, (program) => fileOf(program, 'sh'), run);
      return { ...plan, files: new Map([...files, ['.curlrc', 'no-progress-meter\n']]) };
    },
  };
}

/** The documented text is for any shell: it is run in two. */
export const bash = shell({ name: 'bash', shell: 'bash', styles: ['documented', 'complete'] });
export const dash = shell({ name: 'dash', shell: 'dash', styles: ['documented'] });

/** jq reads the JSON of the events. */
export const bashWithJq = shell({
  name: 'bash with jq',
  shell: 'bash',
  styles: ['stream'],
  others: [{ name: 'jq', version: ['jq', '--version'], install: 'apt-get install jq' }],
});

export const toolchains: readonly Toolchain[] = [bash, bashWithJq, dash];
