import type { Document } from '../document/document.ts';
import type { Diagnostic, Severity } from '../values/diagnostic.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';

/** What every part of the model is built with. */
export interface Context {
  readonly document: Document;
  readonly placeholders: Placeholders;
  report(problem: Problem): void;
}

/** What stands in a sample in place of a secret. Visible ASCII. */
export interface Placeholders {
  /** Bearer tokens, oauth2, openIdConnect and other HTTP schemes. */
  readonly token: string;
  /** API keys in a header, the query or a cookie. */
  readonly apiKey: string;
  /** The encoded user and password of HTTP Basic. */
  readonly credentials: string;
}

/** A diagnostic whose place is a member of a node of the document, or the node. */
export interface Problem extends Pick<Diagnostic, 'code' | 'message' | 'help'> {
  readonly severity?: Severity;
  readonly node: JsonValue | undefined;
  readonly key?: string | number;
}

export function makeContext(
  document: Document,
  placeholders: Placeholders,
): Context & { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const reported = new Set<string>();
  return {
    document,
    placeholders,
    diagnostics,
    report({ node, key, severity = 'warning', ...said }) {
      const place = document.place(node, key);
      const identity = `${said.code} ${said.message} ${place?.file} ${place?.pointer}`;
      if (reported.has(identity)) return;
      reported.add(identity);
      diagnostics.push({ ...said, severity, ...(place ? { place } : {}) });
    },
  };
}

/** The object that a node is or refers to; an empty one where there is none. */
export function resolveObject(
  { document }: Pick<Context, 'document'>,
  node: JsonValue | undefined,
): JsonObject {
  const value = document.resolve(node);
  return isObject(value) ? value : {};
}

/** The members of a map, references followed, in the order of the description. */
export function resolveMap(
  context: Context,
  object: JsonObject,
  key: string,
): readonly (readonly [string, JsonObject])[] {
  return Object.entries(resolveObject(context, ownValue(object, key)))
    .filter(([, member]) => isObject(member))
    .map(([name, member]) => [name, resolveObject(context, member)] as const);
}
