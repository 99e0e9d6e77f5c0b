/** Exit codes of all commands. */
export const exitCodes = {
  fine: 0,
  /** A check has findings. */
  findings: 1,
  /** The command line or the configuration is invalid. */
  usage: 2,
  /** The description is invalid. */
  invalid: 3,
  /** A file cannot be read or written. */
  inputOutput: 4,
  /** Internal error. */
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Error with a message for the user and an exit code. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(message: string, exitCode: ExitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
