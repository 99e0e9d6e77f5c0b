import { readFile } from 'node:fs/promises';
import type { ReadError } from '../../../document/files.ts';
import {
  type Commit,
  findCommit,
  findMergeBase,
  findTagBefore,
  type Repository,
} from '../../../document/git/repository.ts';
import { parseText } from '../../../document/parse.ts';
import { isObject } from '../../../values/json.ts';
import { stringAt } from '../../../values/read-property.ts';
import type { CliContext } from '../../streams.ts';

type Env = CliContext['env'];

/** Candidates for the default branch. */
const defaultBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * Chooses the default base: for a tag, the previous release; in a pull request, its merge base with the target branch; after a push, the
 * previous commit of the branch; otherwise the merge base of HEAD and the default branch.
 */
export async function chooseBase(repository: Repository, env: Env): Promise<Commit | ReadError> {
  const [, tag] = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '') ?? [];
  if (tag !== undefined) return findRelease(repository, tag);
  const target = env['GITHUB_BASE_REF'] ?? '';
  if (target !== '') return findMergeBase(repository, `origin/${target}`);
  return (await findPushed(repository, env)) ?? findDefault(repository);
}

/** Finds the previous release. For a pre-release, pre-releases are included. */
async function findRelease(repository: Repository, tag: string): Promise<Commit | ReadError> {
  const commit = await findCommit(repository, `refs/tags/${tag}`);
  if ('code' in commit) return commit;
  return findTagBefore(repository, { ...commit, name: tag }, 'v*', tag.includes('-') ? undefined : 'v*-*');
}

async function findDefault(repository: Repository): Promise<Commit | ReadError> {
  for (const branch of defaultBranches) {
    const found = await findMergeBase(repository, branch);
    if (!('code' in found) || found.code !== 'unknown-ref') return found;
  }
  const head = await findMergeBase(repository, 'HEAD');
  if ('code' in head)
    return {
      code: 'no-commits',
      message: 'The repository has no commits, so no earlier description exists.',
      help: 'Compare two files: rosetta diff old.yaml new.yaml',
    };
  return {
    code: 'no-base',
    message: 'No default branch found to compare with.',
    help: 'Choose a commit with --base <ref>, or compare two files: rosetta diff old.yaml new.yaml',
  };
}

/** The commit before a push, from GitHub's event file; undefined for a new branch. */
async function findPushed(repository: Repository, env: Env): Promise<Commit | ReadError | undefined> {
  if (env['GITHUB_EVENT_NAME'] !== 'push') return undefined;
  const text = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '');
  const { value } = parseText(text, 'json');
  const previous = isObject(value) ? stringAt(value, 'before') : '';
  return /^0*$/.test(previous) ? undefined : findCommit(repository, previous);
}
