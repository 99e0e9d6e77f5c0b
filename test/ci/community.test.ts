import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const contributing = read('.github/CONTRIBUTING.md');
const manifest: { readonly scripts: Record<string, string>; readonly engines: { readonly node: string } } =
  JSON.parse(read('package.json'));

describe('.github/CONTRIBUTING.md', () => {
  test('names only npm scripts that exist', () => {
    const names = [...contributing.matchAll(/npm (?:run )?([a-z:-]+)/g)].map(([, name = '']) => name);
    const known = ['ci', 'install', 'run', ...Object.keys(manifest.scripts)];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('names only paths that exist', () => {
    const paths = [
      ...contributing.matchAll(
        /`((?:spec|codegen|templates|generated|test|\.ci|\.devcontainer)\/[^`*<>\s]*)`/g,
      ),
    ].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test.each(['README.md', 'codegen/README.md', 'CHANGELOG.md'])(
  'every relative link of %s names an existing file',
  (file) => {
    const links = [...read(file).matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(join(root, dirname(file), link)))).toEqual([]);
  },
);

test('.nvmrc names a version that package.json supports', () => {
  const [major = 0, minor = 0] = read('.nvmrc').trim().split('.').map(Number);
  expect(manifest.engines.node).toBe('>=20.19');
  expect(major * 100 + minor).toBeGreaterThanOrEqual(20_19);
});

const hasChecker = spawnSync('check-jsonschema', ['--version']).status === 0;
describe.skipIf(!hasChecker)('GitHub accepts (check-jsonschema)', () => {
  const forms = readdirSync(join(root, '.github/ISSUE_TEMPLATE')).filter((file) => file !== 'config.yml');
  test.each([
    ...forms.map((file) => ['vendor.github-issue-forms', `.github/ISSUE_TEMPLATE/${file}`] as const),
    ['vendor.github-issue-config', '.github/ISSUE_TEMPLATE/config.yml'] as const,
    ['vendor.dependabot', '.github/dependabot.yml'] as const,
  ])('%s: %s', (schema, file) => {
    const { status, stdout } = spawnSync('check-jsonschema', ['--builtin-schema', schema, file], {
      cwd: root,
      encoding: 'utf8',
    });
    expect({ status, stdout }).toMatchObject({ status: 0 });
  });
});

const hasShellcheck = spawnSync('shellcheck', ['--version']).status === 0;
test.skipIf(!hasShellcheck)('the scripts of .ci/ have no shellcheck findings', () => {
  const { status, stdout } = spawnSync('shellcheck', ['.ci/run', '.ci/env.sh', '.ci/toolchains/install.sh'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});
