import type { Toolchain } from '../languages/shared/toolchain.ts';
import { nameOf, versionOf } from './tools.ts';

/** A tool of a toolchain and its installed version. */
export interface Diagnosis {
  readonly language: string;
  readonly tool: string;
  /** Absent if not installed. */
  readonly version?: string;
  /** How to get it. */
  readonly install: string;
}

/** Finds the tools of all toolchains. */
export function diagnose(toolchains: readonly Toolchain[]): readonly Diagnosis[] {
  const rows = toolchains.flatMap(({ language, tools }) => tools.map((tool) => [language, tool] as const));
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
