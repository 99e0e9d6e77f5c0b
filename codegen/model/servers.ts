import { encodePath, hasDotSegment } from '../http/percent-encoding.ts';
import type { Url } from '../http/request.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { arrayAt, scalarToString, stringAt } from '../values/read-property.ts';
import { type ModelContext, resolveMap } from './context.ts';
import type { Server } from './model.ts';

/** Origin and base path of a request. */
export type BaseUrl = Pick<Url, 'origin' | 'path'>;

/** Host for descriptions without one: a reserved name that cannot be registered (RFC 2606). */
const placeholderHost = 'https://example.com';
const placeholderBase: BaseUrl = { origin: placeholderHost, path: '' };

const urlHelp = 'Use an absolute URL in "servers", for example https://api.example.org/v1.';

/** Valid servers of the innermost level that defines any (OpenAPI, "Server Object"). */
export function buildServers(context: ModelContext, levels: readonly JsonObject[]): readonly Server[] {
  return serverNodes(levels)
    .map((node) => buildServer(context, node))
    .filter((server) => typeof readBase(server) !== 'string');
}

function serverNodes(levels: readonly JsonObject[]): readonly JsonObject[] {
  for (const level of levels) {
    const nodes = arrayAt(level, 'servers').filter(isNode);
    if (nodes.length > 0) return nodes;
  }
  return [];
}

function isNode(value: JsonValue): value is JsonObject {
  return typeof value === 'object' && value !== null && 'url' in value;
}

function buildServer(context: ModelContext, node: JsonObject): Server {
  return {
    url: stringAt(node, 'url'),
    description: stringAt(node, 'description'),
    variables: resolveMap(context, node, 'variables').map(([name, variable]) => ({
      name,
      default: stringAt(variable, 'default'),
      values: arrayAt(variable, 'enum').flatMap((value) => scalarToString(value) ?? []),
      description: stringAt(variable, 'description'),
    })),
  };
}

/** Finds the base URL of samples: the first usable server. Problems of each server are reported once. */
export class BaseUrlFinder {
  readonly #context: ModelContext;
  readonly #bases = new Map<JsonObject, BaseUrl | undefined>();
  #isReported = false;

  constructor(context: ModelContext) {
    this.#context = context;
  }

  /** @returns The base of the first valid server, or the placeholder host. Invalid servers are reported. */
  find(levels: readonly JsonObject[]): BaseUrl {
    const nodes = serverNodes(levels);
    if (nodes.length === 0) return this.#withoutServer();
    for (const node of nodes) {
      if (!this.#bases.has(node)) this.#bases.set(node, this.#read(node, nodes.length === 1));
      const base = this.#bases.get(node);
      if (base) return base;
    }
    return placeholderBase;
  }

  #withoutServer(): BaseUrl {
    if (!this.#isReported)
      this.#warn(
        this.#context.document.root,
        undefined,
        `The description has no servers; snippets use ${placeholderHost}.`,
      );
    this.#isReported = true;
    return placeholderBase;
  }

  #warn(node: JsonObject, key: string | undefined, message: string, help = urlHelp): void {
    this.#context.report({ code: 'server', message, help, node, ...(key === undefined ? {} : { key }) });
  }

  #read(node: JsonObject, isOnlyServer: boolean): BaseUrl | undefined {
    const server = buildServer(this.#context, node);
    for (const variable of server.variables)
      if (variable.values.length > 0 && !variable.values.includes(variable.default))
        this.#warn(
          node,
          'variables',
          `Server variable ${JSON.stringify(variable.name)}: default ${JSON.stringify(variable.default)} is not in its enum.`,
          'Use one of the enum values as the default, or add the default to the enum.',
        );
    const base = readBase(server);
    if (typeof base !== 'string') {
      if (!isAbsolute(server.url))
        this.#warn(
          node,
          'url',
          `Server URL ${JSON.stringify(server.url)} is relative; snippets use ${placeholderHost} as the host.`,
        );
      return base;
    }
    this.#context.report({
      code: 'server',
      isInvalid: true,
      message: `Server URL ${JSON.stringify(server.url)} ${base}; ${isOnlyServer ? `snippets use ${placeholderHost}` : 'it was skipped'}.`,
      help: 'Use an absolute http or https URL without user, query or fragment, and no "/", "@", "?" or "#" in variables of the host.',
      node,
      key: 'url',
    });
    return undefined;
  }
}

function isAbsolute(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\{|\/\/)/i.test(url);
}

/** @returns The base, or the problem with the URL. */
function readBase({ url, variables }: Server): BaseUrl | string {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  const fillVariables = (text: string) =>
    text.replace(/\{([^{}]*)\}/g, (_, name: string) => values.get(name) ?? name);
  const [, scheme, authority, rest] = /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/]*))?(.*)$/is.exec(url) ?? [];
  if (authority === undefined && scheme === undefined && !url.startsWith('{'))
    return readPath(placeholderHost, fillVariables(rest ?? ''));
  const host = fillVariables(authority ?? '');
  if (authority !== undefined && /[/?#@\\\s]/.test(host)) return 'has an invalid host';
  const absoluteUrl = fillVariables(scheme === undefined && authority !== undefined ? `https:${url}` : url);
  const [, origin, path] = /^(https?:\/\/[^/?#@\\\s]+)([^?#]*)$/i.exec(absoluteUrl) ?? [];
  if (origin === undefined || path === undefined)
    return /^https?:.*[?#]/i.test(absoluteUrl)
      ? 'contains a query or fragment'
      : 'is not an http or https URL';
  return URL.canParse(origin) ? readPath(new URL(origin).origin, path) : 'has an invalid host';
}

function readPath(origin: string, text: string): BaseUrl | string {
  const path = encodePath(text.replace(/\/+$/, ''));
  if (/[?#]/.test(text)) return 'contains a query or fragment';
  if (hasDotSegment(path)) return 'contains a "." or ".." segment';
  return { origin, path: path === '' || path.startsWith('/') ? path : `/${path}` };
}
