import type { CallName } from './model.ts';
import { singular, splitWords } from './words.ts';

/** What the name of a call is made from. */
export interface Named {
  /** The operation's id. */
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
 * whole id, and where that does not help, a number: all but the last never depend on the order of the description.
 */
export function nameCalls(operations: readonly Named[]): readonly CallName[] {
  const short = operations.map(nameCall);
  const wanted = new Map<string, number>();
  for (const name of short) wanted.set(keyOf(name), (wanted.get(keyOf(name)) ?? 0) + 1);
  const whole = short.map((name, index) => {
    const { id = '', stated = '' } = operations[index] ?? {};
    return stated === '' && (wanted.get(keyOf(name)) ?? 0) > 1 ? { ...name, method: wordsOf(id) } : name;
  });
  const taken = new Set<string>();
  const unique = whole.map((name) => {
    let { method } = name;
    for (let count = 2; taken.has(keyOf({ ...name, method })); count += 1)
      method = [...name.method, String(count)];
    taken.add(keyOf({ ...name, method }));
    return { ...name, method };
  });
  return unique.map((name) => ({ ...name, suffix: suffixOf(name, taken) }));
}

type Unsuffixed = Omit<CallName, 'suffix'>;

/** Told apart as a reader would, not by case or by how words are put together. */
function keyOf({ resource, method }: Unsuffixed): string {
  return `${resource.join('')}.${method.join('')}`;
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

function suffixOf(name: Unsuffixed, taken: ReadonlySet<string>): readonly string[] {
  const isFree = (suffix: readonly string[]) =>
    conveniences.every((words) => !taken.has(keyOf({ ...name, method: [...words, ...suffix] })));
  if (name.method.join('') === 'create' && isFree([])) return [];
  return isFree(name.method) ? name.method : [...name.method, 'call'];
}
