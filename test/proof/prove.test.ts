import { describe, expect, test } from 'vitest';
import { run } from '../../codegen/cli/run.ts';
import { hasNetbox } from '../../codegen/contract/proof/netbox.ts';
import { prove, type Subject, versionOf } from '../../codegen/contract/proof/prove.ts';
import type { Prover } from '../../codegen/contract/proof/prover.ts';
import { digestOf, noRecord, updateRecord } from '../../codegen/contract/proof/record.ts';
import { provers } from '../../codegen/contract/proof/registry.ts';

const javascript = provers.filter(({ language }) => language === 'javascript');
const request: Subject['request'] = {
  method: 'POST',
  url: { origin: 'https://api.example.org', path: '/v1/things', query: [] },
  headers: [{ name: 'X-A', value: '1' }],
  body: { kind: 'json', mediaType: 'application/json', value: { a: 1 } },
};

function subject(id: string, text: string): Subject {
  return { id, language: 'javascript', text, request };
}

const call = (body: string, path = '/v1/things') =>
  `await fetch('https://api.example.org${path}', {method: 'POST', headers: {'X-A': '1'}, body: '${body}'});\n`;

/** Where the name of the API cannot be had, as in a test: the origin is replaced. */
async function verdicts(subjects: readonly Subject[], by: readonly Prover[] = javascript) {
  const [proof] = await prove(subjects, by, { isVerbatim: false });
  return Object.fromEntries([...(proof?.verdicts ?? [])].map(([{ id }, verdict]) => [id, verdict]));
}

test('a program is proved by what arrives, and by nothing else', { timeout: 120_000 }, async () => {
  expect(
    await verdicts([
      subject('right', call('{"a":1}')),
      subject('wrong', call('{"a":2}')),
      subject('elsewhere', call('{"a":1}', '/v2/things')),
      subject('silent', 'console.log("all is well");\n'),
      subject('broken', 'throw new Error("I broke");\n'),
      subject('syntax', 'this is no program\n'),
      subject('twice', call('{"a":1}') + call('{"a":1}')),
      subject('last', call('{"a": 1}')),
    ]),
  ).toEqual({
    right: { kind: 'proved' },
    wrong: { kind: 'failed', reasons: [expect.stringContaining('the JSON is')] },
    elsewhere: { kind: 'failed', reasons: [expect.stringContaining('the path is')] },
    silent: { kind: 'failed', reasons: ['no request arrived'] },
    broken: { kind: 'failed', reasons: ['no request arrived', expect.stringContaining('I broke')] },
    syntax: { kind: 'failed', reasons: ['no request arrived', expect.stringContaining('SyntaxError')] },
    twice: { kind: 'failed', reasons: ['2 requests arrived'] },
    last: { kind: 'proved' },
  });
});

test('a program that ends the process takes no other with it', { timeout: 120_000 }, async () => {
  const found = await verdicts([
    subject('first', call('{"a":1}')),
    subject('exits', 'process.exit(7);\n'),
    subject('last', call('{"a":1}')),
  ]);
  expect(found['first']).toEqual({ kind: 'proved' });
  expect(found['exits']?.kind).toBe('failed');
  expect(found['last']).toEqual({ kind: 'proved' });
});

test('what does not compile is found among the others', { timeout: 300_000 }, async ({ skip }) => {
  const [go] = provers.filter(({ language }) => language === 'go');
  const [tool] = go?.tools ?? [];
  if (!go || !tool || versionOf(tool) === undefined) return skip();
  const program = (line: string) => `package main

import (
	"fmt"
	"net/http"
	"strings"
)

func main() {
	req, _ := http.NewRequest("POST", "https://api.example.org/v1/things", strings.NewReader("{\\"a\\":1}"))
	req.Header.Add("X-A", "1")
	res, _ := http.DefaultClient.Do(req)
	${line}
}
`;
  const own = (id: string, text: string): Subject => ({ ...subject(id, text), language: 'go' });
  expect(
    await verdicts(
      [
        own('a', program('fmt.Println(res)')),
        own('b', program('fmt.Println(rez)')),
        own('c', program('fmt.Println(res)')),
      ],
      [go],
    ),
  ).toEqual({
    a: { kind: 'proved' },
    b: { kind: 'failed', reasons: [expect.stringContaining('rez')] },
    c: { kind: 'proved' },
  });
});

test('a tool that is missing proves nothing', async () => {
  const [first] = javascript;
  if (!first) throw new Error('no prover');
  const missing: Prover = {
    ...first,
    tools: [{ name: 'nodd', version: ['nodd', '--version'], install: 'apt-get install nodd' }],
  };
  expect(await verdicts([subject('a', call('{"a":1}'))], [missing])).toEqual({
    a: { kind: 'not proved', reason: 'no nodd' },
  });
});

describe('the record', () => {
  const [prover] = javascript;
  if (!prover) throw new Error('no prover');
  const proof = (verdict: 'proved' | 'failed') => ({
    prover,
    versions: ['node 20.20.2'],
    faults: [],
    verdicts: new Map([
      [
        one,
        verdict === 'proved' ? ({ kind: 'proved' } as const) : ({ kind: 'failed', reasons: ['x'] } as const),
      ],
    ]),
  });
  const one = subject('a', 'text');

  test('says who ran what, and in which words', () => {
    expect(updateRecord(noRecord, [one], [proof('proved')], 'verbatim')).toEqual({
      provers: { node: { language: 'javascript', versions: ['node 20.20.2'], text: 'verbatim' } },
      programs: { a: { digest: digestOf(one), provers: ['node'] } },
    });
  });

  test('forgets what was changed, what failed and what is no longer published', () => {
    const record = updateRecord(noRecord, [one], [proof('proved')], 'verbatim');
    expect(updateRecord(record, [{ ...one, text: 'other' }], [], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [one], [proof('failed')], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [], [], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [one], [], 'verbatim')).toEqual(record);
  });
});

test.skipIf(!hasNetbox())('no program reaches any other address', async () => {
  const { runBoxed } = await import('../../codegen/contract/proof/netbox.ts');
  const reach = `const tries = ['http://93.184.215.14/', 'http://8.8.8.8:53/', 'https://example.com/', 'http://[2606:4700::1111]/'];
const ends = await Promise.allSettled(tries.map((url) => fetch(url, {signal: AbortSignal.timeout(5000)})));
process.exit(ends.every(({status}) => status === 'rejected') ? 0 : 1);`;
  expect(await runBoxed(['openrouter.ai'], [process.execPath, '--input-type=module', '--eval', reach])).toBe(
    0,
  );
});

test('doctor names every tool, and the command that installs it', async () => {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const signal = new AbortController().signal;
  await run(['doctor', '--json'], { cwd: '/', env: {}, stdout: stream, stderr: stream, signal });
  const { tools }: { tools: readonly { readonly tool: string; readonly install: string }[] } = JSON.parse(
    said.join(''),
  );
  expect(tools.map(({ tool }) => tool)).toEqual(
    expect.arrayContaining([
      'python3',
      'node',
      'go',
      'ruby',
      'javac',
      'php',
      'mcs',
      'swiftc',
      'bash',
      'dash',
    ]),
  );
  for (const { install } of tools) expect(install).toMatch(/^(?:apt-get install|bash) \S+/);
});
