import type { Toolchain } from '../languages/shared/toolchain.ts';
import { toolName, toolVersion } from './tools.ts';

/** A tool of a toolchain and its installed version. */
export interface ToolStatus {
  readonly language: string;
  readonly tool: string;
  /** Absent if not installed; `''` if the tool does not print its version. */
  readonly version?: string;
  /** How to get it. */
  readonly install: string;
}

/** Finds the tools of all toolchains. */
export function checkTools(toolchains: readonly Toolchain[]): readonly ToolStatus[] {
  const rows = toolchains.flatMap(({ language, tools }) => tools.map((tool) => [language, tool] as const));
  return [...new Map(rows.map((row) => [`${row[0]} ${toolName(row[1])}`, row])).values()].map(
    ([language, tool]) => {
      const version = toolVersion(tool);
      return {
        language,
        tool: toolName(tool),
        ...(version === undefined ? {} : { version }),
        install: tool.install,
      };
    },
  );
}
