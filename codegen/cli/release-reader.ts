import type { Config } from '../config.ts';
import type { Policy } from '../diff/policy.ts';
import type { ReadReleases } from '../pages/release.ts';
import type { CliContext } from './streams.ts';

/** Reads the published versions of the setting `changes`; undefined without it. */
export function releaseReader(
  config: Config,
  policy: Policy,
  { cwd, env }: Pick<CliContext, 'cwd' | 'env'>,
): ReadReleases | undefined {
  if (!config.changes) return undefined;
  const { versions } = config.changes;
  return async (current) => {
    const { readReleases } = await import('../changes/read-releases.ts');
    return readReleases(current, { versions, policy, filter: config, workingFolder: cwd, env });
  };
}
