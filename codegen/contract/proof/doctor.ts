import { versionOf } from './prove.ts';
import type { Prover } from './prover.ts';

/** A tool of a prover, and whether it is here. */
export interface Diagnosis {
  readonly language: string;
  readonly tool: string;
  /** What it says of itself; absent where it is missing. */
  readonly version?: string;
  /** The command that installs it. */
  readonly install: string;
}

/** Looks for every tool that proofs need. */
export function diagnose(provers: readonly Prover[]): readonly Diagnosis[] {
  return provers.flatMap(({ language, tools }) =>
    tools.map((tool) => {
      const version = versionOf(tool);
      return {
        language,
        tool: tool.name,
        ...(version === undefined ? {} : { version }),
        install: tool.install,
      };
    }),
  );
}
