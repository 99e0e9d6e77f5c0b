import { type ApiError, ClientError } from './errors.ts';

/** What a call came to, with the response that brought it. */
export interface WithResponse<Data> {
  /**
   * The body: JSON as a value, text as a string, anything else as a Blob.
   */
  readonly data: Data;
  /**
   * Status and headers; its body has been read.
   */
  readonly response: Response;
}

/** What a call came to, or why it failed. */
export type Result<Data, Failure> =
  | (WithResponse<Data> & { readonly error: undefined })
  | { readonly data: undefined; readonly error: ApiError<Failure> | OtherError };

/** No status came with it. */
type OtherError = ClientError & { readonly status?: undefined };

/** The promise of an answer, which can be asked for the response too, or for the error in place of a throw. */
export class Answer<Data, Failure = unknown> implements Promise<Data> {
  /** What `Object.prototype.toString` calls it. */
  readonly [Symbol.toStringTag] = 'Answer';
  readonly #both: Promise<WithResponse<Data>>;
  /** The type of what the API says of a call that failed. */
  declare readonly failure?: Failure;

  constructor(both: Promise<WithResponse<Data>>) {
    this.#both = both;
  }

  /** The answer beside the response that brought it. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#both;
  }

  /** The answer, or the error that it would have been rejected with. */
  result(): Promise<Result<Data, Failure>> {
    return this.#both.then(
      (both) => ({ ...both, error: undefined }),
      (error: unknown) => {
        if (isOurs<Failure>(error)) return { data: undefined, error };
        throw error;
      },
    );
  }

  /** The answer as something else. */
  map<Other>(change: (data: Data) => Other): Answer<Other, Failure> {
    return new Answer(this.#both.then(({ data, response }) => ({ data: change(data), response })));
  }

  /** As of every promise: `await` gives the data. */
  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then<Fulfilled = Data, Rejected = never>(
    onFulfilled?: ((data: Data) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.#both.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  /** As of every promise. */
  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Data | Rejected> {
    return this.then(undefined, onRejected);
  }

  /** As of every promise. */
  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}

function isOurs<Failure>(error: unknown): error is ApiError<Failure> | OtherError {
  return error instanceof ClientError;
}
