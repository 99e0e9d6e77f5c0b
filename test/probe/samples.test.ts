import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Mock } from '../../codegen/mock/start.ts';
import { serve } from '../mock/support/serve.ts';
import { runCommand } from '../support/command.ts';

const folder = mkdtempSync(join(tmpdir(), 'rosetta-samples-'));
const shop = new URL('shop.yaml', import.meta.url);

let mock: Mock;

beforeAll(async () => {
  writeFileSync(join(folder, 'shop.yaml'), readFileSync(shop));
  mock = await serve(shop.pathname);
});

afterAll(async () => {
  await mock.close();
  rmSync(folder, { recursive: true });
});

let before = 0;

beforeEach(() => {
  before = mock.requests.length;
});

/** Runs the command with a samples file. */
function probeSamples(text: string, ...args: readonly string[]) {
  writeFileSync(join(folder, 'samples.yaml'), text);
  const command = ['probe', mock.url, '--spec', 'shop.yaml', '--samples', 'samples.yaml', ...args];
  return runCommand(command, folder, { env: { SHOP_API_KEY: 'k' } });
}

/** Received requests: method and target, some headers, body, violations. */
function arrived() {
  return mock.requests.slice(before).map(({ method, url, headers, body, violations }) => {
    const named = (name: string) => headers.find((one) => one.name.toLowerCase() === name)?.value;
    const shown = ['x-tag', 'cookie', 'x-key', 'content-type', 'accept'].flatMap((name) => named(name) ?? []);
    return [`${method} ${url}`, ...shown, body.toString(), ...violations.map(({ location }) => location)];
  });
}

test('only the samples of the file are sent, serialized like documented ones', async () => {
  const { code, stdout, stderr } = await probeSamples(
    `putOrder:
  json:
    body: {amount: 12345678901234567890}
    parameters: {path.id: 8, query.id: 9, filter: {b: [x, y]}, X-Tag: [a, b], theme: a b}
    accept: text/plain
  form: {contentType: application/x-www-form-urlencoded; charset=utf-8, body: {tags: [a, b]}}
`,
    '--send',
  );
  expect(arrived()).toEqual([
    [
      'PUT /v1/orders/8?id=9&filter%5Bb%5D=x&filter%5Bb%5D=y',
      'a,b',
      'theme=a%20b',
      'k',
      'application/json',
      'text/plain',
      '{\n  "amount": 12345678901234567890\n}',
    ],
    ['PUT /v1/orders/7', 'k', 'application/x-www-form-urlencoded; charset=utf-8', 'tags=a%2Cb'],
  ]);
  expect(stdout).toMatch(/putOrder\/json {2}text\/plain.*\n.*putOrder\/form {2}application\/json/);
  expect([code, stderr]).toEqual([0, expect.stringContaining('2 responses match the description')]);
});

test('--operation and --sample select from the file', async () => {
  const text = '{"ping": {"a": {}, "b": {}}, "putOrder": {"b": {"body": {}}}}';
  expect((await probeSamples(text, '--send', '--operation', 'ping', '--sample', 'b')).code).toBe(0);
  expect(arrived()).toEqual([['GET /v1/ping', '']]);
  const { code, stderr } = await probeSamples(text, '--sample', 'default');
  expect([code, stderr]).toEqual([2, 'Unknown sample "default". It is not in samples.yaml.\n']);
});

test('only read-only requests are sent without --send', async () => {
  const { stderr } = await probeSamples('putOrder: {a: {body: {}}}\nping: {b: {}}');
  expect(arrived()).toEqual([['GET /v1/ping', '']]);
  expect(stderr).toContain('putOrder/a\n     cost unknown; API key SHOP_API_KEY; skipped');
});

test('all problems are reported with their locations, and no requests are sent', async () => {
  const { code, stdout, stderr } = await probeSamples(
    `pnig: {a: {}}
putOrder:
  none:
  parameters:
    body: {}
    parameters: {filtre: 1, id: 1, X-Key: k, what: 1}
  types:
    body: 1
    contentType: application/jsn
    accept: "a\\nb"
  typo: {boddy: 1}
  form:
    contentType: application/x-www-form-urlencoded
    body: [1]
  text: {contentType: text/plain, body: {}}
  dots: {body: 1, parameters: {path.id: ..}}
ping:
  body: {body: 1}
  type: {contentType: text/plain}
  list: {parameters: []}
  number: {accept: 1}
`,
    '--send',
  );
  expect([code, stdout, arrived()]).toEqual([2, '', []]);
  expect(stderr.split('\n')).toEqual([
    'samples.yaml:1:1: Unknown operation "pnig". Did you mean ping?',
    'samples.yaml:3:3: A sample must be a mapping with body, parameters, contentType, accept.',
    'samples.yaml:6:18: Operation putOrder has no parameter "filtre". Did you mean filter?',
    'samples.yaml:6:29: Operation putOrder has no parameter "id". Known parameters: path.id, query.id, filter, X-Tag, theme, X-Key.',
    'samples.yaml:6:36: "X-Key" is an API key. Set it as an environment variable.',
    'samples.yaml:6:46: Operation putOrder has no parameter "what". Known parameters: path.id, query.id, filter, X-Tag, theme, X-Key.',
    'samples.yaml:9:5: Operation putOrder does not accept "application/jsn". Did you mean application/json?',
    'samples.yaml:10:5: "accept" has characters that are not allowed in a header.',
    'samples.yaml:11:3: Operation putOrder requires a "body".',
    'samples.yaml:11:10: Unknown setting "boddy". Did you mean body?',
    'samples.yaml:14:5: This sample cannot be sent: the example of a form must be an object.',
    'samples.yaml:15:35: This sample cannot be sent: the example of text/plain must be a string.',
    'samples.yaml:16:3: This sample cannot be sent: the path contains a "." or ".." segment, which HTTP clients remove.',
    'samples.yaml:18:10: Operation ping has no request body.',
    'samples.yaml:19:10: "contentType" requires a "body".',
    'samples.yaml:20:10: "parameters" must map names to values.',
    'samples.yaml:21:12: "accept" must be a string.',
    'No requests were sent.',
    '',
  ]);
});

test.each([
  ['', 'samples.yaml:1:1: Invalid YAML: the file is empty.'],
  ['- a', 'samples.yaml:1:1: The file must map operation ids to samples.'],
  ['{}', 'samples.yaml:1:1: The file must map operation ids to samples.'],
  ['ping: {}', 'samples.yaml:1:1: An operation must map sample names to samples.'],
  ['ping: {a: {}, a: {}}', 'samples.yaml:1:15: Invalid YAML: duplicated mapping key'],
  ['{"ping": {"a": {},}}', 'samples.yaml:1:18: Invalid JSON: the comma before "}" is not allowed in JSON'],
  ['{"ping": {"a": {}, "a": {}}}', "samples.yaml:1:20: Invalid JSON: Duplicate key 'a'"],
])('the invalid samples file %j is rejected', async (text, said) => {
  const { code, stdout, stderr } = await probeSamples(text, '--send');
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(said);
  expect(stderr).toMatch(/No requests were sent\.\n$/);
});

test('a missing samples file is reported', async () => {
  const { code, stderr } = await runCommand(
    ['probe', '--spec', 'shop.yaml', '--samples', 'none.yaml'],
    folder,
  );
  expect([code, stderr]).toEqual([2, 'File none.yaml does not exist.\nNo requests were sent.\n']);
});

test('the samples file in the help text is valid', async () => {
  const { stdout } = await runCommand(['probe', '--help'], folder);
  expect(stdout).toContain('rosetta probe https://api.example.com/v1 --samples cheap.yaml --send');
  const shown = /\n(createResponses:\n(?: {2}.*\n)+)/.exec(stdout.replace(/^ {2}/gm, ''))?.[1] ?? '';
  writeFileSync(join(folder, 'cheap.yaml'), shown);
  const spec = new URL('../../spec/openapi.yaml', import.meta.url).pathname;
  const args = ['probe', '--spec', spec, '--samples', join(folder, 'cheap.yaml'), '--dry-run'];
  const planned = await runCommand(args, folder);
  expect([planned.code, planned.stdout]).toEqual([
    0,
    expect.stringMatching(/createResponses\/short\n.*max_output_tokens 16/),
  ]);
});
