import { type ApiError, ClientError } from './errors.ts';

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
export type Result<Data, Failure> =
  | (WithResponse<Data> & { readonly error: undefined })
  | { readonly data: undefined; readonly error: ApiError<Failure> | OtherError };

/** An error without an HTTP status, such as a failed connection. */
type OtherError = ClientError & { readonly status?: undefined };

/** A promise of the response data, with methods to get the HTTP response, or the error without an exception. */
export class Answer<Data, Failure = unknown> implements Promise<Data> {
  /** Name in `Object.prototype.toString`. */
  readonly [Symbol.toStringTag] = 'Answer';
  readonly #both: Promise<WithResponse<Data>>;
  /** Type of the error body; never set. */
  declare readonly failure?: Failure;

  constructor(both: Promise<WithResponse<Data>>) {
    this.#both = both;
  }

  /** Resolves to the data and the HTTP response. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#both;
  }

  /** Resolves to the data or the error, without throwing. */
  result(): Promise<Result<Data, Failure>> {
    return this.#both.then(
      (both) => ({ ...both, error: undefined }),
      (error: unknown) => {
        if (isOurs<Failure>(error)) return { data: undefined, error };
        throw error;
      },
    );
  }

  /** Converts the data. */
  map<Other>(change: (data: Data) => Other): Answer<Other, Failure> {
    return new Answer(this.#both.then(({ data, response }) => ({ data: change(data), response })));
  }

  /** Promise method; `await` returns the data. */
  // biome-ignore lint/suspicious/noThenProperty: the class implements Promise.
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#both.then(({ data }) => data).then(onFulfilled, onRejected);
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

function isOurs<Failure>(error: unknown): error is ApiError<Failure> | OtherError {
  return error instanceof ClientError;
}
