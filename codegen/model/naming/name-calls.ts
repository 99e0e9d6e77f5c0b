import { splitWords } from '../../values/casing.ts';
import { shortHash } from '../../values/names.ts';
import type { CallName } from '../model.ts';
import { nameMethod, nameMethodInFull } from './name-by-id.ts';
import { type Endpoint, nameByPath, nameWithParameter, repeatsPath } from './name-by-path.ts';
import { PathSet, sameNoun, segmentsOf, staticWords } from './path-shape.ts';

/** Parts of an operation that determine its method name in clients. */
export interface CallNameInput extends Endpoint {
  /** Unique id of the operation. */
  readonly id: string;
  /** True if the id comes from the operationId, not from method and path. */
  readonly hasOperationId: boolean;
  readonly tags: readonly string[];
  readonly explicitName: ExplicitName;
}

/** Names that the configuration or an extension sets. */
export interface ExplicitName {
  readonly resource?: readonly string[];
  readonly method?: readonly string[];
}

/** Convenience methods that a client can add for an operation. Their names must be unique too. */
const convenienceMethods = [['stream'], ['parse'], ['run', 'tools']] as const;

/**
 * Names each operation as a method of a resource. Explicit names take precedence. Of operations with the same name, the one whose
 * operationId is that name keeps it, then the only one with the shortest path. The others use the complete operationId, and then a hash of
 * it. The order of the description has no effect.
 *
 * @param title Title of the API. A tag that repeats it does not name a resource.
 */
export function nameCalls(operations: readonly CallNameInput[], title: string): readonly CallName[] {
  const paths = new PathSet(operations.map(({ path }) => path));
  const titleTags = findTitleTags(operations, title, paths);
  const isByPath = (operation: CallNameInput) => !operation.hasOperationId || areIdsPaths;
  const areIdsPaths = arePathIds(operations);
  const resources = mergeSpellings(
    operations.map((operation) =>
      nameResource(operation, paths, { titleTags, isByPath: isByPath(operation) }),
    ),
  );
  const named = operations.map((operation, index): NamedCall => {
    const resource = resources[index] ?? [];
    const input = { ...operation, resource, words: withLetter(splitWords(operation.id)) };
    const full = nameMethodInFull(input);
    const { method } = operation.explicitName;
    if (method) return { operation, name: { resource, method }, full, isExplicit: true };
    const isPathName =
      isByPath(operation) && resource.length > 0 && (!operation.hasOperationId || repeatsPath(input));
    const derived = isPathName ? nameByPath(operation, resource, paths) : nameMethod(input, paths);
    return {
      operation,
      name: { resource, method: withLetter(derived) },
      full: isPathName ? nameWithParameter(derived, operation.path) : full,
      isExplicit: false,
    };
  });
  const registry = new CallNameRegistry(resources);
  const unique = resolveDuplicates(named)
    .toSorted((a, b) => precedence(a) - precedence(b) || (a.operation.id < b.operation.id ? -1 : 1))
    .map(({ operation, name }) => ({ id: operation.id, name: registry.claim(name, operation.id) }));
  const callNames = new Map(
    unique.map(({ id, name }) => [id, { ...name, suffix: registry.claimSuffix(name) }]),
  );
  return operations.flatMap(({ id }) => callNames.get(id) ?? []);
}

type BaseCallName = Omit<CallName, 'suffix'>;

interface NamedCall {
  readonly operation: CallNameInput;
  readonly name: BaseCallName;
  /** Method name if the short name is taken. */
  readonly full: readonly string[];
  readonly isExplicit: boolean;
}

/**
 * Tags that repeat the title of the API and are not part of a path. They name a resource only if every operation would otherwise have a
 * separate resource.
 */
function findTitleTags(
  operations: readonly CallNameInput[],
  title: string,
  paths: PathSet,
): ReadonlySet<string> {
  const isInTitle = (words: readonly string[]) =>
    words.length > 0 && ` ${splitWords(title).join(' ')} `.includes(` ${words.join(' ')} `);
  const byTag = new Map<string, CallNameInput[]>();
  for (const operation of operations)
    for (const tag of operation.tags.slice(0, 1)) byTag.set(tag, [...(byTag.get(tag) ?? []), operation]);
  const isTitleTag = (tag: string, tagged: readonly CallNameInput[]) => {
    const words = splitWords(tag);
    const isInPath = tagged.some(({ path }) =>
      segmentsOf(path).some((segment) => segment && sameNoun(segment, words)),
    );
    const resources = new Set(tagged.map(({ path }) => paths.resourceOf(path).join(' ')));
    return isInTitle(words) && !isInPath && resources.size < tagged.length;
  };
  return new Set([...byTag].filter(([tag, tagged]) => isTitleTag(tag, tagged)).map(([tag]) => tag));
}

/**
 * True if most operationIds repeat the HTTP method and path, as generated ones do. A path of one segment is no evidence: `getPets` of `/pets` is
 * a name by the author.
 */
function arePathIds(operations: readonly CallNameInput[]): boolean {
  const repeated = operations.filter(({ id, path }) =>
    repeatsPath({ words: splitWords(id), method: '', path }),
  );
  return repeated.length > operations.length / 2 && repeated.some(({ path }) => segmentsOf(path).length > 1);
}

interface ResourceSource {
  readonly titleTags: ReadonlySet<string>;
  /** True if the operationId is absent or repeats the path. */
  readonly isByPath: boolean;
}

/** Resource from the first tag, or from the path if the operation has neither a tag nor a meaningful operationId. */
function nameResource(
  { explicitName, tags, path }: CallNameInput,
  paths: PathSet,
  { titleTags, isByPath }: ResourceSource,
): readonly string[] {
  if (explicitName.resource) return explicitName.resource;
  const [tag = ''] = tags;
  const isTitle = titleTags.has(tag);
  const tagWords = isTitle ? [] : splitWords(tag);
  const words = tagWords.length === 0 && (isTitle || isByPath) ? paths.resourceOf(path) : tagWords;
  return beginWithLetter(words);
}

const digitWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Writes a digit at the start as a word: `1-Click Applications` becomes `one click applications`. Longer numbers get a prefix. */
function beginWithLetter(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  if (!/^\d/.test(first)) return words;
  const digit = first.length === 1 ? digitWords[Number(first)] : undefined;
  return digit === undefined ? ['api', ...words] : [digit, ...rest];
}

/** Adds a prefix if the name does not start with a letter. */
function withLetter(words: readonly string[]): readonly string[] {
  return /^[a-z]/.test(words[0] ?? '') ? words : ['call', ...words];
}

function precedence({ name, full, isExplicit }: NamedCall): number {
  if (isExplicit) return 0;
  return full.join('') === name.method.join('') ? 1 : 2;
}

/** Replaces names that several operations have, except for one owner of each: first with the full name, then with the operationId. */
function resolveDuplicates(named: readonly NamedCall[]): readonly NamedCall[] {
  const shortened = renameDuplicates(named, ({ full }) => full);
  return renameDuplicates(shortened, ({ operation }) => splitWords(operation.id));
}

function renameDuplicates(
  named: readonly NamedCall[],
  nameOf: (call: NamedCall) => readonly string[],
): readonly NamedCall[] {
  const groups = new Map<string, NamedCall[]>();
  for (const call of named) groups.set(keyOf(call.name), [...(groups.get(keyOf(call.name)) ?? []), call]);
  return named.map((call) => {
    const group = groups.get(keyOf(call.name)) ?? [];
    if (call.isExplicit || group.length === 1 || call === ownerOf(group)) return call;
    return { ...call, name: { ...call.name, method: withLetter(nameOf(call)) } };
  });
}

/** The explicit or exact owner of a name, or the only operation with the shortest path. A path of the current user, `/me`, is the last one. */
function ownerOf(group: readonly NamedCall[]): NamedCall | undefined {
  const best = Math.min(...group.map(precedence));
  const first = group.filter((call) => precedence(call) === best);
  if (best < 2) return first.length === 1 ? first[0] : undefined;
  const lengthOf = ({ operation: { path } }: NamedCall) =>
    staticWords(path)[0] === 'me' ? Number.POSITIVE_INFINITY : segmentsOf(path).length;
  const shortest = Math.min(...first.map(lengthOf));
  const owners = first.filter((call) => lengthOf(call) === shortest);
  return owners.length === 1 ? owners[0] : undefined;
}

/** Merges resources whose names differ only in word separation. */
function mergeSpellings(resources: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const spellings = new Map<string, readonly string[]>();
  for (const resource of resources) {
    const known = spellings.get(resource.join(''));
    if (known === undefined || resource.join(' ') < known.join(' '))
      spellings.set(resource.join(''), resource);
  }
  return resources.map((resource) => spellings.get(resource.join('')) ?? resource);
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

  constructor(resources: readonly (readonly string[])[]) {
    this.#resources = new Set(resources.map((resource) => resource.join('')));
  }

  /** Adds a hash of the id to a taken name, so that another operation does not change it. */
  claim(name: BaseCallName, id: string): BaseCallName {
    let candidate = name;
    while (!this.#isFree(candidate))
      candidate = { ...candidate, method: [...candidate.method, shortHash(id)] };
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
