/** Converts a glob to a regular expression: `*` matches within a segment, `**` across segments, `/**` also the path before it. */
export function readGlob(glob: string): RegExp {
  const parts = glob.split(/(\/\*\*\/|\/\*\*$|\*\*|\*)/);
  return new RegExp(`^${parts.map(printPart).join('')}$`, 's');
}

function printPart(part: string): string {
  switch (part) {
    case '/**/':
      return '/(?:.*/)?';
    case '/**':
      return '(?:/.*)?';
    case '**':
      return '.*';
    case '*':
      return '[^/]*';
    default:
      return part.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
}
