import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';

/** Working folder and environment of git. */
export interface GitContext {
  readonly folder: string;
  /** Environment of the caller. Variables that make git run programs or access the network are overridden. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface GitResult {
  /** Exit status; `undefined` if git is not installed. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Protects against a hostile repository: its configuration can run programs (`core.fsmonitor`, hooks, promisor remote transports), a folder
 * in it can be disguised as a bare repository with its own configuration, and `refs/replace` can change the content of a commit.
 */
const safeArguments = [
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
const safeEnvironment = {
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
  { folder, env }: GitContext,
  args: readonly string[],
): ChildProcessWithoutNullStreams {
  return spawn('git', ['-C', folder, ...safeArguments, ...args], { env: { ...env, ...safeEnvironment } });
}

/** Runs git and buffers its output. For commands with short output only. */
export function runGit(context: GitContext, ...args: readonly string[]): Promise<GitResult> {
  return new Promise((resolve) => {
    const child = startGit(context, args);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdin.end();
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.on('error', () => resolve({ status: undefined, stdout: '', stderr: '' }));
    child.on('close', (code) =>
      resolve({
        status: code ?? 1,
        stdout: Buffer.concat(stdout).toString().trimEnd(),
        stderr: Buffer.concat(stderr).toString().trimEnd(),
      }),
    );
  });
}
