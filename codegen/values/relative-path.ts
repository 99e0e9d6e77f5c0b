/** The path of a file relative to the folder of another file. Both paths are relative to the same folder and use `/`. */
export function relativePath(from: string, to: string): string {
  const fromFolders = from.split('/').slice(0, -1);
  const toParts = to.split('/');
  let shared = 0;
  while (
    shared < fromFolders.length &&
    shared < toParts.length - 1 &&
    fromFolders[shared] === toParts[shared]
  )
    shared += 1;
  return [...fromFolders.slice(shared).map(() => '..'), ...toParts.slice(shared)].join('/');
}
