import type { Document } from '../../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { objectAt, textAt } from '../../values/text.ts';
import { type Change, labelOf } from '../change.ts';
import type { KindName } from '../rules/registry.ts';
import { canonicalText } from '../schemas/literal.ts';
import type { DescribedOperation } from './list.ts';
import type { Nodes, OperationSetting } from './setting.ts';

/** One security requirement: the required credentials with their scopes. */
type Access = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Compares security requirements: one of the alternatives must be met, with all of its schemes (OpenAPI, "Security Requirement Object").
 * Clients keep access if some new alternative requires at most the credentials of an old one. Schemes are compared by the credentials in the
 * request, not by name.
 */
export function compareSecurity(
  setting: OperationSetting,
  old: DescribedOperation,
  next: DescribedOperation,
): void {
  const [before, after] = [accessesOf(setting.old, old), accessesOf(setting.new, next)];
  const say = (kind: KindName, change: { readonly before?: string; readonly after?: string }): void => {
    setting.changes.push({
      kind,
      flow: 'request',
      label: labelOf(''),
      spots: spotsOf(setting, old, next),
      ...change,
    });
  };
  for (const one of before)
    if (!after.some((other) => asksNoMore(other, one)))
      say('security-narrowed', { before: show(one), after: after.map(show).join(' or ') });
  for (const one of after)
    if (!before.some((other) => asksNoMore(other, one))) say('security-widened', { after: show(one) });
  compareEndpoints(setting, old, next);
}

function spotsOf(setting: OperationSetting, old: DescribedOperation, next: DescribedOperation) {
  const spot = (document: Document, { node, spot: own }: DescribedOperation) =>
    Object.hasOwn(node, 'security')
      ? { node, key: 'security' }
      : Object.hasOwn(document.root, 'security')
        ? { node: document.root, key: 'security' }
        : own;
  return { old: spot(setting.old, old), new: spot(setting.new, next) };
}

/** Without requirements, no credentials are required. */
function accessesOf(document: Document, { security }: DescribedOperation): readonly Access[] {
  const listed = security.filter(isObject).map((requirement) => accessOf(document, requirement));
  return listed.length === 0 ? [new Map()] : listed;
}

function accessOf(document: Document, requirement: JsonObject): Access {
  return new Map(
    Object.entries(requirement).map(([name, scopes]) => [
      describeScheme(schemeOf(document, name), name),
      new Set(isArray(scopes) ? scopes.filter((scope) => typeof scope === 'string') : []),
    ]),
  );
}

function schemeOf(document: Document, name: string): JsonObject | undefined {
  const schemes = objectAt(objectAt(document.root, 'components'), 'securitySchemes');
  const found = document.resolve(ownValue(schemes, name));
  return isObject(found) ? found : undefined;
}

/** The credentials in the request. */
function describeScheme(scheme: JsonObject | undefined, name: string): string {
  if (!scheme) return `security scheme ${name}`;
  const type = textAt(scheme, 'type');
  if (type === 'http') return `HTTP ${textAt(scheme, 'scheme').toLowerCase()} authentication`;
  if (type === 'apiKey') return `an API key in ${textAt(scheme, 'in')} ${keyName(scheme)}`;
  // Both kinds of tokens are sent the same way; their endpoints are compared separately.
  return type === 'oauth2'
    ? 'an OAuth 2.0 token'
    : type === 'openIdConnect'
      ? 'an OpenID Connect token'
      : type;
}

/** Header names are case-insensitive: `X-Api-Key`. */
function keyName(scheme: JsonObject): string {
  const name = textAt(scheme, 'name');
  if (textAt(scheme, 'in') !== 'header') return name;
  return name.toLowerCase().replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

function asksNoMore(access: Access, than: Access): boolean {
  return [...access].every(([scheme, scopes]) => {
    const had = than.get(scheme);
    return had !== undefined && [...scopes].every((scope) => had.has(scope));
  });
}

function show(access: Access): string {
  if (access.size === 0) return 'no credentials';
  return [...access]
    .map(([scheme, scopes]) =>
      scopes.size === 0
        ? scheme
        : `${scheme} with ${scopes.size === 1 ? 'scope' : 'scopes'} ${[...scopes].join(', ')}`,
    )
    .join(' and ');
}

/** Compares OAuth flows and token endpoints. */
function compareEndpoints(
  setting: OperationSetting,
  old: DescribedOperation,
  next: DescribedOperation,
): void {
  const names = (one: DescribedOperation): readonly string[] =>
    one.security.filter(isObject).flatMap((all) => Object.keys(all));
  for (const name of new Set(names(old).filter((one) => names(next).includes(one)))) {
    const [was, is] = [schemeOf(setting.old, name), schemeOf(setting.new, name)];
    if (was && is) compareSources(setting, name, { old: was, new: is });
  }
}

function compareSources(setting: OperationSetting, name: string, { old, new: next }: Nodes): void {
  const say = (kind: KindName, data: Pick<Change, 'before' | 'after'>): void => {
    const spots = { old: { node: old }, new: { node: next } };
    const label = labelOf(`security scheme ${name}`);
    setting.changes.push({ kind, flow: 'request', label, spots, ...data });
  };
  const [before, after] = [endpointsOf(old), endpointsOf(next)];
  for (const [kind, url] of before) {
    const other = after.get(kind);
    if (other !== undefined && canonicalText(other) !== canonicalText(url))
      say('security-endpoint-changed', { before: url, after: other });
  }
  const [flows, others] = [objectAt(old, 'flows'), objectAt(next, 'flows')].map((all) => Object.keys(all));
  for (const flow of flows ?? []) if (!others?.includes(flow)) say('security-flow-removed', { before: flow });
  for (const flow of others ?? []) if (!flows?.includes(flow)) say('security-flow-added', { after: flow });
}

function endpointsOf(scheme: JsonObject): ReadonlyMap<string, JsonValue> {
  const found = new Map<string, JsonValue>();
  const keep = (holder: JsonObject, key: string, as: string): void => {
    const url = ownValue(holder, key);
    if (url !== undefined) found.set(as, url);
  };
  keep(scheme, 'openIdConnectUrl', 'openIdConnectUrl');
  for (const [flow, node] of Object.entries(objectAt(scheme, 'flows')))
    for (const key of ['authorizationUrl', 'tokenUrl', 'refreshUrl', 'deviceAuthorizationUrl'])
      if (isObject(node)) keep(node, key, `${flow} ${key}`);
  return found;
}
