import type { Commit } from './repository.ts';
import { runGit } from './run-git.ts';

/**
 * Finds the earlier path of a file that git detects as renamed since a commit.
 *
 * @param path The path from the root of the repository, with `/`.
 * @param next The later commit; by default the index, which includes staged renames.
 */
export async function findPreviousPath(
  { repository, id }: Commit,
  path: string,
  next?: Commit,
): Promise<string | undefined> {
  const options = ['--find-renames', '--diff-filter=R', '--name-status', '-z'];
  const { status, stdout } = await runGit(
    repository.context,
    ...(next ? ['diff-tree', '-r', ...options, id, next.id] : ['diff-index', '--cached', ...options, id]),
  );
  if (status !== 0) return undefined;
  // Each rename has three fields: the similarity, the old path and the new path.
  const fields = stdout.split('\0');
  const index = fields.findIndex((field, position) => position % 3 === 2 && field === path);
  return index < 0 ? undefined : fields[index - 1];
}
