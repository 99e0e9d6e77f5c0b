import { baseMediaType, matchesMediaRange } from './media-type.ts';

/** Weight of a media type in an Accept header (RFC 9110, 12.5.1); 0 if not accepted. The most specific range wins. */
export function acceptWeight(mediaType: string, accept: string | undefined): number {
  if (accept === undefined || accept.trim() === '') return 1;
  const matching = accept
    .split(',')
    .map(readRange)
    .filter(({ range }) => matchesMediaRange(baseMediaType(mediaType), range))
    .sort((a, b) => specificity(b.range) - specificity(a.range));
  return matching[0]?.weight ?? 0;
}

function readRange(text: string): { readonly range: string; readonly weight: number } {
  const weight = /;\s*q=(\d(?:\.\d{0,3})?)/i.exec(text)?.[1];
  return { range: baseMediaType(text), weight: weight === undefined ? 1 : Number(weight) };
}

function specificity(range: string): number {
  if (range === '*/*') return 0;
  return range.endsWith('/*') ? 1 : 2;
}
