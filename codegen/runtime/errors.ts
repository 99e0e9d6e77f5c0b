/** Whatever the client throws. */
export class ClientError extends Error {
  static override readonly name: string = 'ClientError';

  /** Of its class, also in code whose names were shortened. */
  override get name(): string {
    return this.constructor.name;
  }
}

/** The connection could not be made, or broke. */
export class ConnectionError extends ClientError {
  static override readonly name = 'ConnectionError';
}

/** No answer came within `timeout`, or nothing more of a stream within `idleTimeout`. */
export class TimeoutError extends ClientError {
  static override readonly name = 'TimeoutError';
}

/** The caller's signal, or `abort()` of a stream, ended the call. */
export class AbortError extends ClientError {
  static override readonly name = 'AbortError';
}

/** What the API says of a call that failed. Everything but the status may be missing. */
export interface Failure<Body> {
  readonly status: number;
  readonly headers: Headers;
  /** As it came: JSON where it is JSON, else text. */
  readonly body: Body;
}

/** The API answered with an error, in its status or within a stream. */
export class ApiError<Body = unknown> extends ClientError {
  static override readonly name: string = 'ApiError';
  /** HTTP status; of an error within a stream the status that it stands for. */
  readonly status: number;
  readonly headers: Headers;
  readonly body: Body;
  /** The API's own code. */
  readonly code: string | number | undefined;
  /** The API's own name of the kind of error. */
  readonly type: string | undefined;
  /** What the API adds to the message. */
  readonly metadata: unknown;
  readonly requestId: string | undefined;

  constructor({ status, headers, body }: Failure<Body>) {
    const error = member(body, 'error') ?? member(member(body, 'response'), 'error') ?? body;
    const message = member(error, 'message') ?? (typeof error === 'string' ? error : '');
    super(`${status}${message === '' ? '' : ` ${String(message).slice(0, 1000)}`}`);
    this.status = status;
    this.headers = headers;
    this.body = body;
    const code = member(error, 'code');
    this.code = typeof code === 'string' || typeof code === 'number' ? code : undefined;
    this.type = text(member(error, 'type')) ?? text(member(error, 'error_type'));
    this.metadata = member(error, 'metadata');
    this.requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
  }
}

/** 400: the request is not valid. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'BadRequestError';
}

/** 401: the key is missing or wrong. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'AuthenticationError';
}

/** 402: the account has nothing left. */
export class PaymentRequiredError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'PaymentRequiredError';
}

/** 403: the key may not do this. */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'PermissionDeniedError';
}

/** 404 */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'NotFoundError';
}

/** 409 */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'ConflictError';
}

/** 422: the request is well formed but cannot be carried out. */
export class UnprocessableEntityError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'UnprocessableEntityError';
}

/** 429: too many requests. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'RateLimitError';
}

/** 5XX: the API, or what stands behind it, failed. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  static override readonly name = 'ServerError';
}

const classes: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error of the class of its status. */
export function apiError<Body>(failure: Failure<Body>): ApiError<Body> {
  const { status } = failure;
  return new (classes[status] ?? (status < 500 ? ApiError : ServerError))(failure);
}

/** Codes that APIs send within streams, where no status can come any more. */
const statuses: readonly (readonly [RegExp, number])[] = [
  [/rate_?limit|too_many/, 429],
  [/authenticat|unauthorized|api_key/, 401],
  [/payment|credit|quota|billing/, 402],
  [/permission|forbidden|moderat/, 403],
  [/not_found/, 404],
  [/timeout/, 408],
  [/invalid|bad_request|context_length|policy/, 400],
];

/** The error that an event of a stream tells of, of the same class as if it had come as an HTTP status. */
export function streamError<Body>(headers: Headers, body: Body): ApiError<Body> {
  const error = member(body, 'error') ?? member(member(body, 'response'), 'error') ?? body;
  const code = member(error, 'code');
  const stated = Number(code);
  const status =
    stated >= 400 && stated < 600
      ? stated
      : (statuses.find(([pattern]) => pattern.test(String(code ?? '')))?.[1] ?? 500);
  return apiError({ status, headers, body });
}

/** A member of what may be an object. */
export function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
