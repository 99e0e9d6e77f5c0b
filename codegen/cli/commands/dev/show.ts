import type { DevServer } from '../../../dev/server.ts';
import { showDiagnostics } from '../../show-diagnostics.ts';
import type { CliContext } from '../../streams.ts';
import type { Build } from './build-site.ts';

interface DevShowOptions {
  readonly all?: boolean;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** Prints the address of the server. */
export function showStart(
  { json, quiet }: DevShowOptions,
  { stdout, stderr }: CliContext,
  { url }: DevServer,
): void {
  if (json) stdout.printJson({ url });
  else stdout.print(`${url}\n`);
  if (!json && !quiet) stderr.print('Press Ctrl-C to stop.\n');
}

/** Prints builds. Diagnostics are printed when they change. */
export class BuildPrinter {
  readonly #flags: DevShowOptions;
  readonly #context: CliContext;
  #diagnostics = '[]';

  constructor(flags: DevShowOptions, context: CliContext) {
    this.#flags = flags;
    this.#context = context;
  }

  print({ site, diagnostics, hasChanged, milliseconds }: Build): void {
    const { json, quiet, all } = this.#flags;
    const isValid = site !== undefined;
    if (json) {
      this.#context.stdout.printJson({ ok: isValid, changed: hasChanged, milliseconds, diagnostics });
      return;
    }
    const printed = JSON.stringify(diagnostics);
    if (printed !== this.#diagnostics && (!quiet || !isValid))
      showDiagnostics(this.#context, diagnostics, all === undefined ? {} : { all });
    this.#diagnostics = printed;
    if (quiet) return;
    const outcome = hasChanged ? `Updated in ${milliseconds} ms` : 'No change';
    this.#context.stderr.print(`${isValid ? outcome : 'The site was not updated.'}\n`);
  }
}
