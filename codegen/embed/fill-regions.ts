import type { Choices } from './choices.ts';
import type { MarkedDocument } from './document.ts';
import type { Region } from './find-regions.ts';
import { forms } from './forms/registry.ts';

/** A region and its snippets in the form of the platform. */
export interface FilledRegion {
  readonly region: Region;
  readonly choices: Pick<Choices, 'form'>;
  /** Lines end with line feeds; the last line has no line feed. */
  readonly content: string;
}

/** Replaces the text between markers. @returns The new text and its parts between markers. */
export function fillRegions(
  { kind, text }: MarkedDocument,
  regions: readonly FilledRegion[],
): { readonly text: string; readonly contents: readonly string[] } {
  const contents = regions.map((region) => printContent(region, kind !== 'html'));
  let filled = '';
  let end = 0;
  for (const [index, { region }] of regions.entries()) {
    filled += text.slice(end, region.start) + contents[index];
    end = region.end;
  }
  return { text: filled + text.slice(end), contents };
}

/** Adds the indentation and line breaks of the document. @param isSpaced True for empty lines between markers and snippets. */
function printContent({ region, choices, content }: FilledRegion, isSpaced: boolean): string {
  const { prefix, ending } = region;
  const { isVerbatim = false } = forms[choices.form];
  const lines = content.split('\n').map((line, index) => {
    if (isVerbatim && index > 0) return line;
    return line === '' ? prefix.trimEnd() : `${prefix}${line}`;
  });
  const space = isSpaced ? [prefix.trimEnd()] : [];
  return [...space, ...lines, ...space, ''].join(ending);
}
