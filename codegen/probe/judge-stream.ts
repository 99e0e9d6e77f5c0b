import type { DescribedContent } from '../validation/operations.ts';
import { tellSeconds } from './deadline.ts';
import type { Count, Judging } from './judging.ts';
import { receive } from './receive.ts';
import type { Incoming } from './send.ts';
import { StreamWatch } from './watch-stream.ts';

/** Milliseconds to wait for data after the last event. */
const grace = 1_000;

/** Validates each event on arrival, then the end of the stream. */
export async function judgeStream(
  judging: Judging,
  content: DescribedContent,
  { message }: Incoming,
): Promise<Count> {
  const { deadline, mostSeconds } = judging;
  const stream = new StreamWatch(judging, content);
  let bytes = 0;
  let last = performance.now();
  const ending = await receive(message, deadline, (piece) => {
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
    else if (silence < mostSeconds / 2) stream.leave(`after ${tellSeconds(mostSeconds)}`, 'time limit');
    else
      stream.fail(
        'stream-silent',
        'must continue',
        `no data arrived for ${tellSeconds(Math.round(silence))}`,
      );
  }
  return { bytes, events: stream.events };
}
