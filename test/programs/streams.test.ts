import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isUnsupported, type ProgramStyle } from '../../codegen/languages/shared/language.ts';
import { printProgram } from '../../codegen/languages/shared/print-snippet.ts';
import type { Streaming } from '../../codegen/model/model.ts';
import { everyKindOfStreaming, requestWith } from '../support/requests.ts';
import { findingsOfAll, standaloneLanguages } from '../support/standalone.ts';

/** A stream as documented, as sent by the server, and the expected output of a program that parses events. */
interface Case {
  readonly name: string;
  readonly kind: keyof typeof everyKindOfStreaming;
  readonly pieces: readonly string[];
  readonly stdout: string;
  /** Expected text in stderr, if the program exits with 1. */
  readonly failure?: string;
}

const event = (data: unknown) => `data: ${JSON.stringify(data)}\n\n`;
const oddText = { "event's type": "it's", 'some "text"': 'Hi ' };

const cases: readonly Case[] = [
  {
    name: 'framing',
    kind: 'plain',
    pieces: [
      '\ufeffdata: first\n\n: a comment\r\n\r',
      '\nevent: x\r\nid: 1\nretry: 5\ndata:a\r\ndata:  b\r',
      '\nfoo: c\n:data: d\ndatabase: e\n\ndata: caf',
      '\u00e9\n\n\n\ndata: {"type": "x"}\n\ndata: lost',
    ],
    stdout: 'first\na\n b\ncafé\n{"type": "x"}\n',
  },
  {
    name: 'lines ended by CR',
    kind: 'plain',
    pieces: ['data: a\rdata: b\r\rid: 1\rdata: c\r', '\rdata: d\r\n', '\r\ndata: e\n\rdata: f\r\r: end\n'],
    stdout: 'a\nb\nc\nd\ne\nf\n',
  },
  {
    name: 'events of an unknown type',
    kind: 'plain',
    pieces: [event({ error: null }), event({ type: 'x' }), event([1]), event('x — y'), event(null)],
    stdout: '{"error":null}\n{"type":"x"}\n[1]\n"x — y"\nnull\n',
  },
  {
    name: 'data after the sentinel',
    kind: 'sentinel',
    pieces: ['data: a\n\ndata: [DONE]\n\ndata: b\n\n'],
    stdout: 'a\n',
  },
  {
    name: 'a missing sentinel',
    kind: 'sentinel',
    pieces: ['data: a\n\ndata: [DONE]\n'],
    stdout: 'a\n',
    failure: 'Stream ended early',
  },
  {
    name: 'a final event',
    kind: 'tags',
    pieces: [event({ type: 'x' }), event({ type: 'done' }), event({ type: 'y' })],
    stdout: '{"type":"x"}\n{"type":"done"}\n',
  },
  {
    name: 'a missing final event',
    kind: 'tags',
    pieces: [event({ type: 'x' })],
    stdout: '{"type":"x"}\n',
    failure: 'Stream ended early',
  },
  {
    name: 'an error event',
    kind: 'tags',
    pieces: [event({ type: 'failed', message: 'No more' })],
    stdout: '',
    failure: 'Stream failed: {"type":"failed","message":"No more"}',
  },
  {
    name: 'text deltas',
    kind: 'text',
    pieces: [event({ type: 'delta', text: 'a “' }), event({ type: 'delta', text: 'b\n' })],
    stdout: 'a “b\n',
  },
  {
    name: 'names with special characters',
    kind: 'odd',
    pieces: [event(oddText), event(oddText), event({ "event's type": '#{done}' })],
    stdout: 'Hi Hi ',
  },
  {
    name: 'an error event with special characters',
    kind: 'odd',
    pieces: [event(oddText), event({ "event's type": '$error', message: 'why' })],
    stdout: 'Hi ',
    failure: `Stream failed: {"event's type":"$error","message":"why"}`,
  },
  {
    name: 'a sentinel with special characters',
    kind: 'oddSentinel',
    pieces: ['data: a\n\n', "data: it's #{over}\n\n"],
    stdout: 'a\n',
  },
];

const run = promisify(execFile);
let origin = '';
let current: Case | undefined;
const server = createServer((request, response) => {
  request.resume();
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const [first = new Uint8Array(), ...rest] = (current?.pieces ?? []).flatMap(halves);
  response.write(first);
  const later = (left: readonly Uint8Array[]): void => {
    const [next, ...others] = left;
    if (!next) response.end();
    else setTimeout(() => response.write(next, () => later(others)), 5);
  };
  later(rest);
});

/** Splits the bytes within a character, if one is not ASCII. */
function halves(piece: string): readonly Uint8Array[] {
  const bytes = Buffer.from(piece);
  const at = bytes.findIndex((byte) => byte > 0x7f) + 1;
  return at === 0 ? [bytes] : [bytes.subarray(0, at), bytes.subarray(at)];
}

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (typeof address === 'object' && address) origin = `http://127.0.0.1:${address.port}`;
});

afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const programs = standaloneLanguages('stream').map((one) => [one.language.id, one] as const);

describe.each(programs)('%s', (id, { language, style, recipe, missing }) => {
  const { parsesEvents } = language.programBehavior;
  const folder = mkdtempSync(path.join(tmpdir(), `rosetta-streams-${id}-`));
  afterAll(() => rmSync(folder, { recursive: true }));

  test.skipIf(missing.length > 0)(
    'compilers and linters accept the programs of every kind of stream',
    { timeout: 300_000 },
    async () => {
      const texts = Object.entries(everyKindOfStreaming).map(
        ([kind, streaming]) => [folderOf(kind), print(style, streaming)] as const,
      );
      expect(await findingsOfAll(recipe, folder, new Map(texts))).toEqual([]);
    },
  );

  test.skipIf(missing.length > 0).each(cases.map((one) => [one.name, one] as const))(
    '%s',
    { timeout: 60_000 },
    async (_name, one) => {
      const [command, ...args] = recipe.run;
      current = one;
      const { stdout, stderr, code } = await run(command, args, {
        cwd: path.join(folder, folderOf(one.kind)),
      }).then(
        (output) => ({ ...output, code: 0 }),
        (error: Error & { readonly stdout: string; readonly stderr: string; readonly code: number }) => error,
      );
      const failure = parsesEvents ? one.failure : undefined;
      expect({ stdout: stdout.trimEnd(), code }).toEqual({
        stdout: (parsesEvents ? one.stdout : one.pieces.join('')).trimEnd(),
        code: failure ? 1 : 0,
      });
      if (failure) expect(stderr).toContain(failure);
      else expect(stderr).toBe('');
    },
  );
});

const folderOf = (kind: string) => `P-${kind}`;

function print(style: ProgramStyle, streaming: Streaming): string {
  const { url, ...rest } = requestWith();
  const request = { ...rest, url: { ...url, origin } };
  const program = printProgram(style, { request, responseKind: 'text', streaming });
  if (isUnsupported(program)) throw new Error(program.reason);
  return `${program}
`;
}
