import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import { hasFlag, partsOf } from '../schema/composition.ts';
import { ownItem, ownProperties } from '../schema/properties.ts';
import type { MessageDirection } from '../schema/translate.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { suggestWord } from '../values/suggest-word.ts';
import { type Violation, violationWarning } from './violation.ts';

type Way = Exclude<MessageDirection, 'either'>;

const oneWay = {
  request: { flag: 'readOnly', refused: 'is readOnly and should not be in a request' },
  response: { flag: 'writeOnly', refused: 'is writeOnly and should not be in a response' },
} as const;

/** Limit on the length of a report. */
const most = 20;

/**
 * Finds properties that are valid but suspicious: undeclared ones, which are often misspelt, and `readOnly` properties in a request or
 * `writeOnly` properties in a response (OpenAPI, "Schema Object").
 */
export function findUndeclaredProperties(
  document: Document,
  schema: JsonValue | undefined,
  value: JsonValue,
  direction: Way = 'request',
): readonly Violation[] {
  const violations: Violation[] = [];
  const visit = (nodes: readonly (JsonValue | undefined)[], inner: JsonValue, where: string): void => {
    const parts = [...new Set(nodes.flatMap((node) => partsOf(document, node)))];
    if (violations.length >= most || parts.length === 0) return;
    if (isArray(inner)) {
      for (const [index, item] of inner.entries()) visit(itemNodes(parts, index), item, `${where}/${index}`);
    } else if (isObject(inner)) {
      violations.push(...judgeObject({ document, parts, direction }, inner, where));
      for (const [name, member] of Object.entries(inner))
        visit(memberNodes(parts, name), member, where + printPointer([name]));
    }
  };
  visit([schema], value, 'body');
  return violations.slice(0, most);
}

function itemNodes(parts: readonly JsonObject[], index: number): readonly (JsonValue | undefined)[] {
  return parts.map((part) => ownItem(part, index));
}

function memberNodes(parts: readonly JsonObject[], name: string): readonly (JsonValue | undefined)[] {
  return parts.flatMap(
    (part) => ownValue(ownProperties(part), name) ?? ownValue(part, 'additionalProperties'),
  );
}

interface Around {
  readonly document: Document;
  readonly parts: readonly JsonObject[];
  readonly direction: Way;
}

function judgeObject(
  { document, parts, direction }: Around,
  value: JsonObject,
  where: string,
): readonly Violation[] {
  const known = [...new Set(parts.flatMap((part) => Object.keys(ownProperties(part))))];
  return Object.keys(value).flatMap((name): readonly Violation[] => {
    const nodes = parts.flatMap((part) => ownValue(ownProperties(part), name) ?? []);
    const place = where + printPointer([name]);
    const { flag, refused } = oneWay[direction];
    if (nodes.some((node) => hasFlag(document, node, flag))) return [violationWarning(place, refused)];
    if (nodes.length > 0 || known.length === 0 || parts.some(takesAny)) return [];
    const guess = suggestWord(name, known);
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    return [violationWarning(place, `is not a declared property${hint}`)];
  });
}

/** True if the schema has a keyword for undeclared properties; the validator already reports those it forbids. */
function takesAny(part: JsonObject): boolean {
  return ['additionalProperties', 'patternProperties', 'unevaluatedProperties', 'propertyNames'].some((key) =>
    Object.hasOwn(part, key),
  );
}
