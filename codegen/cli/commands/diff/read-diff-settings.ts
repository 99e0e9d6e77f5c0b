import { resolve } from 'node:path';
import { policyRules } from '../../../diff/apply-policy.ts';
import { rules } from '../../../diff/rules/registry.ts';
import { rejectUrl } from '../../config/check-spec.ts';
import { findConfigFile } from '../../config/find-config.ts';
import { type DiffSettings, defaultDiff } from '../../config/read-policy.ts';
import { readSettings } from '../../config/read-settings.ts';
import type { CliContext } from '../../streams.ts';

/** Reads the description and the diff policy from flags and configuration. */
export async function readDiffSettings(
  flags: { readonly spec?: string; readonly config?: string },
  { cwd }: CliContext,
): Promise<{ readonly spec: string | undefined; readonly diff: DiffSettings }> {
  if (flags.spec !== undefined) rejectUrl(flags.spec);
  const configFile = await findConfigFile(flags, cwd);
  const ruleIds = [...rules.map(({ id }) => id), ...Object.keys(policyRules)];
  const settings = configFile === undefined ? {} : await readSettings(configFile, cwd, ruleIds);
  return {
    spec: flags.spec === undefined ? settings.spec : resolve(cwd, flags.spec),
    diff: settings.diff ?? defaultDiff,
  };
}

/** The current date in UTC, as `2026-12-31`. */
export function currentDate(): string {
  return new Date().toISOString().slice(0, 10);
}
