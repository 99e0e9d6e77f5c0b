import type { ProgramBehavior } from '../shared/language.ts';

/** A single command: the shell and curl report errors with their own exit statuses. */
export const programBehavior: ProgramBehavior = {
  exitStatus: {
    // bash; POSIX requires only a status other than 0.
    missingVariable: 1,
    missingFile: 1,
    // The others are exit codes of curl: read error, empty reply, partial file, HTTP page not retrieved.
    missingPart: 26,
    noResponse: 52,
    incompleteResponse: 18,
    errorResponse: 22,
  },
  errorBody: 'stdout',
  namesMissingPart: false,
  parsesEvents: false,
};
