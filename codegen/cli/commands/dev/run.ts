import { dirname, sep } from 'node:path';
import type { Config } from '../../../config.ts';
import { type DevServer, startDevServer } from '../../../dev/server.ts';
import { reloadTemplates, templatesFolder } from '../../../render/template.ts';
import { type ConfigFlags, readConfig } from '../../config/read-config.ts';
import { parseInteger } from '../../config/read-number.ts';
import { type ExitCode, exitCodes } from '../../exit-codes.ts';
import { FileWatcher } from '../../file-watcher.ts';
import { listenError } from '../../listen-error.ts';
import type { CliContext } from '../../streams.ts';
import { type Build, buildSite } from './build-site.ts';
import { BuildPrinter, showStart } from './show.ts';

export interface DevFlags extends Pick<ConfigFlags, 'spec' | 'config' | 'language' | 'all'> {
  readonly port?: string;
  readonly json?: boolean;
  readonly quiet?: boolean;
}

const defaultPort = '4020';

/** `rosetta dev`: serves the site and reloads it on every change until interrupted. */
export async function runDev(flags: DevFlags, context: CliContext): Promise<ExitCode> {
  const port = parseInteger('port', flags.port ?? defaultPort, 65_535);
  const { config, inputs } = await readConfig({ ...flags, target: ['site'] }, context);
  const server = await start(port);
  showStart(flags, context, server);
  const session = new Session(flags, context, server);
  session.watch(config, inputs);
  const watcher = new FileWatcher({
    paths: session.watched,
    isIgnored: (path, isFile) => session.isIgnored(path, isFile),
    onChange: (changed) => session.update(changed),
  });
  session.onWatch = (paths) => watcher.add(paths);
  await watcher.ready();
  await session.update();
  await watcher.untilInterrupted(context.signal);
  await server.close();
  return exitCodes.fine;
}

async function start(port: number): Promise<DevServer> {
  try {
    return await startDevServer(port);
  } catch (error) {
    throw listenError(error, { host: '127.0.0.1', port });
  }
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The builds of one run of the command. */
class Session {
  readonly #flags: DevFlags;
  readonly #context: CliContext;
  readonly #server: DevServer;
  readonly #printer: BuildPrinter;
  #last: Build | undefined;
  #out = '';
  /** The description and the configuration. */
  readonly #inputs = new Set<string>();
  /** Folders of descriptions, with their subfolders: a missing file can be created there. */
  readonly #folders = new Set([templatesFolder]);
  /** Folders of which only the inputs are watched. */
  readonly #parents = new Set<string>();
  onWatch: (paths: readonly string[]) => void = () => {};

  constructor(flags: DevFlags, context: CliContext, server: DevServer) {
    this.#flags = flags;
    this.#context = context;
    this.#server = server;
    this.#printer = new BuildPrinter(flags, context);
  }

  get watched(): readonly string[] {
    return [...this.#folders, ...this.#parents];
  }

  /** True for a path that is no input and cannot become one. */
  isIgnored(path: string, isFile: boolean): boolean {
    if (this.#inputs.has(path) || this.#parents.has(path)) return false;
    if (isIn(path, this.#out)) return true;
    if (isIn(path, templatesFolder)) return false;
    if (isFile && !/\.(?:ya?ml|json)$/i.test(path)) return true;
    return ![...this.#folders].some((folder) => isIn(path, folder));
  }

  /** Watches the files of a configuration. */
  watch({ spec, out }: Pick<Config, 'spec' | 'out'>, inputs: readonly string[]): void {
    const known = new Set(this.watched);
    this.#out = out;
    this.#folders.add(dirname(spec));
    for (const path of [spec, ...inputs]) {
      this.#inputs.add(path);
      this.#parents.add(dirname(path));
    }
    const added = this.watched.filter((path) => !known.has(path));
    if (added.length > 0) this.onWatch(added);
  }

  /** Builds the site again. @param changed Paths of the changed files; absent for the first build. */
  async update(changed?: ReadonlySet<string>): Promise<void> {
    if (changed && !this.#hasEffect(changed)) return;
    const hasTemplateChange = [...(changed ?? [])].some((path) => isIn(path, templatesFolder));
    if (hasTemplateChange) reloadTemplates();
    const built = await buildSite(this.#flags, this.#context, this.#last);
    // The digest has no program pages.
    const build = { ...built, hasChanged: built.hasChanged || hasTemplateChange };
    if (build.config) this.watch(build.config, build.inputs);
    this.#printer.print(build);
    if (build.hasChanged) this.#server.publish(build.site, build.problems);
    this.#last = build;
  }

  /** A valid site depends only on its inputs. Errors can end with a new file. */
  #hasEffect(changed: ReadonlySet<string>): boolean {
    if (!this.#last || this.#last.problems.length > 0) return true;
    return [...changed].some((path) => this.#inputs.has(path) || isIn(path, templatesFolder));
  }
}
