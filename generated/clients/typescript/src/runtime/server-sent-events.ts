/**
 * Takes the text of an event stream in pieces, and gives the data of its events (WHATWG HTML, "Parsing an event stream"). Every piece is
 * looked at once, however long an event is.
 */
export class EventParser {
  /** The beginning of a line whose end has not come. */
  #rest = '';
  /** The lines of `data` of the event that has not ended. */
  #data: string | undefined;
  /** A line ended with CR at the end of a piece: an LF at the start of the next belongs to it. */
  #afterCarriageReturn = false;

  /** The data of the events that end in this piece. */
  push(piece: string): readonly string[] {
    const found: string[] = [];
    let start = this.#afterCarriageReturn && piece.startsWith('\n') ? 1 : 0;
    if (piece !== '') this.#afterCarriageReturn = false;
    let feed = piece.indexOf('\n', start);
    let carriage = piece.indexOf('\r', start);
    while (feed !== -1 || carriage !== -1) {
      const end = carriage === -1 || (feed !== -1 && feed < carriage) ? feed : carriage;
      this.#line(this.#rest + piece.slice(start, end), found);
      this.#rest = '';
      start = end + 1;
      if (end === carriage) {
        if (start === piece.length) this.#afterCarriageReturn = true;
        else if (feed === start) start += 1;
        carriage = piece.indexOf('\r', start);
      }
      if (feed !== -1 && feed < start) feed = piece.indexOf('\n', start);
    }
    this.#rest += piece.slice(start);
    return found;
  }

  /** What stands at the end of a stream without the empty line that ends an event. */
  flush(): readonly string[] {
    const found: string[] = [];
    this.#line(this.#rest, found);
    this.#line('', found);
    this.#rest = '';
    return found;
  }

  #line(line: string, found: string[]): void {
    if (line === '') {
      if (this.#data) found.push(this.#data);
      this.#data = undefined;
    } else if (line.startsWith('data') && (line.length === 4 || line[4] === ':')) {
      const value = line.slice(line[5] === ' ' ? 6 : 5);
      this.#data = this.#data === undefined ? value : `${this.#data}\n${value}`;
    }
  }
}
