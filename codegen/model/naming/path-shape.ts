import { singular, splitWords } from '../../values/casing.ts';
import { isVerb } from './verbs.ts';

/** A segment of a path: the words of a static segment, or `undefined` for a segment with a parameter. */
type Segment = readonly string[] | undefined;

/** Segments of a path without empty segments and leading version segments. */
export function segmentsOf(path: string): readonly Segment[] {
  const texts = path.split(/[/?#]/).filter((text) => text !== '');
  const start = texts.findIndex((text) => !isVersion(text));
  return texts.slice(start === -1 ? texts.length : start).map((text) => {
    const isParameter = text.includes('{');
    return isParameter ? undefined : splitWords(text);
  });
}

/** True for segments before the resources: `api`, `v1`, `2.0`. */
export function isVersion(text: string): boolean {
  return /^(?:api|rest|v?\d+(?:\.\d+)*|v\d+\w*)$/i.test(text);
}

export function staticWords(path: string): readonly string[] {
  return segmentsOf(path).flatMap((segment) => segment ?? []);
}

/** Usual abbreviations, in operationIds and paths, of words that tags write in full. */
const abbreviations: ReadonlyMap<string, string> = new Map([
  ['config', 'configuration'],
  ['db', 'database'],
  ['env', 'environment'],
  ['org', 'organization'],
  ['param', 'parameter'],
  ['repo', 'repository'],
  ['var', 'variable'],
]);

/** True if the words are equal, ignoring plural forms and abbreviations. */
export function sameNoun(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => wordStem(word) === wordStem(b[index] ?? ''));
}

function wordStem(word: string): string {
  const stem = singular(word);
  return abbreviations.get(stem) ?? stem;
}

/** True if a static segment of the path is the noun. */
export function hasNoun(path: string, noun: readonly string[]): boolean {
  return segmentsOf(path).some((segment) => segment && sameNoun(segment, noun));
}

export function isPlural(word: string | undefined): boolean {
  return word !== undefined && singular(word) !== word;
}

/** Paths of a description, to recognize collections and namespaces. */
export class PathSet {
  readonly #paths: ReadonlySet<string>;
  /** Nouns whose items have a path, singular: `team` of `/teams/{id}`. */
  readonly #items: ReadonlySet<string>;

  constructor(paths: readonly string[]) {
    this.#paths = new Set(paths.flatMap((path) => [shapeOf(path), parentShapeOf(path)]));
    this.#items = new Set(paths.flatMap(itemNouns));
  }

  /** True if the noun names items of the API, or a collection above the last segment of the path. */
  isParent(noun: readonly string[], path: string): boolean {
    const isAbove = segmentsOf(path)
      .slice(0, -1)
      .some((segment) => segment && isPlural(segment.at(-1)) && sameNoun(segment, noun));
    return noun.length > 0 && (isAbove || this.#items.has(singularNoun(noun).join(' ')));
  }

  /** True if the path addresses a collection, which has items below it or a plural name. */
  isCollection(path: string): boolean {
    const last = segmentsOf(path).at(-1);
    return last !== undefined && (isPlural(last.at(-1)) || this.hasItems(path));
  }

  /** True if another path addresses an item of this path: `/pets/{id}` of `/pets`. */
  hasItems(path: string): boolean {
    return this.#paths.has(`${shapeOf(path)}/{}/`);
  }

  /**
   * Resource of a path: its first static segment, with the second one if the first is a namespace: a singular noun without
   * direct operations. `/issuing/cards/{id}` belongs to `issuing cards` unless `/issuing` or `/issuing/{id}` exist.
   */
  resourceOf(path: string): readonly string[] {
    const segments = segmentsOf(path);
    const [first, second] = segments;
    if (first === undefined || (segments.length === 1 && isVerb(first[0]))) return [];
    const prefix = path.slice(0, path.length - path.split('/').slice(-segments.length).join('/').length);
    const own = shapeOf(prefix + path.slice(prefix.length).split('/')[0]);
    const isNamespace = !this.#paths.has(own) && !this.#paths.has(`${own}/{}`);
    return second !== undefined && !isVerb(second[0]) && !isPlural(first.at(-1)) && isNamespace
      ? [...first, ...second]
      : first;
  }
}

/** Replaces the last word with its singular. */
export function singularNoun(words: readonly string[]): readonly string[] {
  return words.map((word, index) => (index === words.length - 1 ? singular(word) : word));
}

function itemNouns(path: string): readonly string[] {
  const segments = segmentsOf(path);
  return segments.flatMap((segment, index) =>
    segment && index + 1 < segments.length && segments[index + 1] === undefined
      ? [singularNoun(segment).join(' ')]
      : [],
  );
}

function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, '{}').replace(/\/+$/, '');
}

/** Marks the collection of an item: `/pets/{}/` for `/pets/{id}`. */
function parentShapeOf(path: string): string {
  const shape = shapeOf(path);
  return shape.endsWith('/{}') ? `${shape}/` : shape;
}
