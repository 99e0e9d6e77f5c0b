import { eventParser } from '../languages/typescript/runtime/server-sent-events.ts';

/** An event of a stream with its fields (WHATWG HTML, "Parsing an event stream"). */
export interface EventFrame {
  readonly data: string;
  readonly event?: string;
  readonly id?: string;
  readonly retry?: string;
}

export interface FrameReader {
  /** Frames that end in this piece of the stream. */
  take(piece: string): readonly EventFrame[];
  /** Text after the last frame. */
  rest(): string;
  /** Length of that text. */
  readonly length: number;
}

/**
 * Uses the client's parser for event boundaries and data. It is fed one line at a time; the other fields are read from the lines of each event.
 *
 * @param clean Applied to all returned text.
 */
export function makeFrameReader(clean: (text: string) => string): FrameReader {
  const parse = eventParser();
  let lines: string[] = [];
  let length = 0;
  const keep = (line: string): void => {
    lines.push(line);
    length += line.length;
  };
  return {
    take(piece) {
      return (piece.match(/[^\r\n]*[\r\n]|[^\r\n]+$/g) ?? []).flatMap((line) => {
        const frames = parse(line).map((data) => cleanFrame({ data, ...fieldsOf(lines.join('')) }, clean));
        if (!isBlank(line, lines.at(-1))) keep(line);
        else {
          lines = [];
          length = 0;
        }
        return frames;
      });
    },
    rest: () => clean(lines.join('').trim()),
    get length() {
      return length;
    },
  };
}

/** True for an empty line, which ends an event. The LF of a CRLF does not count. */
function isBlank(line: string, before = '\n'): boolean {
  const isEnd = line === '\n' || line === '\r';
  return isEnd && /[\r\n]$/.test(before) && !(line === '\n' && before.endsWith('\r'));
}

function fieldsOf(text: string): Omit<EventFrame, 'data'> {
  const found = [...text.matchAll(/^(event|id|retry): ?(.*)$/gm)];
  return Object.fromEntries(found.map(([, name = '', value = '']) => [name, value]));
}

function cleanFrame({ data, event, id, retry }: EventFrame, clean: (text: string) => string): EventFrame {
  return {
    data: clean(data),
    ...(event === undefined ? {} : { event: clean(event) }),
    ...(id === undefined ? {} : { id: clean(id) }),
    ...(retry === undefined ? {} : { retry: clean(retry) }),
  };
}
