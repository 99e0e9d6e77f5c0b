import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compileSync } from '@mdx-js/mdx';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

const petstore = `openapi: 3.1.1
info: {title: Pets, version: 1.0.0}
servers: [{url: https://pets.example.org}]
security: [{bearer: []}]
components: {securitySchemes: {bearer: {type: http, scheme: bearer}}}
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: limit, in: query, examples: {few: {value: 1}, many: {value: 100}}}]
      responses: {'200': {description: OK}}
  /notes:
    post:
      operationId: addNote
      requestBody: {content: {text/plain: {example: "Line\\n<!-- snippet:end -->\\n\`\`\`\\n{{< ref"}}}
      responses: {'200': {description: OK}}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-docs-'));
  add('rosetta.yaml', 'spec: petstore.yaml\n');
  add('petstore.yaml', petstore);
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function add(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const rosetta = (...args: readonly string[]) => runCommand(args, folder);
const docs = (...args: readonly string[]) => rosetta('docs', ...args);
const snippet = async (line: string) => (await rosetta('snippet', ...line.split(' '))).stdout;

const start = (attributes: string) => `<!-- snippet:start ${attributes} -->\n`;
const end = '<!-- snippet:end -->\n';
const region = (attributes: string) => `${start(attributes)}${end}`;
const python = 'operation=listPets languages=python';

/** Runs the command on one page. @returns The new page. */
async function fill(page: string, path = 'page.md'): Promise<string> {
  add(path, page);
  expect(await docs(path)).toMatchObject({ code: 0 });
  return read(path);
}

describe('rosetta docs', () => {
  test('inserts the snippet that rosetta snippet prints', async () => {
    const code = await snippet('listPets --language python');
    expect(await fill(`# Pets\n\n${region(python)}\nMore.\n`)).toBe(
      `# Pets\n\n${start(python)}\n\`\`\`python\n${code}\`\`\`\n\n${end}\nMore.\n`,
    );
  });

  test('makes no changes in a second run', async () => {
    const page = await fill(`${region(python)}\n- Item\n\n  ${start(python)}  ${end}`);
    expect(await docs('page.md')).toEqual({
      code: 0,
      stdout: '',
      stderr: '2 regions: 0 files written, 1 unchanged\n',
    });
    expect(read('page.md')).toBe(page);
  });

  test('replaces earlier snippets', async () => {
    const page = await fill(region(python));
    add('page.md', page.replace('requests.get', 'requests.head'));
    await docs('page.md');
    expect(read('page.md')).toBe(page);
  });

  test('keeps the byte order mark, the line breaks and the missing last line break', async () => {
    const page = `\uFEFF# Pets\r\n\r\n${region(python).replaceAll('\n', '\r\n')}`.slice(0, -2);
    const filled = await fill(page);
    expect(filled).toMatch(/^\uFEFF# Pets\r\n\r\n<!-- snippet:start .*\r\n\r\n```python\r\n/);
    expect(filled).not.toMatch(/[^\r]\n/);
    expect(filled).toMatch(/<!-- snippet:end -->$/);
  });

  test('keeps the indentation of list items and the marks of block quotes', async () => {
    const filled = await fill(`1. Item\n\n   ${start(python)}   ${end}\n> ${start(python)}> ${end}`);
    const [, item = '', quote = ''] = filled.split('<!-- snippet:start');
    const lines = (text: string) => text.split('\n').slice(1, -2);
    expect(lines(item).filter((line) => !/^(?: {3}\S.*|)$|^ {3} /.test(line) && line !== '> ')).toEqual([]);
    expect(lines(quote).filter((line) => !/^>(?: \S|$| {2})/.test(line))).toEqual([]);
  });

  test('prints languages and styles in the order of the marker', async () => {
    const filled = await fill(
      region('operation=listPets sample=many languages="curl, typescript" styles=complete,documented'),
    );
    const [complete, documented, client] = await Promise.all(
      ['curl --style complete', 'curl', 'typescript'].map((flags) =>
        snippet(`listPets --sample many --language ${flags}`),
      ),
    );
    const fences = [...filled.matchAll(/```\w+\n(.*?)```/gs)].map(([, code]) => code);
    expect(fences).toEqual([complete, documented, client]);
  });

  test('shows the placeholder of the marker in place of secrets', async () => {
    const filled = await fill(region(`${python} placeholder=YOUR_KEY`) + region(python));
    expect([...filled.matchAll(/Bearer ([^"]+)/g)].map(([, key]) => key)).toEqual(['YOUR_KEY', '<token>']);
  });

  test('ignores markers in code blocks, front matter and the markers of other tools', async () => {
    const marker = region('operation=unknown');
    const page = [
      `---\nsnippet: |\n  ${marker.replaceAll('\n', '\n  ')}\n---`,
      `\`\`\`md\n${marker}\`\`\``,
      `~~~~\n~~~\n${marker}~~~~`,
      `- \`\`\`\n  ${marker.replaceAll('\n', '\n  ')}\`\`\``,
      'Write `<!-- snippet:start operation=x -->`.',
      '<!-- snippet: other --> <!-- endSnippet -->',
    ].join('\n\n');
    add('page.md', page);
    expect(await docs('page.md')).toEqual({
      code: 0,
      stdout: '',
      stderr: 'The documents contain no markers. Add markers: rosetta help embedding\n',
    });
    expect(read('page.md')).toBe(page);
  });

  test('a list item ends the code block that it contains', async () => {
    expect(await fill(`- \`\`\`\n  code\n\n${region(python)}`)).toContain('import requests');
  });

  test('fills HTML, reStructuredText and MDX', async () => {
    add('page.html', `<script>\n${region('operation=x')}</script>\n  ${start(python)}  ${end}`);
    add('page.rst', `Example::\n\n  .. snippet:start\n\n.. snippet:start ${python}\n.. snippet:end\n`);
    add('page.mdx', `{/* snippet:start ${python} form=docusaurus */}\n{/* snippet:end */}\n`);
    expect(await docs('page.html', 'page.rst', 'page.mdx')).toMatchObject({ code: 0 });
    expect(read('page.html')).toContain('\n  <figure>\n<figcaption>Python</figcaption>\n<pre ');
    expect(read('page.rst')).toContain('\n\n.. code-block:: python\n\n   import requests\n');
    expect(read('page.mdx')).toContain("*/}\n\nimport Tabs from '@theme/Tabs';\nimport TabItem from");
  });

  test('imports components once, and not those that the page imports', async () => {
    const marker = `{/* snippet:start ${python} form=starlight */}\n{/* snippet:end */}\n`;
    const library = "from '@astrojs/starlight/components';";
    const page = await fill(`import { Tabs, Card } ${library}\n\n${marker}\n${marker}`, 'page.mdx');
    expect([...page.matchAll(/^import (.*?) from/gm)].map(([, names]) => names)).toEqual([
      '{ Tabs, Card }',
      '{ TabItem }',
    ]);
    expect(await docs('page.mdx', '--check')).toMatchObject({ code: 0 });
  });

  test.each(['docusaurus', 'starlight'])('the imports of %s are valid in an element', async (form) => {
    const marker = `{/* snippet:start ${python} form=${form} */}\n{/* snippet:end */}\n`;
    const page = await fill(
      `<Steps>\n\n${marker}\n</Steps>\n\n- Item\n\n  ${marker.replace('\n', '\n  ')}`,
      'page.mdx',
    );
    expect(String(compileSync(page))).toMatch(/^import .*TabItem/m);
    expect(page.match(/^import .* from/gm)?.length).toBe(form === 'docusaurus' ? 2 : 1);
  });
});

describe('the form of a page without the attribute form', () => {
  test.each([
    ['docusaurus.config.ts', '', 'docs/page.mdx', '<Tabs groupId='],
    ['docs.json', '{"navigation": {}}', 'page.mdx', '<CodeGroup>'],
    ['docs.json', '{}', 'page.mdx', '*/}\n\n```python'],
    ['fern/fern.config.json', '{}', 'fern/pages/page.mdx', '<CodeBlocks>'],
    ['astro.config.mjs', "import starlight from '@astrojs/starlight';", 'src/page.mdx', '<Tabs syncKey='],
    ['docs/.vitepress/config.ts', '', 'docs/guide/page.md', '::: code-group'],
    ['mkdocs.yml', 'markdown_extensions: [pymdownx.tabbed]', 'docs/page.md', '=== "Python"'],
    ['mkdocs.yml', 'markdown_extensions: [pymdownx.tabbed]', 'README.md', '-->\n\n```python'],
    ['hugo.toml', 'theme = "docsy"', 'content/page.md', '{{< tabpane >}}'],
    ['hugo.toml', 'theme = "ananke"', 'content/page.md', '-->\n\n```python'],
  ])('follows %s with %j', async (file, text, page, expected) => {
    add(file, text);
    const [open, close] = page.endsWith('.mdx') ? ['{/*', '*/}'] : ['<!--', '-->'];
    const marker = (content: string) => `${open} snippet:${content} ${close}\n`;
    expect(await fill(marker(`start ${python}`) + marker('end'), page)).toContain(expected);
  });
});

describe('settings', () => {
  test('name the files and the defaults of markers', async () => {
    add(
      'rosetta.yaml',
      'spec: petstore.yaml\ndocs: {files: [docs/**/*.md, guide], form: github, languages: [curl, python], placeholder: $KEY}\n',
    );
    for (const file of ['docs/a.md', 'docs/deep/b.md', 'guide/c.md', 'docs/node_modules/d.md', 'e.md'])
      add(file, region('operation=listPets'));
    expect(await docs()).toMatchObject({ code: 0, stderr: '3 regions: 3 files written, 0 unchanged\n' });
    const page = read('docs/deep/b.md');
    expect([...page.matchAll(/<summary>(.*?)<|Bearer (\$KEY)/g)].map(([, name, key]) => name ?? key)).toEqual(
      ['cURL', '$KEY', 'Python', '$KEY'],
    );
    expect(read('e.md')).toBe(region('operation=listPets'));
  });
});

describe('--check', () => {
  test('writes no files and lists outdated regions with their first difference', async () => {
    const page = (await fill(region(python))).replace('requests.get', 'requests.head');
    add('page.md', page);
    const { code, stderr } = await docs('page.md', '--check');
    expect(code).toBe(1);
    expect(stderr).toBe(
      'page.md:1: listPets/few is out of date\n' +
        '  - response = requests.head(url, headers=headers, params=querystring)\n' +
        '  + response = requests.get(url, headers=headers, params=querystring)\n' +
        '1 file out of date. Update: rosetta docs\n',
    );
    expect(read('page.md')).toBe(page);
  });

  test('prints JSON', async () => {
    add('page.md', region(python));
    const { code, stdout } = await docs('page.md', '--check', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      ok: false,
      files: [{ file: 'page.md', stale: true, regions: [{ line: 1, operation: 'listPets', form: 'plain' }] }],
    });
  });
});

describe('a problem is reported with its location:', () => {
  const problems = [
    ['operation=listPet', '1:30 unknown-operation', 'Did you mean listPets?'],
    ['operation="listPet"', '1:31 unknown-operation', 'Did you mean listPets?'],
    ['languages=python', '1:1 missing-attribute', 'Add operation=listPets.'],
    ['operation=listPets sample=meny', '1:46 unknown-sample', 'Did you mean many?'],
    ['operation=listPets languages=curl,pyhton', '1:54 unknown-language', 'Did you mean python?'],
    ['operation=listPets styles=streams', '1:46 unknown-style', 'Did you mean stream?'],
    ['operation=listPets form=vitpress', '1:44 unknown-form', 'Did you mean vitepress?'],
    ['operation=listPets form=html', '1:44 unsupported-form', 'Use one of plain, github,'],
    ['operation=listPets operation=addNote', '1:39 duplicate-attribute', 'Remove one'],
    ['operation=listPets lang=go', '1:39 unknown-attribute', 'Supported attributes:'],
    ['operation=listPets go', '1:39 invalid-marker', 'Write attributes as name=value'],
    ['operation=listPets placeholder=/etc', '1:51 invalid-placeholder', 'A placeholder must consist'],
    ['operation=listPets languages=go styles=stream', '1:49 no-snippet', 'Remove go from the languages'],
    ['operation=addNote languages=curl form=docsy', '1:1 unprintable-snippet', 'Choose another form'],
  ] as const;

  test.each(problems)('%s', async (attributes, problem, help) => {
    const page = region(attributes);
    add('page.md', page);
    const { code, stderr } = await docs('page.md');
    const [place, name] = problem.split(' ');
    expect(code).toBe(2);
    expect(stderr).toContain(`error ${name} page.md:${place}\n`);
    expect(stderr.replace(/\n +/g, ' ')).toContain(`→ ${help}`);
    expect(read('page.md')).toBe(page);
  });

  test.each([
    ['page.md', start(python), '1:1 unbalanced-marker'],
    ['page.md', `Text.\n\n  ${end}`, '3:3 unbalanced-marker'],
    ['page.md', `${start(python)}${start(python)}${end}`, '2:1 nested-marker'],
    ['page.md', `Text ${region(python)}`, '1:6 invalid-marker'],
    ['page.md', `- ${start(python)}  ${end}`, '1:3 invalid-marker'],
    ['page.md', `${start(python)}  ${end}`, '2:3 invalid-marker'],
    ['page.md', `<!-- snippet:start\n${python} -->\n${end}`, '1:1 invalid-marker'],
    ['page.md', `<!-- snippet:strat ${python} -->\n${end}`, '1:1 unknown-marker'],
    ['page.md', `${start(python)}\`\`\`\n${end}`, '1:1 unbalanced-marker'],
    ['page.mdx', region(python), '1:1 invalid-marker'],
    ['page.mdx', `- {/* snippet:start ${python} */}\n`, '1:3 invalid-marker'],
    [
      'page.mdx',
      `- Item\n\n  {/* snippet:start ${python} form=docusaurus */}\n  {/* snippet:end */}\n`,
      '3:3 missing-import',
    ],
  ])('in %s: %j', async (path, page, problem) => {
    add(path, page);
    const { code, stderr } = await docs(path);
    const [place, name] = problem.split(' ');
    expect(code).toBe(2);
    expect(stderr).toContain(`error ${name} ${path}:${place}\n`);
    expect(read(path)).toBe(page);
  });

  test('a marker in indented code is a warning', async () => {
    add('page.md', `Text.\n\n    ${start(python)}`);
    expect(await docs('page.md')).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('warning indented-marker page.md:3:5'),
    });
  });

  test('all problems of all files are reported in one run, and no file is written', async () => {
    add('good.md', region(python));
    add('bad.md', region('operation=listPet languages=pyhton'));
    add('worse.md', end);
    const { code, stderr } = await docs('.');
    expect(code).toBe(2);
    expect(stderr).toMatch(/bad\.md:1:30.*bad\.md:1:48.*worse\.md:1:1.*3 errors\nNo file was written\.\n$/s);
    expect(read('good.md')).toBe(region(python));
  });
});

describe('a snippet that contains a marker or a fence', () => {
  test('is shown in a longer fence', async () => {
    const filled = await fill(region('operation=addNote languages=curl'));
    expect(filled).toContain('\n````shell\n');
    expect(await docs('page.md', '--check')).toMatchObject({ code: 0 });
  });

  test('is an error if the form would end the region', async () => {
    add('petstore.yaml', petstore.replace('{{< ref', ''));
    add('page.md', region('operation=addNote languages=curl form=docsy'));
    expect(await docs('page.md')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('The snippets contain a marker, or a line that ends their code block.'),
    });
  });
});

describe('a file', () => {
  test.each([
    [['missing.md'], 4, 'missing.md does not exist.\n'],
    [['petstore.yaml'], 2, 'petstore.yaml is not a document. Supported extensions: .md, .markdown'],
    [['docs/*.md'], 2, 'docs/*.md contains no documents.'],
    [[], 2, 'No documents given. Pass files: rosetta docs README.md, or add the setting docs.files.\n'],
    [['latin.md'], 2, 'latin.md is not encoded in UTF-8. Save it as UTF-8.\n'],
  ])('%j ends with %i', async (args, code, stderr) => {
    writeFileSync(join(folder, 'latin.md'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
    const outcome = await docs(...args);
    expect(outcome.code).toBe(code);
    expect(outcome.stderr.replaceAll('\n', ' ')).toContain(stderr.replaceAll('\n', ' '));
  });
});
