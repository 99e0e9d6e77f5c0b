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

/**
 * Names every operation as a method of a resource: the first tag is the resource, and the method is the operationId without the words of
 * that tag at its beginning or end, so `createResponses` of `Responses` is `responses.create`. Where two would have one name, both keep their
 * whole id: a name never depends on the order of the description.
 */
export function nameCalls(operations: readonly Named[]): readonly CallName[] {
  const short = operations.map(nameCall);
  const count = new Map<string, number>();
  for (const name of short) count.set(keyOf(name), (count.get(keyOf(name)) ?? 0) + 1);
  return short.map((name, index) => {
    const { id = '', stated = '' } = operations[index] ?? {};
    return stated === '' && (count.get(keyOf(name)) ?? 0) > 1 ? { ...name, method: splitWords(id) } : name;
  });
}

/** Told apart as a reader would, not by case or by how words are put together. */
function keyOf({ resource, method }: CallName): string {
  return `${resource.join('')}.${method.join('')}`;
}

function nameCall({ id, tags, stated }: Named): CallName {
  const [resource, method] = stated.split('.');
  if (resource !== undefined && method !== undefined)
    return { resource: splitWords(resource), method: splitWords(method) };
  const tag = splitWords(tags[0] ?? '');
  const words = splitWords(id);
  return { resource: tag, method: withoutTag(words, tag) };
}

function withoutTag(words: readonly string[], tag: readonly string[]): readonly string[] {
  const rest = words.length - tag.length;
  if (tag.length === 0 || rest <= 0) return words;
  const isTag = (part: readonly string[]) =>
    part.every((word, index) => singular(word) === singular(tag[index] ?? ''));
  if (isTag(words.slice(0, tag.length))) return words.slice(tag.length);
  return isTag(words.slice(rest)) ? words.slice(0, rest) : words;
}
