import { decodeForm, parseQuery, type RawPair } from './pairs.ts';
import { encodePath, normalizePercent } from './percent-encoding.ts';
import type { FormField } from './request.ts';

/** A path template, split at slashes. */
export interface PathTemplate {
  readonly text: string;
  readonly segments: readonly (readonly SegmentPiece[])[];
  /** Sort key, compared as text: greater for more specific templates. Literal segments win over parameters, longer literals over shorter ones. */
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
  if (pieces.length === 1) return '0';
  const literals = pieces.map((piece) => ('literal' in piece ? piece.literal : '')).join('');
  return `1${String(literals.length).padStart(6, '0')}`;
}

/**
 * Beginnings of parameter values by name, which separate adjacent parameters: `.` or `;name` of label and matrix parameters, or the only
 * allowed value.
 */
export type ParameterPrefixes = ReadonlyMap<string, string>;

/** Percent-encoded parameter values by name. */
export type PathTexts = ReadonlyMap<string, string>;

/**
 * Matches a path without backtracking. Before a literal, a parameter ends at its first or, as an alternative, at its last occurrence:
 * `{name}.{extension}` matches `a.tar.gz` in two ways.
 *
 * @param texts Segments of the request's path, see {@link splitPath}.
 * @returns Up to two matches.
 */
export function matchPath(
  { segments }: PathTemplate,
  texts: readonly string[],
  prefixes: ParameterPrefixes,
): readonly PathTexts[] {
  if (texts.length !== segments.length) return [];
  const first = matchSegments(segments, texts, { prefixes, search: 'first' });
  const hasAlternative = segments.some((pieces) => pieces.filter((piece) => 'name' in piece).length > 1);
  const last = hasAlternative ? matchSegments(segments, texts, { prefixes, search: 'last' }) : undefined;
  const matches = [first, last].filter((match) => match !== undefined);
  return first && last && equalTexts(first, last) ? [first] : matches;
}

/** Splits the percent-encoded path of a request at slashes, with equal encodings for equal segments. */
export function splitPath(path: string): readonly string[] {
  return path.split('/').map(normalizePercent);
}

function equalTexts(a: PathTexts, b: PathTexts): boolean {
  return [...a].every(([name, text]) => b.get(name) === text);
}

interface MatchOptions {
  readonly prefixes: ParameterPrefixes;
  /** The occurrence of the next literal at which a parameter ends. */
  readonly search: 'first' | 'last';
}

function matchSegments(
  segments: PathTemplate['segments'],
  texts: readonly string[],
  options: MatchOptions,
): PathTexts | undefined {
  const values = new Map<string, string>();
  const fits = segments.every((pieces, index) => matchSegment(pieces, texts[index] ?? '', options, values));
  return fits ? values : undefined;
}

function matchSegment(
  pieces: readonly SegmentPiece[],
  text: string,
  options: MatchOptions,
  values: Map<string, string>,
): boolean {
  let at = 0;
  for (const [index, piece] of pieces.entries()) {
    if ('literal' in piece) {
      if (!text.startsWith(piece.literal, at)) return false;
      at += piece.literal.length;
      continue;
    }
    const end = endOf(text, at, pieces.slice(index + 1), options);
    if (end <= at) return false;
    values.set(piece.name, text.slice(at, end));
    at = end;
  }
  return at === text.length;
}

function endOf(
  text: string,
  at: number,
  rest: readonly SegmentPiece[],
  { prefixes, search }: MatchOptions,
): number {
  const [next] = rest;
  if (!next) return text.length;
  const separator = 'name' in next ? prefixes.get(next.name) : next.literal;
  if (separator === undefined) return at + 1;
  if (rest.length === 1 && 'literal' in next) return text.length - separator.length;
  return search === 'first' ? text.indexOf(separator, at + 1) : text.lastIndexOf(separator);
}

/**
 * A path without its query and its fragment, which clients do not send. Some descriptions distinguish operations of the same path by them:
 * `/files?list-type=2`, `/files/{id}#copy`.
 */
export function withoutQuery(path: string): string {
  return path.replace(/[?#].*$/s, '');
}

function queryOf(path: string): readonly RawPair[] {
  return parseQuery(/^[^?#]*\?([^#]*)/.exec(path)?.[1] ?? '');
}

/** Pairs of the query of a path that every request contains. */
export function fixedQuery(path: string): readonly FormField[] {
  return queryOf(path)
    .filter(({ raw }) => !isExpression(raw))
    .map(({ name, raw }) => ({ name, value: decodeForm(raw) }));
}

/** Names of the pairs with a template expression in the query of a path, such as `/files?name={name}`. */
export function queryExpressions(path: string): readonly string[] {
  return queryOf(path).flatMap(({ name, raw }) => (isExpression(raw) || isExpression(name) ? [name] : []));
}

function isExpression(text: string): boolean {
  return /[{}]/.test(text);
}

/** A path that is equal for templates of the same requests: without parameter names, with the query in alphabetical order. */
export function comparablePath(path: string): string {
  const query = queryOf(path).map(({ name, raw }) => `${name}=${raw}`);
  const fragment = path.slice(path.split('#', 1).join('').length);
  const complete = withoutQuery(path) + (query.length === 0 ? '' : `?${query.sort().join('&')}`) + fragment;
  return complete.replace(/\{[^{}]*\}/g, '{}');
}

/** Fills a template with the segments of another path, to find the template closest to a mistyped path. */
export function fillTemplate({ text }: PathTemplate, path: string): string {
  const segments = path.split('/');
  return text
    .split('/')
    .map((segment, index) => (segment.includes('{') ? (segments[index] ?? segment) : segment))
    .join('/');
}
