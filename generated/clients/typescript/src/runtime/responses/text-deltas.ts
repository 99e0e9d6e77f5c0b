import { property } from '../unknown.ts';

/** Yields the text deltas of events. */
export async function* textDeltas(events: AsyncIterable<unknown>): AsyncGenerator<string, void, undefined> {
  for await (const event of events) {
    const delta = property(event, 'type') === 'response.output_text.delta' && property(event, 'delta');
    if (typeof delta === 'string') yield delta;
  }
}
