import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUnsupported, type ProgramStyle } from '../../codegen/languages/shared/language.ts';
import { printProgram } from '../../codegen/languages/shared/print-snippet.ts';
import { completeProgram, streamProgram } from '../../codegen/languages/shared/program.ts';
import type { StandaloneRecipe } from '../../codegen/languages/shared/toolchain.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import { languages } from '../support/languages.ts';
import { ourOperation } from '../support/spec.ts';
import { complaints, findingsOf, standaloneLanguages, writeProgram } from '../support/standalone.ts';
import { answerText, firstText, lastText, openStage, type SceneName, type Stage } from './scenes.ts';

/** Runs the styles `complete` and `stream` unmodified except for the origin of the API. */
const operation = await ourOperation();
const sample = operation.samples.find(({ name }) => name === 'text') ?? operation.samples[0];

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

function print(style: ProgramStyle | undefined, name: 'complete' | 'stream'): string {
  const program =
    sample && (name === 'complete' ? completeProgram(operation, sample) : streamProgram(operation, sample));
  if (!style || !program) throw new Error(`no style ${name}`);
  const printed = printProgram(style, program);
  if (isUnsupported(printed)) throw new Error(printed.reason);
  return `${printed}\n`;
}

const programs = standaloneLanguages('stream');

test('every language has complete programs and a recipe to run one', () => {
  const complete = standaloneLanguages('complete').map(({ language }) => language.id);
  const streams = programs.map(({ language }) => language.id);
  const ids = languages.map(({ id }) => id);
  expect(ids.filter((id) => !complete.includes(id) || !streams.includes(id))).toEqual([]);
});

describe.each(programs.map((one) => [one.language.id, one] as const))('%s', (id, standalone) => {
  const { recipe, language } = standalone;
  const { styles } = language;
  const isMissing = standalone.missing.length > 0;
  const folder = mkdtempSync(path.join(tmpdir(), `rosetta-program-${id}-`));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(isMissing).each(['complete', 'stream'] as const)(
    'compilers and linters accept the style %s',
    async (name) => {
      prepare(folder, recipe, print(styles[name], name), 'fine');
      expect(await findingsOf(recipe, folder)).toEqual([]);
    },
  );

  describe.skipIf(isMissing)('complete', () => {
    const program = () => print(styles.complete, 'complete');

    test('sends the request with the API key of the environment and prints the response', async () => {
      stage.take();
      const { code, stdout, stderr } = await play(folder, recipe, program(), 'fine');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(answerText);
      expect(
        stage
          .take()
          .map(({ method, path: at, headers, body }) => [
            method,
            at,
            headers['authorization'],
            JSON.parse(body),
          ]),
      ).toEqual([['POST', '/api/v1/responses', 'Bearer sk-of-the-test', JSON.parse(bodyOf('complete'))]]);
    });

    test.each([
      ['unauthorized', '401', 'No cookie auth credentials found'],
      ['too-many', '429', 'Rate limit exceeded'],
      ['broken', '500', 'Internal Server Error'],
      ['no-json', '502', 'Bad gateway'],
    ] as const)('%s: exits with 1 and prints the error', async (scene, status, message) => {
      const { code, stdout, stderr } = await play(folder, recipe, program(), scene);
      expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
      expect(stderr).toContain(status);
      expect(stderr).toContain(message);
    });

    test('hang-up: exits with an error', async () => {
      const { code, stderr } = await play(folder, recipe, program(), 'hang-up');
      expect(code).toBe(1);
      expect(stderr).not.toBe('');
    });

    test('without an API key: exits with an error and sends no request', async () => {
      stage.take();
      const { code, stderr } = await play(folder, recipe, program(), 'fine', { key: undefined });
      expect(code).toBe(1);
      expect(stderr).toContain('OPENROUTER_API_KEY');
      expect(stage.take()).toEqual([]);
    });
  });

  describe.skipIf(isMissing)('stream', () => {
    const program = () => print(styles.stream, 'stream');

    test('requests the stream and prints only its text', async () => {
      stage.take();
      const { code, stdout, stderr } = await play(folder, recipe, program(), 'stream');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout.trimEnd()).toBe(firstText + lastText);
      const [received] = stage.take();
      expect(JSON.parse(received?.body ?? '')).toEqual(JSON.parse(bodyOf('stream')));
      expect(received?.headers['accept']).toBe('text/event-stream');
    });

    test('prints text before the stream has ended', async () => {
      const outcome = await play(folder, recipe, program(), 'stream-slow', {
        onText: (stdout) => stdout.includes(firstText.trim()) && stage.goOn(),
      });
      expect(outcome.code).toBe(0);
      expect(outcome.stdout.trimEnd()).toBe(firstText + lastText);
    });

    test.each([
      ['unauthorized', 'No cookie auth credentials found'],
      ['no-json', 'Bad gateway'],
      ['stream-failed', 'The model fell over'],
      ['stream-error', 'The provider fell over'],
      ['stream-cut', ''],
      ['stream-short', ''],
    ] as const)('%s: exits with 1 and prints the error', async (scene, message) => {
      const { code, stderr } = await play(folder, recipe, program(), scene);
      expect(code).toBe(1);
      expect(stderr).toContain(message);
      expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/./)]);
    });
  });
});

function bodyOf(name: 'complete' | 'stream'): string {
  const program =
    sample && (name === 'complete' ? completeProgram(operation, sample) : streamProgram(operation, sample));
  const body = program?.request.body;
  return body?.kind === 'json' ? stringifyJson(body.value) : '';
}

/** Writes the program with the origin of the API replaced by the scene. */
function prepare(folder: string, recipe: StandaloneRecipe, program: string, scene: SceneName): void {
  const text = program.replaceAll('https://openrouter.ai', stage.originOf(scene));
  if (text === program) throw new Error('the program names the API in another way');
  writeProgram(folder, recipe, text);
}

interface PlayOptions {
  readonly key?: string | undefined;
  /** Called with the whole output so far whenever it grows. */
  readonly onText?: (stdout: string) => unknown;
}

async function play(
  folder: string,
  recipe: StandaloneRecipe,
  program: string,
  scene: SceneName,
  { onText, ...rest }: PlayOptions = {},
): Promise<Outcome> {
  prepare(folder, recipe, program, scene);
  if (recipe.compile) expect(await complaints(recipe.compile, folder)).toBe('');
  const key = 'key' in rest ? rest.key : 'sk-of-the-test';
  const { OPENROUTER_API_KEY: _, ...environment } = process.env;
  const [command, ...args] = recipe.run;
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...environment, ...(key === undefined ? {} : { OPENROUTER_API_KEY: key }) },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    onText?.(stdout);
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const code = await new Promise<number | null>((done, fail) => child.on('close', done).on('error', fail));
  return { code, stdout, stderr };
}
