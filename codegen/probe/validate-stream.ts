import type { DescribedContent } from '../validation/operations.ts';
import { formatSeconds } from './deadline.ts';
import type { ProbeContext, ReceivedSize } from './probe-context.ts';
import { receiveBody } from './receive.ts';
import type { IncomingResponse } from './send.ts';
import { StreamValidator } from './stream-validator.ts';

/** Milliseconds to wait for data after the last event. */
const grace = 1_000;

/** Validates each event on arrival, then the end of the stream. */
export async function validateStream(
  context: ProbeContext,
  content: DescribedContent,
  { message }: IncomingResponse,
): Promise<ReceivedSize> {
  const { deadline, maxSeconds } = context;
  const stream = new StreamValidator(context, content);
  let bytes = 0;
  let last = performance.now();
  const end = await receiveBody(message, deadline, (chunk) => {
    last = performance.now();
    bytes += chunk.length;
    const continues = stream.add(chunk);
    if (stream.isComplete) deadline.restart(grace);
    return continues;
  });
  const silence = (performance.now() - last) / 1_000;
  if (end === 'complete') stream.finish();
  else if (end === 'undecodable')
    stream.fail('stream-undecodable', 'must match its Content-Encoding', 'could not be decoded');
  // A connection that is cut or stays open after the last event is not a problem.
  else if (end !== 'stopped' && !stream.isComplete) {
    if (end === 'closed') stream.fail('stream-incomplete', 'must be complete', 'the connection was closed');
    else if (silence < maxSeconds / 2) stream.stop(`after ${formatSeconds(maxSeconds)}`, 'time limit');
    else
      stream.fail(
        'stream-timeout',
        'must continue',
        `no data arrived for ${formatSeconds(Math.round(silence))}`,
      );
  }
  return { bytes, events: stream.events };
}
