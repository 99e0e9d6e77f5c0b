import { execFile, fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { makeStreams } from './event-bytes.ts';
import { type Column, measureInRounds } from './rounds.ts';
import type { Workspace } from './workspace.ts';

/** A way to read a stream. */
export interface Reading {
  readonly events: number;
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
}

export interface StreamColumns {
  /** Many small events over HTTP, in a plain loop. */
  readonly http: Column<Reading>;
  /** The same without network access. */
  readonly memory: Column<Reading>;
  /** In memory, with the helper that aggregates the response. */
  readonly helper: Column<Reading>;
  /** One event of 8 MB, in memory. */
  readonly large: Column<Reading>;
}

interface Way {
  readonly way: 'open' | 'openHelper';
  readonly transport: 'http' | 'memory';
  readonly stream: string;
  readonly rounds: number;
}

const reader = fileURLToPath(new URL('read-stream.js', import.meta.url));
const run = promisify(execFile);

export async function measureStreams(clients: readonly Workspace[]): Promise<StreamColumns> {
  const server = fork(fileURLToPath(new URL('server.ts', import.meta.url)));
  try {
    const [port] = await once(server, 'message');
    const origin = `http://127.0.0.1:${port}`;
    const measure = (way: Way) => measureWay(clients, origin, way);
    return {
      http: await measure({ way: 'open', transport: 'http', stream: 'small', rounds: 5 }),
      memory: await measure({ way: 'open', transport: 'memory', stream: 'small', rounds: 5 }),
      helper: await measure({ way: 'openHelper', transport: 'memory', stream: 'small', rounds: 3 }),
      large: await measure({ way: 'open', transport: 'memory', stream: 'large', rounds: 3 }),
    };
  } finally {
    server.disconnect();
  }
}

function measureWay(clients: readonly Workspace[], origin: string, way: Way): Promise<Column<Reading>> {
  const expected = makeStreams().get(way.stream)?.events;
  return measureInRounds(clients, way.rounds, async ({ app }) => {
    const args = [reader, app, way.way, way.transport, origin, way.stream];
    const { stdout } = await run(process.execPath, args);
    if (stdout === '') return undefined;
    const reading: Reading = JSON.parse(stdout);
    if (reading.events !== expected) throw new Error(`returned ${reading.events} of ${expected} events`);
    return reading;
  });
}
