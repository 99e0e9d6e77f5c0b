import { parseCookies, parseQuery } from '../http/pairs.ts';
import type { SecurityScheme } from '../model/model.ts';
import { capitalize } from '../values/casing.ts';
import type { ParameterSources } from './validate-parameters.ts';
import { type Violation, violationError } from './violation.ts';

/** Checks that a request has credentials for one of the alternatives. The mock does not verify their values. */
export function validateCredentials(
  alternatives: readonly (readonly SecurityScheme[])[],
  sources: ParameterSources,
): readonly Violation[] {
  const missing = alternatives.map((schemes) => missingSchemes(schemes, sources));
  if (missing.length === 0 || missing.some((schemes) => schemes.length === 0)) return [];
  const [first = []] = missing;
  if (missing.length === 1) return first.map((scheme) => missingCredential(scheme));
  const options = missing.map((schemes) =>
    schemes.map((scheme) => `${locationOf(scheme)} ${formatOf(scheme)}`.trimEnd()).join(' and '),
  );
  return [
    violationError('security', `credentials are required: send ${options.join(', or ')}`, undefined, 401),
  ];
}

/** A request has one Authorization header, so one of several schemes that use it is sufficient. */
function missingSchemes(
  schemes: readonly SecurityScheme[],
  sources: ParameterSources,
): readonly SecurityScheme[] {
  const missing = schemes.filter((scheme) => !isPresent(scheme, sources));
  const hasAuthorization = schemes.some((scheme) => isAuthorization(scheme) && !missing.includes(scheme));
  return hasAuthorization ? missing.filter((scheme) => !isAuthorization(scheme)) : missing;
}

function isAuthorization({ kind }: SecurityScheme): boolean {
  return kind === 'http' || kind === 'oauth2' || kind === 'openIdConnect';
}

/** Value of the WWW-Authenticate header (RFC 9110, 11.6.1); `undefined` if no alternative uses an HTTP scheme. */
export function challengeHeader(alternatives: readonly (readonly SecurityScheme[])[]): string | undefined {
  const schemes = alternatives.flat().flatMap((scheme) => {
    if (scheme.kind === 'http')
      return [scheme.scheme.toLowerCase() === 'basic' ? 'Basic realm="mock"' : scheme.scheme];
    return scheme.kind === 'oauth2' || scheme.kind === 'openIdConnect' ? ['Bearer'] : [];
  });
  return schemes.length === 0 ? undefined : [...new Set(schemes.map(capitalize))].join(', ');
}

function missingCredential(scheme: SecurityScheme): Violation {
  return violationError(locationOf(scheme), `is required ${formatOf(scheme)}`.trimEnd(), undefined, 401);
}

function isPresent(scheme: SecurityScheme, { headers, query }: ParameterSources): boolean {
  switch (scheme.kind) {
    case 'http':
      return hasCredentials(headers, scheme.scheme);
    case 'oauth2':
    case 'openIdConnect':
      return hasCredentials(headers, 'bearer');
    case 'apiKey': {
      if (scheme.in === 'header')
        return (headers.get(scheme.key.toLowerCase()) ?? []).some((text) => text !== '');
      const pairs =
        scheme.in === 'query' ? parseQuery(query) : parseCookies((headers.get('cookie') ?? []).join('; '));
      return pairs.some(({ name, raw }) => name === scheme.key && raw !== '');
    }
    case 'challenge':
      // The mock sends no challenge because it has no secret to verify the response.
      return true;
    case 'mutualTLS':
      // Client certificates are not visible without TLS.
      return true;
    default:
      return scheme satisfies never;
  }
}

function hasCredentials(headers: ParameterSources['headers'], scheme: string): boolean {
  return (headers.get('authorization') ?? []).some((text) => {
    const [actualScheme = '', ...rest] = text.trim().split(/\s+/);
    return actualScheme.toLowerCase() === scheme.toLowerCase() && rest.join('') !== '';
  });
}

function locationOf(scheme: SecurityScheme): string {
  if (scheme.kind === 'apiKey') return `${scheme.in}.${scheme.key}`;
  return scheme.kind === 'mutualTLS' ? 'connection' : 'header.Authorization';
}

function formatOf(scheme: SecurityScheme): string {
  if (scheme.kind === 'apiKey') return '';
  if (scheme.kind === 'mutualTLS') return 'with a client certificate';
  return scheme.kind === 'http' ? `as "${capitalize(scheme.scheme)} …"` : 'as "Bearer …"';
}
