import { EventStreamReader, type StreamEvent } from '../http/event-stream.ts';

export type EventFrame = StreamEvent;

export interface FrameReader {
  /** Events that end in this piece of the stream. */
  take(piece: string): readonly EventFrame[];
  /** Text after the last event. */
  rest(): string;
  /** Length of that text. */
  readonly length: number;
}

/**
 * Reads an event stream and redacts its text.
 *
 * @param clean Applied to all returned text.
 */
export function makeFrameReader(clean: (text: string) => string): FrameReader {
  const reader = new EventStreamReader();
  return {
    take: (piece) => reader.read(piece).map((event) => cleanFrame(event, clean)),
    rest: () => clean(reader.pendingText.trim()),
    get length() {
      return reader.pendingLength;
    },
  };
}

function cleanFrame({ data, event, id, retry }: EventFrame, clean: (text: string) => string): EventFrame {
  return {
    data: clean(data),
    ...(event === undefined ? {} : { event: clean(event) }),
    ...(id === undefined ? {} : { id: clean(id) }),
    ...(retry === undefined ? {} : { retry: clean(retry) }),
  };
}
