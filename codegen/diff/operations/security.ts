import type { Document } from '../../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt, stringAt } from '../../values/read-property.ts';
import { type Change, labelOf } from '../change.ts';
import type { ChangeKind } from '../rules/registry.ts';
import { canonicalJson } from '../schemas/enum-values.ts';
import type { ResolvedOperation } from './list.ts';
import type { NodePair, OperationContext } from './operation-context.ts';

/** One security requirement: the required credentials with their scopes. */
type Credentials = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Compares security requirements: one of the alternatives must be met, with all of its schemes (OpenAPI, "Security Requirement Object").
 * Clients keep access if some new alternative requires at most the credentials of an old one. Schemes are compared by the credentials in the
 * request, not by name.
 */
export function compareSecurity(
  context: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
): void {
  const [before, after] = [securityAlternatives(context.old, old), securityAlternatives(context.new, next)];
  const report = (kind: ChangeKind, change: { readonly before?: string; readonly after?: string }): void => {
    context.changes.push({
      kind,
      flow: 'request',
      label: labelOf(''),
      locations: securityLocations(context, old, next),
      ...change,
    });
  };
  for (const credentials of before)
    if (!after.some((other) => requiresAtMost(other, credentials)))
      report('security-narrowed', {
        before: formatCredentials(credentials),
        after: after.map(formatCredentials).join(' or '),
      });
  for (const credentials of after)
    if (!before.some((other) => requiresAtMost(other, credentials)))
      report('security-widened', { after: formatCredentials(credentials) });
  compareEndpoints(context, old, next);
}

function securityLocations(context: OperationContext, old: ResolvedOperation, next: ResolvedOperation) {
  const location = (document: Document, { node, location: operationLocation }: ResolvedOperation) =>
    Object.hasOwn(node, 'security')
      ? { node, key: 'security' }
      : Object.hasOwn(document.root, 'security')
        ? { node: document.root, key: 'security' }
        : operationLocation;
  return { old: location(context.old, old), new: location(context.new, next) };
}

/** Without requirements, no credentials are required. */
function securityAlternatives(document: Document, { security }: ResolvedOperation): readonly Credentials[] {
  const alternatives = security.filter(isObject).map((requirement) => credentialsOf(document, requirement));
  return alternatives.length === 0 ? [new Map()] : alternatives;
}

function credentialsOf(document: Document, requirement: JsonObject): Credentials {
  return new Map(
    Object.entries(requirement).map(([name, scopes]) => [
      describeScheme(schemeOf(document, name), name),
      new Set(isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : []),
    ]),
  );
}

function schemeOf(document: Document, name: string): JsonObject | undefined {
  const schemes = objectAt(objectAt(document.root, 'components'), 'securitySchemes');
  const scheme = document.resolve(ownValue(schemes, name));
  return isObject(scheme) ? scheme : undefined;
}

/** The credentials in the request. */
function describeScheme(scheme: JsonObject | undefined, name: string): string {
  if (!scheme) return `security scheme ${name}`;
  const type = stringAt(scheme, 'type');
  if (type === 'http') return `HTTP ${stringAt(scheme, 'scheme').toLowerCase()} authentication`;
  if (type === 'apiKey') return `an API key in ${stringAt(scheme, 'in')} ${keyName(scheme)}`;
  // Both kinds of tokens are sent the same way; their endpoints are compared separately.
  return type === 'oauth2'
    ? 'an OAuth 2.0 token'
    : type === 'openIdConnect'
      ? 'an OpenID Connect token'
      : type;
}

/** Header names are case-insensitive: `X-Api-Key`. */
function keyName(scheme: JsonObject): string {
  const name = stringAt(scheme, 'name');
  if (stringAt(scheme, 'in') !== 'header') return name;
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function requiresAtMost(credentials: Credentials, available: Credentials): boolean {
  return [...credentials].every(([scheme, scopes]) => {
    const availableScopes = available.get(scheme);
    return availableScopes !== undefined && [...scopes].every((scope) => availableScopes.has(scope));
  });
}

function formatCredentials(credentials: Credentials): string {
  if (credentials.size === 0) return 'no credentials';
  return [...credentials]
    .map(([scheme, scopes]) =>
      scopes.size === 0
        ? scheme
        : `${scheme} with ${scopes.size === 1 ? 'scope' : 'scopes'} ${[...scopes].join(', ')}`,
    )
    .join(' and ');
}

/** Compares OAuth flows and token endpoints. */
function compareEndpoints(context: OperationContext, old: ResolvedOperation, next: ResolvedOperation): void {
  const names = (operation: ResolvedOperation): readonly string[] =>
    operation.security.filter(isObject).flatMap((requirement) => Object.keys(requirement));
  for (const name of new Set(names(old).filter((name) => names(next).includes(name)))) {
    const [schemeBefore, schemeAfter] = [schemeOf(context.old, name), schemeOf(context.new, name)];
    if (schemeBefore && schemeAfter) compareScheme(context, name, { old: schemeBefore, new: schemeAfter });
  }
}

function compareScheme(context: OperationContext, name: string, { old, new: next }: NodePair): void {
  const report = (kind: ChangeKind, data: Pick<Change, 'before' | 'after'>): void => {
    const locations = { old: { node: old }, new: { node: next } };
    const label = labelOf(`security scheme ${name}`);
    context.changes.push({ kind, flow: 'request', label, locations, ...data });
  };
  const [before, after] = [endpointsOf(old), endpointsOf(next)];
  for (const [kind, url] of before) {
    const other = after.get(kind);
    if (other !== undefined && canonicalJson(other) !== canonicalJson(url))
      report('security-endpoint-changed', { before: url, after: other });
  }
  const [flows, otherFlows] = [objectAt(old, 'flows'), objectAt(next, 'flows')].map((all) =>
    Object.keys(all),
  );
  for (const flow of flows ?? [])
    if (!otherFlows?.includes(flow)) report('security-flow-removed', { before: flow });
  for (const flow of otherFlows ?? [])
    if (!flows?.includes(flow)) report('security-flow-added', { after: flow });
}

function endpointsOf(scheme: JsonObject): ReadonlyMap<string, JsonValue> {
  const endpoints = new Map<string, JsonValue>();
  const add = (parent: JsonObject, key: string, name: string): void => {
    const url = ownValue(parent, key);
    if (url !== undefined) endpoints.set(name, url);
  };
  add(scheme, 'openIdConnectUrl', 'openIdConnectUrl');
  for (const [flow, node] of Object.entries(objectAt(scheme, 'flows')))
    for (const key of ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'])
      if (isObject(node)) add(node, key, `${flow} ${key}`);
  return endpoints;
}
