import { createServer } from 'node:http';
import { Readable } from 'node:stream';
import { makeStreams } from './event-bytes.ts';

/** Serves streams in pieces of 16 kB, in a separate process whose usage is not attributed to a client. */
const streams = makeStreams();
const pieceLength = 16 * 1024;

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += pieceLength) yield bytes.subarray(at, at + pieceLength);
}

const server = createServer((request, response) => {
  const stream = streams.get(request.url?.split('/')[1] ?? '');
  request.resume();
  response.writeHead(stream ? 200 : 404, { 'content-type': 'text/event-stream' });
  Readable.from(piecesOf(stream?.bytes ?? new Uint8Array())).pipe(response);
});

server.listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (typeof address === 'object') process.send?.(address?.port);
});
process.on('disconnect', () => process.exit());
