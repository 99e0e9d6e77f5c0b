/** Kinds of faults of one description. The first group are always faults of this project. */
export const faultKinds = [
  'crash',
  'timeout',
  'memory',
  'check',
  'syntax',
  'no sample',
  'no snippet',
  'mock',
  'client',
  'refused',
  'diagnostic',
  'invalid sample',
] as const;

export type FaultKind = (typeof faultKinds)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly message: string;
}

/** Result of one description: a line of the results file. */
export interface Row {
  readonly description: string;
  /** CPU time. */
  readonly seconds: number;
  /** Largest memory of the process so far. */
  readonly megabytes: number;
  readonly operations: number;
  readonly samples: number;
  readonly snippets: number;
  /** Samples that the mock received. */
  readonly sent: number;
  /** Client programs that ran against the mock. */
  readonly called: number;
  readonly faults: readonly Fault[];
}

export function emptyRow(description: string): Row {
  const counts = { operations: 0, samples: 0, snippets: 0, sent: 0, called: 0 };
  return { description, seconds: 0, megabytes: 0, ...counts, faults: [] };
}

/** The input of a child process. */
export interface Task {
  readonly file: string;
  readonly description: string;
  /** Parses the snippets of every language. */
  readonly parses: boolean;
  /** Folder for the TypeScript client, if it is compiled later. */
  readonly clientFolder?: string;
  /** Maximum number of client programs to run. */
  readonly calls: number;
}
