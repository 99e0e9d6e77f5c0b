import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

/**
 * Runs `redocly` with many lists of arguments, one after the other in this process, because its start takes longer than most of its
 * comparisons. Prints a JSON array with the output of each run.
 *
 *   tsx test/diff/opinions/redocly-process.ts runs.json
 *
 * The file contains the lists: `[["diff", "old.yaml", "new.yaml"], …]`.
 */
const runs: readonly (readonly string[])[] = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const program = pathToFileURL(createRequire(import.meta.url).resolve('@redocly/cli/lib/index.js')).href;
const { exit } = process;
const write = process.stdout.write.bind(process.stdout);

/** The program runs when it is imported. The query makes Node.js import it again. */
async function run(args: readonly string[], index: number): Promise<string> {
  const output: string[] = [];
  process.argv = [process.execPath, 'redocly', ...args];
  process.stdout.write = (text) => output.push(String(text)) > 0;
  const code = await new Promise((done, fail) => {
    Object.defineProperty(process, 'exit', { value: done });
    import(`${program}?${index}`).catch(fail);
  });
  if (code !== 0) throw new Error(`redocly ${args.join(' ')} exits with ${code}`);
  return output.join('');
}

const outputs: string[] = [];
for (const [index, args] of runs.entries()) outputs.push(await run(args, index));
write(JSON.stringify(outputs), () => exit(0));
