import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, scalarText, textAt } from '../values/text.ts';
import { type Context, resolveObject } from './context.ts';
import type { Header, QueryPair, SecurityScheme } from './model.ts';

/** The alternatives of an operation: its own, else those of the whole description (OpenAPI, "Security Requirement Object"). */
export function buildSecurity(
  context: Context,
  operation: JsonObject,
): readonly (readonly SecurityScheme[])[] {
  const stated = ownValue(operation, 'security') ?? ownValue(context.document.root, 'security');
  if (!Array.isArray(stated)) return [];
  return stated
    .filter(isObject)
    .map((requirement: JsonObject) =>
      Object.entries(requirement).flatMap(([name, scopes]) =>
        buildScheme(context, name, scopes, requirement),
      ),
    );
}

function buildScheme(
  context: Context,
  name: string,
  scopes: JsonValue,
  requirement: JsonObject,
): readonly SecurityScheme[] {
  const schemes = objectAt(objectAt(context.document.root, 'components'), 'securitySchemes');
  const node = resolveObject(context, ownValue(schemes, name));
  const scheme = readScheme(
    name,
    node,
    Array.isArray(scopes) ? scopes.flatMap((scope) => scalarText(scope) ?? []) : [],
  );
  if (typeof scheme !== 'string') return [scheme];
  context.report({
    code: 'security-scheme',
    message: `The security scheme ${JSON.stringify(name)} ${scheme}; the snippets leave it out.`,
    help: 'See "Security Scheme Object" in the OpenAPI Specification.',
    ...(Object.hasOwn(schemes, name) ? { node: schemes, key: name } : { node: requirement, key: name }),
  });
  return [];
}

function readScheme(name: string, node: JsonObject, scopes: readonly string[]): SecurityScheme | string {
  const kind = textAt(node, 'type');
  switch (kind) {
    case 'http': {
      const scheme = textAt(node, 'scheme');
      return isToken(scheme) ? { kind, name, scheme } : 'has no HTTP authentication scheme';
    }
    case 'apiKey': {
      const place = textAt(node, 'in');
      const key = textAt(node, 'name');
      if (place !== 'header' && place !== 'query' && place !== 'cookie')
        return 'says not whether its key goes into the header, the query or a cookie';
      return place === 'query' || isToken(key)
        ? { kind, name, in: place, key }
        : 'has a key name that no header or cookie can have';
    }
    case 'oauth2':
    case 'openIdConnect':
      return { kind, name, scopes };
    case 'mutualTLS':
      return { kind, name };
    default:
      return kind === '' ? 'is not defined' : `has an unknown type ${JSON.stringify(kind)}`;
  }
}

/** RFC 9110, 5.6.2. */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/.test(text);
}

export interface Credentials {
  readonly headers: readonly Header[];
  readonly query: readonly QueryPair[];
  /** `name=value`. */
  readonly cookies: readonly string[];
}

/** What a request shows: the first alternative that asks for anything, with placeholders for the secrets. */
export function showCredentials(
  context: Context,
  alternatives: readonly (readonly SecurityScheme[])[],
): Credentials {
  const headers = new Map<string, Header>();
  const query: QueryPair[] = [];
  const cookies: string[] = [];
  for (const scheme of alternatives.find((schemes) => schemes.length > 0) ?? []) {
    if (scheme.kind === 'apiKey' && scheme.in === 'query')
      query.push({ name: scheme.key, value: context.placeholders.apiKey });
    else if (scheme.kind === 'apiKey' && scheme.in === 'cookie')
      cookies.push(`${scheme.key}=${context.placeholders.apiKey}`);
    else addHeader(headers, showHeader(context, scheme));
  }
  return { headers: [...headers.values()], query, cookies };
}

/** A request carries one header of a name: the first scheme that asks for it has it. */
function addHeader(headers: Map<string, Header>, header: Header | undefined): void {
  if (header && !headers.has(header.name.toLowerCase())) headers.set(header.name.toLowerCase(), header);
}

function showHeader({ placeholders }: Context, scheme: SecurityScheme): Header | undefined {
  switch (scheme.kind) {
    case 'http':
      return { name: 'Authorization', value: showHttp(scheme.scheme, placeholders) };
    case 'apiKey':
      return { name: scheme.key, value: placeholders.apiKey };
    case 'oauth2':
    case 'openIdConnect':
      return { name: 'Authorization', value: `Bearer ${placeholders.token}` };
    case 'mutualTLS':
      return undefined;
    default:
      return scheme satisfies never;
  }
}

/** Schemes are compared without case (RFC 9110, 11.1). */
function showHttp(scheme: string, { token, credentials }: Context['placeholders']): string {
  if (scheme.toLowerCase() === 'bearer') return `Bearer ${token}`;
  return scheme.toLowerCase() === 'basic' ? `Basic ${credentials}` : `${scheme} ${token}`;
}
