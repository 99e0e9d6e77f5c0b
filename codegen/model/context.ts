import type { Document } from '../document/document.ts';
import type { Reporter } from '../document/reporter.ts';
import { isMediaRange } from '../http/media-type.ts';
import type { SampledProperties } from '../schema/sampling.ts';
import { ignoresSiblings } from '../schema/versions.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { asObject, stringAt } from '../values/read-property.ts';

/** Shared input of all functions that build the model. */
export interface ModelContext extends Reporter {
  readonly placeholders: Placeholders;
  /** Properties of sampled request bodies and parameters. */
  readonly samples: SampledProperties;
}

/** Placeholders for secrets in samples. Visible ASCII. */
export interface Placeholders {
  /** Bearer tokens, oauth2, openIdConnect and other HTTP schemes. */
  readonly token: string;
  /** API keys in a header, the query or a cookie. */
  readonly apiKey: string;
  /** Base64-encoded user and password of HTTP Basic. */
  readonly credentials: string;
}

export const defaultPlaceholders: Placeholders = {
  token: '<token>',
  apiKey: '<apiKey>',
  credentials: '<credentials>',
};

/** RFC 6750 (2.1) allows these characters in a credential. Brackets and `$` mark a placeholder. A path cannot match. */
const placeholderPattern = /^[\w$<{[][\w.~+/=$<>{}[\]-]*$/;

export function isPlaceholder(text: string): boolean {
  return placeholderPattern.test(text);
}

export const placeholderRule =
  'A placeholder must consist of letters, digits and the characters -._~+/=<>[]{}$, and begin with a letter, a digit or one of _<[{$.';

export function makeContext(
  document: Document,
  placeholders: Placeholders,
  samples: SampledProperties = 'examples',
): ModelContext & { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  return {
    document,
    placeholders,
    samples,
    diagnostics,
    report({ node, key, severity = 'warning', ...problem }) {
      const place = document.place(node, key);
      const problemKey = `${problem.code} ${problem.message} ${place?.file} ${place?.pointer}`;
      if (reported.has(problemKey)) return;
      reported.add(problemKey);
      diagnostics.push({ ...problem, severity, ...(place ? { place } : {}) });
    },
  };
}

/** Resolves a node to an object; `{}` if it is not one. */
export function resolveObject(
  { document }: Pick<ModelContext, 'document'>,
  node: JsonValue | undefined,
): JsonObject {
  return asObject(document.resolve(node));
}

/**
 * The description of an object. One next to its `$ref` replaces it (OpenAPI 3.1, "Reference Object").
 *
 * @param node The object, or a reference to it.
 */
export function descriptionOf(
  { document }: Pick<ModelContext, 'document'>,
  node: JsonValue | undefined,
): string {
  const own = isObject(node) && !ignoresSiblings(document) ? stringAt(node, 'description') : '';
  return own === '' ? stringAt(asObject(document.resolve(node)), 'description') : own;
}

/** Entries of a map with references resolved, in the order of the description. */
export function resolveMap(
  context: Pick<ModelContext, 'document'>,
  object: JsonObject,
  key: string,
): readonly (readonly [string, JsonObject])[] {
  return Object.entries(resolveObject(context, ownValue(object, key)))
    .filter(([, value]) => isObject(value))
    .map(([name, value]) => [name, resolveObject(context, value)] as const);
}

/** Media types of a body or response, those before ranges: a sample and a client need a concrete one. */
export function resolveContents(
  context: Pick<ModelContext, 'document'>,
  holder: JsonObject,
): readonly (readonly [string, JsonObject])[] {
  const contents = resolveMap(context, holder, 'content');
  return contents.toSorted(([a], [b]) => Number(isMediaRange(a)) - Number(isMediaRange(b)));
}
