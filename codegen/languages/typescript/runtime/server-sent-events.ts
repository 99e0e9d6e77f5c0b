/**
 * Makes a function that takes the text of an event stream in pieces, and gives the data of the events that end in each (WHATWG HTML,
 * "Parsing an event stream"); without a piece, of what stands at the end without the empty line that ends an event. Every piece is looked at
 * once, however long an event is.
 */
export function eventParser(): (piece?: string) => readonly string[] {
  /** The beginning of a line whose end has not come. */
  let rest = '';
  /** The lines of `data` of the event that has not ended. */
  let data: string | undefined;
  /** A piece ended with CR: an LF at the start of the next belongs to it. */
  let isAfterReturn = false;

  return (piece = '\n\n') => {
    const found: string[] = [];
    const text = isAfterReturn && piece.startsWith('\n') ? piece.slice(1) : piece;
    if (piece !== '') isAfterReturn = piece.endsWith('\r');
    // Nearly all streams have no CR, and to look for one character is faster.
    const lines = text.split(text.includes('\r') ? /\r\n?|\n/ : '\n');
    lines[0] = rest + lines[0];
    rest = lines.pop() ?? '';
    for (const line of lines)
      if (line === '') {
        // Some servers keep the connection open with events that hold nothing.
        if (data?.trim()) found.push(data);
        data = undefined;
      } else if (/^data(:|$)/.test(line)) {
        const value = line.slice(line[5] === ' ' ? 6 : 5);
        data = data === undefined ? value : `${data}\n${value}`;
      }
    return found;
  };
}
