const longestMessage = 1000;

/** Whatever the client throws. Names are written out: those of classes are shortened by bundlers. */
export class ClientError extends Error {
  /** The name of the class, also in code that was minified. */
  override get name(): string {
    return 'ClientError';
  }
}

/** The connection could not be made, or broke. */
export class ConnectionError extends ClientError {
  /** The name of the class, also in code that was minified. */
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }
}

/** No answer came within `timeout`, or nothing more of a stream within `idleTimeout`. */
export class TimeoutError extends ClientError {
  /** The name of the class, also in code that was minified. */
  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}

/** The caller's signal, or `abort()` of a stream, ended the call. */
export class AbortError extends ClientError {
  /** The name of the class, also in code that was minified. */
  override get name(): 'AbortError' {
    return 'AbortError';
  }
}

/** What the API says of a call that failed. Everything but the status may be missing. */
export interface Failure<Body> {
  /**
   * HTTP status.
   */
  readonly status: number;
  /**
   * The headers of the answer.
   */
  readonly headers: Headers;
  /**
   * As it came: JSON where it is JSON, else text.
   */
  readonly body: Body;
}

/** What APIs tell of an error; it is not validated. */
interface Details {
  readonly message?: unknown;
  readonly code?: string | number;
  readonly type?: string;
  readonly error_type?: string;
  readonly metadata?: unknown;
}

/** Some wrap it, as do the events of some streams. */
function detailsOf(body: unknown): Details {
  return Object(member(body, 'error') ?? member(member(body, 'response'), 'error') ?? body);
}

/** The API answered with an error, in its status or within a stream. */
export class ApiError<Body = unknown> extends ClientError {
  /** The name of the class, also in code that was minified. */
  override get name(): string {
    return 'ApiError';
  }
  /** HTTP status; of an error within a stream the status that it stands for. */
  readonly status: number;
  /** The headers of the answer, or of the stream. */
  readonly headers: Headers;
  /** What the API said, or the event of a stream: JSON where it is JSON, else text. It is not validated. */
  readonly body: Body;
  /** The API's own code. */
  readonly code: string | number | undefined;
  /** The API's own name of the kind of error. */
  readonly type: string | undefined;
  /** What the API adds to the message. */
  readonly metadata: unknown;
  /** The `x-request-id` or `request-id` of the answer, by which the API's support finds the call. */
  readonly requestId: string | undefined;

  constructor({ status, headers, body }: Failure<Body>) {
    const details = detailsOf(body);
    const message = details.message ?? (details instanceof String ? details : '');
    super(`${status} ${message}`.slice(0, longestMessage).trim());
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.code = details.code;
    this.metadata = details.metadata ?? member(body, 'metadata');
    this.type = details.type ?? details.error_type;
    this.requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
  }
}

/** 400: the request is not valid. */
export class BadRequestError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'BadRequestError' {
    return 'BadRequestError';
  }
}

/** 401: the key is missing or wrong. */
export class AuthenticationError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'AuthenticationError' {
    return 'AuthenticationError';
  }
}

/** 402: the account has nothing left. */
export class PaymentRequiredError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'PaymentRequiredError' {
    return 'PaymentRequiredError';
  }
}

/** 403: the key may not do this. */
export class PermissionDeniedError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'PermissionDeniedError' {
    return 'PermissionDeniedError';
  }
}

/** 404: there is no such thing, or no such model. */
export class NotFoundError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'NotFoundError' {
    return 'NotFoundError';
  }
}

/** 409: the request is at odds with another, or with the state of a thing; it is tried again. */
export class ConflictError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'ConflictError' {
    return 'ConflictError';
  }
}

/** 422: the request is well formed but cannot be carried out. */
export class UnprocessableEntityError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'UnprocessableEntityError' {
    return 'UnprocessableEntityError';
  }
}

/** 429: too many requests. */
export class RateLimitError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'RateLimitError' {
    return 'RateLimitError';
  }
}

/** 5XX: the API, or what stands behind it, failed. */
export class ServerError<Body = unknown> extends ApiError<Body> {
  /** The name of the class, also in code that was minified. */
  override get name(): 'ServerError' {
    return 'ServerError';
  }
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
  [/auth|api_key/, 401],
  [/payment|credit|quota|billing/, 402],
  [/permission|forbidden|moderat/, 403],
  [/not_found/, 404],
  [/timeout/, 408],
  [/unprocessable/, 422],
  [/invalid|bad_|unsupported|too_|length|exceeded|policy|refusal/, 400],
];

/** The error that an event of a stream tells of, of the same class as if it had come as an HTTP status. */
export function streamError<Body>(headers: Headers, body: Body): ApiError<Body> {
  const { code, error_type: type } = detailsOf(body);
  const [, known = 500] = statuses.find(([pattern]) => pattern.test(`${code} ${type}`)) ?? [];
  const status = Number(code) >= 400 && Number(code) < 600 ? Number(code) : known;
  return apiError({ status, headers, body });
}

/** A member of what may be an object. */
export function member(value: unknown, name: string): unknown {
  return Object(value)[name];
}
