import { encodePath, hasDotSegment } from '../http/percent-encoding.ts';
import type { Url } from '../http/request.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { listAt, scalarText, textAt } from '../values/text.ts';
import { type Context, resolveMap } from './context.ts';
import type { Server } from './model.ts';

/** What a request needs of a server. */
export type Base = Pick<Url, 'origin' | 'path'>;

/** Where a description names no host: a name that nobody can own (RFC 2606). */
const unnamedHost = 'https://example.com';

/** The servers of the innermost level that states any (OpenAPI, "Server Object"); without one, `/`. */
export function buildServers(context: Context, levels: readonly JsonObject[]): readonly Server[] {
  return serverNodes(levels).map((node) => buildServer(context, node));
}

function serverNodes(levels: readonly JsonObject[]): readonly JsonObject[] {
  for (const level of levels) {
    const nodes = listAt(level, 'servers').filter(isNode);
    if (nodes.length > 0) return nodes;
  }
  return [];
}

function isNode(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && 'url' in value;
}

function buildServer(context: Context, node: JsonObject): Server {
  return {
    url: textAt(node, 'url'),
    description: textAt(node, 'description'),
    variables: resolveMap(context, node, 'variables').map(([name, variable]) => ({
      name,
      default: textAt(variable, 'default'),
      values: listAt(variable, 'enum').flatMap((value) => scalarText(value) ?? []),
      description: textAt(variable, 'description'),
    })),
  };
}

/** Reads the bases of the samples: the first usable server of a level. Each server is judged, and reported, once. */
export class Bases {
  readonly #context: Context;
  readonly #known = new Map<JsonObject, Base | undefined>();
  #isReported = false;

  constructor(context: Context) {
    this.#context = context;
  }

  /** @returns The base, or nothing where every server was refused; that was reported. */
  find(levels: readonly JsonObject[]): Base | undefined {
    const nodes = serverNodes(levels);
    if (nodes.length === 0) return this.#withoutServer();
    for (const node of nodes) {
      if (!this.#known.has(node)) this.#known.set(node, this.#read(node));
      const base = this.#known.get(node);
      if (base) return base;
    }
    return undefined;
  }

  #withoutServer(): Base {
    if (!this.#isReported)
      this.#warn(
        this.#context.document.root,
        undefined,
        `No server is given; the snippets use ${unnamedHost}.`,
      );
    this.#isReported = true;
    return { origin: unnamedHost, path: '' };
  }

  #warn(node: JsonObject, key: string | undefined, message: string): void {
    const help = 'Write the whole URL in "servers", as in https://api.example.org/v1.';
    this.#context.report({ code: 'server', message, help, node, ...(key === undefined ? {} : { key }) });
  }

  #read(node: JsonObject): Base | undefined {
    const server = buildServer(this.#context, node);
    for (const variable of server.variables)
      if (variable.values.length > 0 && !variable.values.includes(variable.default))
        this.#warn(
          node,
          'variables',
          `The default of the server variable ${JSON.stringify(variable.name)} is not one of its values.`,
        );
    const base = readBase(server);
    if (typeof base !== 'string') {
      if (!isAbsolute(server.url))
        this.#warn(node, 'url', `The server names no host; the snippets use ${unnamedHost}.`);
      return base;
    }
    this.#context.report({
      code: 'server',
      severity: 'error',
      message: `The server URL ${JSON.stringify(server.url)} ${base}.`,
      help: 'Write an absolute URL with http or https and no user, query or fragment; variables may not change its host by "/", "@", "?" or "#".',
      node,
      key: 'url',
    });
    return undefined;
  }
}

function isAbsolute(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\{|\/\/)/i.test(url);
}

/** @returns The base, or why the URL cannot be one. */
function readBase({ url, variables }: Server): Base | string {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  const fill = (text: string) => text.replace(/\{([^{}]*)\}/g, (_, name: string) => values.get(name) ?? name);
  const [, scheme, authority, rest] = /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/]*))?(.*)$/is.exec(url) ?? [];
  if (authority === undefined && scheme === undefined && !url.startsWith('{'))
    return readPath(unnamedHost, fill(rest ?? ''));
  const host = fill(authority ?? '');
  if (authority !== undefined && /[/?#@\\\s]/.test(host)) return 'has a host that is none';
  const [, origin, path] =
    /^(https?:\/\/[^/?#@\\\s]+)([^?#]*)$/i.exec(
      fill(scheme === undefined && authority !== undefined ? `https:${url}` : url),
    ) ?? [];
  if (origin === undefined || path === undefined) return 'is no http or https URL';
  return URL.canParse(origin) ? readPath(new URL(origin).origin, path) : 'has a host that is none';
}

function readPath(origin: string, text: string): Base | string {
  const path = encodePath(text.replace(/\/+$/, ''));
  if (/[?#]/.test(text)) return 'has a query or a fragment';
  if (hasDotSegment(path)) return 'holds a dot segment';
  return { origin, path: path === '' || path.startsWith('/') ? path : `/${path}` };
}
