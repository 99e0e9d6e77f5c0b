import type { SourceLocation } from '../../values/diagnostic.ts';

/** Keys of an entry of `include` or `exclude`. */
export const patternKeys = ['path', 'method', 'tag', 'operationId'] as const;
export type PatternKey = (typeof patternKeys)[number];

/** An entry of `include` or `exclude`. It matches an operation if all its keys match. */
export interface OperationPattern extends Readonly<Partial<Record<PatternKey, string>>> {
  /** Location of the entry in the configuration. */
  readonly place?: SourceLocation;
}

/** Selects the operations to publish: those that match `include` and do not match `exclude`. */
export interface OperationFilter {
  /** If absent, all operations match. */
  readonly include?: readonly OperationPattern[];
  readonly exclude?: readonly OperationPattern[];
}

/** Values of an operation by key. An operation can have several tags. */
export type OperationValues = Readonly<Record<PatternKey, readonly string[]>>;

export function matchesPattern(pattern: OperationPattern, values: OperationValues): boolean {
  return patternKeys.every((key) => matchesKey(pattern, key, values));
}

/** True if one key of a pattern matches, or if the pattern does not have it. */
export function matchesKey(pattern: OperationPattern, key: PatternKey, values: OperationValues): boolean {
  const expected = pattern[key];
  if (expected === undefined) return true;
  switch (key) {
    case 'path':
    case 'operationId': {
      const glob = compileGlob(expected);
      return values[key].some((value) => glob.test(value));
    }
    case 'method':
      return values.method.some((value) => value.toLowerCase() === expected.toLowerCase());
    case 'tag':
      return values.tag.includes(expected);
    default:
      return key satisfies never;
  }
}

/** Converts a glob to a regular expression: `*` matches within a segment, `**` across segments, `/**` also the path before it. */
export function compileGlob(glob: string): RegExp {
  const segments = glob.split(/(\/\*\*\/|\/\*\*$|\*\*|\*)/);
  return new RegExp(`^${segments.map(patternOf).join('')}$`, 's');
}

function patternOf(segment: string): string {
  switch (segment) {
    case '/**/':
      return '/(?:.*/)?';
    case '/**':
      return '(?:/.*)?';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    default:
      return segment.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
}
