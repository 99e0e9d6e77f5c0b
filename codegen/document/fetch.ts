import { resolve, sep } from 'node:path';
import { type FileSource, maxFileSize, type ReadError } from './files.ts';

/** A fetched description, as a file system with a single file. */
export interface FetchedDescription {
  readonly files: FileSource;
  readonly entry: string;
}

const timeoutMilliseconds = 30_000;

const maxRedirects = 5;

/**
 * Fetches one file without credentials. Redirects to another host are not followed: a server must not send this machine to a URL
 * that the user did not enter. Referenced files are not fetched.
 */
export async function fetchDescription(
  address: URL,
  signal: AbortSignal,
): Promise<FetchedDescription | ReadError> {
  if (address.username !== '' || address.password !== '')
    return fetchError(
      address,
      'contains a user name or password',
      'Download the description and pass the local file.',
    );
  try {
    const bytes = await fetchBytes(
      address,
      AbortSignal.any([signal, AbortSignal.timeout(timeoutMilliseconds)]),
    );
    return 'code' in bytes ? bytes : singleFileSource(address, bytes);
  } catch (error) {
    return fetchError(
      address,
      `could not be fetched: ${reasonOf(error)}`,
      'Check the URL and the network connection.',
    );
  }
}

async function fetchBytes(address: URL, signal: AbortSignal): Promise<Uint8Array | ReadError> {
  let url = address;
  for (let count = 0; count <= maxRedirects; count += 1) {
    const response = await fetch(url, { redirect: 'manual', credentials: 'omit', signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || location === null)
      return readBody(response, address);
    await response.body?.cancel();
    const next = new URL(location, url);
    if (next.hostname !== url.hostname || (next.protocol !== url.protocol && next.protocol !== 'https:'))
      return fetchError(
        address,
        `redirects to ${urlWithoutQuery(next)}`,
        'Pass that URL instead if you trust it.',
      );
    url = next;
  }
  return fetchError(address, `exceeded ${maxRedirects} redirects`, 'Check the URL.');
}

async function readBody(response: Response, address: URL): Promise<Uint8Array | ReadError> {
  if (response.status !== 200) {
    await response.body?.cancel();
    return fetchError(address, `returned status ${response.status}`, 'Check the URL.');
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    size += chunk.length;
    if (size > maxFileSize)
      return fetchError(
        address,
        `exceeds the maximum size of ${maxFileSize} bytes`,
        'Use a smaller description.',
      );
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Omits the query, which can contain a token; reports can be public. */
function urlWithoutQuery({ protocol, host, pathname }: URL): string {
  return `${protocol}//${host}${pathname}`;
}

function singleFileSource(address: URL, bytes: Uint8Array): FetchedDescription {
  const entry = resolve(sep, 'fetched', 'description');
  const show = (path: string) => (path === entry ? urlWithoutQuery(address) : 'another file');
  return {
    entry,
    files: {
      realPath: async (path) => path,
      read: async (path) =>
        path === entry
          ? bytes
          : fetchError(
              address,
              'references another file, which is not fetched',
              'Bundle the description into one file, or pass a local file.',
            ),
      show,
    },
  };
}

function fetchError(address: URL, predicate: string, help: string): ReadError {
  return { code: 'not-fetched', message: `${urlWithoutQuery(address)} ${predicate}.`, help };
}

/** The message of a `fetch` error is always "fetch failed"; the reason is in its cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no response within ${timeoutMilliseconds / 1000} seconds`;
  return error.cause instanceof Error ? error.cause.message : error.message;
}
