import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { checkText, printViolation, type Violation } from './check.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Output, data and the check itself. */
const excluded =
  /^(?:generated|test\/cases|test\/prose)\/|^test\/(?!.*\.test\.ts$)|^spec\/examples\/|^package-lock\.json$|^\.biome\.json$|^LICENSE$|^\.(?:nvmrc|npmrc|gitignore|gitattributes|editorconfig)$/;

/** The violations in the files of the repository, committed or not, below the given paths. */
export function checkFiles(paths: readonly string[]): readonly Violation[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  });
  const wanted = paths.map((path) => relative(root, resolve(path)));
  return listed
    .split('\n')
    .filter((file) => file !== '' && !excluded.test(file) && isFile(join(root, file)))
    .filter(
      (file) =>
        wanted.length === 0 ||
        wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`)),
    )
    .flatMap((file) => checkText(file, readFileSync(join(root, file), 'utf8')));
}

/** False for submodules, links to folders, and files that were deleted but are still in the index. */
function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const violations = checkFiles(process.argv.slice(2));
  for (const violation of violations) console.log(printViolation(violation));
  console.error(`${violations.length} violations`);
  process.exitCode = violations.length === 0 ? 0 : 1;
}
