import { appendFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type LoadedModel, loadModel } from '../../../generate.ts';
import { type Mock, type ReceivedRequest, startMock } from '../../../mock/start.ts';
import { hasErrors } from '../../../values/diagnostic.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { parseInteger } from '../../config/read-number.ts';
import { CommandError, type ExitCode, exitCodes } from '../../exit-codes.ts';
import { listenError } from '../../listen-error.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import { showInvalid } from '../../show-invalid.ts';
import type { CliContext } from '../../streams.ts';
import { untilInterrupted } from '../../until-interrupted.ts';
import { showRequest, showStart } from './show.ts';

export interface MockFlags extends ConfigFlags {
  readonly host?: string;
  readonly port?: string;
  readonly delay?: string;
  readonly record?: string;
  readonly strict?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Common port of mock servers. */
const defaultPort = '4010';

/** `rosetta mock`: serves the description until interrupted. */
export async function runMock(flags: MockFlags, context: CliContext): Promise<ExitCode> {
  const port = parseInteger('port', flags.port ?? defaultPort, 65_535);
  const delay = parseInteger('delay', flags.delay ?? '0', 600_000);
  const record = flags.record === undefined ? undefined : openRecord(resolve(context.cwd, flags.record));
  const { config } = await readConfig(flags, context);
  const { lint: _, ...unlinted } = config;
  const loaded = await loadModel(unlinted, context.cwd);
  if (!loaded.document || hasErrors(loaded.diagnostics))
    return showInvalid(flags, context, loaded.diagnostics, 'The server was not started.');
  if (!flags.quiet && !flags.json) showDiagnostics(context, loaded.diagnostics, flags);
  const mock = await start(loaded, {
    host: flags.host ?? '127.0.0.1',
    port,
    delay,
    strict: flags.strict === true,
    keep: 0,
    onRequest(request) {
      record?.(request);
      showRequest(flags, context, request);
    },
  });
  showStart(flags, context, mock);
  await untilInterrupted(context.signal);
  await mock.close();
  return exitCodes.interrupted;
}

type LoadedDescription = Extract<LoadedModel, { readonly document: object }>;

async function start(
  { document, model }: LoadedDescription,
  options: NonNullable<Parameters<typeof startMock>[2]> & { readonly host: string; readonly port: number },
): Promise<Mock> {
  try {
    return await startMock(document, model, options);
  } catch (error) {
    throw listenError(error, options);
  }
}

/** Creates a file of JSON lines, one for each request. Only the user can read it because it contains API keys. */
function openRecord(path: string): (request: ReceivedRequest) => void {
  try {
    writeFileSync(path, '', { mode: 0o600 });
  } catch {
    throw new CommandError(`Cannot write ${path}.`, exitCodes.inputOutput);
  }
  return (request) => appendFileSync(path, `${JSON.stringify(recordOf(request))}\n`);
}

function recordOf({ body, ...request }: ReceivedRequest): object {
  const text = body.toString('utf8');
  const isText = Buffer.from(text).equals(body);
  return { ...request, ...(isText ? { body: text } : { bodyBase64: body.toString('base64') }) };
}
