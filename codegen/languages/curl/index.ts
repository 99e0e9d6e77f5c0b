import type { Language, ProgramBehavior } from '../shared/language.ts';
import { complete, stream } from './program.ts';
import { documented } from './snippet.ts';
import { toolchains } from './toolchain.ts';

/** A single command: the shell and curl report errors with their own exit statuses. */
const programBehavior: ProgramBehavior = {
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

export const curl: Language = {
  id: 'curl',
  label: 'cURL',
  fence: 'shell',
  extension: 'sh',
  group: 'shell',
  styles: { documented, complete, stream },
  programBehavior,
  toolchains,
};
