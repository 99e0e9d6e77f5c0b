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

/** Usable servers of the innermost level that defines any (OpenAPI, "Server Object"). */
export function buildServers(context: ModelContext, levels: readonly JsonObject[]): readonly Server[] {
  return serverNodes(levels)
    .map((node) => buildServer(context, node))
    .filter((server) => readBase(server).base !== undefined);
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

/** Finds the base URL of samples: the first complete http or https URL, else the first usable one. */
export class BaseUrlFinder {
  readonly #context: ModelContext;
  /** Base URLs by the first server. */
  readonly #bases = new Map<JsonObject, BaseUrl>();
  #isReported = false;

  constructor(context: ModelContext) {
    this.#context = context;
  }

  /** @returns The base, or the placeholder host if no server is usable. Problems with servers are reported once. */
  find(levels: readonly JsonObject[]): BaseUrl {
    const nodes = serverNodes(levels);
    const [first] = nodes;
    if (first === undefined) return this.#withoutServer();
    const base = this.#bases.get(first) ?? this.#choose(nodes);
    this.#bases.set(first, base);
    return base;
  }

  #withoutServer(): BaseUrl {
    const message = `The description has no servers; snippets use ${placeholderHost}.`;
    if (!this.#isReported)
      this.#context.report({ code: 'server', message, help: urlHelp, node: this.#context.document.root });
    this.#isReported = true;
    return placeholderBase;
  }

  #choose(nodes: readonly JsonObject[]): BaseUrl {
    const servers = nodes.map((node) => ({ node, ...readBase(buildServer(this.#context, node)) }));
    const complete = servers.findIndex(({ base, problem }) => base && problem === undefined);
    const index = complete < 0 ? servers.findIndex(({ base }) => base) : complete;
    const { base } = servers[index] ?? {};
    const { origin, path } = base ?? placeholderBase;
    for (const { node, problem, help } of index < 0 ? servers : servers.slice(0, index + 1)) {
      this.#checkVariables(node);
      if (problem === undefined) continue;
      this.#context.report({
        code: 'server',
        message: `Server URL ${JSON.stringify(stringAt(node, 'url'))} ${problem}; snippets use ${origin}${path}.`,
        help,
        node,
        key: 'url',
        ...(base ? {} : { isInvalid: true }),
      });
    }
    return { origin, path };
  }

  #checkVariables(node: JsonObject): void {
    for (const variable of buildServer(this.#context, node).variables)
      if (variable.values.length > 0 && !variable.values.includes(variable.default))
        this.#context.report({
          code: 'server',
          message: `Server variable ${JSON.stringify(variable.name)}: default ${JSON.stringify(variable.default)} is not in its enum.`,
          help: 'Use one of the enum values as the default, or add the default to the enum.',
          node,
          key: 'variables',
        });
  }
}

/** A server is usable if it has a base, and complete if it has no problem either. */
interface ServerBase {
  readonly base?: BaseUrl;
  /** A predicate for a message. */
  readonly problem?: string;
  readonly help: string;
}

const invalidHelp =
  'Use an absolute http or https URL without user, query or fragment, and no "/", "@", "?" or "#" in variables of the host.';

function readBase({ url, variables }: Server): ServerBase {
  const values = new Map(variables.map((variable) => [variable.name, variable.default]));
  const [text = '', ...omitted] = url.split(/[?#]/);
  const undefinedName = [...text.matchAll(/\{([^{}]*)\}/g)].find(([, name = '']) => !values.has(name))?.[1];
  const base = parseBase(withPlaceholderHost(withBasePath(text, values), values), values);
  if (typeof base === 'string') return { problem: base, help: invalidHelp };
  if (undefinedName !== undefined)
    return {
      base,
      problem: `uses the undefined variable ${JSON.stringify(undefinedName)}`,
      help: 'Define the variable in "variables" of the server.',
    };
  if (omitted.length > 0)
    return {
      base,
      problem: 'contains a query or fragment',
      help: 'Remove the query and describe its parameters in the operations.',
    };
  return isAbsolute(url) ? { base, help: urlHelp } : { base, problem: 'is relative', help: urlHelp };
}

function isAbsolute(url: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\{|\/\/)/i.test(url);
}

/** Replaces a variable after the host whose value is the base path: `https://host{basePath}`. */
function withBasePath(url: string, values: ReadonlyMap<string, string>): string {
  return url.replace(
    /^((?:https?:)?\/\/[^/{}]+)\{([^{}]*)\}(?=\/|$)/i,
    (text, host: string, name: string) => {
      const value = values.get(name) ?? '';
      return value.startsWith('/') ? host + value : text;
    },
  );
}

/** Replaces a host that consists of an undefined variable, and removes an undefined port. The name of a variable could be a real host. */
function withPlaceholderHost(url: string, values: ReadonlyMap<string, string>): string {
  const [host, , variable = ''] =
    /^(https?:)?(?:\/\/)?\{([^{}]*)\}(?!:\/\/)(?::[^/]*)?(?=\/|$)/i.exec(url) ?? [];
  if (host !== undefined && !values.has(variable)) return placeholderHost + url.slice(host.length);
  return url.replace(/:\{([^{}]*)\}(?=\/|$)/, (port, name: string) => (values.has(name) ? port : ''));
}

/** @returns The base, or the problem with the URL. */
function parseBase(url: string, values: ReadonlyMap<string, string>): BaseUrl | string {
  const fillVariables = (text: string) => fill(text, values);
  const [, scheme, authority, rest] = /^([a-z][a-z0-9+.-]*:)?(?:\/\/([^/]*))?(.*)$/is.exec(url) ?? [];
  if (authority === undefined && scheme === undefined && !url.startsWith('{'))
    return readPath(placeholderHost, removeDotSegments(fillVariables(rest ?? '')));
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

/** Fills variables without doubling slashes: `https://host/{base}` with the base `/api`, or with an empty base before `/v1`. */
function fill(text: string, values: ReadonlyMap<string, string>): string {
  return text.replace(/(\/?)\{([^{}]*)\}(?=(\/?))/g, (_, before: string, name: string, after: string) => {
    const value = values.get(name) ?? name;
    const start = before === '' ? value : value.replace(/^\/+/, '');
    const segment = after === '' ? start : start.replace(/\/+$/, '');
    return segment === '' && after !== '' ? '' : before + segment;
  });
}

/** Resolves a relative path against the root of the host (RFC 3986, 5.2.4). */
function removeDotSegments(path: string): string {
  const segments: string[] = [];
  for (const segment of path.split('/'))
    if (segment === '..') segments.pop();
    else if (segment !== '.') segments.push(segment);
  return segments.join('/');
}

function readPath(origin: string, text: string): BaseUrl | string {
  const path = encodePath(text.replace(/\/+$/, ''));
  if (/[?#]/.test(text)) return 'contains a query or fragment';
  if (hasDotSegment(path)) return 'contains a "." or ".." segment';
  return { origin, path: path === '' || path.startsWith('/') ? path : `/${path}` };
}
