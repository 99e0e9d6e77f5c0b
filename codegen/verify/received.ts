/** One request as it came over the wire. */
export interface Arrived {
  readonly method: string;
  /** Path and query, untouched. */
  readonly target: string;
  /** In the order they came, names as sent. */
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Uint8Array;
}

export function headerValues({ headers }: Arrived, name: string): readonly string[] {
  return headers.filter(([key]) => key.toLowerCase() === name.toLowerCase()).map(([, value]) => value);
}
