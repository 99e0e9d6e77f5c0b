import type { OutputStream } from '../../streams.ts';

/** Prints the written file and the next command. @param isDefault True if commands find the file without `--config`. */
export function showNext(stderr: OutputStream, file: string, isDefault: boolean): void {
  const next = isDefault ? 'rosetta generate' : `rosetta generate --config ${file}`;
  stderr.write(`Wrote ${file}. Next: ${next}\n`);
}
