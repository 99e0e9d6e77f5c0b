import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from '../../../values/generated-file.ts';

/** Where the runtime lies: the same place for the sources and for the built package. */
const folder = fileURLToPath(new URL('../../../../codegen/languages/typescript/runtime/', import.meta.url));

/** The files of the runtime as they are; those of a protocol only where it is spoken. */
export function runtimeFiles(hasProtocol: boolean): readonly GeneratedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && (hasProtocol || !path.startsWith('responses/')))
    .map((path) => ({ path: `src/runtime/${path}`, contents: readFileSync(folder + path, 'utf8') }));
}
