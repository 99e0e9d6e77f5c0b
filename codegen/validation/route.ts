import { decodeForm, parseQuery } from '../http/pairs.ts';
import {
  fillTemplate,
  fixedQuery,
  matchPath,
  type ParameterPrefixes,
  type PathTemplate,
  type PathTexts,
  parsePathTemplate,
  splitPath,
  withoutQuery,
} from '../http/path-template.ts';
import { encodePath, normalizePercent } from '../http/percent-encoding.ts';
import type { FormField } from '../http/request.ts';
import type { Operation, Parameter } from '../model/model.ts';
import { groupBy } from '../values/group-by.ts';
import { suggestWord } from '../values/suggest-word.ts';
import type { DescribedOperation } from './operations.ts';

/** Result of routing a method and a path. */
export type RouteResult =
  /** Several if templates differ only in parameter names, or if a template matches in several ways. */
  | { readonly kind: 'operation'; readonly matches: readonly [RouteMatch, ...RouteMatch[]] }
  | { readonly kind: 'method'; readonly allowed: readonly string[] }
  | { readonly kind: 'path'; readonly suggestion?: string };

export interface RouteMatch {
  readonly described: DescribedOperation;
  /** Percent-encoded path parameters by name. */
  readonly pathTexts: PathTexts;
}

export interface Router {
  /**
   * @param path Undecoded, without the query string.
   * @param query Undecoded query string.
   */
  route(method: string, path: string, query: string): RouteResult;
}

interface Route {
  readonly method: string;
  readonly template: PathTemplate;
  /** The template with its query, for messages. */
  readonly text: string;
  /** Pairs that the query of the path requires. */
  readonly fixedQuery: readonly FormField[];
  readonly prefixes: ParameterPrefixes;
  readonly described: DescribedOperation;
}

/** OpenAPI, "Paths Object": concrete paths match before templated ones, and a path with more query pairs before others. Undeclared HEAD requests are handled as GET. */
export function makeRouter(operations: readonly DescribedOperation[]): Router {
  const routes = operations.flatMap(routesOf).sort(compareRank);
  const routesByLength = groupBy(routes, ({ template }) => template.segments.length);
  return {
    route(method, path, query) {
      const hasPairs = pairTest(query);
      const texts = splitPath(path);
      const matches = (routesByLength.get(texts.length) ?? []).flatMap((route) => {
        if (!route.fixedQuery.every(hasPairs)) return [];
        const alternatives = matchPath(route.template, texts, route.prefixes);
        return alternatives.map((pathTexts) => ({ ...route, pathTexts }));
      });
      const candidates = [method, ...(method === 'HEAD' ? ['GET'] : [])];
      for (const one of candidates) {
        const [first, ...others] = matches.filter((route) => route.method === one);
        if (!first) continue;
        const equallyRanked = others.filter((other) => compareRank(first, other) === 0);
        return { kind: 'operation', matches: [first, ...equallyRanked] };
      }
      if (matches.length > 0) return { kind: 'method', allowed: allowedMethods(matches) };
      return { kind: 'path', ...suggestPath(routes, path) };
    },
  };
}

function compareRank(a: Route, b: Route): number {
  if (a.template.rank !== b.template.rank) return a.template.rank < b.template.rank ? 1 : -1;
  return b.fixedQuery.length - a.fixedQuery.length;
}

/** Returns a test for the presence of a pair in a query. */
function pairTest(query: string): (pair: FormField) => boolean {
  const pairs = new Set(parseQuery(query).map(({ name, raw }) => `${name}=${decodeForm(raw)}`));
  return ({ name, value }) => pairs.has(`${name}=${value}`);
}

function routesOf(described: DescribedOperation): readonly Route[] {
  const { operation } = described;
  const path = withoutQuery(operation.path);
  if (!path.startsWith('/')) return [];
  const prefixes = new Map(
    operation.parameters.flatMap((parameter): [string, string][] => {
      const prefix = prefixOf(parameter);
      return parameter.location === 'path' && prefix !== undefined ? [[parameter.name, prefix]] : [];
    }),
  );
  return basePaths(operation).map((base) => ({
    method: operation.method,
    template: parsePathTemplate(base + path),
    text: base + operation.path.replace(/#.*$/s, ''),
    fixedQuery: fixedQuery(operation.path),
    prefixes,
    described,
  }));
}

/** The text that every value of a path parameter begins with. */
function prefixOf({ name, serialization, type }: Parameter): string | undefined {
  if (serialization.kind !== 'style') return undefined;
  if (serialization.style === 'matrix') return `;${name}`;
  if (serialization.style === 'label') return '.';
  const [only, ...others] = type.kind === 'enum' ? type.values : type.kind === 'literal' ? [type.value] : [];
  return typeof only === 'string' && only !== '' && others.length === 0
    ? normalizePercent(encodePath(only))
    : undefined;
}

function allowedMethods(routes: readonly Route[]): readonly string[] {
  const methods = new Set(routes.map(({ method }) => method));
  if (methods.has('GET')) methods.add('HEAD');
  return [...methods.add('OPTIONS')];
}

function suggestPath(routes: readonly Route[], path: string): { readonly suggestion?: string } {
  const templatesByPath = new Map(routes.map(({ template, text }) => [fillTemplate(template, path), text]));
  const suggestion =
    templatesByPath.get(path) ??
    templatesByPath.get(suggestWord(path, [...templatesByPath.keys()]) ?? '') ??
    templateWithOtherBase(routes, path);
  return suggestion === undefined ? {} : { suggestion };
}

/** Finds a template if only the server's base path is missing or wrong. */
function templateWithOtherBase(routes: readonly Route[], path: string): string | undefined {
  return routes.find(({ described }) => path.endsWith(withoutQuery(described.operation.path)))?.text;
}

/** Path templates of an operation's servers, without a trailing slash: `/v1`, `/{tenant}/api`. `''` if it has no server. */
function basePaths({ servers, baseUrl }: Operation): readonly string[] {
  if (servers.length === 0) return [''];
  return [
    ...new Set([
      ...(baseUrl === undefined ? [] : [pathOf(baseUrl)]),
      ...servers.flatMap(({ url, variables }) => {
        const values = new Map(variables.map((variable) => [variable.name, variable.default]));
        const filled = url.replace(/\{([^{}]*)\}/g, (_, name: string) => values.get(name) ?? name);
        return [pathOf(filled), pathOf(url)];
      }),
    ]),
  ];
}

/** A server URL may be relative or begin with a variable. */
function pathOf(url: string): string {
  const path = /^(?:[^/]*:)?(?:\/\/[^/]*)?([^?#]*)/.exec(url)?.[1] ?? '';
  const inner = path.replace(/^(?:\.?\/)+|\/+$/g, '');
  return inner === '' || inner === '.' ? '' : `/${inner}`;
}
