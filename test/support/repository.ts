import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a temporary folder. */
export interface TestRepository {
  readonly folder: string;
  /** Runs git in the repository and returns its output. */
  git(...args: readonly string[]): string;
  write(path: string, text: string): void;
  /** Commits all files. */
  commit(message?: string): void;
  remove(): void;
}

/** Ignores the git configuration of the user. */
export const gitEnv = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nowhere',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'a',
  GIT_AUTHOR_EMAIL: 'a@example.org',
  GIT_COMMITTER_NAME: 'a',
  GIT_COMMITTER_EMAIL: 'a@example.org',
};

export function makeRepository(): TestRepository {
  const folder = makeFolder();
  const repository = repositoryIn(folder);
  repository.git('init', '--quiet', '--initial-branch=main');
  return repository;
}

/** An existing repository, for example created by `git clone`. */
export function repositoryIn(folder: string): TestRepository {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...args], { env: gitEnv, encoding: 'utf8', stdio: 'pipe' }).trim();
  return {
    folder,
    git,
    write(path, text) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    },
    commit(message = 'change') {
      git('add', '--all');
      git('commit', '--quiet', `--message=${message}`);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Creates a temporary folder and returns its real path, which git prints too. */
export function makeFolder(): string {
  return realpathSync(mkdtempSync(join(tmpdir(), 'rosetta-git-')));
}
