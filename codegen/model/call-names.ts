import { singular, splitWords } from '../values/casing.ts';
import type { CallName } from './model.ts';

/** Parts of an operation that determine its method name in clients. */
export interface CallNameInput {
  /** Unique id of the operation. */
  readonly id: string;
  readonly tags: readonly string[];
  /** `resource.method` from `x-rosetta-call`; `''` if absent. */
  readonly stated: string;
}

/** Convenience methods that a client can add for an operation. Their names must be unique too. */
const convenienceMethods = [['stream'], ['parse'], ['run', 'tools']] as const;

/**
 * Names each operation as a method of a resource. The first tag is the resource, and the method is the operationId without the tag's words at
 * its start or end: `createResponses` with the tag `Responses` becomes `responses.create`. Duplicate names use the complete operationId, and
 * then a number. Names from `x-rosetta-call` take precedence, then operations in order of their ids; the description's order has no effect.
 */
export function nameCalls(operations: readonly CallNameInput[]): readonly CallName[] {
  const short = mergeSpellings(operations.map(nameCall));
  const wanted = new Map<string, number>();
  for (const name of short) wanted.set(keyOf(name), (wanted.get(keyOf(name)) ?? 0) + 1);
  const whole = operations.map(({ id, stated }, index) => {
    const name = short[index] ?? { resource: [], method: wordsOf(id) };
    const isShared = (wanted.get(keyOf(name)) ?? 0) > 1;
    return { id, stated, name: isShared && stated === '' ? { ...name, method: wordsOf(id) } : name };
  });
  const book = new CallNameRegistry(short);
  const inOrder = whole.toSorted(
    (a, b) => Number(a.stated === '') - Number(b.stated === '') || (a.id < b.id ? -1 : 1),
  );
  const unique = inOrder.map(({ id, name }) => ({ id, name: book.take(name) }));
  const named = new Map(unique.map(({ id, name }) => [id, { ...name, suffix: book.takeSuffix(name) }]));
  return operations.flatMap(({ id }) => named.get(id) ?? []);
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

  take(name: BaseCallName): BaseCallName {
    let free = name;
    for (let count = 2; !this.#isFree(free); count += 1)
      free = { ...name, method: [...name.method, String(count)] };
    this.#taken.add(keyOf(free));
    return free;
  }

  takeSuffix({ resource, method }: BaseCallName): readonly string[] {
    const calls = (suffix: readonly string[]) =>
      convenienceMethods.map((words) => ({ resource, method: [...words, ...suffix] }));
    let suffix: readonly string[] = method.join('') === 'create' ? [] : method;
    while (!calls(suffix).every((name) => this.#isFree(name)))
      suffix = suffix.length === 0 ? method : [...suffix, 'call'];
    for (const name of calls(suffix)) this.#taken.add(keyOf(name));
    return suffix;
  }

  #isFree(name: BaseCallName): boolean {
    const isResource = name.resource.length === 0 && this.#resources.has(name.method.join(''));
    return !isResource && !this.#taken.has(keyOf(name));
  }
}

function nameCall({ id, tags, stated }: CallNameInput): BaseCallName {
  const [resource, method] = stated.split('.').map(splitWords);
  if (resource && method && resource.length > 0 && method.length > 0) return { resource, method };
  const tag = splitWords(tags[0] ?? '');
  return { resource: /^\d/.test(tag[0] ?? '') ? ['api', ...tag] : tag, method: withoutTag(wordsOf(id), tag) };
}

/** Words of an id, with a prefix if it starts with a digit. */
function wordsOf(id: string): readonly string[] {
  const words = splitWords(id);
  return /^[a-z]/.test(words[0] ?? '') ? words : ['call', ...words];
}

function withoutTag(words: readonly string[], tag: readonly string[]): readonly string[] {
  const rest = words.length - tag.length;
  if (tag.length === 0 || rest <= 0) return words;
  const isTag = (part: readonly string[]) =>
    part.every((word, index) => singular(word) === singular(tag[index] ?? ''));
  if (isTag(words.slice(0, tag.length)) && /^[a-z]/.test(words[tag.length] ?? ''))
    return words.slice(tag.length);
  return isTag(words.slice(rest)) ? words.slice(0, rest) : words;
}
