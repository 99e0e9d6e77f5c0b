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
  return [verb, ...parents, ...(isItem || verb === 'create' ? singularNoun(last) : last)];
}

/** Index after the last segments that name the resource; 0 if no segment does. */
function endOfResource(
  segments: readonly (readonly string[] | undefined)[],
  resource: readonly string[],
): number {
  for (let end = segments.length; end > 0; end -= 1)
    for (let start = end - 1; start >= 0 && segments[start] !== undefined; start -= 1)
      if (
        sameNoun(
          segments.slice(start, end).flatMap((words) => words ?? []),
          resource,
        )
      )
        return end;
  return 0;
}
