/** What a call came to, with the response that brought it. */
export interface WithResponse<Data> {
  readonly data: Data;
  /** Status and headers; its body has been read. */
  readonly response: Response;
}

/** The promise of an answer, which can be asked for the response too. */
export class Answer<Data> implements Promise<Data> {
  readonly [Symbol.toStringTag] = 'Answer';
  readonly #both: Promise<WithResponse<Data>>;

  constructor(both: Promise<WithResponse<Data>>) {
    this.#both = both;
  }

  /** The answer beside the response that brought it. */
  withResponse(): Promise<WithResponse<Data>> {
    return this.#both;
  }

  // biome-ignore lint/suspicious/noThenProperty: it is a promise.
  then<Result = Data, Reason = never>(
    onFulfilled?: ((data: Data) => Result | PromiseLike<Result>) | null,
    onRejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Result | Reason> {
    return this.#both.then(({ data }) => data).then(onFulfilled, onRejected);
  }

  catch<Reason = never>(
    onRejected?: ((reason: unknown) => Reason | PromiseLike<Reason>) | null,
  ): Promise<Data | Reason> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<Data> {
    return this.then().finally(onFinally);
  }
}
