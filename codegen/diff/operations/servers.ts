import { isObject, type JsonValue, ownValue } from '../../values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../values/read-property.ts';
import { labelOf } from '../change.ts';
import type { ResolvedOperation } from './list.ts';
import type { OperationContext } from './operation-context.ts';

/** The limit for expanding server variables; larger sets are compared as templates. */
const mostUrls = 64;

export function compareServers(
  setting: OperationContext,
  old: ResolvedOperation,
  next: ResolvedOperation,
  isMoved: boolean,
): void {
  const [before, after] = [urlsOf(old, isMoved), urlsOf(next, isMoved)];
  const spots = { old: spotOf(setting, 'old', old), new: spotOf(setting, 'new', next) };
  for (const [whole, url] of before)
    if (!after.has(whole))
      setting.changes.push({
        kind: 'server-removed',
        flow: 'request',
        label: labelOf(''),
        spots,
        before: url,
      });
  for (const [whole, url] of after)
    if (!before.has(whole))
      setting.changes.push({ kind: 'server-added', flow: 'request', label: labelOf(''), spots, after: url });
}

/** Servers of the document apply to all operations, so they are reported once. */
function spotOf(setting: OperationContext, side: 'old' | 'new', one: ResolvedOperation) {
  const { root } = setting[side];
  return one.servers === arrayAt(root, 'servers') && one.servers.length > 0
    ? { node: root, key: 'servers' }
    : one.spot;
}

/**
 * Server URLs; the default is `/` (OpenAPI, "Server Object"). A trailing slash is ignored.
 *
 * @param isMoved True if a part of the path moved between server URL and path template; the full URLs are then compared.
 */
function urlsOf({ servers, name }: ResolvedOperation, isMoved: boolean): ReadonlyMap<string, string> {
  const all = servers.length === 0 ? ['/'] : servers.flatMap(expand);
  const path = isMoved ? name.path.replace(/\{[^}]*\}/g, '{}') : '';
  return new Map(all.map((url) => [`${url.replace(/\/+$/, '')}${path}`, url.replace(/\/+$/, '') || '/']));
}

function expand(server: JsonValue): readonly string[] {
  if (!isObject(server)) return [];
  let urls: readonly string[] = [stringAt(server, 'url')];
  for (const [name, variable] of Object.entries(objectAt(server, 'variables'))) {
    if (!isObject(variable)) continue;
    const allowed = arrayAt(variable, 'enum').filter((value) => typeof value === 'string');
    const first = ownValue(variable, 'default');
    const values = allowed.length > 0 ? allowed : typeof first === 'string' ? [first] : [];
    if (values.length === 0 || urls.length * values.length > mostUrls) continue;
    urls = urls.flatMap((url) => values.map((value) => url.replaceAll(`{${name}}`, value)));
  }
  return urls;
}
