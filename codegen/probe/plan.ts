import { METHODS } from 'node:http';
import type { Document } from '../document/document.ts';
import type { Request } from '../http/request.ts';
import { bodyPieces, filesOf } from '../http/request-text.ts';
import { streamProgram } from '../languages/shared/program.ts';
import { secretsOf, urlPieces } from '../languages/shared/secrets.ts';
import type { Model, Operation, Sample } from '../model/model.ts';
import { requestsStream } from '../model/requests-stream.ts';
import { type DescribedOperation, resolveOperations } from '../validation/operations.ts';
import type { JsonValue } from '../values/json.ts';
import { type Cost, costLimits, readCost } from './cost.ts';
import { type ProbeTarget, retarget } from './target.ts';

/** A request that a probe can send. */
export interface PlannedRequest {
  readonly described: DescribedOperation;
  /** Sample name. */
  readonly sample: string;
  /** Request to the target, with placeholders for secrets. */
  readonly request: Request;
  /** URL with environment variables instead of secrets. */
  readonly displayUrl: string;
  /** Absent if the server may choose. */
  readonly requestsStream?: boolean;
  readonly cost?: Cost;
  /** Body properties that limit the cost. */
  readonly limits: readonly (readonly [string, JsonValue])[];
  /** Environment variables of its secrets. */
  readonly variables: readonly string[];
  /** File names used in its body. */
  readonly files: readonly string[];
  /** True for a read-only request without secrets and without a stated cost, which is sent by default. */
  readonly isSafe: boolean;
}

export interface ProbePlanOptions {
  /** Default: the servers of the description. */
  readonly target?: ProbeTarget;
  /** Requests a stream from every operation that supports it. */
  readonly isStream?: boolean;
  /** Samples to send instead of the documented ones, by operation id. */
  readonly samples?: ReadonlyMap<string, readonly Sample[]>;
}

/** Plans a request for every sample, in the order of the description. */
export function planRequests(
  document: Document,
  model: Model,
  options: ProbePlanOptions = {},
): readonly PlannedRequest[] {
  return resolveOperations(document, model)
    .filter(({ operation }) => METHODS.includes(operation.method))
    .flatMap((described) =>
      samplesOf(described.operation, options).map((sample) => planRequest(described, sample, options)),
    );
}

function samplesOf({ id, samples }: Operation, options: ProbePlanOptions): readonly Sample[] {
  return options.samples ? (options.samples.get(id) ?? []) : samples;
}

function planRequest(
  described: DescribedOperation,
  sample: Sample,
  { target, isStream }: ProbePlanOptions,
): PlannedRequest {
  const { operation, node } = described;
  const streamRequest = isStream ? streamProgram(operation, sample) : undefined;
  const documented = streamRequest?.request ?? sample.request;
  const request = target ? retarget(target, operation, documented) : documented;
  const requestsStream = streamRequest ? true : selectsStream(operation, sample);
  const cost = readCost(node);
  const variables = secretsOf(request).map(({ variable }) => variable);
  const isReadOnly = request.method === 'GET' || request.method === 'HEAD';
  return {
    described,
    sample: sample.name,
    request,
    displayUrl: printUrl(request),
    ...(requestsStream === undefined ? {} : { requestsStream }),
    ...(cost ? { cost } : {}),
    limits: costLimits(request.body),
    variables,
    files: filesOf(request.body ? bodyPieces(request.body) : []),
    isSafe: isReadOnly && cost === undefined && variables.length === 0,
  };
}

/** Undefined if no body property selects the stream: the server may choose. */
function selectsStream(operation: Operation, sample: Sample): boolean | undefined {
  const { streaming } = operation;
  return streaming?.condition && requestsStream(streaming, sample.content?.value);
}

function printUrl({ url }: Request): string {
  return urlPieces(url)
    .map((piece) => (typeof piece === 'string' ? piece : `$${piece.env}`))
    .join('');
}
