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
