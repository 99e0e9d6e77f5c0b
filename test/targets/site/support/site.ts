import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SiteConfig } from '../../../../codegen/config.ts';
import { generate } from '../../../../codegen/generate.ts';
import { configFor } from '../../../support/cases.ts';
import { everything } from '../../../support/targets.ts';

/** A generated site on disk. */
export interface Site {
  /** The folder of `index.html`. */
  readonly folder: string;
  /** Contents by path in the output folder. */
  readonly files: ReadonlyMap<string, string>;
}

/** Generates the site and the snippets of a description into a temporary folder. */
export async function writeSite(spec: string, site?: SiteConfig): Promise<Site> {
  const config = configFor(spec);
  const targets = { ...everything, names: ['snippets', 'site'] as const };
  const { files } = await generate({ ...config, targets, ...(site ? { site } : {}) }, dirname(spec));
  const output = mkdtempSync(join(tmpdir(), 'rosetta-site-'));
  for (const { path, contents } of files.filter((file) => file.path.startsWith('site/'))) {
    mkdirSync(dirname(join(output, path)), { recursive: true });
    writeFileSync(join(output, path), contents);
  }
  return {
    folder: join(output, 'site'),
    files: new Map(files.map(({ path, contents }) => [path, contents])),
  };
}

/** Generates the site of a description that is an object. */
export async function writeSiteOf(description: object): Promise<Site> {
  const spec = join(mkdtempSync(join(tmpdir(), 'rosetta-site-')), 'openapi.json');
  writeFileSync(spec, JSON.stringify(description));
  return writeSite(spec);
}
