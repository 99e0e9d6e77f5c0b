import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { reports } from '../../../codegen/diff/reports/reports.ts';
import { itemsOfDiagnostics } from '../../../codegen/reports/item.ts';
import { printJunit } from '../../../codegen/reports/junit.ts';
import { empty, normal, verdicts } from './verdicts.ts';

const schema = readFileSync(new URL('./schemas/junit-10.xsd', import.meta.url), 'utf8');

async function faultsOf(xml: string): Promise<readonly unknown[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'junit.xml', contents: xml },
    schema: { fileName: 'junit.xsd', contents: schema },
    initialMemoryPages: 1024,
    maxMemoryPages: 4096,
  });
  return errors;
}

describe.each(Object.entries(verdicts))('printJunit of the %s verdict', (_, verdict) => {
  const text = reports.junit(verdict, {});

  test('matches the schema of Jenkins', async () => {
    expect(await faultsOf(text)).toEqual([]);
  });

  test('has at least one case, and counts its cases', () => {
    const cases = text.match(/<testcase /g)?.length ?? 0;
    expect(cases).toBeGreaterThan(0);
    expect(text).toContain(`tests="${cases}" failures="${text.match(/<failure /g)?.length ?? 0}" errors="0"`);
    expect(text.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  });
});

test('the JUnit schema rejects invalid reports', async () => {
  expect(await faultsOf('<testsuite name="x"/>')).not.toEqual([]);
  expect(await faultsOf(reports.junit(empty, {}).replace('no change', '\u0001'))).not.toEqual([]);
});

test('printJunit prints all findings', async () => {
  await expect(reports.junit(normal, {})).toMatchFileSnapshot('expected/normal.xml');
});

test('printJunit fails on warnings with failOn warn', async () => {
  const items = itemsOfDiagnostics([
    { code: 'unresolved-ref', severity: 'warning', message: 'it leads nowhere', help: 'Name a schema.' },
  ]);
  const text = printJunit(items, { suite: 'rosetta check', whenEmpty: 'the description', failOn: 'warn' });
  expect(text).toContain('<failure type="unresolved-ref" message="it leads nowhere → Name a schema.">');
  expect(await faultsOf(text)).toEqual([]);
});
