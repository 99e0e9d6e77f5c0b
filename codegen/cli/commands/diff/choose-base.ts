import { readFile } from 'node:fs/promises';
import type { Unread } from '../../../document/files.ts';
import {
  type Commit,
  findCommit,
  findMergeBase,
  findTagBefore,
  type Repository,
} from '../../../document/git/repository.ts';
import { parseText } from '../../../document/parse.ts';
import { isObject } from '../../../values/json.ts';
import { textAt } from '../../../values/text.ts';
import type { Surroundings } from '../../streams.ts';

type Env = Surroundings['env'];

/** Without a remote that says which, these are looked for. */
const usualBranches = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * What a change is compared with unless the user says: for a release the one before it, in a pull request the commit where it left the branch
 * that it goes to, after a push what was there before it, and anywhere else the commit where HEAD left the default branch.
 */
export async function chooseBase(repository: Repository, env: Env): Promise<Commit | Unread> {
  const [, tag] = /^refs\/tags\/(.+)$/.exec(env['GITHUB_REF'] ?? '') ?? [];
  if (tag !== undefined) return findRelease(repository, tag);
  const target = env['GITHUB_BASE_REF'] ?? '';
  if (target !== '') return findMergeBase(repository, `origin/${target}`);
  return (await findPushed(repository, env)) ?? findDefault(repository);
}

/** A release is compared with the last release, a release candidate also with other candidates. */
async function findRelease(repository: Repository, tag: string): Promise<Commit | Unread> {
  const commit = await findCommit(repository, `refs/tags/${tag}`);
  if ('code' in commit) return commit;
  return findTagBefore(repository, { ...commit, name: tag }, 'v*', tag.includes('-') ? undefined : 'v*-*');
}

async function findDefault(repository: Repository): Promise<Commit | Unread> {
  for (const branch of usualBranches) {
    const found = await findMergeBase(repository, branch);
    if (!('code' in found) || found.code !== 'unknown-ref') return found;
  }
  return {
    code: 'no-base',
    message: 'There is no default branch to compare with.',
    help: 'Name a commit: --base <ref>. Or name two files: rosetta diff old.yaml new.yaml',
  };
}

/** GitHub says in a file which commit a push replaced; a new branch replaced none. */
async function findPushed(repository: Repository, env: Env): Promise<Commit | Unread | undefined> {
  if (env['GITHUB_EVENT_NAME'] !== 'push') return undefined;
  const text = await readFile(env['GITHUB_EVENT_PATH'] ?? '', 'utf8').catch(() => '');
  const { value } = parseText(text, 'json');
  const before = isObject(value) ? textAt(value, 'before') : '';
  return /^0*$/.test(before) ? undefined : findCommit(repository, before);
}
