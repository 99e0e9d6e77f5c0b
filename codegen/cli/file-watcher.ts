import { watch } from 'chokidar';
import { untilInterrupted } from './until-interrupted.ts';

/** Delay after a change, because editors write a file in several steps. */
const settleMilliseconds = 50;

export interface WatchOptions {
  /** Paths of files and folders. */
  readonly paths: readonly string[];
  /** True for a path whose changes have no effect. */
  isIgnored(path: string, isFile: boolean): boolean;
  /** Called after changes, with the paths. It is called again only after the earlier call ended. */
  onChange(changed: ReadonlySet<string>): Promise<void>;
}

/** Calls a function after changes of files. */
export class FileWatcher {
  readonly #watcher: ReturnType<typeof watch>;
  readonly #onChange: WatchOptions['onChange'];
  #changed = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #running = Promise.resolve();

  constructor({ paths, isIgnored, onChange }: WatchOptions) {
    this.#onChange = onChange;
    this.#watcher = watch([...paths], {
      ignoreInitial: true,
      ignored: (path, status) =>
        /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path) || isIgnored(path, status?.isFile() === true),
    });
    this.#watcher.on('all', (_, path) => this.#schedule(path));
  }

  /** Waits until changes are noticed. */
  async ready(): Promise<void> {
    await new Promise<void>((ready) => this.#watcher.once('ready', () => ready()));
  }

  add(paths: readonly string[]): void {
    this.#watcher.add([...paths]);
  }

  /** Watches until the user interrupts the command. */
  async untilInterrupted(signal: AbortSignal): Promise<void> {
    await untilInterrupted(signal);
    clearTimeout(this.#timer);
    await this.#watcher.close();
  }

  /** Waits for the call in progress. */
  async idle(): Promise<void> {
    await this.#running;
  }

  #schedule(path: string): void {
    this.#changed.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#running = this.#running.then(() => this.#run());
    }, settleMilliseconds);
  }

  async #run(): Promise<void> {
    const changed = this.#changed;
    this.#changed = new Set();
    if (changed.size > 0) await this.#onChange(changed);
  }
}
