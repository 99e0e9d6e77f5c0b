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

/** What the summary says of a part. */
async function lineOf(part: string, line: string, env: Readonly<Record<string, string>> = {}) {
  const { code, stderr } = await rosetta(line, env);
  const [, said] = new RegExp(`^${part} +(.*)$`, 'm').exec(stderr) ?? [];
  return [code, said?.replace(/ {2,}/g, ' | ')];
}

describe('the summary', () => {
  test('has a line for each part, and one exit code', async () => {
    const { code, stderr } = await rosetta('check');
    expect(code).toBe(0);
    expect(stderr.split('\n').slice(-6)).toEqual([
      expect.stringMatching(/^description {2}1 file, 2 operations +fine$/),
      expect.stringMatching(/^examples {5}1 example +fine$/),
      expect.stringMatching(/^output {7}\d+ files +fine$/),
      expect.stringMatching(/^proofs {7}\d+ programs +no record; rosetta prove makes one$/),
      expect.stringMatching(/^changes {6}[0-9a-f]{10}:openapi.yaml 1.0.0 → openapi.yaml 1.0.0 +no changes$/),
      '',
    ]);
  });

  test('every part runs although another has found something', async () => {
    here.write('openapi.yaml', one.replace('example: 1', 'example: ten'));
    const { code, stderr } = await rosetta('check --base HEAD');
    expect(code).toBe(1);
    expect(stderr).toContain('error example-invalid openapi.yaml:5:');
    expect(stderr).toContain('operation-removed');
    expect(stderr).toMatch(/^examples .* 1 error$/m);
    expect(stderr).toMatch(/^output .* \d+ stale, \d+ orphaned$/m);
    expect(stderr).toMatch(/^changes .* 1 breaking change/m);
  });

  test('an invalid description lets nothing else be judged', async () => {
    here.write('openapi.yaml', 'openapi: 2.0.0\n');
    const { code, stderr } = await rosetta('check --skip description');
    expect(code).toBe(3);
    expect(stderr).toMatch(/^description .* 1 error$/m);
    for (const part of ['examples', 'output', 'proofs', 'changes'])
      expect(stderr).toMatch(new RegExp(`^${part} +not judged: the description is invalid$`, 'm'));
    const { stdout } = await rosetta('check --json');
    expect(JSON.parse(stdout)).toMatchObject({ ok: false, diagnostics: [{ code: 'version' }] });
  });

  test('a rule of the house stops only its part', async () => {
    here.write(
      'rosetta.yaml',
      'spec: openapi.yaml\ntargets: {snippets: {languages: [curl]}, description: true, docs: true}\nlint: redocly.yaml\n',
    );
    here.write('redocly.yaml', 'rules: {info-license: error}\n');
    const { code, stderr } = await rosetta('check');
    expect(code).toBe(3);
    expect(stderr).toContain('error info-license openapi.yaml:2:');
    expect(stderr).toMatch(/^output .* fine$/m);
    expect((await rosetta('check --skip description')).code).toBe(0);
  });

  test('parts alone, and those that there are not', async () => {
    expect((await rosetta('check --only examples --only output')).stderr.split('\n')).toHaveLength(3);
    expect((await rosetta('check --only changes --skip changes')).code).toBe(2);
    const wrong = await rosetta('check --skip proof');
    expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('Did you mean proofs?')]);
  });

  test('quiet says what is wrong, and nothing where all is well', async () => {
    expect(await rosetta('check --quiet')).toEqual({ code: 0, stdout: '', stderr: '' });
    here.write('openapi.yaml', one);
    expect((await rosetta('check --quiet')).stderr).toMatch(/^output .* stale/m);
  });
});

describe('proofs', () => {
  const record = (change: (id: string) => string | undefined) => {
    const program = (id: string) => ({ digest: change(id) ?? '', provers: ['bash'] });
    const programs = Object.fromEntries(
      ['listPets/default.sh', 'listFood/default.sh'].flatMap((id) =>
        change(id) === undefined ? [] : [[id, program(id)]],
      ),
    );
    const faults = [{ finding: 'it exits 0 when the API answers 500', correction: [] }];
    const provers = { bash: { language: 'curl', versions: [], text: 'verbatim', faults } };
    here.write('generated/proof.json', JSON.stringify({ provers, programs }));
  };

  test('a program that changed since it was proved is named, and so is one that never was', async () => {
    record((id) => (id.startsWith('listPets') ? 'old' : undefined));
    const { code, stderr } = await rosetta('check --only proofs');
    expect(code).toBe(1);
    expect(stderr).toContain('1 program changed since they were proved: listPets/default.sh.');
    expect(stderr).toContain('never proved: listPets/default.complete.sh, listFood/default.sh');
    expect(stderr).toContain('→ Prove what has changed: rosetta prove --changed');
    expect(stderr).toContain('note the documented curl: it exits 0 when the API answers 500\n');
    expect(stderr).toMatch(/^proofs {2}4 programs {2}1 stale, 3 not proved$/m);
  });

  test('a language without any proof is told, and no finding', async () => {
    here.write('generated/proof.json', JSON.stringify({ provers: {}, programs: {} }));
    expect(await lineOf('proofs', 'check --only proofs')).toEqual([
      0,
      '4 programs | fine, 4 without a toolchain',
    ]);
  });

  test('without a record nothing is judged, unless it is asked for by name', async () => {
    expect(await lineOf('proofs', 'check')).toEqual([0, '4 programs | no record; rosetta prove makes one']);
    expect((await rosetta('check --only proofs')).code).toBe(2);
  });
});

describe('changes', () => {
  test('a base that somebody named has to be had', async () => {
    const judged = (line: string, env?: Record<string, string>) => lineOf('changes', line, env);
    const missing = [2, 'not judged: git knows no commit "gone"'];
    expect(await judged('check --base gone')).toEqual(missing);
    expect(await judged('check', { GITHUB_BASE_REF: 'main' })).toEqual([
      2,
      'not judged: git knows no commit "origin/main"',
    ]);
    here.write(
      'rosetta.yaml',
      'spec: openapi.yaml\ntargets: {snippets: {languages: [curl]}, description: true, docs: true}\ndiff: {base: gone}\n',
    );
    expect(await judged('check')).toEqual(missing);
  });

  test('without any, only --only changes fails', async () => {
    rmSync(join(here.folder, '.git'), { recursive: true });
    expect(await lineOf('changes', 'check')).toEqual([0, 'not judged: no base']);
    expect((await rosetta('check --only changes')).code).toBe(2);
  });

  test('the policy of the team and --fail-on decide', async () => {
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

describe('the reports', () => {
  beforeEach(() => here.write('openapi.yaml', one.replace('example: 1', 'example: ten')));

  test('JSON is of the published schema', async () => {
    for (const line of ['check --json', 'check --only examples --format json']) {
      const { stdout } = await rosetta(line);
      expect([isReport(JSON.parse(stdout)), isReport.errors]).toEqual([true, null]);
    }
    expect(JSON.parse((await rosetta('check --json')).stdout)).toMatchObject({
      examples: 1,
      changes: { step: 'major' },
    });
  });

  test('SARIF and JUnit hold the findings of all parts', async () => {
    const { code } = await rosetta('check --format sarif=a.sarif --format junit=a.xml');
    expect(code).toBe(1);
    const sarif = JSON.parse(readFileSync(join(here.folder, 'a.sarif'), 'utf8'));
    expect([isSarif(sarif), isSarif.errors]).toEqual([true, null]);
    const rules = sarif.runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
    expect(rules).toEqual(expect.arrayContaining(['example-invalid', 'output-stale', 'operation-removed']));
    const junit = readFileSync(join(here.folder, 'a.xml'), 'utf8');
    for (const name of ['description', 'proofs', 'examples: openapi.yaml', 'changes: GET /food'])
      expect(junit).toContain(`<testcase name="${name}"`);
  });

  test('a step of GitHub is told in its files, and by annotations', async () => {
    const [summary, output] = ['summary.md', 'output.txt'].map((name) => join(here.folder, name));
    writeFileSync(summary ?? '', '');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: summary ?? '', GITHUB_OUTPUT: output ?? '' };
    const { stdout } = await rosetta('check', env);
    expect(stdout).toMatch(/^::error file=openapi.yaml,line=5,col=\d+,title=example-invalid::/m);
    expect(readFileSync(output ?? '', 'utf8')).toContain('breaking<<END_OF_VALUE\ntrue\nEND_OF_VALUE\n');
    const text = readFileSync(summary ?? '', 'utf8');
    expect(text).toMatch(/^### Check: examples, output, changes$/m);
    expect(text).toContain('- **description**: fine (1 file, 1 operation)\n');
    expect(text).toContain('### API changes: 1 breaking change');
  });
});
