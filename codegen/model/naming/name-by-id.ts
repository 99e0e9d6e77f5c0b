import { type Endpoint, nameByPath, verbOf } from './name-by-path.ts';
import {
  hasNoun,
  isPlural,
  type PathSet,
  sameNoun,
  segmentsOf,
  singularNoun,
  staticWords,
} from './path-shape.ts';
import { isCrudVerb, isReadVerb, isTrailingVerb, isVerb, standardVerb } from './verbs.ts';

const prepositions = new Set(['for', 'of', 'from', 'to', 'in', 'on', 'by', 'with', 'at', 'into']);
const articles = new Set(['a', 'an', 'the']);
const listWords = new Set(['all', 'multiple', 'several', 'paginated']);
const emptySuffixes = new Set(['request', 'endpoint']);

/** Input of the naming rules. */
export interface MethodInput extends Endpoint {
  /** Words of the operationId. */
  readonly words: readonly string[];
  readonly resource: readonly string[];
}

/** Method name of a resource: a verb, and the words of the operationId that the resource does not contain. */
export function nameMethod(input: MethodInput, paths: PathSet): readonly string[] {
  const { resource } = input;
  if (resource.length === 0) return input.words;
  const { verb, object, isNounFirst } = splitVerb(removePrefix(input.words, resource));
  const cleaned = cleanObject(object, input);
  const rest = removeResource(cleaned, resource);
  if (verb === undefined) return rest.words.length === 0 ? nameByPath(input, resource, paths) : rest.words;
  const isQualified = rest.role === 'qualifier';
  const isHttp = verb === 'post' || verb === 'put' || verb === 'patch';
  const standard = isHttp ? verbOf(input, paths) : standardVerb(verb);
  const isItem = segmentsOf(input.path).at(-1) === undefined;
  if (!isQualified) {
    // `get-several-audio-features` and `get-audio-features`, `volumes_get` of `/volumes/{id}`
    const isListed = isReadVerb(verb) && !isItem && object.some((word) => listWords.has(word));
    const isSingular = isNounFirst && (isItem || standard === 'create');
    const words = isSingular ? singularNoun(rest.words) : rest.words;
    // `putBin` keeps the verb of the author; `post-by-tag` has no object.
    const keepsVerb = isHttp && !prepositions.has(words[0] ?? '');
    return [isListed ? 'list' : keepsVerb ? verb : standard, ...words];
  }
  const lastNoun = segmentsOf(input.path).findLast((segment) => segment !== undefined) ?? [];
  // The path ends with the object: `remove-sub-issue` of `/issues/{id}/sub_issue`.
  if (!isReadVerb(verb) && rest.words.length > 0) {
    if (sameNoun(lastNoun, rest.words)) return [standard, ...rest.words];
    if (sameNoun(lastNoun, cleaned)) return [standard, ...cleaned];
  }
  const isParent = paths.isParent(rest.words, input.path);
  // `getSiteBuild` of `/builds/{id}`
  if (isParent && isItem && !hasNoun(input.path, rest.words)) return [standard];
  const qualifier = isParent ? ['for', ...singularNoun(rest.words)] : rest.words;
  const isList = isReadVerb(verb) && rest.isPlural && !isItem;
  return [isList ? 'list' : standard, ...qualifier];
}

/** Longer method name, for operations whose short names are equal: the operationId without articles and without the resource at its start. */
export function nameMethodInFull({ words, resource }: MethodInput): readonly string[] {
  return withoutArticles(removePrefix(words, resource));
}

/** Removes the resource from the start of an operationId such as `apps_list_deployments`. */
function removePrefix(words: readonly string[], resource: readonly string[]): readonly string[] {
  for (let length = resource.length; length > 0; length -= 1) {
    const isPrefix = sameNoun(words.slice(0, length), resource.slice(-length));
    if (isPrefix && words.length > length && (length === resource.length || isVerb(words[length])))
      return words.slice(length);
  }
  return words;
}

interface VerbAndObject {
  readonly verb: string | undefined;
  readonly object: readonly string[];
  /** True if the operationId ends with the verb. */
  readonly isNounFirst: boolean;
}

function splitVerb(words: readonly string[]): VerbAndObject {
  const [first] = words;
  const last = words.at(-1);
  const isNounFirst = words.length > 1 && isCrudVerb(last) && !isCrudVerb(first);
  if (first !== undefined && isVerb(first) && !isNounFirst) return splitList(first, words.slice(1));
  const index = words.findLastIndex(isTrailingVerb);
  if (index === -1) return { verb: undefined, object: words, isNounFirst: false };
  const object = [...words.slice(0, index), ...words.slice(index + 1)];
  return { verb: words[index], object, isNounFirst: index === words.length - 1 };
}

/** Shortens `get a list of pets` to `list pets`. */
function splitList(verb: string, words: readonly string[]): VerbAndObject {
  const [first, second, ...rest] = withoutArticles(words);
  if (!isReadVerb(verb) || first !== 'list' || second === undefined)
    return { verb, object: words, isNounFirst: false };
  return { verb: 'list', object: second === 'of' ? rest : [second, ...rest], isNounFirst: false };
}

/** Removes articles, ids of the path and the user that `/me` implies. */
function cleanObject(words: readonly string[], { path }: Endpoint): readonly string[] {
  const withoutIds = words
    .join(' ')
    .replace(/\binformation about /, '')
    .replace(/ by (?:id(?: (?!by\b)\w+)*|(?:(?!by\b)\w+ ){0,3}ids?)(?= by |$)/g, '')
    .split(' ');
  const isOwn = staticWords(path)[0] === 'me';
  const kept = withoutArticles(withoutIds).filter(
    (word) => word !== '' && !listWords.has(word) && !(isOwn && /^(?:users?|current|my)$/.test(word)),
  );
  return emptySuffixes.has(kept.at(-1) ?? '') ? kept.slice(0, -1) : kept;
}

/** At the end, `a` is a name: `getA`. */
function withoutArticles(words: readonly string[]): readonly string[] {
  return words.filter((word, index) => !articles.has(word) || index === words.length - 1);
}

interface RemainingObject {
  readonly words: readonly string[];
  /** `qualifier` if the resource itself is the object: `projects for team`. */
  readonly role: 'object' | 'qualifier';
  /** True if the operationId has the plural form of the resource. */
  readonly isPlural: boolean;
}

/** Removes the name of the resource, or its last words, from the end or the start of the object. */
function removeResource(words: readonly string[], resource: readonly string[]): RemainingObject {
  const none: RemainingObject = { words, role: words.length === 0 ? 'qualifier' : 'object', isPlural: false };
  for (let length = resource.length; length > 0; length -= 1) {
    const noun = resource.slice(-length);
    if (sameNoun(words.slice(0, length), noun)) {
      const rest = words.slice(length);
      const isQualifier = rest.length === 0 || prepositions.has(rest[0] ?? '');
      return {
        words: rest,
        role: isQualifier ? 'qualifier' : 'object',
        isPlural: isPlural(words[length - 1]),
      };
    }
    if (words.length > length && sameNoun(words.slice(-length), noun)) {
      const rest = words.slice(0, -length);
      return prepositions.has(rest.at(-1) ?? '')
        ? { words: rest.slice(0, -1), role: 'object', isPlural: false }
        : { words: rest, role: 'qualifier', isPlural: isPlural(words.at(-1)) };
    }
  }
  return removeInside(words, resource) ?? none;
}

function removeInside(words: readonly string[], resource: readonly string[]): RemainingObject | undefined {
  const start = words.findIndex((_, index) =>
    sameNoun(words.slice(index, index + resource.length), resource),
  );
  if (start === -1 || prepositions.has(words[start - 1] ?? '')) return undefined;
  const rest = [...words.slice(0, start), ...words.slice(start + resource.length)];
  return { words: rest, role: 'object', isPlural: false };
}
