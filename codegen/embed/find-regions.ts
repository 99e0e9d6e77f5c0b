import { suggestWord } from '../values/suggest-word.ts';
import { type Attributes, readAttributes } from './attributes.ts';
import { type CodeLines, containerColumn, findCodeLines } from './code-lines.ts';
import { indentation, type Line, type MarkedDocument, splitLines } from './document.ts';
import { endMarker, findMisplacedMarker, type Marker, printMarker, readMarker } from './marker.ts';
import type { MarkerProblem } from './problem.ts';

/** A region of a document, between a start marker and an end marker. */
export interface Region {
  /** Position of the text between the lines of the markers. */
  readonly start: number;
  readonly end: number;
  /** Position and 1-based line of the start marker. */
  readonly offset: number;
  readonly line: number;
  /** Text before the start marker: white space and `>` of block quotes. */
  readonly prefix: string;
  /** Line break after the start marker. */
  readonly ending: string;
  readonly attributes: Attributes;
}

export interface FoundRegions {
  readonly regions: readonly Region[];
  readonly problems: readonly MarkerProblem[];
}

interface OpenRegion {
  readonly line: Line;
  readonly index: number;
  readonly marker: Marker;
}

/** Finds the regions of a document and the problems of its markers. */
export function findRegions(document: MarkedDocument): FoundRegions {
  return new RegionFinder(document).find();
}

class RegionFinder {
  readonly #document: MarkedDocument;
  readonly #lines: readonly Line[];
  readonly #code: CodeLines;
  readonly #regions: Region[] = [];
  readonly #problems: MarkerProblem[] = [];
  #open: OpenRegion | undefined;

  constructor(document: MarkedDocument) {
    this.#document = document;
    this.#lines = splitLines(document.text);
    this.#code = findCodeLines(document.kind, this.#lines);
  }

  find(): FoundRegions {
    for (const [index, line] of this.#lines.entries())
      if (!this.#code.has(index)) this.#readLine(line, index);
    if (this.#open) this.#reportUnclosed(this.#open);
    return { regions: this.#regions, problems: this.#problems };
  }

  #readLine(line: Line, index: number): void {
    const { kind } = this.#document;
    const marker = readMarker(kind, line.text);
    if (!marker) this.#reportMisplaced(line);
    else if (kind === 'markdown' && this.#isIndentedCode(line, index)) this.#reportIndented(line, marker);
    else if (marker.word === 'start') this.#openRegion({ line, index, marker });
    else if (marker.word === 'end') this.#closeRegion(line, marker);
    else this.#reportUnknown(line, marker);
  }

  #openRegion(start: OpenRegion): void {
    if (this.#open)
      this.#report(start.line, start.marker, {
        code: 'nested-marker',
        message: `The region of line ${this.#open.index + 1} has not ended.`,
        help: `Add ${endMarker(this.#document.kind)} before this line.`,
      });
    this.#open = start;
  }

  #closeRegion(line: Line, marker: Marker): void {
    const open = this.#open;
    this.#open = undefined;
    if (marker.attributes.trim() !== '')
      this.#report(line, marker, {
        code: 'invalid-marker',
        message: 'snippet:end has attributes.',
        help: 'Move them to snippet:start.',
      });
    if (!open)
      this.#report(line, marker, {
        code: 'unbalanced-marker',
        message: 'snippet:end has no snippet:start.',
        help: `Remove it, or add ${printMarker(this.#document.kind, 'snippet:start operation=…')} before it.`,
      });
    else if (open.marker.prefix !== marker.prefix)
      this.#report(line, marker, {
        code: 'invalid-marker',
        message: `snippet:end and the snippet:start of line ${open.index + 1} differ in indentation.`,
        help: 'Indent both by the same characters.',
      });
    else this.#addRegion(open, line);
  }

  #addRegion({ line: start, index, marker }: OpenRegion, end: Line): void {
    this.#regions.push({
      start: start.offset + start.text.length + start.ending.length,
      end: end.offset,
      offset: start.offset + marker.prefix.length,
      line: index + 1,
      prefix: marker.prefix,
      ending: start.ending,
      attributes: readAttributes(marker.attributes, start.offset + marker.attributesAt, (problem) =>
        this.#problems.push(problem),
      ),
    });
  }

  /** Indented code (CommonMark 0.31, 4.4). */
  #isIndentedCode({ text }: Line, index: number): boolean {
    return indentation(text) - containerColumn(this.#lines, index, this.#code) >= 4;
  }

  #reportIndented(line: Line, marker: Marker): void {
    this.#report(line, marker, {
      code: 'indented-marker',
      severity: 'warning',
      message: 'A marker that is indented by four or more columns is code.',
      help: 'Indent it less. To show a marker to readers, use a fenced code block.',
    });
  }

  #reportUnclosed({ line, marker, index }: OpenRegion): void {
    const fence = this.#lastFence(index);
    const end = endMarker(this.#document.kind);
    this.#report(line, marker, {
      code: 'unbalanced-marker',
      message: 'snippet:start has no snippet:end.',
      help:
        fence === undefined
          ? `Add ${end} after the snippets.`
          : `Close the code block of line ${fence + 1}, or add ${end} before it.`,
    });
  }

  /** First line of a code block after a line that reaches the end of the document. */
  #lastFence(after: number): number | undefined {
    const start = this.#code.get(this.#lines.length - 1);
    return start !== undefined && start > after ? start : undefined;
  }

  #reportUnknown(line: Line, marker: Marker): void {
    const suggestion = suggestWord(marker.word, ['start', 'end']);
    // Other tools also have markers that begin with `snippet:`.
    if (suggestion === undefined && !/\boperation=/.test(marker.attributes)) return;
    this.#report(line, marker, {
      code: 'unknown-marker',
      message: `Unknown marker snippet:${marker.word}.`,
      help: `Did you mean snippet:${suggestion ?? 'start'}?`,
    });
  }

  #reportMisplaced(line: Line): void {
    const { kind } = this.#document;
    const at = findMisplacedMarker(kind, line.text);
    if (at < 0) return;
    const isHtml = kind === 'mdx' && line.text.startsWith('<!--', at);
    this.#problems.push({
      code: 'invalid-marker',
      offset: line.offset + at,
      message: isHtml
        ? 'MDX does not support HTML comments.'
        : 'A marker must be one line without other text.',
      help: isHtml
        ? `Use ${printMarker(kind, 'snippet:start operation=…')} and ${endMarker(kind)}.`
        : 'Move the marker to a separate line.',
    });
  }

  #report({ offset }: Line, { prefix }: Marker, problem: Omit<MarkerProblem, 'offset'>): void {
    this.#problems.push({ ...problem, offset: offset + prefix.length });
  }
}
