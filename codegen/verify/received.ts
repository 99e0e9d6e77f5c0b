/** A request as received by the recorder. */
export interface RecordedRequest {
  readonly method: string;
  /** Undecoded path and query. */
  readonly target: string;
  /** In order of arrival, with names as sent. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

export function headerValues({ headers }: RecordedRequest, name: string): readonly string[] {
  return headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
}
