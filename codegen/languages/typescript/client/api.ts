import { commonBaseUrl } from '../../../clients/base-url.ts';
import type { Model, Operation, SecurityScheme } from '../../../model/model.ts';
import { basicVariables, isBasic } from '../../../model/security.ts';
import { type Code, code, joinCode, source, type View } from '../../../render/code.ts';
import { printString } from '../../javascript/literals.ts';
import { printNamedProperty } from '../literals.ts';
import { identifyOperation } from '../names.ts';
import { printOperationType } from '../openapi-typescript/operation-types.ts';
import { typeSuffixes } from './exports.ts';

export function apiView(model: Model): View {
  const schemes = new Map<string, Code>();
  const used = model.operations.flatMap(({ security }) => security.flat());
  for (const scheme of used) {
    const printed = printScheme(scheme);
    if (printed) schemes.set(scheme.name, printed);
  }
  return {
    baseUrl: printString(commonBaseUrl(model)),
    variable: printString(model.client.variable),
    basicVariables: used.some(isBasic) ? printBasicVariables(model) : undefined,
    schemes: [...schemes]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, scheme]) => printNamedProperty(name, scheme)),
    headersType: printHeaders(model),
  };
}

function printBasicVariables({ client }: Model): Code {
  const { username, password } = basicVariables(client.variable);
  return source`{ username: ${printString(username)}, password: ${printString(password)} }`;
}

/** Prints a security scheme. Mutual TLS and challenge schemes such as Digest are left to a custom `fetch`. */
function printScheme(scheme: SecurityScheme): Code | undefined {
  switch (scheme.kind) {
    case 'apiKey':
      return source`{ in: ${printString(scheme.in)}, name: ${printString(scheme.key)} }`;
    case 'http':
      return authorizationScheme(prefixOf(scheme.scheme));
    case 'oauth2':
    case 'openIdConnect':
      return authorizationScheme('Bearer');
    case 'challenge':
    case 'mutualTLS':
      return undefined;
    default:
      return scheme satisfies never;
  }
}

/** Authentication schemes are case-insensitive (RFC 9110, 11.1); these use the common spelling. */
function prefixOf(scheme: string): string {
  const known = ['Bearer', 'Basic'].find((name) => name.toLowerCase() === scheme.toLowerCase());
  return known ?? scheme;
}

function authorizationScheme(prefix: string): Code {
  return source`{ in: 'header', name: 'authorization', prefix: ${printString(prefix)} }`;
}

/** Type of the header parameters common to all operations, for client options. */
function printHeaders({ operations }: Model): Code {
  const [first, ...others] = operations.toSorted(byId);
  if (!first) return code('HeaderOptions');
  const commonHeaders = first.parameters
    .filter(({ location }) => location === 'header')
    .filter(({ name }) =>
      others.every(({ parameters }) =>
        parameters.some((parameter) => parameter.location === 'header' && parameter.name === name),
      ),
    );
  if (commonHeaders.length === 0) return code('HeaderOptions');
  const names = joinCode(
    commonHeaders.map(({ name }) => printString(name)),
    ' | ',
  );
  return source`Pick<HeadersOf<${printOperationType(first)}>, ${names}> & HeaderOptions`;
}

/** Names of all types declared in the call modules. */
export function callTypeNames({ operations }: Model): readonly string[] {
  return operations.flatMap((operation) => {
    const { type } = identifyOperation(operation);
    return typeSuffixes.map((ending) => type + ending);
  });
}

function byId(a: Operation, b: Operation): number {
  return a.id < b.id ? -1 : 1;
}
