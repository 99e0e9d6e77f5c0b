import { type Core, isBasicScheme } from './client.ts';
import { ClientError } from './errors.ts';
import type { RequestArguments } from './http.ts';
import type { AnyHeaders, ApiConfig, RequestOptions, SecurityScheme } from './options.ts';
import { serializeHeaderValue } from './parameters.ts';
import { property, textOf } from './unknown.ts';

/** Body types that fetch accepts. */
export type RequestBody = NonNullable<RequestInit['body']>;

/** One request of an operation, ready to be sent. */
export interface Call {
  /** Upper case. */
  readonly method: string;
  /** Path with its parameters filled in. */
  readonly path: string;
  /** Path template, if the path has parameters. */
  readonly template?: string | undefined;
  /** Encoded query without `?`. */
  readonly query?: string | undefined;
  /** The value of the Cookie header. */
  readonly cookie?: string | undefined;
  /** Headers of the options that need encoding, encoded. */
  readonly headers?: AnyHeaders | undefined;
  /** Requested media types. */
  readonly accept: string;
  /** Media type of the body; undefined if fetch sets it, for example for FormData. */
  readonly contentType?: string | undefined;
  /** True if a successful response can have no body. */
  readonly isBodyOptional?: boolean;
  /** Request body. Requests with a ReadableStream are not retried. */
  readonly body?: RequestBody | undefined;
  /** Base URL, if it differs from the API's. */
  readonly baseUrl?: string | undefined;
  /** Names of the required security schemes. */
  readonly security: readonly string[];
  /** True if credentials are optional. */
  readonly isSecurityOptional?: boolean;
}

/** Creates a call. Errors of the arguments reject the promise of the method instead of being thrown by it. */
export type CreateCall = () => Call;

/** Creates a call. @throws ClientError if an argument is invalid, such as a body with a circular reference. */
export function createCall(create: CreateCall): Call {
  try {
    return create();
  } catch (cause) {
    if (cause instanceof ClientError) throw cause;
    throw new ClientError(`The request cannot be encoded: ${textOf(property(cause, 'message'))}`, { cause });
  }
}

/** Builds the request of a call. @throws ClientError if credentials are missing or a header value is invalid. */
export async function buildRequest(
  core: Core,
  call: Call,
  options: RequestOptions,
): Promise<Omit<RequestArguments, 'fetch'>> {
  const { api } = core;
  const headerValues = new Map<string, unknown>([
    ['accept', call.accept],
    ['content-type', call.contentType],
    ['cookie', call.cookie],
  ]);
  const query = [call.query];
  for (const headerOptions of [core.options.headers, options.headers, call.headers])
    for (const [name, value] of Object.entries(headerOptions ?? {}))
      if (value !== undefined) headerValues.set(name.toLowerCase(), value);
  for (const schemeName of call.security) {
    const scheme = Object.hasOwn(api.schemes, schemeName) ? api.schemes[schemeName] : undefined;
    const name = scheme?.name.toLowerCase() ?? '';
    if (!scheme || hasCredential(scheme, call, headerValues)) continue;
    const secret = await core.credential(schemeName);
    if (secret) {
      if (scheme.in === 'query')
        query.push(`${encodeURIComponent(scheme.name)}=${encodeURIComponent(secret)}`);
      else if (scheme.in === 'header') headerValues.set(name, authorizationValue(scheme, secret));
      else
        headerValues.set(
          'cookie',
          [headerValues.get('cookie'), `${scheme.name}=${encodeCookieValue(secret)}`]
            .filter(Boolean)
            .join('; '),
        );
    } else if (!call.isSecurityOptional) throw new ClientError(missingCredential(api, schemeName));
  }
  const headers = new Headers();
  for (const [name, value] of headerValues)
    if (value !== null && value !== undefined) setHeader(headers, name, serializeHeaderValue(value));
  return {
    schemaPath: call.template ?? call.path,
    baseUrl: options.baseUrl ?? core.options.baseUrl ?? call.baseUrl ?? api.baseUrl,
    headers,
    body: call.body ?? null,
    query: query.filter(Boolean).join('&'),
    duplex: 'half',
    redirect: 'manual',
  };
}

/** True if the caller already passed the credential as a header, query parameter or cookie. */
function hasCredential(
  { in: location, name }: SecurityScheme,
  call: Call,
  headerValues: ReadonlyMap<string, unknown>,
): boolean {
  if (location === 'header') return headerValues.has(name.toLowerCase());
  if (location === 'query') return new URLSearchParams(call.query).has(name);
  const cookies = `; ${headerValues.get('cookie')}`;
  return [name, encodeURIComponent(name)].some((encodedName) => cookies.includes(`; ${encodedName}=`));
}

/** Percent-encodes a key only if it contains characters that are invalid in a cookie (RFC 6265, 4.1.1). */
function encodeCookieValue(secret: string): string {
  return /^[!#-+\--:<-[\]-~]*$/.test(secret) ? secret : encodeURIComponent(secret);
}

function missingCredential(api: ApiConfig, scheme: string): string {
  if (!isBasicScheme(api, scheme)) return `Missing API key: pass apiKey or set ${api.apiKeyVariable}.`;
  const { username, password } = api.basicVariables ?? {};
  return `Missing user name or password: pass username and password or set ${username} and ${password}.`;
}

/** Builds the value of an authorization header (RFC 6750, RFC 7617). */
function authorizationValue({ prefix }: SecurityScheme, secret: string): string {
  return prefix ? `${prefix} ${secret}` : secret;
}

/** Sets a header. The platform's own error quotes the value, which may be secret. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ClientError(`Header ${name} contains a character that HTTP does not allow.`);
  }
}
