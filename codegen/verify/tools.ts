import { execFileSync } from 'node:child_process';
import type { SemVer } from 'semver';
import type { Tool, Toolchain } from '../languages/shared/toolchain.ts';
import { findVersion } from '../values/version.ts';

/** Installed and missing tools of a toolchain, one line each. */
export interface InstalledTools {
  readonly versions: readonly string[];
  readonly missing: readonly string[];
}

export function findTools({ tools }: Pick<Toolchain, 'tools'>): InstalledTools {
  const found = tools.map((tool) => ({ tool, version: toolVersion(tool) }));
  return {
    versions: found.flatMap(({ tool, version }) =>
      version === undefined ? [] : [`${tool.name} ${version}`.trimEnd()],
    ),
    missing: found.flatMap(({ tool, version }) =>
      version === undefined ? [`${toolName(tool)} not found`] : [],
    ),
  };
}

/** Tool name with its minimum version. */
export function toolName({ name, minimumVersion: atLeast }: Tool): string {
  return atLeast === undefined ? name : `${name} ${atLeast}`;
}

/** Version from a tool's output; `''` if it does not print one, `undefined` if the tool is missing or too old. */
export function toolVersion({
  version: [command, ...args],
  versionPattern,
  minimumVersion: atLeast,
}: Tool): string | undefined {
  try {
    const output = execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    const version = versionPattern ? (versionPattern.exec(output)?.[1] ?? '') : firstVersion(output);
    return atLeast !== undefined && isOlder(findVersion(version), findVersion(atLeast)) ? undefined : version;
  } catch {
    return undefined;
  }
}

function firstVersion(output: string): string {
  const [line = ''] = output.split('\n');
  return /\d+(?:\.\d+)*[\w.+~-]*/.exec(line)?.[0] ?? line.trim();
}

function isOlder(version: SemVer | undefined, minimum: SemVer | undefined): boolean {
  return version !== undefined && minimum !== undefined && version.compareMain(minimum) < 0;
}
