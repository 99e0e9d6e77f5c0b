import { execFileSync } from 'node:child_process';
import type { Prover, Tool } from '../languages/shared/toolchain.ts';

/** Installed and missing tools of a toolchain, one line each. */
export interface Equipment {
  readonly versions: readonly string[];
  readonly missing: readonly string[];
}

export function lookAtTools({ tools }: Pick<Prover, 'tools'>): Equipment {
  const found = tools.map((tool) => ({ tool, version: versionOf(tool) }));
  return {
    versions: found.flatMap(({ tool, version }) =>
      version === undefined ? [] : [`${tool.name} ${version}`],
    ),
    missing: found.flatMap(({ tool, version }) =>
      version === undefined ? [`${nameOf(tool)} not found`] : [],
    ),
  };
}

/** Tool name with its minimum version. */
export function nameOf({ name, atLeast }: Tool): string {
  return atLeast === undefined ? name : `${name} ${atLeast}`;
}

/** Version from the first line of a tool's output; `undefined` if it is missing or too old. */
export function versionOf({ version: [command, ...args], atLeast }: Tool): string | undefined {
  try {
    const said = execFileSync(command, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' });
    const [line = ''] = said.split('\n');
    const version = /\d+(?:\.\d+)*[\w.+~-]*/.exec(line)?.[0] ?? line.trim();
    return atLeast !== undefined && isOlder(version, atLeast) ? undefined : version;
  } catch {
    return undefined;
  }
}

function isOlder(version: string, than: string): boolean {
  const [a, b] = [version, than].map((text) => text.split('.').map((part) => Number.parseInt(part, 10) || 0));
  const at = (b ?? []).findIndex((number, index) => number !== (a?.[index] ?? 0));
  return at !== -1 && (a?.[at] ?? 0) < (b?.[at] ?? 0);
}
