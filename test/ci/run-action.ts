import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { load } from 'js-yaml';
import { gitEnv, makeFolder, repositoryIn, type TestRepository } from '../support/repository.ts';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const actionPath = '.github/actions/rosetta';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: { readonly steps: readonly ActionStep[] };
}

export interface ActionStep {
  readonly name: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

export const action: Action = JSON.parse(
  JSON.stringify(load(readFileSync(join(root, actionPath, 'action.yml'), 'utf8'))),
);

/** Clones the committed files of this repository, as GitHub's runner does for an action. */
export function cloneToolkit(): TestRepository {
  const folder = makeFolder();
  repositoryIn(folder).git('clone', '--quiet', '--depth=1', `file://${root}`, folder);
  return repositoryIn(folder);
}

export interface StepOutcome {
  readonly code: number | null;
  readonly log: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

/** Runs a step as GitHub's runner does: expressions become variables, and the script is a file. */
export function runStep(
  step: ActionStep,
  { toolkit, workspace, inputs = {}, env = {} }: StepSetting,
): StepOutcome {
  const scratch = makeFolder();
  const script = join(scratch, 'step.sh');
  const [summary, output] = [join(scratch, 'summary'), join(scratch, 'output')];
  writeFileSync(script, step.run);
  for (const file of [summary, output]) writeFileSync(file, '');
  const given = (name: string) => inputs[name] ?? action.inputs[name]?.default ?? '';
  const variables = Object.entries(step.env ?? {}).map(([name, value]) => [
    name,
    value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/g, (_, input: string) => given(input)),
  ]);
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: workspace,
    encoding: 'utf8',
    env: {
      ...gitEnv,
      HOME: process.env['HOME'] ?? '/',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_ACTION_PATH: join(toolkit, actionPath),
      GITHUB_WORKSPACE: workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
      ...Object.fromEntries(variables),
    },
  });
  const [summaryText, outputText] = [readFileSync(summary, 'utf8'), readFileSync(output, 'utf8')];
  rmSync(scratch, { recursive: true });
  return { code: status, log: stdout + stderr, summary: summaryText, outputs: readOutputs(outputText) };
}

export interface StepSetting {
  readonly toolkit: string;
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

/** Parses outputs as the runner does: `name<<DELIMITER`, the value, and the delimiter on its own line. */
function readOutputs(text: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = text.split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^([^<]+)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return outputs;
}
