import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '../../codegen/config.ts';
import { everything } from './targets.ts';

/** A folder of `test/cases/`: `openapi.yaml` or `openapi.json`, the files that it references, and `expected/`. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  readonly spec: string;
  readonly expected: string;
}

export const casesFolder = fileURLToPath(new URL('../cases/', import.meta.url));

export const cases: readonly Case[] = readdirSync(casesFolder)
  .filter((name) => statSync(join(casesFolder, name)).isDirectory())
  .sort()
  .map((name) => {
    const folder = join(casesFolder, name);
    const spec = ['openapi.yaml', 'openapi.json', 'input/openapi.yaml']
      .map((file) => join(folder, file))
      .find(existsSync);
    return { name, folder, spec: spec ?? join(folder, 'openapi.yaml'), expected: join(folder, 'expected') };
  });

export const placeholders = { token: '<token>', apiKey: '<apiKey>', credentials: '<credentials>' };

export function configFor(spec: string, out = '/nowhere'): Config {
  return { spec, out, targets: everything, imports: false, placeholders };
}

/** Contents of all files below a folder, by path with `/`. */
export function readFolder(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    entries
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
  );
}
