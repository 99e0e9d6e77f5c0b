import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Arrived } from '../../codegen/contract/proof/arrived.ts';
import { compareRequest } from '../../codegen/contract/proof/compare.ts';
import { type Recorder, startRecorder } from '../../codegen/contract/proof/recorder.ts';
import { hasClient, isRefusal, type ProgramStyle } from '../../codegen/languages/language.ts';
import { findLanguage } from '../../codegen/languages/registry.ts';
import { printProgram } from '../../codegen/languages/snippet.ts';
import type { Request, Secret } from '../../codegen/model/model.ts';
import { hostileRequest } from '../support/hostile.ts';
import { everyKindOfRequest, requestsWithSecrets } from '../support/requests.ts';
import { type Command, isInstalled, type Toolchain, toolchains } from './toolchains.ts';

/** Every kind of request, and hostile ones, sent by the whole programs of every language; what arrives is compared. */
const run = promisify(execFile);
const hostile = fc.sample(hostileRequest, { numRuns: 40, seed: 2207 });
const requests: readonly Request[] = [...everyKindOfRequest, ...requestsWithSecrets, ...hostile];

/** What the files beside a program hold: bytes that are no text. */
const files = new Map(
  ['image.png', 'photo.png', 'second.png', 'notes.txt'].map((name) => [
    name,
    Buffer.concat([Buffer.from(`${name}\r\n`), Buffer.from([0, 0xff, 0xfe, 0x0d, 0x0a])]),
  ]),
);

/** A header takes it as it is, a query does not. No blank: a query has two spellings of it. */
const secretOf = ({ variable }: Secret) => `${variable}#{1}$x\`%20&=+/"'\\`;

let recorder: Recorder;
let sending = 0;
let sender = () => sending;

beforeAll(async () => {
  recorder = await startRecorder({ origins: [], trust: undefined, sender: () => sender() });
});

afterAll(() => recorder.close());

const ready = toolchains.flatMap((toolchain) => {
  const language = findLanguage(toolchain.id);
  const style = language && !hasClient(language) ? language.styles.complete : undefined;
  return style ? [{ toolchain, style }] : [];
});

describe.each(ready.map((one) => [one.toolchain.id, one] as const))('%s', (id, { toolchain, style }) => {
  const isMissing =
    toolchain.needs.some((command) => !isInstalled(command)) || toolchain.isReady?.() === false;
  const folder = mkdtempSync(path.join(tmpdir(), `rosetta-requests-${id}-`));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(isMissing)('every request arrives as it was to be sent', { timeout: 600_000 }, async () => {
    for (const [name, bytes] of files) writeFileSync(path.join(folder, name), bytes);
    const programs = requests.flatMap((request, index) =>
      writeProgram(folder, toolchain, style, request, index),
    );
    await buildAll(folder, toolchain, programs);
    const found = await sendAll(folder, toolchain, programs);
    expect(found).toEqual([]);
    expect(programs.length).toBeGreaterThan(requests.length * 0.8);
    expect(existsSync(path.join(folder, 'CANARY'))).toBe(false);
  });
});

interface Written {
  readonly index: number;
  readonly file: string;
  readonly request: Request;
}

/** The program in its place; none where the language cannot send the request. */
function writeProgram(
  folder: string,
  { file, batch }: Toolchain,
  style: ProgramStyle,
  { url, ...rest }: Request,
  index: number,
): readonly Written[] {
  const request = { ...rest, url: { ...url, origin: recorder.origin } };
  const errorMessage = index % 2 === 0 ? ['error', 'message'] : [];
  const program = printProgram(style, { request, errorMessage });
  if (isRefusal(program)) return [];
  const place = path.join(folder, batch?.file(index) ?? `${index}/${file}`);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, `${batch?.change?.(program, index) ?? program}\n`);
  return [{ index, file: place, request }];
}

/** All at once, where a language can. */
async function buildAll(folder: string, { batch, compile }: Toolchain, programs: readonly Written[]) {
  const every = programs.map(({ file }) => file);
  const one = (file: string): readonly Command[] => (compile ? [compile(file)] : []);
  const commands = batch?.compile ? [batch.compile(folder, every)] : every.flatMap(one);
  for (const [command, ...args] of commands) await run(command, args, { cwd: folder });
}

/** What is wrong with what the programs send. */
async function sendAll(folder: string, toolchain: Toolchain, programs: readonly Written[]) {
  const { batch } = toolchain;
  if (!batch?.runAll) {
    const found: string[] = [];
    for (const program of programs) {
      sending += 1;
      const command = batch?.run?.(folder, program.index) ?? toolchain.run(program.file);
      found.push(...(await failure(folder, command)), ...judge(program, sending));
    }
    return found;
  }
  const first = sending + 1;
  sending += requests.length;
  const command = batch.runAll(
    folder,
    programs.map(({ index }) => index),
  );
  sender = () => first + Number(readFileSync(path.join(folder, 'current'), 'utf8'));
  const failed = await failure(folder, command);
  sender = () => sending;
  return [...failed, ...programs.flatMap((program) => judge(program, first + program.index))];
}

async function failure(folder: string, [command, ...args]: Command): Promise<readonly string[]> {
  const secrets = requests.flatMap(secretsOf).map((one) => [one.variable, secretOf(one)]);
  return run(command, args, { cwd: folder, env: { ...process.env, ...Object.fromEntries(secrets) } }).then(
    () => [],
    (error: Error) => [error.message],
  );
}

function judge({ index, request }: Written, from: number): readonly string[] {
  const [arrived, ...others] = recorder.arrived.get(from) ?? [];
  const wrong = arrived
    ? compareRequest(...withBrackets(withSecrets(request), arrived), files)
    : ['nothing arrived'];
  const twice = others.length > 0 ? ['it was sent twice'] : [];
  return [...wrong, ...twice].map((text) => `${index}, ${JSON.stringify(request)}: ${text}`);
}

/** RFC 3986 has no brackets in a query; a library may encode those that a description leaves. */
function withBrackets({ url, ...request }: Request, arrived: Arrived): [Request, Arrived] {
  const encode = (text: string) => text.replaceAll('[', '%5B').replaceAll(']', '%5D');
  const query = url.query.map((pair) => (pair.raw === undefined ? pair : { ...pair, raw: encode(pair.raw) }));
  return [
    { ...request, url: { ...url, query } },
    { ...arrived, target: encode(arrived.target) },
  ];
}

function secretsOf({ headers, url }: Request): readonly Secret[] {
  return [...headers, ...url.query].flatMap(({ secret }) => secret ?? []);
}

/** The request with its secrets where the placeholders stand. */
function withSecrets(request: Request): Request {
  const fill = <Item extends { readonly value: string; readonly secret?: Secret }>(item: Item) =>
    item.secret ? { ...item, value: item.secret.before + secretOf(item.secret) + item.secret.after } : item;
  const { url, headers } = request;
  return { ...request, headers: headers.map(fill), url: { ...url, query: url.query.map(fill) } };
}
