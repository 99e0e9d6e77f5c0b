import type { ClientLanguage } from '../shared/language.ts';
import { client } from './snippet.ts';
import { toolchains } from './toolchain.ts';

export const typescript: ClientLanguage = {
  id: 'typescript',
  label: 'TypeScript',
  fence: 'typescript',
  extension: 'ts',
  group: 'client',
  styles: { client },
  toolchains,
  makeClient: async (input) => (await import('./client/client.ts')).typescriptClient(input),
};
