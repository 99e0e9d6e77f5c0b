import { requestedDelay } from './retry-after.ts';
import { property, textOf } from './unknown.ts';

const maxMessageLength = 1000;

/** Base class of all errors of the client. Error names are string literals, because minifiers rename classes. */
export class ClientError extends Error {
  /** Class name, even in minified code. */
  override get name(): string {
    return 'ClientError';
  }
  /** Properties for `JSON.stringify`, which omits the message of an error. */
  toJSON(): object {
    return { ...this, name: this.name, message: this.message };
  }
}

/** The connection failed or broke. */
export class ConnectionError extends ClientError {
  /** Class name, even in minified code. */
  override get name(): 'ConnectionError' {
    return 'ConnectionError';
  }
}

/** No response within `timeout`, or no stream data within `idleTimeout`. */
export class TimeoutError extends ClientError {
  /** Class name, even in minified code. */
  override get name(): 'TimeoutError' {
    return 'TimeoutError';
  }
}

/** The call was aborted by its signal, or by `abort()` of the stream. */
export class AbortError extends ClientError {
  /** Class name, even in minified code. */
  override get name(): 'AbortError' {
    return 'AbortError';
  }
}

/** An error response. */
export interface ErrorResponse {
  /**
   * HTTP status code.
   */
  readonly status: number;
  /**
   * Response headers.
   */
  readonly headers: Headers;
  /**
   * Response body: parsed if it is JSON, else a string.
   */
  readonly body: unknown;
}

/** Common properties of error bodies. */
interface ErrorDetails {
  readonly message: string;
  readonly code: string | number | undefined;
  readonly type: string | undefined;
  readonly errorType: string | undefined;
  readonly metadata: unknown;
}

/** Reads the details in `error`, in `response.error` or in the body itself. A string is a message. */
function errorDetails(body: unknown): ErrorDetails {
  const error = property(body, 'error') ?? property(property(body, 'response'), 'error') ?? body;
  const details = typeof error === 'string' ? { message: error } : error;
  const code = property(details, 'code');
  return {
    message: messageOf(details),
    code: typeof code === 'number' ? code : stringOf(code),
    type: stringOf(property(details, 'type')),
    errorType: stringOf(
      property(details, 'error_type') ??
        property(property(body, 'response'), 'error_type') ??
        property(property(details, 'metadata'), 'error_type'),
    ),
    metadata: property(details, 'metadata'),
  };
}

/** The message, else the title and detail of a problem (RFC 9457, 3.1). */
function messageOf(details: unknown): string {
  const message = property(details, 'message');
  const texts =
    message === undefined || message === null
      ? [property(details, 'title'), property(details, 'detail')]
      : [message];
  return texts
    .filter((text) => text !== undefined && text !== null && text !== '')
    .map(textOf)
    .join(': ');
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The API returned an error status, or an error event in a stream. */
export class ApiError extends ClientError {
  /** Class name, even in minified code. */
  override get name(): string {
    return 'ApiError';
  }
  /** HTTP status code. For an error event, the equivalent status code. */
  readonly status: number;
  /** Response headers. */
  readonly headers: Headers;
  /** Response body or stream event: parsed if it is JSON, else a string. Not validated. */
  readonly body: unknown;
  /** Error code of the API. */
  readonly code: string | number | undefined;
  /** Error type of the API. */
  readonly type: string | undefined;
  /** Additional error details of the API. */
  readonly metadata: unknown;
  /** Request ID (`x-request-id` or `request-id` header), for support requests. */
  readonly requestId: string | undefined;
  /** Wait before a retry that the API requests, in milliseconds. */
  readonly retryAfter: number | undefined;

  constructor({ status, headers, body }: ErrorResponse) {
    const details = errorDetails(body);
    super(
      `${status} ${details.message || describeRedirect(status, headers)}`.slice(0, maxMessageLength).trim(),
    );
    this.status = status;
    this.headers = headers;
    this.body = body;
    this.code = details.code;
    this.metadata = details.metadata ?? property(body, 'metadata');
    this.type = details.errorType ?? details.type;
    this.requestId = headers.get('x-request-id') ?? headers.get('request-id') ?? undefined;
    this.retryAfter = requestedDelay(headers);
  }
}

/** Reason why a redirect was not followed. The query of its URL may contain a secret. */
function describeRedirect(status: number, headers: Headers): string {
  const [location] = (headers.get('location') ?? '').split('?');
  return status < 400 && location ? `redirects to ${location}, which is not followed: check baseUrl` : '';
}

/** An error whose body has the documented type. */
export type TypedApiError<Body> = ApiError & {
  /**
   * Response body. Not validated.
   */
  readonly body: Body;
};

/** 400 Bad Request. */
export class BadRequestError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'BadRequestError' {
    return 'BadRequestError';
  }
}

/** 401 Unauthorized: the API key is missing or invalid. */
export class AuthenticationError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'AuthenticationError' {
    return 'AuthenticationError';
  }
}

/** 402 Payment Required: insufficient credit. */
export class PaymentRequiredError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'PaymentRequiredError' {
    return 'PaymentRequiredError';
  }
}

/** 403 Forbidden: the API key lacks permission. */
export class PermissionDeniedError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'PermissionDeniedError' {
    return 'PermissionDeniedError';
  }
}

/** 404 Not Found. */
export class NotFoundError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'NotFoundError' {
    return 'NotFoundError';
  }
}

/** 409 Conflict. Retried automatically. */
export class ConflictError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'ConflictError' {
    return 'ConflictError';
  }
}

/** 422 Unprocessable Content: the request is well formed but cannot be processed. */
export class UnprocessableEntityError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'UnprocessableEntityError' {
    return 'UnprocessableEntityError';
  }
}

/** 429 Too Many Requests. Retried automatically. */
export class RateLimitError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'RateLimitError' {
    return 'RateLimitError';
  }
}

/** 5XX: server error. Retried automatically. */
export class ServerError extends ApiError {
  /** Class name, even in minified code. */
  override get name(): 'ServerError' {
    return 'ServerError';
  }
}

const errorClasses: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  402: PaymentRequiredError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** Creates the error class of a status code. */
export function createApiError(response: ErrorResponse): ApiError {
  const { status } = response;
  return new (errorClasses[status] ?? (status < 500 ? ApiError : ServerError))(response);
}

/** Status codes by error code of a stream event. */
const statusByErrorCode: readonly (readonly [RegExp, number])[] = [
  [/rate_?limit|too_many/, 429],
  [/auth|api_key/, 401],
  [/payment|credit|quota|billing/, 402],
  [/permission|forbidden|moderat/, 403],
  [/not_found/, 404],
  [/timeout/, 408],
  [/unprocessable/, 422],
  [/invalid|bad_|unsupported|too_|length|exceeded|policy|refusal/, 400],
];

/** Creates the error of a stream event, or of an error body with a success status, in the class of the equivalent HTTP status. */
export function createStreamError(headers: Headers, body: unknown): ApiError {
  const { code, errorType, type } = errorDetails(body);
  const [, matchedStatus = 500] =
    statusByErrorCode.find(([pattern]) => pattern.test(`${code} ${errorType} ${type}`)) ?? [];
  const status = Number(code) >= 400 && Number(code) < 600 ? Number(code) : matchedStatus;
  return createApiError({ status, headers, body });
}
