import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** Working folder and environment of git. */
export interface GitFolder {
  readonly folder: string;
  /** Environment of the caller. Variables that make git run programs or access the network are overridden. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface GitAnswer {
  /** Exit status; `undefined` if git is not installed. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Protects against a hostile repository: its configuration can run programs (`core.fsmonitor`, hooks, promisor remote transports), a folder
 * in it can be disguised as a bare repository with its own configuration, and `refs/replace` can change the content of a commit.
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
 * Overrides the configuration, including for processes that git starts. `none` is not a transport, so every transport is disabled. The `GIT_…`
 * variables of a hook are removed, because their paths are relative to another folder.
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

/** Runs git and buffers its output. For commands with short output only. */
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
