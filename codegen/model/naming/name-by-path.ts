import { plural, splitWords } from '../../values/casing.ts';
import {
  isPlural,
  isVersion,
  type PathSet,
  sameNoun,
  segmentsOf,
  singularNoun,
  staticWords,
} from './path-shape.ts';
import { isHttpVerb, isVerb } from './verbs.ts';

/** HTTP method and path of an operation. */
export interface Endpoint {
  readonly method: string;
  readonly path: string;
}

/** True if the operationId repeats the HTTP method and path, such as `PostChargesChargeRefunds`. */
export function repeatsPath({ words, path }: Endpoint & { readonly words: readonly string[] }): boolean {
  const [verb, ...afterVerb] = words;
  const rest = afterVerb.slice(
    Math.max(
      0,
      afterVerb.findIndex((word) => !isVersion(word)),
    ),
  );
  const names = staticWords(path);
  if (!isHttpVerb(verb) || names.length === 0 || rest[0] !== names[0]) return false;
  let index = 0;
  for (const word of rest) if (word === names[index]) index += 1;
  return index === names.length;
}

/** Verb of an operation on a collection or an item. */
export function verbOf({ method, path }: Endpoint, paths: PathSet): string {
  const isItem = segmentsOf(path).at(-1) === undefined;
  switch (method) {
    case 'GET':
      return !isItem && paths.isCollection(path) ? 'list' : 'get';
    case 'POST':
      return isItem && segmentsOf(path).length > 0 ? 'update' : 'create';
    case 'PUT':
    case 'PATCH':
      return 'update';
    default:
      return method.toLowerCase();
  }
}

/** Method name from the path alone: `GET /customers/{id}/bank_accounts` of the resource `customers` is `list bank accounts`. */
export function nameByPath(
  endpoint: Endpoint,
  resource: readonly string[],
  paths: PathSet,
): readonly string[] {
  const segments = segmentsOf(endpoint.path);
  const nouns = segments.slice(endOfResource(segments, resource)).flatMap((words) => (words ? [words] : []));
  const last = nouns.at(-1) ?? [];
  const parents = nouns.slice(0, -1).flatMap(singularNoun);
  const isItem = segments.at(-1) === undefined;
  if (
    isVerb(last[0]) &&
    !isItem &&
    !paths.hasItems(endpoint.path) &&
    (endpoint.method !== 'GET' || !isPlural(last.at(-1)))
  )
    return [...last, ...parents];
  const verb = verbOf(endpoint, paths);
  // `/users/{id}/memberships` of the resource `group memberships`.
  if (parents.length > 0 && resource.length > last.length && sameNoun(last, resource.slice(-last.length)))
    return [verb, 'for', ...parents];
  return [verb, ...parents, ...objectOf(verb, last, isItem)];
}

/** A collection has a plural name, an item or a new item a singular one. */
function objectOf(verb: string, noun: readonly string[], isItem: boolean): readonly string[] {
  if (isItem || verb === 'create') return singularNoun(noun);
  const lastWord = noun.at(-1);
  return verb === 'list' && lastWord !== undefined && !isPlural(lastWord)
    ? [...noun.slice(0, -1), plural(lastWord)]
    : noun;
}

/** Longer method name of an item, with its parameter: `get by build num` of `GET /builds/{buildNum}`. Other methods stay as they are. */
export function nameWithParameter(method: readonly string[], path: string): readonly string[] {
  const parameter = /\{([^{}]+)\}\/*$/.exec(path)?.[1];
  return parameter === undefined ? method : [...method, 'by', ...splitWords(parameter)];
}

/** Index after the last segments that name the resource, such as `/files/{id}/versions` for `file versions`; 0 if no segment does. */
function endOfResource(
  segments: readonly (readonly string[] | undefined)[],
  resource: readonly string[],
): number {
  for (let end = segments.length; end > 0; end -= 1)
    for (let start = segments[end - 1] === undefined ? -1 : end - 1; start >= 0; start -= 1)
      if (
        sameNoun(
          segments.slice(start, end).flatMap((words) => words ?? []),
          resource,
        )
      )
        return end;
  return 0;
}
