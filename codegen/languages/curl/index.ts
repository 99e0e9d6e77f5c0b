import type { Language } from '../shared/language.ts';
import { programBehavior } from './behavior.ts';
import { complete, stream } from './program.ts';
import { documented } from './snippet.ts';
import { toolchains } from './toolchain.ts';

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
