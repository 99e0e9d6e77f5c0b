/** Prints snippets in the forms of MkDocs, Docsy, reStructuredText and VitePress, and compares what these platforms read with the files. */
import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { DocumentKind } from '../../../codegen/embed/document.ts';
import type { FormName } from '../../../codegen/embed/forms/registry.ts';
import { cache } from '../../corpus/fetch.ts';
import { installPackages } from '../../support/packages.ts';
import { hostileCode, snippetOf } from '../hostile.ts';
import { contexts, fillPage } from '../pages.ts';

const folder = import.meta.dirname;
const snippets = path.join(folder, '../../../generated/snippets/createResponses');
const vitepressVersion = '1.6.4';
const hugoVersion = 'v0.140.2';
const pythonPackages = [
  'Markdown==3.10',
  'pymdown-extensions==10.17.1',
  'docutils==0.22.3',
  'Pygments==2.21.0',
];

interface Platform {
  readonly form: FormName;
  readonly kind: DocumentKind;
  readonly contexts: (typeof contexts)[DocumentKind];
  /** Text that the platform shows for a snippet, if it differs. */
  readonly expected?: (code: string) => string;
  /** @returns The code blocks of each page. */
  read(pages: readonly string[]): Promise<unknown>;
}

const platforms: readonly Platform[] = [
  {
    form: 'mkdocs',
    kind: 'markdown',
    contexts: [
      ['Text.\n\n', ''],
      ['1.  Item\n\n', '    '],
    ],
    read: async (pages) => readWithPython(pages.map((page) => ['mkdocs', page])),
  },
  {
    form: 'rst',
    kind: 'rst',
    contexts: contexts.rst,
    expected: (code) => code.replace(/^\t+/gm, (tabs) => ' '.repeat(4 * tabs.length)),
    read: async (pages) => readWithPython(pages.map((page) => ['rst', page])),
  },
  {
    form: 'docsy',
    kind: 'markdown',
    contexts: contexts.markdown,
    expected: (code) => `\n${code}`,
    read: readWithHugo,
  },
  { form: 'vitepress', kind: 'markdown', contexts: contexts.markdown, read: readWithVitepress },
];

/** Sends a value to a program as JSON, and reads the JSON that it prints. */
function exchange(command: string, args: readonly string[], cwd: string, input: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, { cwd, maxBuffer: 2 ** 28 }, (error, stdout) => {
      if (error) reject(error);
      else resolve(JSON.parse(stdout));
    });
    child.stdin?.end(JSON.stringify(input));
  });
}

async function readWithPython(pages: readonly (readonly string[])[]): Promise<unknown> {
  const environment = path.join(path.dirname(cache), 'platforms-python');
  const python = path.join(environment, 'bin/python');
  if (!existsSync(python)) {
    execFileSync('python3', ['-m', 'venv', environment]);
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...pythonPackages]);
  }
  return exchange(python, [path.join(folder, 'read_pages.py')], folder, pages);
}

async function readWithHugo(pages: readonly string[]): Promise<unknown> {
  const module = path.join(path.dirname(cache), 'platforms-hugo');
  mkdirSync(module, { recursive: true });
  copyFileSync(path.join(folder, 'read-pages.go'), path.join(module, 'main.go'));
  if (!existsSync(path.join(module, 'go.mod'))) {
    writeFileSync(path.join(module, 'go.mod'), 'module platforms\n\ngo 1.22\n');
    execFileSync('go', ['get', `github.com/gohugoio/hugo/parser/pageparser@${hugoVersion}`], { cwd: module });
  }
  execFileSync('go', ['build', '-o', 'read-pages', '.'], { cwd: module });
  const frontMatter = '---\ntitle: Page\n---\n';
  return exchange(
    path.join(module, 'read-pages'),
    [],
    module,
    pages.map((page) => frontMatter + page),
  );
}

const vitepressScript = `
import { createMarkdownRenderer } from 'vitepress';
const chunks = [];
for await (const chunk of process.stdin) chunks.push(chunk);
const renderer = await createMarkdownRenderer(process.cwd());
const pages = JSON.parse(Buffer.concat(chunks).toString());
process.stdout.write(JSON.stringify(pages.map((page) => renderer.render(page, {}))));
`;

async function readWithVitepress(pages: readonly string[]): Promise<unknown> {
  const packages = await installPackages('platforms-vitepress', { vitepress: vitepressVersion });
  const args = ['--input-type=module', '--eval', vitepressScript];
  const rendered = await exchange(process.execPath, args, packages, pages);
  return Array.isArray(rendered) ? rendered.map((page) => groupedCode(parse(String(page)))) : rendered;
}

/** Text of the code blocks in code groups. Vue leaves `{{` in elements with `v-pre` unchanged. */
function groupedCode(node: DefaultTreeAdapterTypes.Node, isGroup = false): readonly string[] {
  const attributes = 'attrs' in node ? node.attrs : [];
  const names = attributes.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
  if (node.nodeName === 'pre' && isGroup && attributes.some(({ name }) => name === 'v-pre'))
    return [`${textOf(node)}\n`];
  const children = 'childNodes' in node ? node.childNodes : [];
  return children.flatMap((child) => groupedCode(child, isGroup || names.includes('vp-code-group')));
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Pairs of code: those of the published files, and hostile ones. */
function codePairs(): readonly (readonly [string, string])[] {
  const texts = readdirSync(snippets)
    .filter((file) => /^(?:weather|alignment)\./.test(file))
    .map((file) => readFileSync(path.join(snippets, file), 'utf8').slice(0, -1));
  const hostile = fc.sample(fc.tuple(hostileCode, hostileCode), { numRuns: 200, seed: 1 });
  return [...texts.map((text) => [text, 'last()'] as const), ...hostile];
}

async function comparePlatform({ form, kind, contexts: places, expected, read }: Platform): Promise<string> {
  const show = expected ?? ((code: string) => code);
  const cases = codePairs().flatMap(([first, second]) =>
    places.flatMap((context) => {
      const page = fillPage(form, [snippetOf(first), snippetOf(second, 'csharp')], kind, context);
      return page === undefined ? [] : [{ page, expected: [`${show(first)}\n`, `${show(second)}\n`] }];
    }),
  );
  const actual = await read(cases.map(({ page }) => page));
  const wrong = cases.filter(
    (one, index) =>
      JSON.stringify(Array.isArray(actual) ? actual[index] : undefined) !== JSON.stringify(one.expected),
  );
  const [example] = wrong.toSorted((a, b) => a.page.length - b.page.length);
  if (example) {
    process.exitCode = 1;
    const read = Array.isArray(actual) ? actual[cases.indexOf(example)] : actual;
    process.stderr.write(
      `${JSON.stringify({ page: example.page, expected: example.expected, read }, undefined, 2)}\n`,
    );
  }
  return `${form}: ${cases.length - wrong.length} of ${cases.length} pages are read unchanged`;
}

const only = process.argv.slice(2);
for (const platform of platforms)
  if (only.length === 0 || only.includes(platform.form))
    process.stdout.write(`${await comparePlatform(platform)}\n`);
