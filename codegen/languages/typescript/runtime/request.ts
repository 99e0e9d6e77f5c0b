import type { Core } from './client.ts';
import { ClientError } from './errors.ts';
import type { Outgoing } from './http.ts';
import type { AnyHeaders, CallOptions, Scheme } from './options.ts';
import { headerText } from './parameters.ts';

/** What fetch sends. */
export type RequestBody = NonNullable<RequestInit['body']>;

/** One request as its operation describes it, ready to be sent. */
export interface Call {
  /** Upper case. */
  readonly method: string;
  /** With path parameters filled in. */
  readonly path: string;
  /** The path as the description has it, where it has parameters. */
  readonly template?: string | undefined;
  /** Encoded, without `?`. */
  readonly query?: string | undefined;
  /** The value of the Cookie header. */
  readonly cookie?: string | undefined;
  /** Those of the options that are not written as text alone, as they are sent. */
  readonly headers?: AnyHeaders | undefined;
  /** The media types that are asked for. */
  readonly accept: string;
  /** The media type of the body; absent where fetch knows it better, as with FormData. */
  readonly contentType?: string | undefined;
  /** A ReadableStream is sent once, and never again. */
  readonly body?: RequestBody | undefined;
  /** Where it is not the one of the API. */
  readonly baseUrl?: string | undefined;
  /** The names of the schemes that it needs. */
  readonly security: readonly string[];
  /** It is answered without them too. */
  readonly isOpen?: boolean;
}

/** A call as it goes out, but for what ends it. @throws ClientError where a key is missing, or something cannot be sent. */
export async function prepare(
  core: Core,
  call: Call,
  options: CallOptions,
): Promise<Omit<Outgoing, 'fetch'>> {
  const { api } = core;
  const given = new Map<string, unknown>([
    ['accept', call.accept],
    ['content-type', call.contentType],
    ['cookie', call.cookie],
  ]);
  const query = [call.query];
  for (const source of [core.options.headers, options.headers, call.headers])
    for (const [name, value] of Object.entries(source ?? {}))
      if (value !== undefined) given.set(name.toLowerCase(), value);
  for (const needed of call.security) {
    const scheme = Object.hasOwn(api.schemes, needed) ? api.schemes[needed] : undefined;
    const name = scheme?.name.toLowerCase() ?? '';
    if (!scheme || isGiven(scheme, call, given)) continue;
    const secret = await core.credential(needed);
    if (secret) {
      if (scheme.in === 'query')
        query.push(`${encodeURIComponent(scheme.name)}=${encodeURIComponent(secret)}`);
      else if (scheme.in === 'header') given.set(name, authorize(scheme, secret));
      else
        given.set(
          'cookie',
          [given.get('cookie'), `${scheme.name}=${cookieValue(secret)}`].filter(Boolean).join('; '),
        );
    } else if (!call.isOpen) throw new ClientError(`There is no key: pass apiKey, or set ${api.variable}.`);
  }
  const headers = new Headers();
  for (const [name, value] of given)
    if (value !== null && value !== undefined) setHeader(headers, name, headerText(value));
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

/** Whether the caller sends it, as a header or as a parameter that the description has beside the scheme. */
function isGiven({ in: place, name }: Scheme, call: Call, given: ReadonlyMap<string, unknown>): boolean {
  if (place === 'header') return given.has(name.toLowerCase());
  if (place === 'query') return new URLSearchParams(call.query).has(name);
  const cookies = `; ${given.get('cookie')}`;
  return [name, encodeURIComponent(name)].some((one) => cookies.includes(`; ${one}=`));
}

/** A key is sent as the API gave it, where a cookie can hold that (RFC 6265, 4.1.1). */
function cookieValue(secret: string): string {
  return /^[!#-+\--:<-[\]-~]*$/.test(secret) ? secret : encodeURIComponent(secret);
}

/** RFC 6750, RFC 7617: user and password have a colon between them, and encoded none. */
function authorize({ prefix }: Scheme, secret: string): string {
  if (prefix === 'Basic' && secret.includes(':'))
    return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(secret)))}`;
  return prefix ? `${prefix} ${secret}` : secret;
}

/** What the platform says of a value that no header can have shows it, and it may be secret. */
function setHeader(headers: Headers, name: string, value: string): void {
  try {
    headers.set(name, value);
  } catch {
    throw new ClientError(`The header ${name} cannot be sent.`);
  }
}
