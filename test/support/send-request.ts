import { connect } from 'node:net';
import type { Request } from '../../codegen/http/request.ts';
import { bodyPieces, headersWithBoundary, urlText } from '../../codegen/http/request-text.ts';
import { shownText } from '../../codegen/http/secret-text.ts';

export interface RawAnswer {
  readonly status: number;
  /** Header values by lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
  /** Received body with chunks joined. */
  readonly body: string;
}

/** Raw HTTP text of a request. Files have the content `file`. */
function requestBytes(request: Request): string {
  const pieces = request.body ? bodyPieces(request.body) : [];
  const body = pieces.map((piece) => (piece.kind === 'text' ? piece.text : 'file')).join('');
  const target = urlText({ ...request.url, origin: '' });
  const headers = headersWithBoundary(request).map(({ name, value }) => `${name}: ${shownText(value)}`);
  const length = request.body ? [`Content-Length: ${Buffer.byteLength(body)}`] : [];
  const head = [
    `${request.method} ${target} HTTP/1.1`,
    'Host: mock',
    ...headers,
    ...length,
    'Connection: close',
  ];
  return `${head.join('\r\n')}\r\n\r\n${body}`;
}

/** Sends a request byte for byte to a server at another origin. */
export function sendRequest(origin: string, request: Request): Promise<RawAnswer> {
  return sendRaw(origin, requestBytes(request));
}

/** Sends bytes to a server and reads until the connection closes. */
export async function sendRaw(origin: string, bytes: string | Buffer): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  socket.write(bytes);
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of socket) chunks.push(Buffer.from(chunk));
  } catch (error) {
    if (chunks.length === 0) throw error;
  }
  return readAnswer(Buffer.concat(chunks).toString('utf8'));
}

function readAnswer(text: string): RawAnswer {
  const end = text.indexOf('\r\n\r\n');
  const [first = '', ...lines] = text.slice(0, end).split('\r\n');
  const headers = new Map(
    lines.map((line): [string, string] => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), line.slice(at + 1).trim()];
    }),
  );
  const rest = text.slice(end + 4);
  const isChunked = headers.get('transfer-encoding') === 'chunked';
  return { status: Number(first.split(' ')[1]), headers, body: isChunked ? joinChunks(rest) : rest };
}

function joinChunks(text: string): string {
  const bytes = Buffer.from(text);
  const chunks: Buffer[] = [];
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf('\r\n', at);
    const size = Number.parseInt(bytes.subarray(at, end).toString(), 16);
    if (!(size > 0)) break;
    chunks.push(bytes.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(chunks).toString();
}
