import { encodePath, normalizePercent } from './percent-encoding.ts';

/** A path template, split at slashes. */
export interface PathTemplate {
  readonly text: string;
  readonly segments: readonly (readonly SegmentPiece[])[];
  /** Sort key, compared as text: greater for more specific templates. Literal segments win over parameters. */
  readonly rank: string;
}

type SegmentPiece = { readonly literal: string } | { readonly name: string };

export function parsePathTemplate(text: string): PathTemplate {
  const segments = text.split('/').map(piecesOf);
  return { text, segments, rank: segments.map(rankOf).join('') };
}

function piecesOf(segment: string): readonly SegmentPiece[] {
  return segment
    .split(/(\{[^{}]*\})/)
    .map((part, index) =>
      index % 2 === 1 ? { name: part.slice(1, -1) } : { literal: normalizePercent(encodePath(part)) },
    )
    .filter((piece) => 'name' in piece || piece.literal !== '');
}

function rankOf(pieces: readonly SegmentPiece[]): string {
  if (pieces.every((piece) => 'literal' in piece)) return '2';
  return pieces.length > 1 ? '1' : '0';
}

/** Prefixes of label and matrix parameters by name: `.` or `;name`. They separate adjacent parameters. */
export type ParameterPrefixes = ReadonlyMap<string, string>;

/**
 * @param path Percent-encoded path of the request.
 * @returns Percent-encoded parameter values; `undefined` if the path does not match.
 */
export function matchPath(
  { segments }: PathTemplate,
  path: string,
  prefixes: ParameterPrefixes,
): ReadonlyMap<string, string> | undefined {
  const texts = path.split('/');
  if (texts.length !== segments.length) return undefined;
  const values = new Map<string, string>();
  const fits = segments.every((pieces, index) =>
    matchSegment(pieces, normalizePercent(texts[index] ?? ''), prefixes, values),
  );
  return fits ? values : undefined;
}

/** Matches without backtracking: a parameter ends at the first occurrence of the next literal. */
function matchSegment(
  pieces: readonly SegmentPiece[],
  text: string,
  prefixes: ParameterPrefixes,
  values: Map<string, string>,
): boolean {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if ('literal' in piece) {
      if (!text.startsWith(piece.literal, at)) return false;
      at += piece.literal.length;
      continue;
    }
    const end = endOf(text, at, pieces.slice(index + 1), prefixes);
    if (end <= at) return false;
    values.set(piece.name, text.slice(at, end));
    at = end;
  }
  return at === text.length;
}

function endOf(text: string, at: number, rest: readonly SegmentPiece[], prefixes: ParameterPrefixes): number {
  const [next] = rest;
  if (!next) return text.length;
  if ('name' in next) {
    const prefix = prefixes.get(next.name);
    return prefix === undefined ? at + 1 : text.indexOf(prefix, at + 1);
  }
  return rest.length === 1 ? text.length - next.literal.length : text.indexOf(next.literal, at + 1);
}

/** A path without its fragment, which clients do not send. Some descriptions distinguish operations of the same path by it: `/files/{id}#copy`. */
export function withoutFragment(path: string): string {
  return path.replace(/#.*$/s, '');
}

/** Fills a template with the segments of another path, to find the template closest to a mistyped path. */
export function fillTemplate({ text }: PathTemplate, path: string): string {
  const segments = path.split('/');
  return text
    .split('/')
    .map((segment, index) => (segment.includes('{') ? (segments[index] ?? segment) : segment))
    .join('/');
}
