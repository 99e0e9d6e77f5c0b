import type { ReadError } from '../files.ts';
import { type GitContext, type GitResult, runGit } from './run-git.ts';

/** A git repository with a working tree. */
export interface Repository {
  readonly context: GitContext;
  /** Real path of the top folder. */
  readonly root: string;
}

export interface Commit {
  readonly repository: Repository;
  readonly id: string;
  /** Id of the root tree object. */
  readonly tree: string;
  /** The revision as entered by the user, for example `main`. */
  readonly name: string;
}

/** Finds the repository that contains a folder. */
export async function openRepository(context: GitContext): Promise<Repository | ReadError> {
  const result = await runGit(context, 'rev-parse', '--show-toplevel');
  if (result.status === 0 && result.stdout !== '') return { context, root: result.stdout };
  return repositoryError(result, context.folder);
}

/** The repository that contains another one as a submodule. */
export async function findParentRepository({ context, root }: Repository): Promise<Repository | undefined> {
  const { stdout: folder } = await runGit(
    { ...context, folder: root },
    'rev-parse',
    '--show-superproject-working-tree',
  );
  if (folder === '') return undefined;
  const parent = await openRepository({ ...context, folder });
  return 'code' in parent ? undefined : parent;
}

function repositoryError({ status, stderr }: GitResult, folder: string): ReadError {
  if (status === undefined)
    return {
      code: 'no-git',
      message: 'git is not installed, so the earlier description cannot be read.',
      help: 'Install git, or compare two files: rosetta diff old.yaml new.yaml',
    };
  if (stderr.includes('dubious ownership'))
    return {
      code: 'foreign-repository',
      message: `${folder} is owned by another user, so git does not read it.`,
      help: `If you trust the folder, run: git config --global --add safe.directory ${folder}`,
    };
  return {
    code: 'no-repository',
    message: `${folder} is not inside a git repository.`,
    help: 'Compare two files: rosetta diff old.yaml new.yaml',
  };
}

/** @param ref A git revision: branch, tag, commit id or `HEAD~3`. A trailing `...` selects its merge base with HEAD. */
export async function findCommit(repository: Repository, ref: string): Promise<Commit | ReadError> {
  if (ref === '' || ref.startsWith('-') || /\p{Cc}/u.test(ref))
    return {
      code: 'unknown-ref',
      message: `${JSON.stringify(ref)} is not a valid revision.`,
      help: 'Use a branch, tag or commit, for example --base main.',
    };
  if (ref.endsWith('...')) return findMergeBase(repository, ref.slice(0, -3));
  const id = await resolveRevision(repository, `${ref}^{commit}`);
  return id === undefined ? revisionError(repository, ref) : describeCommit(repository, id, ref);
}

/** The error of a new branch, which has no merge base. */
const noCommits: ReadError = {
  code: 'no-commits',
  message: 'The current branch has no commits.',
  help: 'Commit the description first, or set the revision to compare with: --base <ref>',
};

/** The merge base of HEAD and another revision. */
export async function findMergeBase(repository: Repository, ref: string): Promise<Commit | ReadError> {
  const other = await findCommit(repository, ref);
  if ('code' in other) return other;
  const { stdout: id } = await runGit(repository.context, 'merge-base', other.id, 'HEAD');
  if (id !== '') return describeCommit(repository, id, id.slice(0, shortLength));
  if ((await resolveRevision(repository, 'HEAD^{commit}')) === undefined) return noCommits;
  if (await isShallow(repository)) return shallowCloneError(`the merge base of HEAD and ${ref} is missing`);
  return {
    code: 'no-merge-base',
    message: `HEAD and ${ref} have no common ancestor.`,
    help: 'Set the revision to compare with: --base <ref>',
  };
}

/** The latest tag before a commit that matches `pattern` but not `except`. */
export async function findTagBefore(
  repository: Repository,
  commit: Commit,
  pattern: string,
  except: string | undefined,
): Promise<Commit | ReadError> {
  const { stdout: tag } = await runGit(
    repository.context,
    'describe',
    '--tags',
    '--abbrev=0',
    `--match=${pattern}`,
    ...(except === undefined ? [] : [`--exclude=${except}`]),
    `${commit.id}^`,
  );
  if (tag !== '')
    return findCommit(repository, `refs/tags/${tag}`).then((found) => ({ ...found, name: tag }));
  if (await isShallow(repository)) return shallowCloneError(`the tag before ${commit.name} is missing`);
  return {
    code: 'no-tag',
    message: `No tag before ${commit.name} matches ${pattern}.`,
    help: 'Set the revision to compare with: --base <ref>',
  };
}

/** Length of a shortened commit id. */
const shortLength = 10;

async function describeCommit(repository: Repository, id: string, name: string): Promise<Commit | ReadError> {
  const tree = await resolveRevision(repository, `${id}^{tree}`);
  return tree === undefined ? revisionError(repository, name) : { repository, id, tree, name };
}

/** Resolves a revision to an object id; `undefined` if it is unknown. */
async function resolveRevision({ context }: Repository, name: string): Promise<string | undefined> {
  const { status, stdout } = await runGit(
    context,
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    name,
  );
  return status === 0 && /^[0-9a-f]+$/.test(stdout) ? stdout : undefined;
}

async function revisionError(repository: Repository, ref: string): Promise<ReadError> {
  if (await isShallow(repository)) return shallowCloneError(`revision ${JSON.stringify(ref)} is missing`);
  const isRemote = (await resolveRevision(repository, `origin/${ref}^{commit}`)) !== undefined;
  return {
    code: 'unknown-ref',
    message: `Revision ${JSON.stringify(ref)} is unknown.`,
    help: isRemote ? `Did you mean origin/${ref}?` : 'List revisions with: git branch --all, or git tag.',
  };
}

async function isShallow({ context }: Repository): Promise<boolean> {
  return (await runGit(context, 'rev-parse', '--is-shallow-repository')).stdout === 'true';
}

function shallowCloneError(reason: string): ReadError {
  return {
    code: 'shallow-clone',
    message: `This clone is shallow: ${reason}.`,
    help: 'Use fetch-depth: 0 with actions/checkout, or run: git fetch --unshallow --tags',
  };
}
