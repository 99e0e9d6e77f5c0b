import type { TargetName } from '../config.ts';
import type { Target } from './target.ts';

/** All targets by name. A target is imported when it is selected. */
export const targets: Readonly<Record<TargetName, () => Promise<Target>>> = {
  snippets: async () => (await import('./snippets/snippet-files.ts')).snippetFiles,
  clients: async () => (await import('./clients/client-packages.ts')).clientPackages,
  description: async () => (await import('./description/description-files.ts')).descriptionFiles,
  docs: async () => (await import('./docs/docs-pages.ts')).docsPages,
  site: async () => (await import('./site/site-pages.ts')).sitePages,
};
