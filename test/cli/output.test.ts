import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { makeOutput } from '../../codegen/cli/output.ts';
import { runCommand } from '../support/command.ts';

const escapeCode = '\u001b';
const hostile = `openapi: 3.1.0
info: {title: "::set-env name=x::y", version: 1.0.0, license: {name: MIT}}
servers: [{url: https://api.example.org}]
security: []
tags: [{name: "::stop-commands::t"}]
paths:
  /things:
    get:
      operationId: d##[add-mask]true
      summary: Get things
      tags: ["::stop-commands::t"]
      responses:
        '200':
          description: OK
          content:
            application/json:
              schema: {type: object, properties: {a: {type: string}}}
              example: {"a\\n::stop-commands::t": 1, a: 2, "\\e[2Jb\\u202e\\u200b": 1}
    put:
      operationId: D##[add-mask]true
      responses: {'200': {description: OK}}
    post:
      operationId: writeThing
      requestBody:
        content:
          application/json:
            schema: {type: string}
            example: "##[add-mask]true"
      responses: {'200': {description: OK}}
`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-output-'));
  writeFileSync(join(folder, 'openapi.yaml'), hostile);
  writeFileSync(
    join(folder, 'redocly.yaml'),
    'extends: [recommended]\nrules: {no-invalid-media-type-examples: error}\n',
  );
  writeFileSync(join(folder, 'rosetta.yaml'), 'spec: openapi.yaml\nout: out\nlint: redocly.yaml\n');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const onGithub = (...args: readonly string[]) =>
  runCommand(args, folder, { env: { GITHUB_ACTIONS: 'true' } });

/** Lines that GitHub's runner executes (ActionCommand.cs), except the annotations of a report. */
function commandsIn(text: string): readonly string[] {
  const ours = /^::(?:error|warning|notice)(?: ?)(?:file=[^:]*,)?(?:line=\d+,col=\d+,)?(?:title=[^:]*)?::/;
  return text
    .split(/\r\n|\r|\n/)
    .filter((line) => (line.trimStart().startsWith('::') && !ours.test(line)) || line.includes('##['));
}

const hidden = /[^\P{Cc}\n\t]|\p{Cf}/u;

test.each([
  'list',
  'list --json',
  'check',
  'check --json',
  'check --format text',
  'check --format markdown',
  'check --format junit',
  'check --format sarif',
  'generate',
  'generate --json',
  'generate --dry-run',
  'generate --target ::stop-commands::t',
  'snippet ::stop-commands::t',
  'snippet d##[add-mask]true --json',
  'diff openapi.yaml ::stop-commands::t',
  '::stop-commands::t',
  'help ::stop-commands::t',
  'probe --dry-run',
])('rosetta %s issues no workflow command of a description or an argument', async (line) => {
  const { stdout, stderr } = await onGithub(...line.split(' '));
  expect(commandsIn(stdout)).toEqual([]);
  expect(commandsIn(stderr)).toEqual([]);
  expect(stdout + stderr).not.toMatch(hidden);
  expect(stdout + stderr).not.toBe('');
});

test('check in GitHub Actions still prints annotations', async () => {
  const { stdout } = await onGithub('check');
  expect(stdout).toMatch(/^::error file=openapi\.yaml,line=\d+,col=\d+,title=/m);
});

test('a snippet that contains a workflow command is not printed in GitHub Actions', async () => {
  const args = ['snippet', 'writeThing', '--language', 'python'];
  expect(await onGithub(...args)).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'The snippet was not printed: GitHub Actions would execute a line of it as a workflow command. Write it to a file: rosetta generate\n',
  });
  expect((await runCommand(args, folder)).stdout).toContain('##[add-mask]true');
});

test('a file name with an escape sequence is escaped', async () => {
  const name = `${escapeCode}]0;owned\u0007${escapeCode}[2J`;
  mkdirSync(join(folder, name));
  const { stderr } = await runCommand(['init', join(name, 'missing.yaml')], folder);
  expect(stderr).toBe('\\u001b]0;owned\\u0007\\u001b[2J/missing.yaml does not exist or is not a file.\n');
  const generated = await runCommand(['generate', '--spec', 'openapi.yaml', '--out', name], folder);
  expect(generated.stderr).not.toMatch(hidden);
});

describe('print', () => {
  const print = (text: string, { isTTY = false, isGithub = false }) => {
    const written: string[] = [];
    makeOutput({ write: (part) => written.push(part), isTTY }, isGithub).print(text);
    return written.join('');
  };

  test.each([
    ['::add-mask::x', '\\u003a:add-mask::x'],
    ['a\n \t::add-mask::x\n', 'a\n \t\\u003a:add-mask::x\n'],
    ['a\r::add-mask::x', 'a\\u000d::add-mask::x'],
    ['\u2003::add-mask::x', '\u2003\\u003a:add-mask::x'],
    ['a ###[add-mask]x', 'a ##\\u0023[add-mask]x'],
    ['std::string a::b', 'std::string a::b'],
  ])('shows %j in GitHub Actions as %j', (text, shown) => {
    expect(print(text, { isGithub: true })).toBe(shown);
  });

  test('keeps colours on a terminal and escapes every other sequence', () => {
    const text = `${escapeCode}[31mred${escapeCode}[39m ${escapeCode}[8m ${escapeCode}[2J \u202e\u200b`;
    expect(print(text, { isTTY: true })).toBe(
      `${escapeCode}[31mred${escapeCode}[39m \\u001b[8m \\u001b[2J \\u202e\\u200b`,
    );
    expect(print(text, {})).toBe('\\u001b[31mred\\u001b[39m \\u001b[8m \\u001b[2J \\u202e\\u200b');
  });

  test('printJson escapes hidden characters and stays JSON', () => {
    const written: string[] = [];
    const value = { name: `${escapeCode}[2J\u009b\u202e ##[add-mask]x` };
    makeOutput({ write: (part) => written.push(part) }, false).printJson(value);
    expect(written.join('')).toBe('{"name":"\\u001b[2J\\u009b\\u202e #\\u0023[add-mask]x"}\n');
    expect(JSON.parse(written.join(''))).toEqual(value);
  });
});

test.each([
  ['rejection', 'Promise.reject(new Error("lost"))'],
  ['exception', '(() => { throw new Error("lost"); })()'],
])('an unhandled %s exits with 70 and the report line', (_, failure) => {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const preload = `process.on('newListener', (name) => { if (name === 'uncaughtException') setImmediate(() => ${failure}); });`;
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      import.meta.resolve('tsx'),
      '--import',
      `data:text/javascript,${encodeURIComponent(preload)}`,
      join(root, 'codegen/cli/main.ts'),
      'rules',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({
    status: 70,
    stderr: expect.stringMatching(/^Internal error\. Please report this bug\.\nError: lost\n/),
  });
});
