import { describedSamples } from './described-samples.ts';
import { docsPages } from './docs-pages.ts';
import { snippetFiles } from './snippets.ts';
import type { Target } from './target.ts';
import { typescriptClient } from './typescript/client.ts';

/** All targets. */
export const targets: readonly Target[] = [snippetFiles, docsPages, describedSamples, typescriptClient];
