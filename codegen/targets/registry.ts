import { clientPackages } from './clients/client-packages.ts';
import { describedSamples } from './description/described-samples.ts';
import { docsPages } from './docs/docs-pages.ts';
import { snippetFiles } from './snippets/snippet-files.ts';
import type { Target } from './target.ts';

/** All targets. */
export const targets: readonly Target[] = [snippetFiles, docsPages, describedSamples, clientPackages];
