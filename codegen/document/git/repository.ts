import type { Unread } from '../files.ts';
import { type GitAnswer, type GitFolder, runGit } from './run-git.ts';

/** A working tree and what was committed of it. */
export interface Repository {
  readonly where: GitFolder;
  /** Its top folder, by real path. */
  readonly top: string;
}

export interface Commit {
  readonly repository: Repository;
  readonly id: string;
  /** The id of its top folder. */
  readonly tree: string;
  /** What it was asked for by: `main`. */
  readonly name: string;
}

/** The repository that a folder lies in. */
export async function openRepository(where: GitFolder): Promise<Repository | Unread> {
  const answer = await runGit(where, 'rev-parse', '--show-toplevel');
  if (answer.status === 0 && answer.stdout !== '') return { where, top: answer.stdout };
  return whyNoRepository(answer, where.folder);
}

function whyNoRepository({ status, stderr }: GitAnswer, folder: string): Unread {
  if (status === undefined)
    return {
      code: 'no-git',
      message: 'An earlier description is read through git, and there is no git here.',
      help: 'Install git, or name two files: rosetta diff old.yaml new.yaml',
    };
  if (stderr.includes('dubious ownership'))
    return {
      code: 'foreign-repository',
      message: `${folder} belongs to another user, so git reads nothing there.`,
      help: `Where that is right: git config --global --add safe.directory ${folder}`,
    };
  return {
    code: 'no-repository',
    message: `${folder} is in no working tree of git, so there is no earlier description.`,
    help: 'Name two files: rosetta diff old.yaml new.yaml',
  };
}

/** @param ref As git takes it: a branch, a tag, an id, `HEAD~3`; with `...` at its end, where HEAD left it. */
export async function findCommit(repository: Repository, ref: string): Promise<Commit | Unread> {
  if (ref === '' || ref.startsWith('-') || /\p{Cc}/u.test(ref))
    return {
      code: 'unknown-ref',
      message: `${JSON.stringify(ref)} is the name of no commit.`,
      help: 'Name a branch, a tag or a commit, as in --base main.',
    };
  if (ref.endsWith('...')) return findMergeBase(repository, ref.slice(0, -3));
  const id = await parse(repository, `${ref}^{commit}`);
  return id === undefined ? whyNoCommit(repository, ref) : describeCommit(repository, id, ref);
}

/** Where HEAD and another branch parted. */
export async function findMergeBase(repository: Repository, ref: string): Promise<Commit | Unread> {
  const other = await findCommit(repository, ref);
  if ('code' in other) return other;
  const { stdout: id } = await runGit(repository.where, 'merge-base', other.id, 'HEAD');
  if (id !== '') return describeCommit(repository, id, id.slice(0, shortLength));
  if (await isShallow(repository)) return shallow(`where HEAD left ${ref} is not in it`);
  return {
    code: 'no-merge-base',
    message: `HEAD and ${ref} have no commit in common.`,
    help: 'Name what to compare with: --base <ref>',
  };
}

/** The last tag before a commit that matches one pattern and not the other. */
export async function findTagBefore(
  repository: Repository,
  commit: Commit,
  pattern: string,
  except: string | undefined,
): Promise<Commit | Unread> {
  const { stdout: tag } = await runGit(
    repository.where,
    'describe',
    '--tags',
    '--abbrev=0',
    `--match=${pattern}`,
    ...(except === undefined ? [] : [`--exclude=${except}`]),
    `${commit.id}^`,
  );
  if (tag !== '')
    return findCommit(repository, `refs/tags/${tag}`).then((found) => ({ ...found, name: tag }));
  if (await isShallow(repository)) return shallow(`the tag before ${commit.name} is not in it`);
  return {
    code: 'no-tag',
    message: `There is no tag ${pattern} before ${commit.name}.`,
    help: 'Name what to compare with: --base <ref>',
  };
}

/** Enough for any repository, and short enough to read. */
const shortLength = 10;

async function describeCommit(repository: Repository, id: string, name: string): Promise<Commit | Unread> {
  const tree = await parse(repository, `${id}^{tree}`);
  return tree === undefined ? whyNoCommit(repository, name) : { repository, id, tree, name };
}

/** The id of an object, if it is known. */
async function parse({ where }: Repository, name: string): Promise<string | undefined> {
  const { status, stdout } = await runGit(
    where,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    name,
  );
  return status === 0 && /^[0-9a-f]+$/.test(stdout) ? stdout : undefined;
}

async function whyNoCommit(repository: Repository, ref: string): Promise<Unread> {
  if (await isShallow(repository)) return shallow(`${JSON.stringify(ref)} is not in it`);
  const isRemote = (await parse(repository, `origin/${ref}^{commit}`)) !== undefined;
  return {
    code: 'unknown-ref',
    message: `git knows no commit ${JSON.stringify(ref)}.`,
    help: isRemote ? `Did you mean origin/${ref}?` : 'git branch --all and git tag show what it knows.',
  };
}

async function isShallow({ where }: Repository): Promise<boolean> {
  return (await runGit(where, 'rev-parse', '--is-shallow-repository')).stdout === 'true';
}

function shallow(what: string): Unread {
  return {
    code: 'shallow-clone',
    message: `This clone is shallow: ${what}.`,
    help: 'Use fetch-depth: 0 with actions/checkout, or: git fetch --unshallow --tags',
  };
}
