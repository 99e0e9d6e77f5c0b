import { placeAtOffset } from '../document/locate.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { suggestWord } from '../values/suggest-word.ts';
import type { MarkedDocument } from './document.ts';

/** A problem of a marker. */
export interface MarkerProblem extends Pick<Diagnostic, 'code' | 'message' | 'help'> {
  /** Position in the document. */
  readonly offset: number;
  /** Default: `error`. */
  readonly severity?: Diagnostic['severity'];
}

/** Adds the location to a problem. */
export function markerDiagnostic(
  document: MarkedDocument,
  { offset, severity = 'error', ...problem }: MarkerProblem,
): Diagnostic {
  return { severity, ...problem, place: placeAtOffset(document, offset, []) };
}

/** Help for an unknown name: the most similar known name, else the names to choose from. */
export function suggestName(name: string, known: readonly string[], label: string): string {
  const suggestion = suggestWord(name, known);
  if (suggestion !== undefined) return `Did you mean ${suggestion}?`;
  return known.length <= 20 ? `Supported ${label}: ${known.join(', ')}.` : `List the ${label}: rosetta list`;
}
