import { ClientError, type TypedApiError } from './errors.ts';

/** Data of a call and its HTTP response. */
export interface WithResponse<Data> {
  /**
   * Decoded body: JSON as a value, text as a string, anything else as a Blob.
   */
  readonly data: Data;
  /**
   * HTTP response; its body has been read.
   */
  readonly response: Response;
}

/** Data of a call, or its error. */
export type Result<Data, ErrorBody> =
  | (WithResponse<Data> & { readonly error: undefined })
  | { readonly data: undefined; readonly error: TypedApiError<ErrorBody> | ErrorWithoutStatus };

/** An error without an HTTP status, such as a failed connection. */
type ErrorWithoutStatus = ClientError & { readonly status?: undefined };

/** A promise of the response data, with methods to get the HTTP response, or the error without an exception. */
export class ApiPromise<Data, ErrorBody = unknown> implements Promise<Data> {
  /** Name in `Object.prototype.toString`. */
  readonly [Symbol.toStringTag] = 'ApiPromise';
  readonly #promise: Promise<WithResponse<Data>>;
  /** Type of the error body; never set. */
  declare readonly errorBody?: ErrorBody;

  constructor(promise: Promise<WithResponse<Data>>) {
    this.#promise = promise;
  }

  /** Resolves to the data and the HTTP response. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#promise;
  }

  /** Resolves to the data or the error, without throwing. */
  result(): Promise<Result<Data, ErrorBody>> {
    return this.#promise.then(
      (success) => ({ ...success, error: undefined }),
      (error: unknown) => {
        if (isClientError<ErrorBody>(error)) return { data: undefined, error };
        throw error;
      },
    );
  }

  /** Converts the data. */
  map<Mapped>(convert: (data: Data) => Mapped | Promise<Mapped>): ApiPromise<Mapped, ErrorBody> {
    return new ApiPromise(
      this.#promise.then(async ({ data, response }) => ({ data: await convert(data), response })),
    );
  }

  /** Promise method; `await` returns the data. */
  // biome-ignore lint/suspicious/noThenProperty: the class implements Promise.
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#promise.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  /** Promise method. */
  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected);
  }

  /** Promise method. */
  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}

function isClientError<ErrorBody>(error: unknown): error is TypedApiError<ErrorBody> | ErrorWithoutStatus {
  return error instanceof ClientError;
}
