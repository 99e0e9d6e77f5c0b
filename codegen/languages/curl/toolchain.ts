import { planInSeparateProcesses, runInSeparateProcesses } from '../shared/process-each.ts';
import type { StyleName } from '../shared/style-name.ts';
import { programFile, type StandaloneRecipe, type Tool, type Toolchain } from '../shared/toolchain.ts';
import { programBehavior } from './behavior.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) => text.replace(/^curl /, 'curl --fail-with-body ');

interface Shell {
  /** Prints the version of the shell. */
  readonly version: Tool['version'];
  readonly home: string;
  readonly name: string;
  readonly shell: string;
  readonly styles: readonly StyleName[];
}

function shell({ name, shell, version, home, styles }: Shell): Toolchain {
  return {
    name,
    language: 'curl',
    styles,
    exitOnFailure,
    parsesEvents: programBehavior.parsesEvents,
    tools: [
      { name: shell, version, install: `install ${shell} from ${home}` },
      {
        name: 'curl',
        version: ['curl', '--version'],
        install: 'install curl from https://curl.se/download.html',
      },
    ],
    plan(programs, { folder, testCa }) {
      // Replaces the user's curl settings.
      const env = { CURL_HOME: folder, ...(testCa ? { CURL_CA_BUNDLE: testCa.authority } : {}) };
      const run = runInSeparateProcesses(`${shell} "program_$index.sh"`, env);
      const { files, ...plan } = planInSeparateProcesses(
        programs,
        (program) => programFile(program, 'sh'),
        run,
      );
      return { ...plan, files: new Map([...files, ['.curlrc', 'no-progress-meter\n']]) };
    },
    ...(styles.some((style) => style !== 'documented') ? { standalone } : {}),
  };
}

const standalone: StandaloneRecipe = {
  file: 'main.sh',
  checks: [
    ['bash', '-n', 'main.sh'],
    // Single quotes in data are intentional: SC1003, SC1112 and SC2016 report a backslash, curly quotes and `$` in them.
    ['shellcheck', '--shell=sh', '--exclude=SC1003,SC1112,SC2016', 'main.sh'],
  ],
  run: ['bash', 'main.sh'],
};

const gnuBash = {
  shell: 'bash',
  version: ['bash', '--version'],
  home: 'https://www.gnu.org/software/bash/',
} as const;

/** Documented examples must work in any POSIX shell, so they run in two. */
const bash = shell({ ...gnuBash, name: 'bash', styles: ['documented', 'complete', 'stream'] });
const dash = shell({
  name: 'dash',
  shell: 'dash',
  // dash cannot print its version.
  version: ['dash', '-c', 'true'],
  home: 'http://gondor.apana.org.au/~herbert/dash/',
  styles: ['documented'],
});

export const toolchains = (): readonly Toolchain[] => [bash, dash];
