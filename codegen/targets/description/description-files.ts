import type { GeneratedFiles } from '../../values/generated-file.ts';
import type { Target, TargetInput } from '../target.ts';
import { enrichDescription, enrichedFile } from './enriched-description.ts';
import { overlayFile, printOverlay } from './overlay.ts';

/**
 * Generates `docs/openapi.yaml`, the bundled description with code samples, for documentation platforms; and `docs/overlay.yaml`, which adds
 * the same code samples to the entry file.
 */
export const descriptionFiles: Target = {
  make: makeFiles,
  owns: (path) => path === enrichedFile || path === overlayFile,
};

function makeFiles(input: TargetInput): GeneratedFiles {
  const { document, snippets, config } = input;
  const { extensions, overlay } = config.targets.description;
  const enriched = enrichDescription(document, snippets, extensions);
  if (overlay === undefined) return { files: [enriched] };
  const { files, diagnostics = [] } = printOverlay(input, overlay);
  return { files: [enriched, ...files], diagnostics };
}
