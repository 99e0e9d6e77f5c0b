import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../codegen/values/json.ts';
import { objectAt, stringAt } from '../../codegen/values/read-property.ts';

/** Reduces a description to some of its paths and the components they refer to. */
export function trim(root: JsonObject, keep: (path: string) => boolean): JsonObject {
  const paths = Object.fromEntries(Object.entries(objectAt(root, 'paths')).filter(([path]) => keep(path)));
  const { openapi = '', info = {}, servers = [] } = root;
  return { openapi, info, servers, paths, components: reached(paths, objectAt(root, 'components')) };
}

function reached(start: JsonObject, components: JsonObject): JsonObject {
  const found = new Map<string, Map<string, JsonValue>>();
  const follow = (value: JsonValue): void => {
    if (isArray(value)) for (const item of value) follow(item);
    if (!isObject(value)) return;
    const [section = '', name = ''] = componentOf(value);
    const members = found.get(section) ?? new Map<string, JsonValue>();
    const target = members.has(name) ? undefined : ownValue(objectAt(components, section), name);
    if (target !== undefined) {
      found.set(section, members.set(name, target));
      follow(target);
    }
    for (const member of Object.values(value)) follow(member);
  };
  follow(start);
  return Object.fromEntries([...found].map(([section, members]) => [section, Object.fromEntries(members)]));
}

/** Section and name of a reference. Names in this description contain no escapes. */
function componentOf(object: JsonObject): readonly string[] {
  return /^#\/components\/([^/]+)\/([^/]+)/.exec(stringAt(object, '$ref'))?.slice(1) ?? [];
}
