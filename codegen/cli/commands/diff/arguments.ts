import { CommandError, exitCodes } from '../../exit-codes.ts';

/** A description as the user names it. */
export type Named =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'commit'; readonly ref: string; readonly path?: string }
  | { readonly kind: 'address'; readonly url: URL };

/**
 * A colon makes it a commit, as in `main:openapi.yaml`, whatever files there are: in a pull request of a stranger a file of that name would stand
 * in for the base. A file with a colon in its name is written `./a:b.yaml`.
 *
 * @throws CommandError for an address that cannot be fetched.
 */
export function readName(text: string): Named {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { kind: 'address', url: readUrl(text) };
  if (!text.includes(':') || /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/])/.test(text))
    return { kind: 'file', path: text };
  return { kind: 'commit', ...readRef(text) };
}

/** `main`, or `main:spec/openapi.yaml`. */
export function readRef(text: string): { readonly ref: string; readonly path?: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { ref: text };
  const path = text.slice(colon + 1);
  return { ref: text.slice(0, colon), ...(path === '' ? {} : { path }) };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new CommandError(`${JSON.stringify(text)} is no address of http or https.`, exitCodes.usage);
}
