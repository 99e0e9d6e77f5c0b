import { dirname, sep } from 'node:path';
import { readConfig } from '../../config/read-config.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { FileWatcher } from '../../file-watcher.ts';
import type { CliContext } from '../../streams.ts';
import { type GenerateFlags, runGenerate } from './run.ts';

/** `rosetta generate --watch`: generates after every change until interrupted. Reports an invalid description and keeps watching. */
export async function runWatch(flags: GenerateFlags, context: CliContext): Promise<ExitCode> {
  const { config, inputs } = await readConfig(flags, context);
  const files = [config.spec, ...inputs, ...(config.lint === undefined ? [] : [config.lint])];
  const isOutput = (path: string) => path === config.out || path.startsWith(config.out + sep);
  const watcher = new FileWatcher({
    paths: [...new Set(files.map((path) => dirname(path)))],
    isIgnored: (path, isFile) =>
      isOutput(path) || (isFile && !files.includes(path) && !/\.(?:ya?ml|json)$/i.test(path)),
    onChange: () => runOnce(flags, context),
  });
  await watcher.ready();
  await runOnce(flags, context);
  await watcher.untilInterrupted(context.signal);
  await watcher.idle();
  return exitCodes.interrupted;
}

async function runOnce(flags: GenerateFlags, context: CliContext): Promise<void> {
  try {
    await runGenerate(flags, context);
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    context.stderr.print(`${error.message}\n`);
  }
  context.stderr.print('Watching for changes. Press Ctrl-C to stop.\n');
}
