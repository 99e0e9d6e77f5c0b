#!/usr/bin/env node
import { exitCodes } from './exit-codes.ts';
import { run } from './run.ts';

const interrupt = new AbortController();
const args = process.argv.slice(2);

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interrupt.abort();
    if (!args.includes('--watch')) process.exit(exitCodes.interrupted);
  });

process.exitCode = await run(args, {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interrupt.signal,
});
