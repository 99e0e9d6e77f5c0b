import { type Diagnostic, hasErrors } from '../../values/diagnostic.ts';
import { isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';
import { suggestWord } from '../../values/suggest-word.ts';
import type { Document } from '../document.ts';
import { printPointer } from '../pointer.ts';
import { type ListedOperation, listOperations, methodKeysOf } from './list-operations.ts';
import {
  matchesKey,
  matchesPattern,
  type OperationFilter,
  type OperationPattern,
  type OperationValues,
  patternKeys,
} from './operation-pattern.ts';
import { keepUsedComponents } from './used-components.ts';

export interface Selected {
  /** The description without the removed operations and the components that only they use. */
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Applies `include` and `exclude`, and reports entries that match no operation. */
export function selectOperations(document: Document, filter: OperationFilter): Selected {
  const { include, exclude = [] } = filter;
  if (include === undefined && exclude.length === 0) return { document, diagnostics: [] };
  const operations = listOperations(document);
  const isMatched = (patterns: readonly OperationPattern[], { values }: ListedOperation) =>
    patterns.some((pattern) => matchesPattern(pattern, values));
  const kept = operations.filter(
    (operation) => (include === undefined || isMatched(include, operation)) && !isMatched(exclude, operation),
  );
  const diagnostics = [
    ...findUnmatched('include', include ?? [], operations),
    ...findUnmatched('exclude', exclude, operations),
    ...(kept.length === 0 && operations.length > 0 ? [emptySelection([...(include ?? []), ...exclude])] : []),
  ];
  if (hasErrors(diagnostics)) return { document, diagnostics };
  const selected = withPaths(document, new Set(kept.map(({ pointer }) => pointer)));
  const { root, diagnostics: dangling } = keepUsedComponents(selected);
  return { document: replaceRoot(selected, root), diagnostics: [...diagnostics, ...dangling] };
}

function emptySelection([first]: readonly OperationPattern[]): Diagnostic {
  return {
    code: 'no-operations',
    severity: 'error',
    message: '"include" and "exclude" remove every operation.',
    help: 'Change the entries so that at least one operation remains.',
    ...(first?.place ? { place: first.place } : {}),
  };
}

function findUnmatched(
  list: 'include' | 'exclude',
  patterns: readonly OperationPattern[],
  operations: readonly ListedOperation[],
): readonly Diagnostic[] {
  return patterns
    .filter((pattern) => !operations.some(({ values }) => matchesPattern(pattern, values)))
    .map((pattern) => ({
      code: 'unmatched-filter',
      severity: 'warning',
      message: `The entry ${printPattern(pattern)} of "${list}" matches no operation.`,
      help: suggest(
        pattern,
        operations.map(({ values }) => values),
      ),
      ...(pattern.place ? { place: pattern.place } : {}),
    }));
}

function printPattern(pattern: OperationPattern): string {
  const members = patternKeys.flatMap((key) =>
    pattern[key] === undefined ? [] : [`${key}: ${pattern[key]}`],
  );
  return `{${members.join(', ')}}`;
}

const maxListed = 8;

/** Suggests a value for the first key that does not match any operation. */
function suggest(pattern: OperationPattern, operations: readonly OperationValues[]): string {
  const unmatchedKey = patternKeys.find(
    (key) => !operations.some((values) => matchesKey(pattern, key, values)),
  );
  if (unmatchedKey === undefined)
    return 'All keys of an entry must match the same operation. Write one entry for each operation.';
  const known = [...new Set(operations.flatMap((values) => values[unmatchedKey]))];
  const suggestion = suggestWord(pattern[unmatchedKey] ?? '', known);
  if (suggestion !== undefined) return `Did you mean ${unmatchedKey}: ${suggestion}?`;
  if (known.length === 0) return `The operations have no ${unmatchedKey}.`;
  const more = known.length > maxListed ? ` and ${known.length - maxListed} more` : '';
  return `Use one of the values of ${unmatchedKey}: ${known.slice(0, maxListed).join(', ')}${more}.`;
}

/** Removes the other operations. A referenced path item is copied in place, because several paths can share it. */
function withPaths(document: Document, kept: ReadonlySet<string>): Document {
  const values = methodKeysOf(document);
  const originals = new Map<JsonValue, JsonValue>();
  const copy = (original: JsonObject, entries: readonly (readonly [string, JsonValue])[]): JsonObject => {
    const copied = Object.fromEntries(entries);
    originals.set(copied, original);
    return copied;
  };
  const { root } = document;
  const paths = objectAt(root, 'paths');
  const entries = Object.entries(paths).flatMap(([path, node]): (readonly [string, JsonValue])[] => {
    const pathItem = document.resolve(node);
    if (path.startsWith('x-') || !isObject(pathItem)) return [[path, node]];
    const isKept = (...tokens: readonly string[]) => kept.has(printPointer([path, ...tokens]));
    const keptMethods = Object.entries(pathItem).filter(([key]) => values.has(key) && isKept(key));
    const additional = objectAt(pathItem, 'additionalOperations');
    const keptAdditional = Object.entries(additional).filter(([key]) => isKept('additionalOperations', key));
    if (keptMethods.length + keptAdditional.length === 0) return [];
    const others = Object.entries(pathItem).filter(
      ([key]) => !values.has(key) && key !== 'additionalOperations',
    );
    const additionalEntries =
      keptAdditional.length > 0 ? [['additionalOperations', copy(additional, keptAdditional)] as const] : [];
    return [[path, copy(pathItem, [...others, ...keptMethods, ...additionalEntries])]];
  });
  const newRoot = copy(root, Object.entries({ ...root, paths: copy(paths, entries) }));
  return replaceRoot(
    { ...document, place: (node, key) => document.place(originals.get(node ?? null) ?? node, key) },
    newRoot,
  );
}

function replaceRoot(document: Document, root: JsonObject): Document {
  return {
    ...document,
    root,
    place: (node, key) => document.place(node === root ? document.root : node, key),
  };
}
