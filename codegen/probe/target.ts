import type { Request } from '../http/request.ts';
import type { Operation } from '../model/model.ts';

/** What takes the place of the description's servers: an origin, and a path without a slash at its end. */
export interface Target {
  readonly origin: string;
  readonly path: string;
}

/** @returns The target, or the end of a sentence that says why the text is none. */
export function readTarget(text: string): Target | string {
  if (!URL.canParse(text)) return 'is no URL; write it whole, as in https://api.example.org/v1';
  const { protocol, username, password, search, hash, origin, pathname } = new URL(text);
  if (protocol !== 'http:' && protocol !== 'https:') return 'is neither http nor https';
  // It is printed, and so would they be.
  if (username !== '' || password !== '') return 'holds a user or a password; keys come from the environment';
  if (search !== '' || hash !== '')
    return 'has a query or a fragment; only the place of the server is asked for';
  return { origin, path: pathname.replace(/\/+$/, '') };
}

/** The request as the target is asked it: what the path has behind the base path of its own server stays. */
export function aimAt(target: Target, { baseUrl }: Operation, request: Request): Request {
  const { origin, path } = request.url;
  const base = baseUrl?.startsWith(origin) ? baseUrl.slice(origin.length) : '';
  const own = path.startsWith(base) ? path.slice(base.length) : path;
  return { ...request, url: { ...request.url, origin: target.origin, path: target.path + own } };
}

/** Whether nobody on the way to it can read a key. */
export function isPrivate(origin: string): boolean {
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || /^(?:127(?:\.\d{1,3}){3}|\[::1\]|(?:.+\.)?localhost)$/.test(hostname);
}
