import { singular, splitWords } from '../values/casing.ts';
import type { CallName } from './model.ts';

/** Parts of an operation that determine its method name in clients. */
export interface CallNameInput {
  /** Unique id of the operation. */
  readonly id: string;
  readonly tags: readonly string[];
  /** `resource.method` from `x-rosetta-call`; `''` if absent. */
  readonly explicitName: string;
}

/** Convenience methods that a client can add for an operation. Their names must be unique too. */
const convenienceMethods = [['stream'], ['parse'], ['run', 'tools']] as const;

/**
 * Names each operation as a method of a resource. The first tag is the resource, and the method is the operationId without the tag's words at
 * its start or end: `createResponses` with the tag `Responses` becomes `responses.create`. Duplicate names use the complete operationId, and
 * then a number. Names from `x-rosetta-call` take precedence, then operations in order of their ids; the description's order has no effect.
 */
export function nameCalls(operations: readonly CallNameInput[]): readonly CallName[] {
  const shortNames = mergeSpellings(operations.map(nameCall));
  const usage = new Map<string, number>();
  for (const name of shortNames) usage.set(keyOf(name), (usage.get(keyOf(name)) ?? 0) + 1);
  const resolved = operations.map(({ id, explicitName }, index) => {
    const name = shortNames[index] ?? { resource: [], method: wordsOf(id) };
    const isShared = (usage.get(keyOf(name)) ?? 0) > 1;
    return {
      id,
      explicitName,
      name: isShared && explicitName === '' ? { ...name, method: wordsOf(id) } : name,
    };
  });
  const registry = new CallNameRegistry(shortNames);
  const byPrecedence = resolved.toSorted(
    (a, b) => Number(a.explicitName === '') - Number(b.explicitName === '') || (a.id < b.id ? -1 : 1),
  );
  const unique = byPrecedence.map(({ id, name }) => ({ id, name: registry.claim(name) }));
  const callNames = new Map(
    unique.map(({ id, name }) => [id, { ...name, suffix: registry.claimSuffix(name) }]),
  );
  return operations.flatMap(({ id }) => callNames.get(id) ?? []);
}

type BaseCallName = Omit<CallName, 'suffix'>;

/** Merges resources whose names differ only in word separation. */
function mergeSpellings(names: readonly BaseCallName[]): readonly BaseCallName[] {
  const spellings = new Map<string, readonly string[]>();
  for (const { resource } of names) {
    const known = spellings.get(resource.join(''));
    if (known === undefined || resource.join(' ') < known.join(' '))
      spellings.set(resource.join(''), resource);
  }
  return names.map(({ resource, method }) => ({
    resource: spellings.get(resource.join('')) ?? resource,
    method,
  }));
}

/** Key for the uniqueness of names, which ignores case and word separation. */
function keyOf({ resource, method }: BaseCallName): string {
  return [...resource, ...method].join('');
}

/** Assigns unique method names in a client. */
class CallNameRegistry {
  readonly #taken = new Set<string>();
  /** Methods without a resource share a namespace with the resources. */
  readonly #resources: ReadonlySet<string>;

  constructor(names: readonly BaseCallName[]) {
    this.#resources = new Set(names.map(({ resource }) => resource.join('')));
  }

  claim(name: BaseCallName): BaseCallName {
    let candidate = name;
    for (let count = 2; !this.#isFree(candidate); count += 1)
      candidate = { ...name, method: [...name.method, String(count)] };
    this.#taken.add(keyOf(candidate));
    return candidate;
  }

  claimSuffix({ resource, method }: BaseCallName): readonly string[] {
    const convenienceNames = (suffix: readonly string[]) =>
      convenienceMethods.map((words) => ({ resource, method: [...words, ...suffix] }));
    let suffix: readonly string[] = method.join('') === 'create' ? [] : method;
    while (!convenienceNames(suffix).every((name) => this.#isFree(name)))
      suffix = suffix.length === 0 ? method : [...suffix, 'call'];
    for (const name of convenienceNames(suffix)) this.#taken.add(keyOf(name));
    return suffix;
  }

  #isFree(name: BaseCallName): boolean {
    const isResource = name.resource.length === 0 && this.#resources.has(name.method.join(''));
    return !isResource && !this.#taken.has(keyOf(name));
  }
}

function nameCall({ id, tags, explicitName }: CallNameInput): BaseCallName {
  const [resource, method] = explicitName.split('.').map(splitWords);
  if (resource && method && resource.length > 0 && method.length > 0) return { resource, method };
  const tag = splitWords(tags[0] ?? '');
  return { resource: /^\d/.test(tag[0] ?? '') ? ['api', ...tag] : tag, method: removeTag(wordsOf(id), tag) };
}

/** Words of an id, with a prefix if it starts with a digit. */
function wordsOf(id: string): readonly string[] {
  const words = splitWords(id);
  return /^[a-z]/.test(words[0] ?? '') ? words : ['call', ...words];
}

function removeTag(words: readonly string[], tag: readonly string[]): readonly string[] {
  const restLength = words.length - tag.length;
  if (tag.length === 0 || restLength <= 0) return words;
  const isTag = (part: readonly string[]) =>
    part.every((word, index) => singular(word) === singular(tag[index] ?? ''));
  if (isTag(words.slice(0, tag.length)) && /^[a-z]/.test(words[tag.length] ?? ''))
    return words.slice(tag.length);
  return isTag(words.slice(restLength)) ? words.slice(0, restLength) : words;
}
