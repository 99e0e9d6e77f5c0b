import type { BasicVariables, Header, QueryPair, Secret, SecretText } from '../http/request.ts';
import { piecesOf } from '../http/secret-text.ts';
import { splitWords } from '../values/casing.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { objectAt, scalarToString, stringAt } from '../values/read-property.ts';
import { type ModelContext, resolveObject } from './context.ts';
import type { Parameter, SecurityScheme } from './model.ts';
import { asSecretVariable } from './secret-variable.ts';

/** Security alternatives of an operation, or of the description (OpenAPI, "Security Requirement Object"). */
export function buildSecurity(
  context: ModelContext,
  operation: JsonObject,
): readonly (readonly SecurityScheme[])[] {
  const requirements = ownValue(operation, 'security') ?? ownValue(context.document.root, 'security');
  if (!Array.isArray(requirements)) return [];
  return requirements
    .filter(isObject)
    .map((requirement: JsonObject) =>
      withoutRepeatedKeys(
        Object.entries(requirement).flatMap(([name, scopes]) =>
          buildScheme(context, name, scopes, requirement),
        ),
      ),
    );
}

/** Keeps the first of several schemes for the same API key, which is sent once. */
function withoutRepeatedKeys(schemes: readonly SecurityScheme[]): readonly SecurityScheme[] {
  const places = schemes.map((scheme) => {
    if (scheme.kind !== 'apiKey') return undefined;
    return `${scheme.in} ${scheme.in === 'header' ? scheme.key.toLowerCase() : scheme.key}`;
  });
  return schemes.filter((_, index) => places[index] === undefined || places.indexOf(places[index]) === index);
}

function buildScheme(
  context: ModelContext,
  name: string,
  scopes: JsonValue,
  requirement: JsonObject,
): readonly SecurityScheme[] {
  const schemes = objectAt(objectAt(context.document.root, 'components'), 'securitySchemes');
  const node = resolveObject(context, ownValue(schemes, name));
  const scheme = readScheme(
    name,
    node,
    Array.isArray(scopes) ? scopes.flatMap((scope) => scalarToString(scope) ?? []) : [],
  );
  const reportProblem = (reason: string, help: string) =>
    context.report({
      code: 'security-scheme',
      message: `Security scheme ${JSON.stringify(name)} ${reason}; snippets omit it.`,
      help,
      ...(Object.hasOwn(schemes, name) ? { node: schemes, key: name } : { node: requirement, key: name }),
    });
  if (typeof scheme === 'string') {
    reportProblem(scheme, 'See "Security Scheme Object" in the OpenAPI Specification.');
    return [];
  }
  if (scheme.kind === 'challenge')
    reportProblem(
      `uses HTTP ${scheme.scheme}, which requires a challenge from the server`,
      'Add an alternative without a challenge, or document the procedure, for example curl --digest.',
    );
  return [{ ...scheme, ...detailsOf(node) }];
}

/** The description of a scheme and the addresses of its flows (OpenAPI, "OAuth Flow Object"). */
function detailsOf(node: JsonObject): Pick<SecurityScheme, 'description' | 'addresses'> {
  const description = stringAt(node, 'description');
  const flows = [node, ...Object.values(objectAt(node, 'flows')).filter(isObject)];
  const addresses = flows.flatMap((flow) =>
    ['openIdConnectUrl', 'authorizationUrl', 'deviceAuthorizationUrl', 'tokenUrl'].flatMap((name) => {
      const url = stringAt(flow, name);
      return url === '' ? [] : [[name, url] as const];
    }),
  );
  return {
    ...(description === '' ? {} : { description }),
    ...(addresses.length === 0 ? {} : { addresses }),
  };
}

function readScheme(name: string, node: JsonObject, scopes: readonly string[]): SecurityScheme | string {
  const kind = stringAt(node, 'type');
  switch (kind) {
    case 'http': {
      const scheme = stringAt(node, 'scheme');
      if (!isToken(scheme)) return 'must set "scheme" to an HTTP authentication scheme';
      return { kind: challengeSchemes.has(scheme.toLowerCase()) ? 'challenge' : kind, name, scheme };
    }
    case 'apiKey': {
      const location = stringAt(node, 'in');
      const key = stringAt(node, 'name');
      if (location !== 'header' && location !== 'query' && location !== 'cookie')
        return 'must set "in" to "header", "query" or "cookie"';
      return location === 'query' || isToken(key)
        ? { kind, name, in: location, key }
        : 'has a "name" that is not a valid header or cookie name';
    }
    case 'oauth2':
    case 'openIdConnect':
      return { kind, name, scopes };
    case 'mutualTLS':
      return { kind, name };
    default:
      return kind === '' ? 'is not defined or has no type' : `has the unknown type ${JSON.stringify(kind)}`;
  }
}

/** Challenge-response schemes: RFC 7616, RFC 4559 and its predecessor NTLM, RFC 7486, RFC 8120, RFC 7804. */
const challengeSchemes = new Set([
  'digest',
  'negotiate',
  'ntlm',
  'hoba',
  'mutual',
  'scram-sha-1',
  'scram-sha-256',
]);

/** True for a token (RFC 9110, 5.6.2). */
export function isToken(text: string): boolean {
  return /^[!#$%&'*+\-.^_`|~A-Za-z0-9]+$/.test(text);
}

export interface Credentials {
  readonly headers: readonly Header[];
  readonly query: readonly QueryPair[];
  /** `name=value` pairs. */
  readonly cookies: readonly SecretText[];
}

/** The alternative shown in requests: the first with any scheme, preferably without schemes that a request cannot show. */
export function selectSchemes(
  alternatives: readonly (readonly SecurityScheme[])[],
): readonly SecurityScheme[] {
  const withSchemes = alternatives.filter((alternative) => alternative.length > 0);
  return withSchemes.find((alternative) => alternative.every(isShown)) ?? withSchemes[0] ?? [];
}

/** False for schemes that need a challenge of the server or a certificate of the connection. */
function isShown({ kind }: SecurityScheme): boolean {
  return kind !== 'challenge' && kind !== 'mutualTLS';
}

/** True if a parameter duplicates an API key of the shown security schemes. */
export function isApiKeyParameter(
  { name, location }: Parameter,
  alternatives: readonly (readonly SecurityScheme[])[],
): boolean {
  const normalize = (text: string) => (location === 'header' ? text.toLowerCase() : text);
  return selectSchemes(alternatives).some(
    (scheme) =>
      scheme.kind === 'apiKey' && scheme.in === location && normalize(scheme.key) === normalize(name),
  );
}

/**
 * Headers, query parameters and cookies of the shown schemes, with placeholders for secrets.
 *
 * @param variable Environment variable of the first secret. The names of the others combine it with their scheme name.
 */
export function buildCredentials(
  context: ModelContext,
  alternatives: readonly (readonly SecurityScheme[])[],
  variable: string,
): Credentials {
  const headers = new Map<string, Header>();
  const query: QueryPair[] = [];
  const cookies: SecretText[] = [];
  const { apiKey } = context.placeholders;
  for (const [scheme, variableName] of schemesWithVariables(alternatives, variable)) {
    const basic = isBasic(scheme) ? { basic: basicVariables(variableName) } : {};
    const secret = (placeholder: string): Secret => ({ env: variableName, placeholder, ...basic });
    if (scheme.kind === 'apiKey' && scheme.in === 'query')
      query.push({ name: scheme.key, value: [secret(apiKey)] });
    else if (scheme.kind === 'apiKey' && scheme.in === 'cookie')
      cookies.push([`${scheme.key}=`, secret(apiKey)]);
    else addHeader(headers, authenticationHeader(context, scheme, secret));
  }
  return { headers: [...headers.values()], query, cookies };
}

/** The shown schemes, each with the environment variable of its secret. */
export function schemesWithVariables(
  alternatives: readonly (readonly SecurityScheme[])[],
  variable: string,
): readonly (readonly [SecurityScheme, string])[] {
  return selectSchemes(alternatives).map((scheme, index) => [
    scheme,
    index === 0 ? variable : variableOf(variable, scheme),
  ]);
}

function variableOf(firstVariable: string, scheme: SecurityScheme): string {
  const words = splitWords(scheme.name).join('_').toUpperCase();
  const name = `${firstVariable.replace(/_API_KEY$/, '')}_${words === '' ? 'SECRET' : words}`;
  return asSecretVariable(name, scheme);
}

export function isBasic(scheme: SecurityScheme): boolean {
  return scheme.kind === 'http' && scheme.scheme.toLowerCase() === 'basic';
}

/** `SHOP_USERNAME` and `SHOP_PASSWORD` for `SHOP_API_KEY` or `SHOP_CREDENTIALS`. */
export function basicVariables(variable: string): BasicVariables {
  const name = variable.replace(/_(?:API_KEY|CREDENTIALS)$/, '');
  return { username: `${name}_USERNAME`, password: `${name}_PASSWORD` };
}

/** Combines all cookies in one header. */
export function joinCookies(cookies: readonly SecretText[]): readonly Header[] {
  if (cookies.length === 0) return [];
  const pieces = cookies.flatMap((cookie, index) => [index === 0 ? '' : '; ', ...piecesOf(cookie)]);
  return [{ name: 'Cookie', value: joinPlainText(pieces) }];
}

/** Plain text as a string. */
function joinPlainText(text: SecretText): SecretText {
  const pieces = piecesOf(text);
  return pieces.every((piece) => typeof piece === 'string') ? pieces.join('') : pieces;
}

/** If several schemes use the same header, the first one is kept. */
function addHeader(headers: Map<string, Header>, header: Header | undefined): void {
  if (header && !headers.has(header.name.toLowerCase())) headers.set(header.name.toLowerCase(), header);
}

function authenticationHeader(
  { placeholders }: ModelContext,
  scheme: SecurityScheme,
  secret: (placeholder: string) => Secret,
): Header | undefined {
  const show = (name: string, prefix: string, placeholder: string): Header => ({
    name,
    value: piecesOf([prefix, secret(placeholder)]),
  });
  switch (scheme.kind) {
    case 'http': {
      return show(
        'Authorization',
        `${schemeName(scheme.scheme)} `,
        isBasic(scheme) ? placeholders.credentials : placeholders.token,
      );
    }
    case 'apiKey':
      return show(scheme.key, '', placeholders.apiKey);
    case 'oauth2':
    case 'openIdConnect':
      return show('Authorization', 'Bearer ', placeholders.token);
    case 'challenge':
    case 'mutualTLS':
      return undefined;
    default:
      return scheme satisfies never;
  }
}

/** Scheme names are case-insensitive (RFC 9110, 11.1). */
function schemeName(scheme: string): string {
  return ['Bearer', 'Basic'].find((name) => name.toLowerCase() === scheme.toLowerCase()) ?? scheme;
}
