import { type Language, reportsErrors } from '../shared/language.ts';
import { complete, stream } from './program.ts';
import { documented } from './snippet.ts';
import { toolchains } from './toolchain.ts';

export const php: Language = {
  id: 'php',
  label: 'PHP',
  fence: 'php',
  extension: 'php',
  group: 'sdk',
  styles: { documented, complete, stream },
  programBehavior: reportsErrors,
  toolchains,
};
