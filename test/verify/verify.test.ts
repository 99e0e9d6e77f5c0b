import { expect, test } from 'vitest';
import { run } from '../../codegen/cli/run.ts';
import { hasSandbox } from '../../codegen/verify/sandbox.ts';
import { toolName } from '../../codegen/verify/tools.ts';
import { toolchains } from '../support/languages.ts';
import { call, goCall, snippetProgram, toolchainNamed, verdictsOf } from '../support/verify-programs.ts';

const verified = { kind: 'verified' };

/** Never ends and uses no processor time. */
const endless = 'Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);\n';

test('a documented example is verified by the request it sends', { timeout: 300_000 }, async () => {
  expect(
    await verdictsOf([
      snippetProgram('right', call('{"a":1}')),
      snippetProgram('wrong', call('{"a":2}')),
      snippetProgram('elsewhere', call('{"a":1}', '/v2/things')),
      snippetProgram('silent', 'console.log("all is well");\n'),
      snippetProgram('broken', 'throw new Error("I broke");\n'),
      snippetProgram('chatty', 'process.stderr.write("10 %\\r20 %\\rgiven up\\n");\n'),
      snippetProgram('syntax', 'this is no program\n'),
      snippetProgram('twice', call('{"a":1}') + call('{"a":1}')),
      snippetProgram('late', `${call('{"a":1}')}throw new Error("I broke");\n`),
      snippetProgram('last', call('{"a": 1}')),
    ]),
  ).toEqual({
    right: verified,
    wrong: { kind: 'failed', reasons: [expect.stringContaining('the JSON body differs')] },
    elsewhere: { kind: 'failed', reasons: [expect.stringContaining('the path is')] },
    silent: { kind: 'failed', reasons: ['no request was received'] },
    broken: { kind: 'failed', reasons: ['no request was received', expect.stringContaining('I broke')] },
    chatty: { kind: 'failed', reasons: ['no request was received', 'given up'] },
    syntax: { kind: 'failed', reasons: ['no request was received', expect.stringContaining('SyntaxError')] },
    twice: { kind: 'failed', reasons: ['2 requests were received instead of one'] },
    late: verified,
    last: verified,
  });
});

test('other programs run after one that ends the process', { timeout: 300_000 }, async () => {
  expect(
    await verdictsOf([
      snippetProgram('first', call('{"a":1}')),
      snippetProgram('exits', 'process.exit(7);\n'),
      snippetProgram('ends well', `${call('{"a":1}')}process.exit(0);\n`),
      snippetProgram('last', call('{"a":1}')),
    ]),
  ).toEqual({
    first: verified,
    exits: { kind: 'failed', reasons: ['no request was received'] },
    'ends well': verified,
    last: verified,
  });
});

test('a program that fails in the first run only is verified', { timeout: 300_000 }, async () => {
  const firstRun = "if (!existsSync('marker')) { writeFileSync('marker', ''); process.exit(1); }";
  const text = `import { existsSync, writeFileSync } from 'node:fs';\n${firstRun}\n${call('{"a":1}')}`;
  expect(
    await verdictsOf([snippetProgram('unsteady', text), snippetProgram('next', call('{"a":1}'))]),
  ).toEqual({ unsteady: { kind: 'verified', runs: 2 }, next: verified });
});

test('a program that does not compile is found among others', { timeout: 300_000 }, async ({ skip }) => {
  if (!toolchainNamed('go 1.21').isHere) return skip('no go');
  const own = (id: string, line: string) =>
    snippetProgram(id, goCall(line), { language: 'go', style: 'complete' });
  expect(
    await verdictsOf([
      own('a', 'fmt.Println(res)'),
      own('b', 'fmt.Println(rez)'),
      own('c', 'fmt.Println(res)'),
    ]),
  ).toEqual({ a: verified, b: { kind: 'failed', reasons: [expect.stringContaining('rez')] }, c: verified });
});

test('a program that hangs is killed and reported, and the others run', { timeout: 300_000 }, async ({
  skip,
}) => {
  const { isHere } = toolchainNamed('go 1.21');
  const go = (id: string, line: string) =>
    snippetProgram(id, goCall(line), { language: 'go', style: 'complete' });
  const subjects = [
    snippetProgram('script', call('{"a":1}')),
    snippetProgram('endless script', endless),
    snippetProgram('endless script that sent', call('{"a":1}') + endless),
    snippetProgram('last script', call('{"a":1}')),
    ...(isHere
      ? [
          go('compiled', 'fmt.Println(res)'),
          go('endless compiled', 'fmt.Println(res, http.ListenAndServe("127.0.0.1:0", nil))'),
          go('last compiled', 'fmt.Println(res)'),
        ]
      : []),
  ];
  const stuck = 'it did not exit within 4 seconds and was killed';
  const found = await verdictsOf(subjects, { timeout: 4000, jobs: 2 });
  expect(found).toMatchObject({
    script: verified,
    'endless script': { kind: 'failed', reasons: ['no request was received', stuck] },
    'endless script that sent': { kind: 'failed', reasons: [stuck] },
    'last script': verified,
  });
  if (!isHere) return skip('no go');
  expect(found).toMatchObject({
    compiled: verified,
    'endless compiled': { kind: 'failed', reasons: [stuck] },
    'last compiled': verified,
  });
});

test.skipIf(!hasSandbox())('programs in the sandbox cannot reach other addresses', async () => {
  const { runSandboxed } = await import('../../codegen/verify/sandbox.ts');
  const reach = `const tries = ['http://93.184.215.14/', 'http://8.8.8.8:53/', 'https://example.com/', 'http://[2606:4700::1111]/'];
const ends = await Promise.allSettled(tries.map((url) => fetch(url, {signal: AbortSignal.timeout(5000)})));
process.exit(ends.every(({status}) => status === 'rejected') ? 0 : 1);`;
  expect(await runSandboxed([process.execPath, '--input-type=module', '--eval', reach])).toBe(0);
});

test('doctor lists every tool with the website of its project', async () => {
  const said: string[] = [];
  const stream = { write: (text: string) => said.push(text) };
  const signal = new AbortController().signal;
  await run(['doctor', '--json'], { cwd: '/', env: {}, stdout: stream, stderr: stream, signal });
  const { tools }: { tools: readonly { readonly tool: string; readonly install: string }[] } = JSON.parse(
    said.join(''),
  );
  const names = toolchains.flatMap((toolchain) => toolchain.tools.map(toolName));
  expect(new Set(tools.map(({ tool }) => tool))).toEqual(new Set(names));
  for (const { install } of tools) expect(install).toMatch(/\bhttps?:\/\/\S+/);
});
