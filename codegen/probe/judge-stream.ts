import type { DescribedContent } from '../validation/operations.ts';
import { tellSeconds } from './deadline.ts';
import type { Count, Judging } from './judging.ts';
import { receive } from './receive.ts';
import type { Incoming } from './send.ts';
import { StreamWatch } from './watch-stream.ts';

/** How long is waited for what may follow the last event. */
const grace = 1_000;

/** Judges each event when it comes, and then how the stream ended. */
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
    stream.fail('stream-undecodable', 'must be encoded as its Content-Encoding says', 'it is not');
  // What breaks after the last event, or stays open, takes nothing away.
  else if (ending !== 'left' && !stream.isOver) {
    if (ending === 'cut') stream.fail('stream-cut', 'must come whole', 'the connection broke');
    else if (silence < mostSeconds / 2) stream.leave(`after ${tellSeconds(mostSeconds)}`);
    else stream.fail('stream-silent', 'must go on', `nothing came for ${tellSeconds(Math.round(silence))}`);
  }
  return { bytes, events: stream.events };
}
