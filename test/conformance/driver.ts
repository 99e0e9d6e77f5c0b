import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { JsonValue } from '../../codegen/values/json.ts';
import { parseJsonText } from '../../codegen/values/parse-json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import type { DriverInput } from './scenario.ts';

/** How to run a driver. */
export interface DriverCommand {
  readonly command: string;
  readonly arguments: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** A driver process: one JSON line in, one JSON line out. Diagnostic output goes to stderr. */
export class Driver {
  readonly #command: DriverCommand;
  #process: ChildProcessWithoutNullStreams | undefined;
  #resolve: ((line: JsonValue) => void) | undefined;
  #errors = '';

  constructor(command: DriverCommand) {
    this.#command = command;
  }

  /**
   * Runs a scenario. Resolves to the line of the driver, or to `{"crash": …}` if the driver exits or exceeds so many milliseconds. The next
   * scenario then has a new process.
   */
  async run(input: DriverInput, timeoutMs: number): Promise<JsonValue> {
    this.#errors = '';
    this.#process ??= this.#start();
    const { stdin } = this.#process;
    let timer: NodeJS.Timeout | undefined;
    const line = await new Promise<JsonValue>((resolve) => {
      this.#resolve = resolve;
      timer = setTimeout(() => {
        resolve({ crash: 'the driver did not respond' });
        this.stop();
      }, timeoutMs);
      stdin.write(`${stringifyJson({ ...input })}\n`);
    });
    clearTimeout(timer);
    return line;
  }

  /** Output to stderr since the last scenario began. */
  get log(): string {
    return this.#errors;
  }

  stop(): void {
    this.#process?.kill();
    this.#process = undefined;
  }

  #start(): ChildProcessWithoutNullStreams {
    const { command, arguments: args, cwd, env } = this.#command;
    const started = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    started.stderr.on('data', (chunk: Buffer) => {
      this.#errors = (this.#errors + chunk.toString()).slice(-20_000);
    });
    started.stdin.on('error', () => {});
    const crash = (reason: string) => {
      if (this.#process !== started) return;
      this.#process = undefined;
      this.#resolve?.({ crash: `${reason}: ${this.#errors.slice(-2000)}` });
    };
    started.on('error', ({ message }) => crash(message));
    started.on('exit', (code) => crash(`the driver exited with ${code}`));
    createInterface({ input: started.stdout }).on('line', (line) => this.#resolve?.(readLine(line)));
    return started;
  }
}

function readLine(line: string): JsonValue {
  try {
    return parseJsonText(line);
  } catch {
    return { crash: `the driver printed no JSON: ${line.slice(0, 500)}` };
  }
}
