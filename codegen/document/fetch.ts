import { resolve, sep } from 'node:path';
import { type Files, largestFile, type Unread } from './files.ts';

/** A description that was fetched, as the one file of a place that has no other. */
export interface Fetched {
  readonly files: Files;
  readonly entry: string;
}

/** A server that is slower is not waited for. */
const longestMilliseconds = 30_000;

const mostRedirects = 5;

/**
 * Fetches one text, without credentials. Redirects are followed on the same host only, so that no server sends this machine to an address that
 * its user did not type; nothing that the text refers to is fetched.
 */
export async function fetchDescription(address: URL, signal: AbortSignal): Promise<Fetched | Unread> {
  if (address.username !== '' || address.password !== '')
    return problem(address, 'has a user or a password in it', 'Fetch it yourself, and name the file.');
  try {
    const bytes = await fetchBytes(
      address,
      AbortSignal.any([signal, AbortSignal.timeout(longestMilliseconds)]),
    );
    return 'code' in bytes ? bytes : asFiles(address, bytes);
  } catch (error) {
    return problem(address, `cannot be fetched: ${reasonOf(error)}`, 'Check the address and the network.');
  }
}

async function fetchBytes(address: URL, signal: AbortSignal): Promise<Uint8Array | Unread> {
  let url = address;
  for (let count = 0; count <= mostRedirects; count += 1) {
    const response = await fetch(url, { redirect: 'manual', credentials: 'omit', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null)
      return readBody(response, address);
    await response.body?.cancel();
    const next = new URL(location, url);
    if (next.hostname !== url.hostname || (next.protocol !== url.protocol && next.protocol !== 'https:'))
      return problem(address, `leads to ${shownUrl(next)}`, 'Name that address if you trust it.');
    url = next;
  }
  return problem(address, `redirects more than ${mostRedirects} times`, 'Check the address.');
}

async function readBody(response: Response, address: URL): Promise<Uint8Array | Unread> {
  if (response.status !== 200) {
    await response.body?.cancel();
    return problem(address, `answers ${response.status}`, 'Check the address.');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > largestFile)
      return problem(address, `has more than ${largestFile} bytes`, 'Name a smaller description.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** An address may hold a token in its query; reports are public. */
export function shownUrl({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

function asFiles(address: URL, bytes: Uint8Array): Fetched {
  const entry = resolve(sep, 'fetched', 'description');
  const show = (path: string) => (path === entry ? shownUrl(address) : 'another file');
  return {
    entry,
    files: {
      realPath: async (path) => path,
      read: async (path) =>
        path === entry
          ? bytes
          : problem(
              address,
              'refers to another file, which is not fetched',
              'Bundle the description, or name a file.',
            ),
      show,
    },
  };
}

function problem(address: URL, what: string, help: string): Unread {
  return { code: 'not-fetched', message: `${shownUrl(address)} ${what}.`, help };
}

/** `fetch` says "fetch failed", and why only in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer in ${longestMilliseconds / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
