import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from '../support/command.ts';

/**
 * A case is a folder with a `rosetta.yaml`; `expected.txt` contains the findings between `old.yaml` and `new.yaml` under that policy, or the
 * errors of the policy. ROSETTA_UPDATE=1 updates the expected files; review them before committing.
 */
const folder = join(import.meta.dirname, 'policies');

const cases = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(cases.map(({ name }) => name))('policy %s', async (name) => {
  const line = `diff old.yaml --config ${name}/rosetta.yaml --today 2026-06-30 --json`;
  const { code, stdout, stderr } = await runCommand(line.split(' '), folder);
  const actual = `${stderr}${stdout === '' ? '' : showFindings(stdout)}exit code ${code}\n`;
  const expected = join(folder, name, 'expected.txt');
  if (process.env['ROSETTA_UPDATE'] === '1') writeFileSync(expected, actual);
  expect(actual).toBe(readFileSync(expected, 'utf8'));
});

interface Report {
  readonly findings: readonly Shown[];
  readonly ignored: readonly { readonly finding: Shown; readonly reason: string }[];
}

interface Shown {
  readonly level: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly new?: { readonly file: string; readonly line: number };
}

function showFindings(json: string): string {
  const report: Report = JSON.parse(json);
  const lines = report.findings.map((finding) => `${finding.level} ${show(finding)}`);
  const ignored = report.ignored.map(({ finding, reason }) => `ignored ${show(finding)}: ${reason}`);
  return [...lines, ...ignored].map((text) => `${text}\n`).join('');
}

function show({ rule, fingerprint, new: place }: Shown): string {
  const where = place ? ` ${place.file}:${place.line}` : '';
  return `${rule}${where}${rule.startsWith('ignore-') ? '' : ` ${fingerprint}`}`;
}
