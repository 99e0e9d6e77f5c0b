/** What the command answers to its caller. */
export const exitCodes = {
  fine: 0,
  /** `check` found something. */
  findings: 1,
  /** The command line or the configuration is wrong. */
  usage: 2,
  /** The description is invalid. */
  invalid: 3,
  /** A file cannot be read or written. */
  inputOutput: 4,
  /** A mistake of ours. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the run with a message for the user. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
