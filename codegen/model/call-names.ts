import { singular, splitWords } from '../values/casing.ts';
import type { CallName } from './model.ts';

/** What the name of a call is made from. */
export interface Named {
  /** The operation's id; no two have one. */
  readonly id: string;
  readonly tags: readonly string[];
  /** `resource.method`, where the description says it by `x-rosetta-call`. */
  readonly stated: string;
}

/** What a client may add to an operation; a call of its own, so its name must be free. */
export const conveniences = [['stream'], ['parse'], ['run', 'tools']] as const;

/**
 * Names every operation as a method of a resource: the first tag is the resource, and the method is the operationId without the words of
 * that tag at its beginning or end, so `createResponses` of `Responses` is `responses.create`. Where two would have one name, each keeps its
 * whole id, and where that does not help, a number. The order of the description means nothing; what it states itself comes first, and then
 * the order of the ids.
 */
export function nameCalls(operations: readonly Named[]): readonly CallName[] {
  const short = spellAlike(operations.map(nameCall));
  const wanted = new Map<string, number>();
  for (const name of short) wanted.set(keyOf(name), (wanted.get(keyOf(name)) ?? 0) + 1);
  const whole = operations.map(({ id, stated }, index) => {
    const name = short[index] ?? { resource: [], method: wordsOf(id) };
    const isShared = (wanted.get(keyOf(name)) ?? 0) > 1;
    return { id, stated, name: isShared && stated === '' ? { ...name, method: wordsOf(id) } : name };
  });
  const book = new NameBook(short);
  const inOrder = whole.toSorted(
    (a, b) => Number(a.stated === '') - Number(b.stated === '') || (a.id < b.id ? -1 : 1),
  );
  const unique = inOrder.map(({ id, name }) => ({ id, name: book.take(name) }));
  const named = new Map(unique.map(({ id, name }) => [id, { ...name, suffix: book.takeSuffix(name) }]));
  return operations.flatMap(({ id }) => named.get(id) ?? []);
}

type Unsuffixed = Omit<CallName, 'suffix'>;

/** Resources that differ only in how their words are put together are one. */
function spellAlike(names: readonly Unsuffixed[]): readonly Unsuffixed[] {
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

/** The name of the function of a call: told apart as a reader would, not by case or by how words are put together. */
function keyOf({ resource, method }: Unsuffixed): string {
  return [...resource, ...method].join('');
}

/** The names of a client. */
class NameBook {
  readonly #taken = new Set<string>();
  /** Calls of no resource stand beside the resources. */
  readonly #resources: ReadonlySet<string>;

  constructor(names: readonly Unsuffixed[]) {
    this.#resources = new Set(names.map(({ resource }) => resource.join('')));
  }

  take(name: Unsuffixed): Unsuffixed {
    let free = name;
    for (let count = 2; !this.#isFree(free); count += 1)
      free = { ...name, method: [...name.method, String(count)] };
    this.#taken.add(keyOf(free));
    return free;
  }

  takeSuffix({ resource, method }: Unsuffixed): readonly string[] {
    const calls = (suffix: readonly string[]) =>
      conveniences.map((words) => ({ resource, method: [...words, ...suffix] }));
    let suffix: readonly string[] = method.join('') === 'create' ? [] : method;
    while (!calls(suffix).every((name) => this.#isFree(name)))
      suffix = suffix.length === 0 ? method : [...suffix, 'call'];
    for (const name of calls(suffix)) this.#taken.add(keyOf(name));
    return suffix;
  }

  #isFree(name: Unsuffixed): boolean {
    const isResource = name.resource.length === 0 && this.#resources.has(name.method.join(''));
    return !isResource && !this.#taken.has(keyOf(name));
  }
}

function nameCall({ id, tags, stated }: Named): Unsuffixed {
  const [resource, method] = stated.split('.').map(splitWords);
  if (resource && method && resource.length > 0 && method.length > 0) return { resource, method };
  const tag = splitWords(tags[0] ?? '');
  return { resource: /^\d/.test(tag[0] ?? '') ? ['api', ...tag] : tag, method: withoutTag(wordsOf(id), tag) };
}

/** An id always has a letter or a digit; a name cannot begin with a digit. */
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
