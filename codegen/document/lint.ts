import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isObject, type JsonObject, ownValue } from '../values/json.ts';
import { listAt, objectAt, textAt } from '../values/text.ts';
import { diskFiles } from './disk.ts';
import { placeOfPointer } from './locate.ts';
import { parseText } from './parse.ts';
import { readPointer } from './pointer.ts';
import { readSource } from './source.ts';

const program = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/**
 * Lints a description with Redocly CLI in a child process, with telemetry and update checks disabled.
 *
 * @param entry The absolute path of the entry file.
 * @param rules The absolute path of the Redocly configuration.
 */
export async function lintDescription(
  entry: string,
  rules: string,
  workingFolder: string,
): Promise<readonly Diagnostic[]> {
  const output = await runRedocly(
    ['lint', entry, `--config=${rules}`, '--format=json', '--max-problems=1000'],
    dirname(rules),
  );
  const { value } = parseText(output.slice(output.indexOf('{')), 'json');
  if (!isObject(value) || !Object.hasOwn(value, 'problems')) return [failure(output)];
  const problems = listAt(value, 'problems').filter(isObject);
  return Promise.all(problems.map((problem) => readProblem(problem, dirname(rules), workingFolder)));
}

function runRedocly(args: readonly string[], cwd: string): Promise<string> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  return new Promise((done) => {
    execFile(process.execPath, [program, ...args], { cwd, env, maxBuffer: 2 ** 28 }, (_, stdout, stderr) => {
      done(stdout.includes('{') ? stdout : stderr);
    });
  });
}

function failure(output: string): Diagnostic {
  return {
    code: 'lint',
    severity: 'error',
    message: `Redocly lint failed: ${output.trim().slice(0, 500) || 'no output'}.`,
    help: 'Fix the Redocly configuration that the "lint" setting names.',
  };
}

async function readProblem(
  problem: JsonObject,
  lintFolder: string,
  workingFolder: string,
): Promise<Diagnostic> {
  const [location] = listAt(problem, 'location').filter(isObject);
  const place = location && (await readPlace(location, lintFolder, workingFolder));
  const [suggestion] = listAt(problem, 'suggest');
  return {
    code: textAt(problem, 'ruleId'),
    severity: textAt(problem, 'severity') === 'error' ? 'error' : 'warning',
    message: textAt(problem, 'message'),
    help:
      typeof suggestion === 'string'
        ? `Did you mean ${suggestion}?`
        : `See the Redocly documentation of the rule ${textAt(problem, 'ruleId')}.`,
    ...(place ? { place } : {}),
  };
}

/** Redocly prints paths relative to its working folder. */
async function readPlace(
  location: JsonObject,
  lintFolder: string,
  workingFolder: string,
): Promise<Diagnostic['place']> {
  const path = resolve(lintFolder, textAt(objectAt(location, 'source'), 'ref'));
  const { source } = await readSource(path, diskFiles(workingFolder));
  const pointer = textAt(location, 'pointer');
  if (!source || ownValue(location, 'pointer') === undefined) return undefined;
  return placeOfPointer(source, readPointer(pointer.replace(/^#/, '').replace(/^\/$/, '')) ?? []);
}
