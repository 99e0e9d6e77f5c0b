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
  judging: ProbeContext,
  content: DescribedContent,
  { message }: IncomingResponse,
): Promise<ReceivedSize> {
  const { deadline, mostSeconds } = judging;
  const stream = new StreamValidator(judging, content);
  let bytes = 0;
  let last = performance.now();
  const ending = await receiveBody(message, deadline, (piece) => {
    last = performance.now();
    bytes += piece.length;
    const isWanted = stream.take(piece);
    if (stream.isOver) deadline.shorten(grace);
    return isWanted;
  });
  const silence = (performance.now() - last) / 1_000;
  if (ending === 'end') stream.finish();
  else if (ending === 'undecodable')
    stream.fail('stream-undecodable', 'must match its Content-Encoding', 'could not be decoded');
  // A connection that is cut or stays open after the last event is not a problem.
  else if (ending !== 'left' && !stream.isOver) {
    if (ending === 'cut') stream.fail('stream-cut', 'must be complete', 'the connection was closed');
    else if (silence < mostSeconds / 2) stream.leave(`after ${formatSeconds(mostSeconds)}`, 'time limit');
    else
      stream.fail(
        'stream-silent',
        'must continue',
        `no data arrived for ${formatSeconds(Math.round(silence))}`,
      );
  }
  return { bytes, events: stream.events };
}
