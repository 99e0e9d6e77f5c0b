import type { ExternalDocs } from '../model/model.ts';
import { paragraph, plainText, text } from './inline.ts';
import type { Block } from './page.ts';
import { parseLine } from './parse-prose.ts';
import { readLink } from './web-link.ts';

/** A link to additional documentation; empty without one. */
export function externalDocsLine({
  externalDocs,
}: {
  readonly externalDocs?: ExternalDocs;
}): readonly Block[] {
  if (!externalDocs) return [];
  const { url, description } = externalDocs;
  const label = plainText(parseLine(description)).replace(/\.$/, '');
  return [paragraph(text('See also: '), ...readLink(url, label === '' ? [] : [text(label)]), text('.'))];
}
