import { type Language, reportsErrors } from '../shared/language.ts';
import { complete, stream } from './program.ts';
import { documented } from './snippet.ts';
import { toolchains } from './toolchain.ts';

export const ruby: Language = {
  id: 'ruby',
  label: 'Ruby',
  fence: 'ruby',
  extension: 'rb',
  group: 'sdk',
  styles: { documented, complete, stream },
  programBehavior: reportsErrors,
  toolchains,
};
