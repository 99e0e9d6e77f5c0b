import type { Diagnostic } from '../values/diagnostic.ts';

/** An error of the description or the configuration, with the source lines around it. */
export interface Problem extends Pick<Diagnostic, 'code' | 'message' | 'help' | 'place'> {
  readonly frame: readonly FrameLine[];
}

/** A line of a code frame. */
export interface FrameLine {
  readonly number: number;
  readonly text: string;
  /** Position of the caret in the text, 0-based; only in the line of the error. */
  readonly caret?: number;
}

/** Number of lines before and after the line of the error. */
const context = 2;
/** Maximum width of a line, in characters. */
const maxWidth = 160;

/** The source lines around a location. @param source The text of the file; undefined if it cannot be read. */
export function codeFrame(
  place: NonNullable<Diagnostic['place']>,
  source: string | undefined,
): readonly FrameLine[] {
  const { line, column, excerpt } = place;
  const caret = column - 1;
  if (source === undefined || caret >= maxWidth)
    return excerpt.text === '' ? [] : [{ number: line, text: excerpt.text, caret: excerpt.caret }];
  const first = Math.max(1, line - context);
  return source
    .split('\n')
    .slice(first - 1, line + context)
    .map((text, index) => ({
      number: first + index,
      text: text.trimEnd().slice(0, maxWidth),
      ...(first + index === line ? { caret } : {}),
    }));
}
