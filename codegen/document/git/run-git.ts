import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** Where git runs. */
export interface GitFolder {
  readonly folder: string;
  /** Of the caller; what makes git run or fetch anything is overruled. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface GitAnswer {
  /** Nothing where there is no git. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A repository is hostile: its configuration can name programs (`core.fsmonitor`, hooks, transports of a promisor remote), a folder in it can
 * pass itself off as a bare repository with a configuration of its own, and `refs/replace` can exchange what a commit holds.
 */
const hardened = [
  '--no-pager',
  '--no-optional-locks',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'safe.bareRepository=explicit',
];

/**
 * Outranks the configuration, also in what git starts itself. No transport is called `none`. A hook's own variables name its repository by paths
 * relative to another folder than ours.
 */
const overruled = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_INDEX_FILE: undefined,
  GIT_PREFIX: undefined,
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_TERMINAL_PROMPT: '0',
  LC_ALL: 'C',
};

export function startGit(
  { folder, env }: GitFolder,
  args: readonly string[],
): ChildProcessWithoutNullStreams {
  return spawn('git', ['-C', folder, ...hardened, ...args], { env: { ...env, ...overruled } });
}

/** Runs git to its end. What it is asked is short, and so is what it answers. */
export function runGit(where: GitFolder, ...args: readonly string[]): Promise<GitAnswer> {
  return new Promise((settle) => {
    const child = startGit(where, args);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdin.end();
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', () => settle({ status: undefined, stdout: '', stderr: '' }));
    child.on('close', (code) =>
      settle({
        status: code ?? 1,
        stdout: Buffer.concat(stdout).toString().trimEnd(),
        stderr: Buffer.concat(stderr).toString().trimEnd(),
      }),
    );
  });
}
