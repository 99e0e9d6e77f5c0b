import { describe } from '../generate.ts';
import type { Model } from '../model/model.ts';
import { type ConfigFlags, type ReadConfig, readConfig } from './config/read-config.ts';
import type { ExitCode } from './exit-codes.ts';
import { showInvalid } from './show-invalid.ts';
import type { Surroundings } from './streams.ts';

export interface Found {
  readonly model: Model;
  readonly read: ReadConfig;
}

export interface ModelFlags extends ConfigFlags {
  readonly json?: boolean;
}

/** Reads the model without linting the description. */
export async function readModel(flags: ModelFlags, surroundings: Surroundings): Promise<Found | ExitCode> {
  const read = await readConfig(flags, surroundings);
  const { lint: _, ...config } = read.config;
  const described = await describe(config, surroundings.cwd);
  if (!described.document || described.diagnostics.some(({ severity }) => severity === 'error'))
    return showInvalid(flags, surroundings, described.diagnostics);
  return { model: described.model, read };
}
