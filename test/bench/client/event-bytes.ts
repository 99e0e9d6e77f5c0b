/** Number of deltas in the stream of small events. */
const deltas = 50_000;
const warmUpDeltas = 5_000;
const largeDelta = 8 * 1024 * 1024;

interface Stream {
  readonly events: number;
  readonly bytes: Uint8Array;
}

/** Streams by the first segment of their path. */
export function makeStreams(): ReadonlyMap<string, Stream> {
  const words = ['The', ' moon', ' pulls', ' the', ' sea', '.', '\n', ' 🌊'];
  const small = (count: number) => Array.from({ length: count }, (_, at) => words[at % words.length] ?? '');
  return new Map([
    ['small', streamOf(small(deltas))],
    ['warm-up', streamOf(small(warmUpDeltas))],
    ['large', streamOf(['x'.repeat(largeDelta)])],
  ]);
}

/** Events of one message, split into the given pieces. The last event has no text because only the pieces are measured. */
function streamOf(pieces: readonly string[]): Stream {
  const place = { item_id: 'msg_01', output_index: 0, content_index: 0 };
  const item = { type: 'message', id: 'msg_01', role: 'assistant', content: [] };
  const part = { type: 'output_text', text: '', annotations: [] };
  const events = [
    { type: 'response.created', response: { ...response, status: 'in_progress' } },
    { type: 'response.in_progress', response: { ...response, status: 'in_progress' } },
    { type: 'response.output_item.added', output_index: 0, item: { ...item, status: 'in_progress' } },
    { type: 'response.content_part.added', ...place, part },
    ...pieces.map((delta) => ({ type: 'response.output_text.delta', ...place, delta, logprobs: [] })),
    { type: 'response.output_text.done', ...place, text: '', logprobs: [] },
    { type: 'response.content_part.done', ...place, part },
    { type: 'response.output_item.done', output_index: 0, item: { ...item, status: 'completed' } },
    { type: 'response.completed', response: { ...response, status: 'completed', completed_at: 1767225603 } },
  ];
  const frames = events.map(
    (event, sequence_number) => `data: ${JSON.stringify({ ...event, sequence_number })}\n\n`,
  );
  return {
    events: events.length,
    bytes: new TextEncoder().encode(`: OPENROUTER PROCESSING\n\n${frames.join('')}data: [DONE]\n\n`),
  };
}

const response = {
  id: 'resp_01',
  object: 'response',
  created_at: 1767225600,
  completed_at: null,
  model: 'openai/gpt-4o-mini',
  output: [],
  error: null,
  incomplete_details: null,
  instructions: null,
  metadata: null,
  tools: [],
  tool_choice: 'auto',
  parallel_tool_calls: true,
  temperature: null,
  top_p: null,
  presence_penalty: null,
  frequency_penalty: null,
};
