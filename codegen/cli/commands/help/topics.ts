import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A page of the manual. */
export interface Topic {
  readonly name: string;
  readonly title: string;
  /** Markdown, at most 80 columns wide. */
  readonly text: string;
}

/** The same path from the sources and from the built package. */
const folder = fileURLToPath(new URL('../../../../codegen/cli/manual/', import.meta.url));

export function readTopics(): readonly Topic[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(folder + file, 'utf8');
      return { name: file.slice(0, -'.md'.length), title: /^# (.*)$/m.exec(text)?.[1] ?? '', text };
    });
}
