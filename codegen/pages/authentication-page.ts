import type { Operation, SecurityScheme } from '../model/model.ts';
import { isBasic, schemesWithVariables } from '../model/security.ts';
import { anchor, segment } from './anchor.ts';
import { inlineCode, joinInlines, link, paragraph, text } from './inline.ts';
import type { Block, Inline, Page, Section } from './page.ts';
import type { PageContext } from './page-context.ts';
import { authenticationPath, indexPath } from './page-paths.ts';
import { parseProse } from './parse-prose.ts';

/** The page about the security schemes of all operations; undefined without any. */
export function authenticationPage(context: PageContext): Page | undefined {
  const schemes = new Map<string, SecurityScheme>();
  const variables = new Map<string, string>();
  for (const operation of context.input.model.operations) {
    for (const scheme of operation.security.flat()) schemes.set(scheme.name, scheme);
    for (const [{ name }, variable] of shownVariables(context, operation)) variables.set(name, variable);
  }
  if (schemes.size === 0) return undefined;
  return {
    kind: 'authentication',
    path: authenticationPath,
    title: 'Authentication',
    summary: 'Credentials that requests contain.',
    deprecated: false,
    parent: indexPath,
    blocks: [...schemes.values()].map((scheme) => schemeSection(scheme, variables.get(scheme.name))),
    examples: [],
    keywords: [...schemes.keys()],
  };
}

function shownVariables(
  context: PageContext,
  { security }: Operation,
): ReturnType<typeof schemesWithVariables> {
  return schemesWithVariables(security, context.input.model.client.variable);
}

function schemeSection(scheme: SecurityScheme, variable: string | undefined): Section {
  return {
    kind: 'section',
    id: schemeId(scheme),
    title: [text(scheme.name)],
    blocks: [
      paragraph(...describeScheme(scheme), text('.')),
      ...parseProse(scheme.description ?? ''),
      ...addressList(scheme),
      ...(variable === undefined ? [] : [paragraph(...describeVariable(scheme, variable))]),
    ],
  };
}

function schemeId({ name }: SecurityScheme): string {
  return anchor('scheme', segment(name));
}

const addressLabels: Readonly<Record<string, string>> = {
  openIdConnectUrl: 'OpenID Connect configuration',
  authorizationUrl: 'Authorization',
  deviceAuthorizationUrl: 'Device authorization',
  tokenUrl: 'Token',
};

function addressList({ addresses = [] }: SecurityScheme): readonly Block[] {
  if (addresses.length === 0) return [];
  const distinct = [...new Map(addresses.map((address) => [address.join(' '), address])).values()];
  const items = distinct.map(([name, url]) => [
    paragraph(text(`${addressLabels[name] ?? name}: `), inlineCode(url)),
  ]);
  return [{ kind: 'list', items }];
}

/** Where a scheme puts the secret: `Send an API key in the header X-Key`. */
function describeScheme(scheme: SecurityScheme): readonly Inline[] {
  switch (scheme.kind) {
    case 'http':
      return isBasic(scheme)
        ? [
            text('Send a user name and a password as HTTP Basic authentication in the header '),
            inlineCode('Authorization'),
          ]
        : headerWith(scheme.scheme.toLowerCase() === 'bearer' ? 'Bearer' : scheme.scheme);
    case 'challenge':
      return [
        text('Authenticate with HTTP '),
        inlineCode(scheme.scheme),
        text(' when the server requests it'),
      ];
    case 'apiKey':
      return [text(`Send your API key in the ${keyPlaces[scheme.in]} `), inlineCode(scheme.key)];
    case 'oauth2':
      return [
        text('Send an OAuth 2.0 access token in the header '),
        inlineCode('Authorization: Bearer <token>'),
      ];
    case 'openIdConnect':
      return [
        text('Send an OpenID Connect token in the header '),
        inlineCode('Authorization: Bearer <token>'),
      ];
    case 'mutualTLS':
      return [text('Connect with a client certificate')];
    default:
      return scheme satisfies never;
  }
}

const keyPlaces = { header: 'header', query: 'query parameter', cookie: 'cookie' } as const;

function headerWith(scheme: string): readonly Inline[] {
  return [text('Send your API key in the header '), inlineCode(`Authorization: ${scheme} <token>`)];
}

function describeVariable(scheme: SecurityScheme, variable: string): readonly Inline[] {
  const names = isBasic(scheme)
    ? ['USERNAME', 'PASSWORD'].map((name) => variable.replace(/(?:_API_KEY|_CREDENTIALS)?$/, `_${name}`))
    : [variable];
  return [
    text('The programs and clients read it from the environment variable'),
    text(names.length === 1 ? ' ' : 's '),
    ...joinInlines(
      names.map((name) => [inlineCode(name)]),
      ' and ',
    ),
    text('.'),
  ];
}

/** The authentication of an operation in one or two sentences, with a link to the schemes. */
export function describeAlternatives(context: PageContext, operation: Operation): readonly Block[] {
  const { security } = operation;
  const named = security.filter((alternative) => alternative.length > 0);
  if (named.length === 0) return [];
  const isOptional = named.length < security.length;
  const [only] = named.length === 1 ? (named[0] ?? []) : [];
  if (only && named[0]?.length === 1) {
    const [, variable] = shownVariables(context, operation).find(([{ name }]) => name === only.name) ?? [];
    return [
      paragraph(
        ...describeScheme(only),
        text('. '),
        ...(isOptional ? [text('Authentication is optional. ')] : []),
        text('See '),
        schemeLink(only),
        text('.'),
      ),
      ...(variable === undefined ? [] : [paragraph(...describeVariable(only, variable))]),
    ];
  }
  const items = named.map((alternative) => [
    paragraph(
      ...joinInlines(
        alternative.map((scheme) => [...describeScheme(scheme), text(' ('), schemeLink(scheme), text(')')]),
        ', and ',
      ),
    ),
  ]);
  return [paragraph(text(isOptional ? 'Optional. Use one of:' : 'Use one of:')), { kind: 'list', items }];
}

function schemeLink(scheme: SecurityScheme): Inline {
  return link({ page: authenticationPath, id: schemeId(scheme) }, text(scheme.name));
}
