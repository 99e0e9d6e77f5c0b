import { type Language, reportsErrors } from '../shared/language.ts';
import { complete, stream } from './program.ts';
import { documented } from './snippet.ts';
import { toolchains } from './toolchain.ts';

export const go: Language = {
  id: 'go',
  label: 'Go',
  fence: 'go',
  extension: 'go',
  group: 'sdk',
  styles: { documented, complete, stream },
  programBehavior: reportsErrors,
  toolchains,
};
