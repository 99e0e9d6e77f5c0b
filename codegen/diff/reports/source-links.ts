import { dirname, relative, resolve, sep } from 'node:path';
import type { SourceLocation } from '../../values/diagnostic.ts';

/** Where a page with links to the descriptions is written and read. */
export interface LinkOptions {
  /** The working folder, base of the file names. */
  readonly working: string;
  /** The file of the page; by default, a file in the working folder. */
  readonly page?: string;
  /** The URL of the repository for files of a commit: `https://github.com/acme/pets/blob`. */
  readonly repositoryUrl?: string;
}

/** The link to a line: relative to the page for a file, in the repository for a file of a commit; undefined if it has no address. */
export function sourceLink(
  { file, line }: SourceLocation,
  { working, page, repositoryUrl }: LinkOptions,
): string | undefined {
  const [, address] = /^(https?:\/\/\S+)$/.exec(file) ?? [];
  if (address !== undefined) return URL.canParse(address) ? new URL(address).href : undefined;
  const [, commit, path] = /^([0-9a-f]{7,64}):(.+)$/s.exec(file) ?? [];
  if (commit !== undefined && path !== undefined)
    return repositoryUrl === undefined
      ? undefined
      : `${repositoryUrl}/${commit}/${encodePath(path)}#L${line}`;
  // Other revisions, such as main, can point to another commit when the page is read.
  if (file.includes(':')) return undefined;
  const folder = page === undefined ? working : dirname(resolve(working, page));
  const target = relative(folder, resolve(working, file)).split(sep).join('/');
  return `${target.startsWith('../') ? '' : './'}${encodePath(target)}#L${line}`;
}

/** Percent-encodes each segment. Unpaired surrogates, which have no encoding, are replaced. */
function encodePath(path: string): string {
  return Buffer.from(path).toString().split('/').map(encodeURIComponent).join('/');
}
