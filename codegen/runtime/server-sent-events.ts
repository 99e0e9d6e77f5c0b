/**
 * Takes the text of an event stream in pieces, and gives the data of its events (WHATWG HTML, "Parsing an event stream"). Every piece is
 * looked at once, however long an event is.
 */
export class EventParser {
  /** The beginning of a line whose end has not come. */
  #rest = '';
  /** The lines of `data` of the event that has not ended. */
  #data: string | undefined;
  /** A piece ended with CR: an LF at the start of the next belongs to it. */
  #afterReturn = false;

  /** The data of the events that end in this piece. */
  push(piece: string): readonly string[] {
    const found: string[] = [];
    const text = this.#afterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') this.#afterReturn = piece.endsWith('\r');
    // Nearly all streams have no CR, and to look for one character is faster.
    const lines = text.includes('\r') ? text.split(/\r\n?|\n/) : text.split('\n');
    const rest = lines.pop() ?? '';
    for (const line of lines) {
      this.#take(this.#rest + line, found);
      this.#rest = '';
    }
    this.#rest += rest;
    return found;
  }

  /** What stands at the end of a stream without the empty line that ends an event. */
  flush(): readonly string[] {
    return this.push('\n\n');
  }

  #take(line: string, found: string[]): void {
    if (line === '') {
      // Some servers keep the connection open with events that hold nothing.
      if (this.#data?.trim()) found.push(this.#data);
      this.#data = undefined;
    } else if (line.startsWith('data') && (line.length === 4 || line[4] === ':')) {
      const value = line.slice(line[5] === ' ' ? 6 : 5);
      this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    }
  }
}
