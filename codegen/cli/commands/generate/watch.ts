import { dirname, sep } from 'node:path';
import { watch } from 'chokidar';
import { readConfig } from '../../config/read-config.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import type { CliContext } from '../../streams.ts';
import { type GenerateFlags, runGenerate } from './run.ts';

/** Delay after a change, because editors write a file in several steps. */
const settleMilliseconds = 50;

/** `rosetta generate --watch`: generates after every change until interrupted. Reports an invalid description and keeps watching. */
export async function runWatch(flags: GenerateFlags, context: CliContext): Promise<ExitCode> {
  const { config, configFile } = await readConfig(flags, context);
  const folders = new Set(
    [config.spec, configFile, config.lint].flatMap((path) => (path === undefined ? [] : [dirname(path)])),
  );
  const isOutput = (path: string) => path === config.out || path.startsWith(config.out + sep);
  const watcher = watch([...folders], {
    ignoreInitial: true,
    ignored: (path, status) =>
      isOutput(path) ||
      /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) ||
      (status?.isFile() === true && !/\.(?:ya?ml|json)$/i.test(path)),
  });
  await new Promise<void>((ready) => watcher.once('ready', () => ready()));
  await runOnce(flags, context);
  await new Promise<void>((done) => {
    let timer: NodeJS.Timeout | undefined;
    let running = Promise.resolve();
    watcher.on('all', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        running = running.then(() => runOnce(flags, context));
      }, settleMilliseconds);
    });
    const stop = () => {
      clearTimeout(timer);
      running.then(done);
    };
    if (context.signal.aborted) stop();
    else context.signal.addEventListener('abort', stop, { once: true });
  });
  await watcher.close();
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
