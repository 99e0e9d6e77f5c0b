#!/usr/bin/env node
import './v8-flags.ts';
import { exitCodes } from './exit-codes.ts';
import { run, showBug } from './run.ts';
import { makeContext, type ProcessContext } from './streams.ts';

const interruption = new AbortController();
const args = process.argv.slice(2);

/** Commands that end by themselves when they are interrupted. */
const endsItself = args.includes('--watch') || args[0] === 'dev';

for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    interruption.abort();
    if (!endsItself) process.exit(exitCodes.interrupted);
  });

// A reader that closes the pipe (`| head -1`) is not an error: commands that only print keep their exit code, others stop.
process.stdout.on('error', (error) => {
  if (!isClosedPipe(error)) throw error;
  interruption.abort();
});
process.stderr.on('error', (error) => {
  if (!isClosedPipe(error)) throw error;
});

const context: ProcessContext = {
  cwd: process.cwd(),
  env: process.env,
  stdout: process.stdout,
  stderr: process.stderr,
  signal: interruption.signal,
};

// Node.js would print errors outside of the awaited calls, such as those of event listeners, and exit with 1. It also reports rejections here.
process.on('uncaughtException', (error) => process.exit(showBug(error, makeContext(context))));

process.exitCode = await run(args, context);

function isClosedPipe(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
