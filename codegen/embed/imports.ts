import type { MarkedDocument } from './document.ts';
import type { FilledRegion } from './fill-regions.ts';
import type { Import } from './form.ts';
import { forms } from './forms/registry.ts';
import type { MarkerProblem } from './problem.ts';

/**
 * Adds the imports of components that a page does not import outside of its regions. An import may occur once in a page, so they are added to
 * one region.
 */
export function addImports<Filled extends FilledRegion>(
  { text }: MarkedDocument,
  regions: readonly Filled[],
  report: (problem: MarkerProblem) => void,
): readonly Filled[] {
  const [first] = regions.filter(({ choices }) => forms[choices.form].imports);
  if (!first) return regions;
  const outside = textOutside(text, regions);
  const needed = distinctImports(regions).filter(({ name }) => !isImported(name, outside));
  if (needed.length === 0) return regions;
  // MDX reads an import only at the start of a line.
  const owner = regions.find(({ region, choices }) => region.prefix === '' && forms[choices.form].imports);
  const lines = printImports(needed);
  if (!owner) report(missingImport(first, lines));
  return regions.map((one) =>
    one === owner ? { ...one, content: `${lines.join('\n')}\n\n${one.content}` } : one,
  );
}

function textOutside(text: string, regions: readonly FilledRegion[]): string {
  const starts = [0, ...regions.map(({ region }) => region.end)];
  const ends = [...regions.map(({ region }) => region.start), text.length];
  return starts.map((start, index) => text.slice(start, ends[index])).join('\n');
}

function distinctImports(regions: readonly FilledRegion[]): readonly Import[] {
  const imports = regions.flatMap(({ choices }) => forms[choices.form].imports ?? []);
  return [...new Map(imports.map((one) => [one.name, one])).values()];
}

function isImported(name: string, text: string): boolean {
  return new RegExp(`^import\\b[^'"]*\\b${name}\\b(?!\\s+as\\b)[^'"]*\\bfrom\\b`, 'm').test(text);
}

function printImports(imports: readonly Import[]): readonly string[] {
  const sources = [...new Set(imports.map(({ from }) => from))];
  return sources.flatMap((from) => {
    const own = imports.filter((one) => one.from === from);
    const named = own.filter(({ isDefault }) => !isDefault).map(({ name }) => name);
    const names = own.filter(({ isDefault }) => isDefault).map(({ name }) => name);
    return [...names, ...(named.length > 0 ? [`{ ${named.join(', ')} }`] : [])].map(
      (clause) => `import ${clause} from '${from}';`,
    );
  });
}

function missingImport({ region }: FilledRegion, lines: readonly string[]): MarkerProblem {
  return {
    code: 'missing-import',
    offset: region.offset,
    message: 'The page does not import the components of its snippets, and its markers are indented.',
    help: `Add to the page: ${lines.join(' ')}`,
  };
}
