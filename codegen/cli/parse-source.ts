import { CommandError, exitCodes } from './exit-codes.ts';

/** A description as given on the command line. */
export type DiffSource =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'commit'; readonly ref: string; readonly path?: string }
  | { readonly kind: 'address'; readonly url: URL };

/**
 * Parses an argument. A name with a colon is always a commit, as in `main:openapi.yaml`: otherwise a pull request could replace the base with
 * a file of that name. Write `./a:b.yaml` for a file with a colon in its name.
 *
 * @throws CommandError for a URL that is not HTTP or HTTPS.
 */
export function parseSource(text: string): DiffSource {
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(text)) return { kind: 'address', url: readUrl(text) };
  if (!text.includes(':') || /^(?:\.{0,2}[\\/]|[A-Za-z]:[\\/])/.test(text))
    return { kind: 'file', path: text };
  return { kind: 'commit', ...parseRevision(text) };
}

/** Parses `main` or `main:spec/openapi.yaml`. */
export function parseRevision(text: string): { readonly ref: string; readonly path?: string } {
  const colon = text.indexOf(':');
  if (colon < 0) return { ref: text };
  const path = text.slice(colon + 1);
  return { ref: text.slice(0, colon), ...(path === '' ? {} : { path }) };
}

function readUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol === 'https:' || url?.protocol === 'http:') return url;
  throw new CommandError(`${JSON.stringify(text)} is not an HTTP or HTTPS URL.`, exitCodes.usage);
}
