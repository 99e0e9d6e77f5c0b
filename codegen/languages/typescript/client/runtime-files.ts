import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { GeneratedFile } from '../../../values/generated-file.ts';

/** Folder of the runtime, in the same relative place in the sources and the built package. */
const folder = fileURLToPath(new URL('../../../../codegen/languages/typescript/runtime/', import.meta.url));

/** Copies the runtime. Files of a protocol are included only if an operation uses it. */
export function runtimeFiles(hasProtocol: boolean): readonly GeneratedFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && (hasProtocol || !path.startsWith('responses/')))
    .map((path) => ({ path: `src/runtime/${path}`, contents: readFileSync(folder + path, 'utf8') }));
}
