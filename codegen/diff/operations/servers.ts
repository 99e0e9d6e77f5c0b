import { isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../values/read-property.ts';
import { labelOf } from '../change.ts';
import type { ResolvedOperation } from './list.ts';
import type { OperationContext } from './operation-context.ts';

/** The limit for expanding server variables; larger sets are compared as templates. */
const maxUrls = 64;

export function compareServers(
  context: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
  isMoved: boolean,
): void {
  const [before, after] = [urlsOf(old, isMoved), urlsOf(next, isMoved)];
  const locations = { old: serversLocation(context, 'old', old), new: serversLocation(context, 'new', next) };
  for (const [fullUrl, url] of before)
    if (!after.has(fullUrl))
      context.changes.push({
        kind: 'server-removed',
        flow: 'request',
        label: labelOf(''),
        locations,
        before: url,
      });
  for (const [fullUrl, url] of after)
    if (!before.has(fullUrl))
      context.changes.push({
        kind: 'server-added',
        flow: 'request',
        label: labelOf(''),
        locations,
        after: url,
      });
}

/** Servers of the document apply to all operations, so they are reported once. */
function serversLocation(context: OperationContext, side: 'old' | 'new', operation: ResolvedOperation) {
  const { root } = context[side];
  return operation.servers === arrayAt(root, 'servers') && operation.servers.length > 0
    ? { node: root, key: 'servers' }
    : operation.location;
}

/**
 * Server URLs; the default is `/` (OpenAPI, "Server Object"). A trailing slash is ignored.
 *
 * @param isMoved True if a part of the path moved between server URL and path template; the full URLs are then compared.
 */
function urlsOf({ servers, name }: ResolvedOperation, isMoved: boolean): ReadonlyMap<string, string> {
  const urls = servers.length === 0 ? ['/'] : servers.flatMap(expand);
  const path = isMoved ? name.path.replace(/\{[^}]*\}/g, '{}') : '';
  return new Map(urls.map((url) => [`${url.replace(/\/+$/, '')}${path}`, url.replace(/\/+$/, '') || '/']));
}

function expand(server: JsonValue): readonly string[] {
  if (!isObject(server)) return [];
  let urls: readonly string[] = [stringAt(server, 'url')];
  for (const [name, variable] of Object.entries(objectAt(server, 'variables'))) {
    if (!isObject(variable)) continue;
    const allowed = arrayAt(variable, 'enum').filter((value) => typeof value === 'string');
    const defaultValue = ownValue(variable, 'default');
    const values = allowed.length > 0 ? allowed : typeof defaultValue === 'string' ? [defaultValue] : [];
    if (values.length === 0 || urls.length * values.length > maxUrls) continue;
    urls = urls.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, value)));
  }
  return urls;
}
