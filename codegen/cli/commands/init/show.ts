import type { Output } from '../../output.ts';

/** Prints the written file and the next command. @param isDefault True if commands find the file without `--config`. */
export function showNext(stderr: Output, file: string, isDefault: boolean): void {
  const next = isDefault ? 'rosetta generate' : `rosetta generate --config ${file}`;
  stderr.print(`Wrote ${file}. Next: ${next}\n`);
}
