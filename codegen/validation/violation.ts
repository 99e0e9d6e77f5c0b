/** One way in which a request is not what the description asks for. */
export interface Objection {
  /** An `error` refuses the request; a `warning` is only told. */
  readonly level: 'error' | 'warning';
  /** `query.limit`, `header.X-Trace`, `body/input/0/role`. */
  readonly where: string;
  /** What it has to be, as the end of a sentence: `must be integer`. */
  readonly expected: string;
  /** What it is, as the end of a sentence: `is "abc"`. */
  readonly found?: string;
  /** The status of the answer, if nothing weighs more. */
  readonly status: number;
}

/** One sentence, without its full stop: `query.limit must be integer, but is "abc"`. */
export function tellObjection({ where, expected, found }: Objection): string {
  return `${where} ${expected}${found === undefined ? '' : `, but ${found}`}`;
}

export function refusal(where: string, expected: string, found?: string, status = 400): Objection {
  return { level: 'error', where, expected, status, ...(found === undefined ? {} : { found }) };
}

export function warning(where: string, expected: string, found?: string): Objection {
  return { level: 'warning', where, expected, status: 400, ...(found === undefined ? {} : { found }) };
}

/** What comes first decides: who asks, then what a body is, then what is in it. A description that cannot be used is not the caller's fault. */
const weights = [500, 401, 413, 415];

/** The status that answers the objections; `undefined` where none is an error. */
export function statusOf(objections: readonly Objection[]): number | undefined {
  const statuses = new Set(objections.filter(({ level }) => level === 'error').map(({ status }) => status));
  return weights.find((status) => statuses.has(status)) ?? [...statuses][0];
}
