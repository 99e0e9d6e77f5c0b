import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { templatesFolder } from '../render/template.ts';
import type { GeneratedFile } from '../values/generated-file.ts';
import { contentTypeOf } from './content-type.ts';
import { devFolder, devPolicy, emptyPage, type PageState, toDevPage } from './dev-page.ts';
import type { Problem } from './problem.ts';

/** The files of the site by path, such as `index.html`. */
export type SiteFiles = ReadonlyMap<string, GeneratedFile>;

/** The site in memory, served on this machine only. */
export interface DevServer {
  /** `http://127.0.0.1:4020/` */
  readonly url: string;
  /**
   * Replaces the site, and reloads the pages that are open.
   *
   * @param files Undefined for an invalid description: the earlier site stays.
   */
  publish(files: SiteFiles | undefined, problems: readonly Problem[]): void;
  /** Stops the server and closes every connection. */
  close(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * Starts a server. Requests wait for the first call of `publish`.
 *
 * @param port 0 for any free port.
 * @throws Error with a `code` if the port is unavailable (`EADDRINUSE`, `EACCES`).
 */
export async function startDevServer(port: number): Promise<DevServer> {
  const site = new Site();
  const server = createServer((request, response) => {
    handle(request, response, site, hostsOf(server.address())).catch((error: unknown) => {
      fail(response, error);
    });
  });
  server.listen(port, host);
  await once(server, 'listening');
  const [first] = hostsOf(server.address());
  return {
    url: `http://${first}/`,
    publish: (files, problems) => site.publish(files, problems),
    async close() {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once(server, 'close');
    },
  };
}

/** The files of the last valid build, the errors of the last build, and the pages that are open. */
class Site {
  readonly #session = randomBytes(8).toString('hex');
  readonly #listeners = new Set<ServerResponse>();
  #builds = 0;
  #files: SiteFiles = new Map();
  #problems: readonly Problem[] = [];
  #page: PageState['page'] = 'none';
  #setReady: () => void = () => {};
  readonly ready = new Promise<void>((resolve) => {
    this.#setReady = resolve;
  });

  get state(): PageState {
    return {
      build: `${this.#session}-${this.#builds}`,
      problems: this.#problems,
      page: this.#page,
    };
  }

  /** Prints a page when it is requested. */
  file(path: string): string | undefined {
    return this.#files.get(path)?.contents;
  }

  publish(files: SiteFiles | undefined, problems: readonly Problem[]): void {
    const earlier = this.#files.size === 0 ? 'none' : 'earlier';
    this.#page = files ? 'current' : earlier;
    this.#files = files ?? this.#files;
    this.#problems = problems;
    this.#builds += 1;
    this.#setReady();
    for (const listener of this.#listeners) this.#send(listener);
  }

  /** Sends the current build, and later ones (HTML, "Server-sent events"). */
  listen(response: ServerResponse): void {
    response.on('close', () => this.#listeners.delete(response));
    this.#listeners.add(response);
    response.write('retry: 1000\n');
    this.#send(response);
  }

  #send(response: ServerResponse): void {
    response.write(`data: ${this.state.build}\n\n`);
  }
}

type Address = ReturnType<ReturnType<typeof createServer>['address']>;

/** Names of this server in the `Host` field. */
function hostsOf(address: Address): readonly string[] {
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const suffix = port === 80 ? '' : `:${port}`;
  return [`${host}${suffix}`, `localhost${suffix}`];
}

/** Pages of other sites must not read the description, even if their name leads to this machine (DNS rebinding). */
const headers = {
  'Content-Security-Policy': `${devPolicy}; frame-ancestors 'none'`,
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  hosts: readonly string[],
): Promise<void> {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  if (!hosts.includes(request.headers.host?.toLowerCase() ?? ''))
    return sendText(response, 421, `This server only accepts requests to http://${hosts[0]}/.`);
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return sendText(response, 405, 'Use GET.');
  }
  const path = pathOf(request.url ?? '/');
  if (path === undefined) return sendText(response, 400, 'The path is not valid.');
  await site.ready;
  if (path === `${devFolder}events`) return listen(request, response, site);
  if (path.startsWith(devFolder)) return sendAsset(response, path.slice(devFolder.length));
  sendFile(response, site, path.endsWith('/') ? `${path}index.html` : path);
}

/** An internal error ends the request, not the server. */
function fail(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else sendText(response, 500, `Internal error; please report this bug: ${String(error)}`);
}

/** The decoded path; undefined if it is malformed. */
function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''));
  } catch {
    return undefined;
  }
}

function listen(request: IncomingMessage, response: ServerResponse, site: Site): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  if (request.method === 'HEAD') response.end();
  else site.listen(response);
}

const assets = ['reload.js', 'problems.css'];

function sendAsset(response: ServerResponse, name: string): void {
  if (!assets.includes(name)) sendText(response, 404, 'Not found.');
  else send(response, 200, contentTypeOf(name), readFileSync(`${templatesFolder}dev/${name}`, 'utf8'));
}

/** @param path A path from the root; it is a key of a map, not a path on disk. */
function sendFile(response: ServerResponse, site: Site, path: string): void {
  const contents = site.file(path.slice(1));
  const type = contentTypeOf(path);
  if (contents === undefined) sendMissing(response, site, path);
  else send(response, 200, type, type.startsWith('text/html') ? toDevPage(contents, site.state) : contents);
}

function sendMissing(response: ServerResponse, site: Site, path: string): void {
  // Browsers request it for every site.
  if (path === '/favicon.ico') return void response.writeHead(204).end();
  const isEmpty = site.state.page === 'none';
  const page = isEmpty
    ? emptyPage('No page yet', 'Correct the errors; the page loads when you save.', site.state)
    : emptyPage('Page not found', 'The site has no page with this path.', site.state);
  send(response, isEmpty ? 200 : 404, contentTypeOf('index.html'), page);
}

function sendText(response: ServerResponse, status: number, text: string): void {
  send(response, status, contentTypeOf('message.txt'), `${text}\n`);
}

function send(response: ServerResponse, status: number, type: string, text: string): void {
  const bytes = Buffer.from(text);
  response.writeHead(status, { 'Content-Type': type, 'Content-Length': bytes.length });
  response.end(response.req.method === 'HEAD' ? undefined : bytes);
}
