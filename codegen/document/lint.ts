import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isObject, type JsonObject, ownValue } from '../values/json.ts';
import { arrayAt, objectAt, stringAt } from '../values/read-property.ts';
import { localFileSource } from './disk.ts';
import { findUntrustedLint } from './lint-config.ts';
import { placeAtPointer } from './locate.ts';
import { parseText } from './parse.ts';
import { readPointer } from './pointer.ts';
import { readSource } from './source.ts';

const redocly = createRequire(import.meta.url).resolve('@redocly/cli/bin/cli.js');

/** Option of Node.js that rejects every connection, also those for references in the description. */
const withoutNetwork = `--import=data:text/javascript,${encodeURIComponent(
  `import { Socket } from 'node:net'; Socket.prototype.connect = () => { throw new Error('The linter has no network.'); };`,
)}`;

/**
 * Lints a description with Redocly CLI in a child process, with telemetry and update checks disabled.
 *
 * @param entry The absolute path of the entry file.
 * @param rules The absolute path of the Redocly configuration.
 * @param isTrusted Allows the configuration to load plugins and to fetch URLs. Otherwise they are errors, and the linter has no network.
 */
export async function lintDescription(
  entry: string,
  rules: string,
  workingFolder: string,
  isTrusted = false,
): Promise<readonly Diagnostic[]> {
  const untrusted = isTrusted ? [] : await findUntrustedLint(rules, workingFolder);
  if (untrusted.length > 0) return untrusted;
  const output = await runRedocly(
    [
      ...(isTrusted ? [] : [withoutNetwork]),
      redocly,
      'lint',
      entry,
      `--config=${rules}`,
      '--format=json',
      '--max-problems=1000',
    ],
    dirname(rules),
  );
  const { value } = parseText(output.slice(output.indexOf('{')), 'json');
  if (!isObject(value) || !Object.hasOwn(value, 'problems')) return [lintFailure(output)];
  const problems = arrayAt(value, 'problems').filter(isObject);
  return Promise.all(problems.map((problem) => readProblem(problem, dirname(rules), workingFolder)));
}

function runRedocly(args: readonly string[], cwd: string): Promise<string> {
  const env = {
    ...process.env,
    REDOCLY_TELEMETRY: 'off',
    REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true',
    NO_COLOR: '1',
  };
  return new Promise((settle) => {
    execFile(process.execPath, [...args], { cwd, env, maxBuffer: 2 ** 28 }, (_, stdout, stderr) => {
      settle(stdout.includes('{') ? stdout : stderr);
    });
  });
}

function lintFailure(output: string): Diagnostic {
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
  const [location] = arrayAt(problem, 'location').filter(isObject);
  const place = location && (await readLocation(location, lintFolder, workingFolder));
  const [suggestion] = arrayAt(problem, 'suggest');
  return {
    code: stringAt(problem, 'ruleId'),
    severity: stringAt(problem, 'severity') === 'error' ? 'error' : 'warning',
    message: stringAt(problem, 'message'),
    help:
      typeof suggestion === 'string'
        ? `Did you mean ${suggestion}?`
        : `See the Redocly documentation of the rule ${stringAt(problem, 'ruleId')}.`,
    ...(place ? { place } : {}),
  };
}

/** Redocly prints paths relative to its working folder. */
async function readLocation(
  location: JsonObject,
  lintFolder: string,
  workingFolder: string,
): Promise<Diagnostic['place']> {
  const path = resolve(lintFolder, stringAt(objectAt(location, 'source'), 'ref'));
  const { source } = await readSource(path, localFileSource(workingFolder));
  const pointer = stringAt(location, 'pointer');
  if (!source || ownValue(location, 'pointer') === undefined) return undefined;
  return placeAtPointer(source, readPointer(pointer.replace(/^#/, '').replace(/^\/$/, '')) ?? []);
}
