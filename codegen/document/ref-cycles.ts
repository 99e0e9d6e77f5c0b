import { isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { valueAt } from './pointer.ts';

interface Target {
  readonly source: { readonly value: JsonValue };
  readonly tokens: readonly string[];
}

/** Finds cycles of references that never reach a value. @returns The first reference of each cycle. */
export function findRefCycles(
  links: ReadonlyMap<JsonObject, ReadonlyMap<string, Target>>,
): readonly JsonObject[] {
  const cycles: JsonObject[] = [];
  const visited = new Set<JsonObject>();
  for (const [first] of links) {
    const chain = new Set<JsonObject>();
    let current: JsonValue | undefined = first;
    while (isObject(current) && !visited.has(current)) {
      visited.add(current);
      chain.add(current);
      const link: Target | undefined = links.get(current)?.get('$ref');
      current = link && valueAt(link.source.value, link.tokens);
    }
    if (isObject(current) && chain.has(current)) cycles.push(current);
  }
  return cycles;
}
