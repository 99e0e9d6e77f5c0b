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
import { findingsOfAll, standaloneLanguages } from '../support/standalone.ts';
import {
  firstText,
  lastText,
  type ResponseName,
  responseText,
  type ScriptedApi,
  startScriptedApi,
} from './scripted-api.ts';

/** Runs the styles `complete` and `stream` unmodified except for the origin of the API. */
const operation = await ourOperation();
const sample = operation.samples.find(({ name }) => name === 'text') ?? operation.samples[0];

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let api: ScriptedApi;

beforeAll(async () => {
  api = await startScriptedApi();
});

afterAll(() => api.close());

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
  const { exitStatus, errorBody, parsesEvents } = language.programBehavior;
  const isMissing = standalone.missing.length > 0;
  const folder = mkdtempSync(path.join(tmpdir(), `rosetta-program-${id}-`));
  const complete = path.join(folder, 'P-complete');
  const stream = path.join(folder, 'P-stream');
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(isMissing)('compilers and linters accept the styles complete and stream', async () => {
    const texts = (['complete', 'stream'] as const).map(
      (name) => [`P-${name}`, withLocalOrigin(print(language.styles[name], name))] as const,
    );
    expect(await findingsOfAll(recipe, folder, new Map(texts))).toEqual([]);
  });

  describe.skipIf(isMissing)('complete', () => {
    test('sends the request with the API key of the environment and prints the response', async () => {
      api.takeRequests();
      const { code, stdout, stderr } = await runProgram(complete, recipe, 'success');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(stdout).toContain(responseText);
      expect(
        api
          .takeRequests()
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
      ['rate-limited', '429', 'Rate limit exceeded'],
      ['server-error', '500', 'Internal Server Error'],
      ['not-json', '502', 'Bad gateway'],
    ] as const)('%s: exits with an error and prints status and body', async (response, status, message) => {
      const outcome = await runProgram(complete, recipe, response);
      expect(outcome.code).toBe(exitStatus.errorResponse);
      expect(outcome.stderr).toContain(status);
      expect(outcome[errorBody]).toContain(message);
      if (errorBody === 'stderr') expect(outcome.stdout).toBe('');
    });

    test('connection-closed: exits with an error', async () => {
      const { code, stderr } = await runProgram(complete, recipe, 'connection-closed');
      expect(code).toBe(exitStatus.noResponse);
      expect(stderr).not.toBe('');
    });

    test('without an API key: exits with an error and sends no request', async () => {
      api.takeRequests();
      const { code, stderr } = await runProgram(complete, recipe, 'success', { key: undefined });
      expect(code).toBe(exitStatus.missingVariable);
      expect(stderr).toContain('OPENROUTER_API_KEY');
      expect(api.takeRequests()).toEqual([]);
    });
  });

  /** Expects the text of the stream, or the whole event stream if programs print it unchanged. */
  const expectText = (stdout: string) => {
    if (parsesEvents) expect(stdout.trimEnd()).toBe(firstText + lastText);
    else for (const text of [firstText, lastText]) expect(stdout).toContain(`"delta":"${text}"`);
  };

  describe.skipIf(isMissing)('stream', () => {
    test('requests the stream and prints its text', async () => {
      api.takeRequests();
      const { code, stdout, stderr } = await runProgram(stream, recipe, 'stream');
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expectText(stdout);
      const [received] = api.takeRequests();
      expect(JSON.parse(received?.body ?? '')).toEqual(JSON.parse(bodyOf('stream')));
      expect(received?.headers['accept']).toBe('text/event-stream');
    });

    test('prints text before the stream has ended', async () => {
      const outcome = await runProgram(stream, recipe, 'stream-slow', {
        onText: (stdout) => stdout.includes(firstText.trim()) && api.finishStream(),
      });
      expect(outcome.code).toBe(0);
      expectText(outcome.stdout);
    });

    test.each([
      ['unauthorized', 'No cookie auth credentials found'],
      ['not-json', 'Bad gateway'],
    ] as const)('%s: exits with an error and prints the body', async (response, message) => {
      const outcome = await runProgram(stream, recipe, response);
      expect(outcome.code).toBe(exitStatus.errorResponse);
      expect(outcome[errorBody]).toContain(message);
      expect(outcome.stderr.trim().split('\n')).toEqual([expect.stringMatching(/./)]);
    });

    test('stream-closed: exits with an error', async () => {
      const { code, stderr } = await runProgram(stream, recipe, 'stream-closed');
      expect(code).toBe(exitStatus.incompleteResponse);
      expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(/./)]);
    });

    test.skipIf(!parsesEvents).each([
      ['stream-failed', 'The model fell over'],
      ['stream-error', 'The provider fell over'],
      ['stream-incomplete', 'Stream ended early'],
    ] as const)('%s: exits with 1 and prints the error', async (response, message) => {
      const { code, stderr } = await runProgram(stream, recipe, response);
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

function withLocalOrigin(program: string): string {
  const text = program.replaceAll('https://openrouter.ai', api.origin);
  if (text === program) throw new Error('the program does not contain the origin of the API');
  return text;
}

interface RunOptions {
  readonly key?: string | undefined;
  /** Called with the whole output so far whenever it grows. */
  readonly onText?: (stdout: string) => unknown;
}

/** Runs the compiled program of a folder while the API responds in the given way. */
async function runProgram(
  folder: string,
  recipe: StandaloneRecipe,
  response: ResponseName,
  { onText, ...rest }: RunOptions = {},
): Promise<Outcome> {
  api.respondWith(response);
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
