/** An event with its fields (WHATWG HTML, "Parsing an event stream"). */
export interface StreamEvent {
  readonly data: string;
  readonly event?: string;
  readonly id?: string;
  readonly retry?: string;
}

const fieldNames = ['event', 'id', 'retry'] as const;

/**
 * Parser of event streams (WHATWG HTML, "Parsing an event stream") that takes the text in chunks. Events without data are skipped, because
 * some servers send them to keep the connection alive. Each chunk is scanned once, so the time is linear in the length of an event. The
 * package `eventsource-parser` is not used, because it does not expose the text of an unfinished event, which callers report and limit.
 */
export class EventStreamReader {
  #incompleteLine = '';
  /** Complete lines of the current event, comments included. */
  #lines: string[] = [];
  #linesLength = 0;
  /** True if the last chunk ended with CR; an LF at the start of the next chunk completes the CRLF. */
  #endedWithCarriageReturn = false;

  /** Returns the events that the chunk completes. */
  read(chunk: string): readonly StreamEvent[] {
    const text = this.#endedWithCarriageReturn && chunk.startsWith('\n') ? chunk.slice(1) : chunk;
    if (chunk !== '') this.#endedWithCarriageReturn = chunk.endsWith('\r');
    const lines = text.split(/\r\n?|\n/);
    lines[0] = this.#incompleteLine + lines[0];
    this.#incompleteLine = lines.pop() ?? '';
    return lines.flatMap((line) => this.#readLine(line));
  }

  /** Text after the last complete event, with LF as line end. */
  get pendingText(): string {
    return [...this.#lines, this.#incompleteLine].join('\n');
  }

  /** Length of the pending text. */
  get pendingLength(): number {
    return this.#linesLength + this.#incompleteLine.length;
  }

  #readLine(line: string): readonly StreamEvent[] {
    if (line !== '') {
      this.#lines.push(line);
      this.#linesLength += line.length + 1;
      return [];
    }
    const event = parseEvent(this.#lines);
    this.#lines = [];
    this.#linesLength = 0;
    return event.data.trim() === '' ? [] : [event];
  }
}

/** Repeated `data` fields are joined by LF; of other fields, the last one counts. */
function parseEvent(lines: readonly string[]): StreamEvent {
  const fields = lines.map(parseField);
  const data = fields.filter(([name]) => name === 'data').map(([, value]) => value);
  const others = fields.filter(([name]) => fieldNames.some((known) => known === name));
  return { ...Object.fromEntries(others), data: data.join('\n') };
}

function parseField(line: string): readonly [name: string, value: string] {
  const colon = line.indexOf(':');
  return colon < 0 ? [line, ''] : [line.slice(0, colon), line.slice(colon + 1).replace(/^ /, '')];
}
