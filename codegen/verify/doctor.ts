import type { Toolchain } from '../languages/shared/toolchain.ts';
import { nameOf, versionOf } from './tools.ts';

/** A tool of a prover, and whether it is here. */
export interface Diagnosis {
  readonly language: string;
  readonly tool: string;
  /** What it says of itself; absent where it is missing. */
  readonly version?: string;
  /** How to get it. */
  readonly install: string;
}

/** Looks for every tool that proofs need. */
export function diagnose(provers: readonly Toolchain[]): readonly Diagnosis[] {
  const rows = provers.flatMap(({ language, tools }) => tools.map((tool) => [language, tool] as const));
  return [...new Map(rows.map((row) => [`${row[0]} ${nameOf(row[1])}`, row])).values()].map(
    ([language, tool]) => {
      const version = versionOf(tool);
      return {
        language,
        tool: nameOf(tool),
        ...(version === undefined ? {} : { version }),
        install: tool.install,
      };
    },
  );
}
