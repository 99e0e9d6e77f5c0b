import type { Request } from '../http/request.ts';
import type { Operation } from '../model/model.ts';

/** Replacement for the description's servers: an origin and a path without a trailing slash. */
export interface ProbeTarget {
  readonly origin: string;
  readonly path: string;
}

/** @returns The target, or the problem as a predicate: `must not have a query or fragment`. */
export function parseTarget(text: string): ProbeTarget | string {
  if (!URL.canParse(text)) return 'is invalid; use an absolute URL such as https://api.example.org/v1';
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return 'must start with http:// or https://';
  // The URL is printed, so it must not contain credentials.
  if (username !== '' || password !== '')
    return 'must not contain a user or password; set API keys as environment variables';
  if (search !== '' || hash !== '') return 'must not have a query or fragment';
  return { origin, path: pathname.replace(/\/+$/, '') };
}

/** Redirects a request to the target: replaces the base path of its own server and keeps the rest of the path. */
export function retarget(target: ProbeTarget, { baseUrl }: Operation, request: Request): Request {
  const { origin, path } = request.url;
  const base = baseUrl.startsWith(origin) ? baseUrl.slice(origin.length) : '';
  const own = path.startsWith(base) ? path.slice(base.length) : path;
  return { ...request, url: { ...request.url, origin: target.origin, path: target.path + own } };
}

/** True if requests are encrypted or stay on this machine. */
export function isSecureOrigin(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}
