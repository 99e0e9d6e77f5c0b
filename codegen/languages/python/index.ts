import { type Language, reportsErrors } from '../shared/language.ts';
import { complete, stream } from './program.ts';
import { documented } from './snippet.ts';
import { toolchains } from './toolchain.ts';

export const python: Language = {
  id: 'python',
  label: 'Python',
  fence: 'python',
  extension: 'py',
  group: 'sdk',
  styles: { documented, complete, stream },
  programBehavior: reportsErrors,
  toolchains,
};
