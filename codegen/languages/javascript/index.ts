import { type Language, reportsErrors } from '../shared/language.ts';
import { complete, stream } from './program.ts';
import { documented } from './snippet.ts';
import { toolchains } from './toolchain.ts';

export const javascript: Language = {
  id: 'javascript',
  label: 'JavaScript',
  fence: 'javascript',
  // Top-level `await` requires a module.
  extension: 'mjs',
  group: 'sdk',
  styles: { documented, complete, stream },
  programBehavior: reportsErrors,
  toolchains,
};
