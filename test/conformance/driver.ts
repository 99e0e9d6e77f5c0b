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
  readonly #process: ChildProcessWithoutNullStreams;
  readonly #waiting: ((line: string) => void)[] = [];
  #errors = '';

  constructor({ command, arguments: args, cwd, env }: DriverCommand) {
    this.#process = spawn(command, args, { cwd, env: { ...process.env, ...env } });
    this.#process.stderr.on('data', (chunk: Buffer) => {
      this.#errors = (this.#errors + chunk.toString()).slice(-20_000);
    });
    this.#process.on('exit', (code) => {
      for (const resolve of this.#waiting.splice(0))
        resolve(JSON.stringify({ crash: `the driver exited with ${code}: ${this.#errors.slice(-2000)}` }));
    });
    createInterface({ input: this.#process.stdout }).on('line', (line) => this.#waiting.shift()?.(line));
  }

  /** Runs a scenario. Resolves to the line of the driver, or `{"crash": …}` after so many milliseconds. */
  async run(input: DriverInput, timeoutMs: number): Promise<JsonValue> {
    this.#errors = '';
    const line = await new Promise<string>((resolve) => {
      const timer = setTimeout(
        () => resolve(JSON.stringify({ crash: 'the driver did not respond' })),
        timeoutMs,
      );
      this.#waiting.push((text) => {
        clearTimeout(timer);
        resolve(text);
      });
      this.#process.stdin.write(`${stringifyJson({ ...input })}\n`);
    });
    return parseJsonText(line);
  }

  /** Output to stderr since the last scenario began. */
  get log(): string {
    return this.#errors;
  }

  stop(): void {
    this.#process.kill();
  }
}
