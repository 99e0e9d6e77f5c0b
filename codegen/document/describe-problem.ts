import { isObject, type JsonValue, ownValue } from '../values/json.ts';
import { suggestWord } from '../values/suggest-word.ts';
import { type NodeType, objectDefinitionOf } from './grammar.ts';
import type { PointerTokens } from './locate.ts';
import { printPointer, valueAt } from './pointer.ts';
import type { SourceFile } from './source.ts';

/** The consequence of a reference that cannot be resolved. */
export function skippedPart(nodeType: NodeType): string {
  if (nodeType === 'schema') return 'the schema accepts any value';
  if (nodeType === 'pathItem') return 'its operations were skipped';
  return `the ${titleOf(nodeType)
    .replace(/ Object$/, '')
    .toLowerCase()} was skipped`;
}

/** The next step for a reference that cannot be resolved. */
export function refHelp(file: SourceFile, fragment: string, tokens: PointerTokens | undefined): string {
  if (!tokens && fragment.startsWith('/')) return 'Escape "~" as "~0" and "/" as "~1" in JSON Pointers.';
  if (!tokens)
    return `Add "$anchor": ${JSON.stringify(fragment)} to the target schema, or reference it by JSON Pointer.`;
  const suggestion = suggestPointer(file.value, tokens);
  return suggestion === undefined
    ? `Add the missing value at ${printPointer(tokens)}, or correct the reference.`
    : `Did you mean ${JSON.stringify(suggestion)}?`;
}

/** Corrects the first token of a pointer that does not exist. */
function suggestPointer(root: JsonValue, tokens: PointerTokens): string | undefined {
  let node: JsonValue | undefined = root;
  for (const [index, token] of tokens.entries()) {
    if (!isObject(node)) return undefined;
    const child = ownValue(node, String(token));
    if (child === undefined) {
      const suggestion = suggestWord(String(token), Object.keys(node));
      if (suggestion === undefined) return undefined;
      const corrected = [...tokens.slice(0, index), suggestion, ...tokens.slice(index + 1)].map(String);
      return valueAt(root, corrected) === undefined ? undefined : `#${printPointer(corrected)}`;
    }
    node = child;
  }
  return undefined;
}

export function nameOf(key: string | number): string {
  return typeof key === 'number' ? `Item ${key}` : `Field ${JSON.stringify(key.slice(0, 100))}`;
}

export function titleOf(nodeType: NodeType): string {
  return objectDefinitionOf(nodeType)?.title ?? 'value';
}

export function describeType(nodeType: NodeType): string {
  if (typeof nodeType === 'object') return 'list' in nodeType ? 'an array' : 'an object';
  if (nodeType === 'string') return 'a string';
  if (nodeType === 'boolean') return 'a boolean';
  const title = titleOf(nodeType);
  return /^[AEIOUx]/.test(title) ? `an ${title}` : `a ${title}`;
}
