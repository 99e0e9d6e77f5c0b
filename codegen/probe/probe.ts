import type { Document } from '../document/document.ts';
import { essence } from '../http/media-type.ts';
import type { Request } from '../http/request.ts';
import { bodyPieces, headersWithBoundary, urlText } from '../http/request-text.ts';
import { shownText } from '../http/secret-text.ts';
import { makeValidator } from '../schema/validator.ts';
import type { Reader } from '../validation/interpret.ts';
import { startDeadline, tellSeconds } from './deadline.ts';
import { type Drift, makeDrifts } from './drift.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { Count } from './judging.ts';
import { fillKeys, type Keys } from './keys.ts';
import type { PlannedRequest } from './plan.ts';
import { makeRedactor } from './redact.ts';
import { type Outgoing, send } from './send.ts';

export interface ProbeOptions {
  readonly keys: Keys;
  /** Contents of files used in bodies, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Maximum number of events to read from a stream. */
  readonly mostEvents: number;
  /** Time limit for one request. */
  readonly mostSeconds: number;
  /** Treats notes as drift. */
  readonly isStrict: boolean;
  /** Aborts the probe. */
  readonly signal: AbortSignal;
}

/** Result of a request. */
export interface ProbeResult {
  readonly planned: PlannedRequest;
  /** Reason for a connection failure. */
  readonly unreachable?: string;
  /** Absent if no response was received. */
  readonly answer?: Count & { readonly status: number; readonly mediaType?: string };
  readonly drifts: readonly Drift[];
}

/** Sends requests one by one and validates each response. Stops if the server is unreachable. */
export async function* probe(
  document: Document,
  requests: readonly PlannedRequest[],
  options: ProbeOptions,
): AsyncGenerator<ProbeResult> {
  const reader: Reader = { document, validator: makeValidator(document, 'response') };
  for (const planned of requests) {
    if (options.signal.aborted) return;
    const result = await probeOne(reader, planned, options);
    if (options.signal.aborted) return;
    yield result;
    if (result.unreachable !== undefined) return;
  }
}

async function probeOne(
  reader: Reader,
  planned: PlannedRequest,
  options: ProbeOptions,
): Promise<ProbeResult> {
  const { keys, mostSeconds, isStrict, signal } = options;
  const used = new Map([...keys].filter(([variable]) => planned.variables.includes(variable)));
  const redactor = makeRedactor(used);
  const drifts = makeDrifts(reader.document, redactor, isStrict);
  const deadline = startDeadline(mostSeconds * 1_000, signal);
  try {
    const sent = await send(outgoingOf(fillKeys(planned.request, used), options.files), deadline);
    if (sent.kind === 'unreachable') return { planned, unreachable: redactor.text(sent.reason), drifts: [] };
    if (sent.kind !== 'answer') {
      const reason =
        sent.kind === 'silent' ? `no data arrived within ${tellSeconds(mostSeconds)}` : sent.reason;
      drifts.add({ code: 'answer-missing', where: 'response', expected: `is missing: ${reason}` });
      return { planned, drifts: drifts.list() };
    }
    const { incoming } = sent;
    const count = await judgeAnswer({ ...options, reader, redactor, drifts, deadline, planned }, incoming);
    if (redactor.hasFound)
      drifts.add({
        code: 'key-echoed',
        level: 'note',
        where: 'response',
        expected: `contains the API key from the request (${[...used.keys()].join(', ')})`,
      });
    const type = incoming.headers.get('content-type')?.[0];
    const mediaType = type === undefined ? {} : { mediaType: redactor.text(essence(type)) };
    return { planned, answer: { status: incoming.status, ...mediaType, ...count }, drifts: drifts.list() };
  } finally {
    deadline.stop();
  }
}

function outgoingOf(request: Request, files: ProbeOptions['files']): Outgoing {
  const { method, url, body } = request;
  const bytes =
    body &&
    Buffer.concat(
      bodyPieces(body).map((piece) =>
        piece.kind === 'text' ? Buffer.from(piece.text) : (files.get(piece.fileName) ?? Buffer.alloc(0)),
      ),
    );
  return {
    method,
    url: urlText(url),
    headers: headersWithBoundary(request).map(({ name, value }) => ({ name, value: shownText(value) })),
    ...(bytes ? { body: bytes } : {}),
  };
}
