import type { Document } from '../../document/document.ts';
import { printPointer } from '../../document/pointer.ts';
import { referenceOf, referenceTokens } from '../../document/reference.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../values/json.ts';
import { objectAt } from '../../values/read-property.ts';

/** Removes the path items of `components` that are copied into `paths`, so that each operationId occurs once. */
export function removeInlinedPathItems(root: JsonObject, { root: original }: Document): JsonObject {
  const inlined = new Set(Object.values(objectAt(original, 'paths')).flatMap(pointerOf));
  if (inlined.size === 0) return root;
  const used = new Set(findPointers(root));
  const components = objectAt(root, 'components');
  const kept = Object.entries(objectAt(components, 'pathItems')).filter(([name]) => {
    const pointer = printPointer(['components', 'pathItems', name]);
    return used.has(pointer) || !inlined.has(pointer);
  });
  const { pathItems: _, ...others } = components;
  const changed = kept.length > 0 ? { ...others, pathItems: Object.fromEntries(kept) } : others;
  const { components: __, ...rest } = root;
  return Object.keys(changed).length > 0 ? { ...rest, components: changed } : rest;
}

/** The JSON Pointer of a reference within the document. */
function pointerOf(node: JsonValue): readonly string[] {
  const reference = isObject(node) ? referenceOf(node) : undefined;
  return reference?.startsWith('#') ? [printPointer(referenceTokens(reference))] : [];
}

function findPointers(value: JsonValue): readonly string[] {
  if (isArray(value)) return value.flatMap(findPointers);
  return isObject(value) ? [...pointerOf(value), ...Object.values(value).flatMap(findPointers)] : [];
}
