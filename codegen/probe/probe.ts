import type { Document } from '../document/document.ts';
import { essence } from '../http/media-type.ts';
import type { Request } from '../http/request.ts';
import { bodyPieces, headersWithBoundary, urlText } from '../http/request-text.ts';
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
  /** The bytes of the files that bodies are made of, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** As many events of a stream are read. */
  readonly mostEvents: number;
  /** As long may one request take. */
  readonly mostSeconds: number;
  /** Notes are drift. */
  readonly isStrict: boolean;
  /** Aborted to give up. */
  readonly signal: AbortSignal;
}

/** What came of a request. */
export interface ProbeResult {
  readonly planned: PlannedRequest;
  /** Why there was no connection; then nothing is known of the server. */
  readonly unreachable?: string;
  /** Absent without an answer. */
  readonly answer?: Count & { readonly status: number; readonly mediaType?: string };
  readonly drifts: readonly Drift[];
}

/** Sends requests one after the other and judges each answer; ends with the first that finds no server. */
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
      const found = sent.kind === 'silent' ? `none came within ${tellSeconds(mostSeconds)}` : sent.reason;
      drifts.add({ code: 'answer-missing', where: 'answer', expected: 'must be given', found });
      return { planned, drifts: drifts.list() };
    }
    const { incoming } = sent;
    const count = await judgeAnswer({ ...options, reader, redactor, drifts, deadline, planned }, incoming);
    if (redactor.hasFound)
      drifts.add({
        code: 'key-echoed',
        level: 'note',
        where: 'answer',
        expected: `holds the key that it was sent (${[...used.keys()].join(', ')})`,
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
    headers: headersWithBoundary(request),
    ...(bytes ? { body: bytes } : {}),
  };
}
