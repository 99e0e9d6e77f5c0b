import { readFileSync } from 'node:fs';

/** The complete published section, as required on the page of the operation. */
export const publishedSection = readFileSync(
  new URL('../languages/documented/expected/sdk-code-examples.md', import.meta.url),
  'utf8',
);

/** The published program of each code fence. */
export const publishedSnippets: ReadonlyMap<string, string> = new Map(
  [...publishedSection.matchAll(/^```(\w+)\n(.*?)\n```$/gms)].map(([, fence = '', text = '']) => [
    fence,
    text,
  ]),
);
