import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isSarif } from '../diff/reports/validators.ts';
import { runCommand } from '../support/command.ts';
import { gitEnv, makeRepository, type TestRepository } from '../support/repository.ts';

const head =
  'openapi: 3.1.1\ninfo: {title: Pets, version: 1.0.0}\nservers: [{url: https://pets.example.org}]\n';
const both = `${head}paths:
  /pets: {get: {operationId: listPets, parameters: [{name: limit, in: query, schema: {type: integer}, example: 1}], responses: {'200': {description: Fine}}}}
  /food: {get: {operationId: listFood, responses: {'200': {description: Fine}}}}
`;
const one = both.replace(/ {2}\/food.*\n/, '');

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../codegen/reports/${name}`, import.meta.url), 'utf8'));
const isReport = new Ajv2020({ strict: true })
  .addSchema(schemaOf('verdict.schema.json'), 'verdict.schema.json')
  .compile(schemaOf('check.schema.json'));

let here: TestRepository;

beforeEach(async () => {
  here = makeRepository();
  here.write(
    'rosetta.yaml',
    'spec: openapi.yaml\ntargets: {snippets: {languages: [curl]}, description: true, docs: true}\n',
  );
  here.write('openapi.yaml', both);
  await rosetta('generate');
  here.commit();
});

afterEach(() => here.remove());

const rosetta = (line: string, env: Readonly<Record<string, string>> = {}) =>
  runCommand(line.split(' '), here.folder, { env: { ...gitEnv, ...env } });

/** The exit code and the summary line of a part. */
async function lineOf(part: string, line: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stderr } = await rosetta(line, env);
  const [, said] = new RegExp(`^${part} +(.*)$`, 'm').exec(stderr) ?? [];
  return [code, said?.replace(/ {2,}/g, ' | ')];
}

describe('the summary of rosetta check', () => {
  test('has one line per part and one exit code', async () => {
    const { code, stderr } = await rosetta('check');
    expect(code).toBe(0);
    expect(stderr.split('\n').slice(-6)).toEqual([
      expect.stringMatching(/^description +1 file, 2 operations +passed$/),
      expect.stringMatching(/^examples +1 example +passed$/),
      expect.stringMatching(/^output +\d+ files +passed$/),
      expect.stringMatching(
        /^verification +\d+ programs +skipped: no verification record \(run rosetta verify\)$/,
      ),
      expect.stringMatching(/^changes +[0-9a-f]{10}:openapi.yaml 1.0.0 → openapi.yaml 1.0.0 +no changes$/),
      '',
    ]);
  });

  test('shows every part if another part has findings', async () => {
    here.write('openapi.yaml', one.replace('example: 1', 'example: ten'));
    const { code, stderr } = await rosetta('check --base HEAD');
    expect(code).toBe(1);
    expect(stderr).toContain('error example-invalid openapi.yaml:5:');
    expect(stderr).toContain('operation-removed');
    expect(stderr).toMatch(/^examples .* 1 error$/m);
    expect(stderr).toMatch(/^output .* \d+ stale, \d+ orphaned$/m);
    expect(stderr).toMatch(/^changes .* 1 breaking change/m);
  });

  test('skips all other parts for an invalid description', async () => {
    here.write('openapi.yaml', 'openapi: 2.0.0\n');
    const { code, stderr } = await rosetta('check --skip description');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^description .* 1 error$/m);
    for (const part of ['examples', 'output', 'verification', 'changes'])
      expect(stderr).toMatch(new RegExp(`^${part} +skipped: the description is invalid$`, 'm'));
    const { stdout } = await rosetta('check --json');
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'version' }] });
  });

  test('shows a violated lint rule only for the description', async () => {
    here.write(
      'rosetta.yaml',
      'spec: openapi.yaml\ntargets: {snippets: {languages: [curl]}, description: true, docs: true}\nlint: redocly.yaml\n',
    );
    here.write('redocly.yaml', 'rules: {info-license: error}\n');
    const { code, stderr } = await rosetta('check');
    expect(code).toBe(3);
    expect(stderr).toContain('error info-license openapi.yaml:2:');
    expect(stderr).toMatch(/^output .* passed$/m);
    expect((await rosetta('check --skip description')).code).toBe(0);
  });

  test('shows only the parts selected by --only, and rejects unknown parts', async () => {
    expect((await rosetta('check --only examples --only output')).stderr.split('\n')).toHaveLength(3);
    expect((await rosetta('check --only changes --skip changes')).code).toBe(2);
    const wrong = await rosetta('check --skip verificaton');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean verification?')]);
  });

  test('shows only problems with --quiet', async () => {
    expect(await rosetta('check --quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    here.write('openapi.yaml', one);
    expect((await rosetta('check --quiet')).stderr).toMatch(/^output .* stale/m);
  });
});

describe('the part verification', () => {
  const record = (change: (id: string) => string | undefined) => {
    const program = (id: string) => ({ digest: change(id) ?? '', toolchains: ['bash'] });
    const programs = Object.fromEntries(
      ['listPets/default.sh', 'listFood/default.sh'].flatMap((id) =>
        change(id) === undefined ? [] : [[id, program(id)]],
      ),
    );
    const faults = [{ finding: 'it exits 0 when the API answers 500', correction: [] }];
    const toolchains = { bash: { language: 'curl', versions: [], text: 'verbatim', faults } };
    here.write('generated/verification.json', JSON.stringify({ toolchains, programs }));
  };

  test('lists changed and unverified programs', async () => {
    record((id) => (id.startsWith('listPets') ? 'old' : undefined));
    const { code, stderr } = await rosetta('check --only verification');
    expect(code).toBe(1);
    expect(stderr).toContain('1 program changed after verification: listPets/default.sh.');
    expect(stderr).toContain('not verified: listPets/default.complete.sh, listFood/default.sh');
    expect(stderr).toContain('→ Verify the changed programs: rosetta verify --changed');
    expect(stderr).toContain('note curl documentation: it exits 0 when the API answers 500\n');
    expect(stderr).toMatch(/^verification +4 programs {2}1 stale, 3 not verified$/m);
  });

  test('passes with a note for a language without verified programs', async () => {
    here.write('generated/verification.json', JSON.stringify({ toolchains: {}, programs: {} }));
    expect(await lineOf('verification', 'check --only verification')).toEqual([
      0,
      '4 programs | passed, 4 never verified',
    ]);
  });

  test('is skipped without a verification record, and fails with --only verification', async () => {
    expect(await lineOf('verification', 'check')).toEqual([
      0,
      '4 programs | skipped: no verification record (run rosetta verify)',
    ]);
    expect((await rosetta('check --only verification')).code).toBe(2);
  });
});

describe('the part changes', () => {
  test('fails if a configured base does not exist', async () => {
    const judged = (line: string, env?: Record<string, string>) => lineOf('changes', line, env);
    const missing = [2, 'failed: Revision "gone" is unknown'];
    expect(await judged('check --base gone')).toEqual(missing);
    expect(await judged('check', { GITHUB_BASE_REF: 'main' })).toEqual([
      2,
      'failed: Revision "origin/main" is unknown',
    ]);
    here.write(
      'rosetta.yaml',
      'spec: openapi.yaml\ntargets: {snippets: {languages: [curl]}, description: true, docs: true}\ndiff: {base: gone}\n',
    );
    expect(await judged('check')).toEqual(missing);
  });

  test('is skipped without a base, and fails with --only changes', async () => {
    rmSync(join(here.folder, '.git'), { recursive: true });
    expect(await lineOf('changes', 'check')).toEqual([0, 'skipped: no base']);
    expect((await rosetta('check --only changes')).code).toBe(2);
  });

  test('follows the policy and --fail-on', async () => {
    here.write(
      'openapi.yaml',
      both.replace(
        '/food:',
        '/drink: {get: {operationId: listDrink, responses: {"200": {description: Fine}}}}\n  /food:',
      ),
    );
    expect((await rosetta('check --only changes')).code).toBe(0);
    expect((await rosetta('check --only changes --fail-on info')).code).toBe(1);
    here.write('openapi.yaml', one);
    expect((await rosetta('check --only changes')).code).toBe(1);
    here.write('rosetta.yaml', 'spec: openapi.yaml\ndiff: {rules: {operation-removed: info}}\n');
    expect((await rosetta('check --only changes')).code).toBe(0);
  });
});

describe('the reports of rosetta check:', () => {
  beforeEach(() => here.write('openapi.yaml', one.replace('example: 1', 'example: ten')));

  test('JSON matches the published schema', async () => {
    for (const line of ['check --json', 'check --only examples --format json']) {
      const { stdout } = await rosetta(line);
      expect([isReport(JSON.parse(stdout)), isReport.errors]).toEqual([true, null]);
    }
    expect(JSON.parse((await rosetta('check --json')).stdout)).toMatchObject({
      examples: 1,
      changes: { step: 'major' },
    });
  });

  test('SARIF and JUnit contain the findings of all parts', async () => {
    const { code } = await rosetta('check --format sarif=a.sarif --format junit=a.xml');
    expect(code).toBe(1);
    const sarif = JSON.parse(readFileSync(join(here.folder, 'a.sarif'), 'utf8'));
    expect([isSarif(sarif), isSarif.errors]).toEqual([true, null]);
    const rules = sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(['example-invalid', 'output-stale', 'operation-removed']));
    const junit = readFileSync(join(here.folder, 'a.xml'), 'utf8');
    for (const name of ['description', 'verification', 'examples: openapi.yaml', 'changes: GET /food'])
      expect(junit).toContain(`<testcase name="${name}"`);
  });

  test('GitHub Actions gets summary, outputs and annotations', async () => {
    const [summary, output] = ['summary.md', 'output.txt'].map((name) => join(here.folder, name));
    writeFileSync(summary ?? '', '');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary ?? '', GITHUB_OUTPUT: output ?? '' };
    const { stdout } = await rosetta('check', env);
    expect(stdout).toMatch(/^::error file=openapi.yaml,line=5,col=\d+,title=example-invalid::/m);
    expect(readFileSync(output ?? '', 'utf8')).toContain('breaking<<END_OF_VALUE\ntrue\nEND_OF_VALUE\n');
    const text = readFileSync(summary ?? '', 'utf8');
    expect(text).toMatch(/^### Check failed: examples, output, changes$/m);
    expect(text).toContain('- **description**: passed (1 file, 1 operation)\n');
    expect(text).toContain('### API changes: 1 breaking change');
  });
});
