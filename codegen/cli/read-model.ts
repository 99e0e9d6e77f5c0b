import type { Document } from '../document/document.ts';
import { loadModel } from '../generate.ts';
import type { Model } from '../model/model.ts';
import { type ConfigFlags, type LoadedConfig, readConfig } from './config/read-config.ts';
import type { ExitCode } from './exit-codes.ts';
import { showInvalid } from './show-invalid.ts';
import { showSkippedParts } from './show-skipped-parts.ts';
import type { CliContext } from './streams.ts';

export interface LoadedInput {
  readonly document: Document;
  /** The part of the document that `include` and `exclude` select. */
  readonly published: Document;
  readonly model: Model;
  readonly loaded: LoadedConfig;
}

export interface ModelFlags extends ConfigFlags {
  readonly json?: boolean;
}

/** Reads the model without linting the description. */
export async function readModel(flags: ModelFlags, context: CliContext): Promise<LoadedInput | ExitCode> {
  const loaded = await readConfig(flags, context);
  const { lint: _, ...config } = loaded.config;
  const described = await loadModel(config, context.cwd);
  if (!described.document || described.diagnostics.some(({ severity }) => severity === 'error'))
    return showInvalid(flags, context, described.diagnostics);
  showSkippedParts(context, described.diagnostics, flags);
  const { document, published, model } = described;
  return { document, published, model, loaded };
}
