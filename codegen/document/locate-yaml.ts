import { EVENT_ID, type Event, getScalarValue, parseEvents } from 'js-yaml';
import { type LocatedChild, type LocatedNode, leafNode, memoize } from './located.ts';
import { yamlLimits } from './parse.ts';

interface Stream {
  readonly text: string;
  readonly events: readonly Event[];
  /** For each event that starts a value, the index of the first event after the value. */
  readonly ends: Int32Array;
}

/** The first event starts the document, the second starts its value. */
export function locateYaml(
  text: string,
  events: readonly Event[] = parseEvents(text, yamlLimits),
): LocatedNode {
  return valueAt({ text, events, ends: endsOf(events) }, 1);
}

function endsOf(events: readonly Event[]): Int32Array {
  const ends = new Int32Array(events.length);
  const open: number[] = [];
  for (const [index, { type }] of events.entries())
    if (type === EVENT_ID.POP) ends[open.pop() ?? index] = index + 1;
    else if (type === EVENT_ID.SCALAR || type === EVENT_ID.ALIAS) ends[index] = index + 1;
    else open.push(index);
  return ends;
}

function valueAt(stream: Stream, index: number): LocatedNode {
  const event = stream.events[index];
  switch (event?.type) {
    case EVENT_ID.SCALAR:
      return leafNode(event.valueStart);
    case EVENT_ID.ALIAS:
      return leafNode(event.anchorStart - 1);
    case EVENT_ID.MAPPING:
      return { offset: event.start, children: memoize(() => new Map(pairsIn(stream, index))) };
    case EVENT_ID.SEQUENCE:
      return { offset: event.start, children: memoize(() => new Map(itemsIn(stream, index))) };
    default:
      return leafNode(0);
  }
}

function* pairsIn(stream: Stream, start: number): Generator<readonly [string, LocatedChild]> {
  for (const key of valuesIn(stream, start, 2)) {
    const event = stream.events[key];
    const name = event?.type === EVENT_ID.SCALAR ? getScalarValue(stream.text, event) : '';
    const value = valueAt(stream, stream.ends[key] ?? 0);
    yield [name, { keyOffset: valueAt(stream, key).offset, value }];
  }
}

function* itemsIn(stream: Stream, start: number): Generator<readonly [string, LocatedChild]> {
  let count = 0;
  for (const index of valuesIn(stream, start, 1)) {
    const value = valueAt(stream, index);
    yield [String(count), { keyOffset: value.offset, value }];
    count += 1;
  }
}

/** Start events of the direct children of a collection: all of them, or every second one (the keys of a mapping). */
function* valuesIn({ ends }: Stream, start: number, step: 1 | 2): Generator<number> {
  const last = (ends[start] ?? 0) - 1;
  for (let at = start + 1; at < last; at = ends[step === 1 ? at : (ends[at] ?? last)] ?? last) yield at;
}
