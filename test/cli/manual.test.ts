import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readTopics } from '../../codegen/cli/commands/help/topics.ts';
import { makeProgram } from '../../codegen/cli/run.ts';
import { makeContext } from '../../codegen/cli/streams.ts';
import { runCommand } from '../support/command.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const topics = readTopics();
const names = topics.map(({ name }) => name);

const rosetta = (...args: readonly string[]) => runCommand(args, root);

test('rosetta help lists every topic and every command', async () => {
  const { code, stdout } = await rosetta('help');
  const listed = [...stdout.matchAll(/^ {2}([a-z-]+)/gm)].map(([, name]) => name);
  expect(code).toBe(0);
  expect(listed).toEqual(expect.arrayContaining([...names, ...commandNames()]));
  expect(names.length).toBeGreaterThan(8);
});

test.each(names)('rosetta help %s prints the topic', async (name) => {
  const { code, stdout, stderr } = await rosetta('help', name);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(readFileSync(join(root, `codegen/cli/manual/${name}.md`), 'utf8'));
});

test.each(commandNames())('the help of %s fits into 80 columns', async (name) => {
  const { stdout } = await rosetta(name, '--help');
  expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

test('rosetta help prints the help of a command', async () => {
  const { code, stdout } = await rosetta('help', 'rules');
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Usage: rosetta rules /);
});

test.each([
  ['configuratoin', 'Unknown help topic "configuratoin". Did you mean configuration?\n'],
  ['xyzzy', 'Unknown help topic "xyzzy". List all topics: rosetta help\n'],
])('rosetta help %s suggests the next step and exits with 2', async (name, stderr) => {
  expect(await rosetta('help', name)).toEqual({ code: 2, stdout: '', stderr });
});

test('no topic has the name of a command', () => {
  expect(commandNames().filter((name) => names.includes(name))).toEqual([]);
});

test('the README links every topic', () => {
  expect(names.filter((name) => !readme.includes(`(codegen/cli/manual/${name}.md)`))).toEqual([]);
});

test('every topic that a text refers to exists', () => {
  const texts = [readme, ...topics.map(({ text }) => text)].join('\n');
  const referred = [...texts.matchAll(/rosetta help ([a-z-]+)/g)].map(([, name = '']) => name);
  expect(referred.length).toBeGreaterThan(2);
  expect(referred.filter((name) => !names.includes(name))).toEqual([]);
});

test.each(topics.map(({ name, text }) => [name, text] as const))('%s fits into 80 columns', (_name, text) => {
  expect(text.split('\n').filter((line) => line.length > 80)).toEqual([]);
});

describe('a command that the manual or the README shows is valid:', () => {
  const lines = [
    ['README', readme] as const,
    ...topics.map(({ name, text }) => [name, text] as const),
  ].flatMap(([name, text]) => commandsIn(text).map((line) => [name, line] as const));

  test.each(lines)('%s: %s', async (_name, line) => {
    await expect(parse(line.replace(/^npx rosetta /, '').split(/\s+/))).resolves.toBe('');
  });

  test.each(['generate --outt out/', 'generat', 'diff a b c', 'snippet', 'diff --fail-on fatal'])(
    'rosetta %s is rejected',
    async (line) => {
      await expect(parse(line.split(' '))).resolves.not.toBe('');
    },
  );
});

/** The `rosetta` commands of the blocks marked `sh`, without comments. */
function commandsIn(text: string): readonly string[] {
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)]
    .flatMap(([, block = '']) => block.split('\n'))
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /^(?:npx )?rosetta /.test(line));
}

function commandNames(): readonly string[] {
  return makeProgram(
    quiet(() => {}),
    () => {},
  ).commands.map((command) => command.name());
}

/** Parses a command line with the real definitions and runs no action; returns the error message. */
async function parse(args: readonly string[]): Promise<string> {
  const errors: string[] = [];
  const program = makeProgram(
    quiet((text) => errors.push(text)),
    () => {},
  );
  for (const command of program.commands) command.action(() => {});
  await program.parseAsync(args, { from: 'user' }).catch(() => {});
  return errors.join('');
}

function quiet(write: (text: string) => unknown) {
  const stream = { write };
  const { signal } = new AbortController();
  return makeContext({ cwd: root, env: {}, stdout: stream, stderr: stream, signal });
}
