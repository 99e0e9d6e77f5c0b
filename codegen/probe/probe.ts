import type { Document } from '../document/document.ts';
import { baseMediaType } from '../http/media-type.ts';
import type { Request } from '../http/request.ts';
import { bodyPieces, headersWithBoundary, urlText } from '../http/request-text.ts';
import { shownText } from '../http/secret-text.ts';
import { makeValidator } from '../schema/validator.ts';
import type { ValueReader } from '../validation/parse-serialized.ts';
import { type ApiKeys, insertApiKeys } from './api-keys.ts';
import { formatSeconds, startDeadline } from './deadline.ts';
import { makeDriftCollector, type ResponseDrift } from './drift.ts';
import type { PlannedRequest } from './plan.ts';
import type { ReceivedSize } from './probe-context.ts';
import { makeRedactor } from './redact.ts';
import { type OutgoingRequest, sendProbeRequest } from './send.ts';
import { validateResponse } from './validate-response.ts';

export interface ProbeOptions {
  readonly keys: ApiKeys;
  /** Contents of files used in bodies, by name. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Maximum number of events to read from a stream. */
  readonly maxEvents: number;
  /** Time limit for one request. */
  readonly maxSeconds: number;
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
  readonly response?: ReceivedSize & { readonly status: number; readonly mediaType?: string };
  readonly drifts: readonly ResponseDrift[];
}

/** Sends requests one by one and validates each response. Stops if the server is unreachable. */
export async function* probe(
  document: Document,
  requests: readonly PlannedRequest[],
  options: ProbeOptions,
): AsyncGenerator<ProbeResult> {
  const reader: ValueReader = { document, validator: makeValidator(document, 'response') };
  for (const planned of requests) {
    if (options.signal.aborted) return;
    const result = await probeRequest(reader, planned, options);
    if (options.signal.aborted) return;
    yield result;
    if (result.unreachable !== undefined) return;
  }
}

async function probeRequest(
  reader: ValueReader,
  planned: PlannedRequest,
  options: ProbeOptions,
): Promise<ProbeResult> {
  const { keys, maxSeconds, isStrict, signal } = options;
  const usedKeys = new Map([...keys].filter(([variable]) => planned.variables.includes(variable)));
  const redactor = makeRedactor(usedKeys);
  const drifts = makeDriftCollector(reader.document, redactor, isStrict);
  const deadline = startDeadline(maxSeconds * 1_000, signal);
  try {
    const result = await sendProbeRequest(
      toOutgoingRequest(insertApiKeys(planned.request, usedKeys), options.files),
      deadline,
    );
    if (result.kind === 'unreachable')
      return { planned, unreachable: redactor.text(result.reason), drifts: [] };
    if (result.kind !== 'response') {
      const reason =
        result.kind === 'timeout' ? `no data arrived within ${formatSeconds(maxSeconds)}` : result.reason;
      drifts.add({ code: 'response-missing', location: 'response', problem: `is missing: ${reason}` });
      return { planned, drifts: drifts.list() };
    }
    const { incoming } = result;
    const size = await validateResponse(
      { ...options, reader, redactor, drifts, deadline, planned },
      incoming,
    );
    if (redactor.hasFound)
      drifts.add({
        code: 'key-echoed',
        level: 'note',
        location: 'response',
        problem: `contains the API key from the request (${[...usedKeys.keys()].join(', ')})`,
      });
    const type = incoming.headers.get('content-type')?.[0];
    const mediaType = type === undefined ? {} : { mediaType: redactor.text(baseMediaType(type)) };
    return { planned, response: { status: incoming.status, ...mediaType, ...size }, drifts: drifts.list() };
  } finally {
    deadline.stop();
  }
}

function toOutgoingRequest(request: Request, files: ProbeOptions['files']): OutgoingRequest {
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
