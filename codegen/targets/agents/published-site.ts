import type { OpenApiVersion } from '../../document/document.ts';
import type { Operation } from '../../model/model.ts';
import { encodePath } from '../../values/encode-path.ts';

/** The address of a site. Without it, links are relative. */
export interface SiteAddress {
  /** Absolute URL of the root, with a final slash. */
  readonly url?: string;
}

/** The published documentation that the files for agents link to. Paths are relative to the root of the site, with `/`. */
export interface PublishedSite extends SiteAddress {
  readonly description: { readonly path: string; readonly version: OpenApiVersion };
  /** Start pages of the documentation. */
  readonly documentation: readonly SitePage[];
  /** Path of `llms.txt`. */
  readonly index: string;
  /** Path of the Markdown page of an operation. */
  pageOf(operation: Operation): string;
}

interface SitePage {
  readonly path: string;
  readonly mediaType: string;
}

/** URL of a page, from a file at `from`. */
export function linkTo({ url }: SiteAddress, path: string, from: string): string {
  const encoded = encodePath(path);
  return url === undefined ? '../'.repeat(from.split('/').length - 1) + encoded : url + encoded;
}
