import { ClientError } from './errors.ts';

/**
 * Creates a parser of event streams (WHATWG HTML, "Parsing an event stream"). It takes the text in chunks and returns the data of the events
 * that each chunk completes. Called without a chunk, it returns the last event even if the final empty line is missing. Each chunk is scanned
 * once, so the time is linear in the length of an event.
 *
 * @param maxLength Maximum length of an event. The parser throws a ClientError for a longer one.
 */
export function createEventParser(
  maxLength = Number.POSITIVE_INFINITY,
): (chunk?: string) => readonly string[] {
  /** Start of an incomplete line. */
  let incompleteLine = '';
  /** Data of the current event. */
  let data: string | undefined;
  /** True if the last chunk ended with CR; an LF at the start of the next chunk completes the CRLF. */
  let endedWithCarriageReturn = false;

  const checkLength = (length: number): void => {
    if (length > maxLength) throw new ClientError(`An event is longer than ${maxLength} characters.`);
  };

  return (chunk = '\n\n') => {
    const events: string[] = [];
    const text = endedWithCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    if (chunk !== '') endedWithCarriageReturn = chunk.endsWith('\r');
    // Splitting at one character is faster, and most streams contain no CR.
    const lines = text.split(text.includes('\r') ? /\r\n?|\n/ : '\n');
    lines[0] = incompleteLine + lines[0];
    incompleteLine = lines.pop() ?? '';
    for (const line of lines)
      if (line === '') {
        // Some servers send empty events to keep the connection alive.
        if (data?.trim()) events.push(data);
        data = undefined;
      } else if (/^data(:|$)/.test(line)) {
        const value = line.slice(line[5] === ' ' ? 6 : 5);
        data = data === undefined ? value : `${data}\n${value}`;
        checkLength(data.length);
      }
    checkLength(incompleteLine.length + (data?.length ?? 0));
    return events;
  };
}
