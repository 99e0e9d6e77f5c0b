import type { Document } from '../document/document.ts';
import { printPointer } from '../document/pointer.ts';
import { hasFlag, partsOf } from '../schema/composition.ts';
import {
  describesUndeclared,
  ownAdditional,
  ownItem,
  ownProperties,
  ownProperty,
} from '../schema/properties.ts';
import type { MessageDirection } from '../schema/translation.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { suggestWord } from '../values/suggest-word.ts';
import { type Violation, violationWarning } from './violation.ts';

type SingleDirection = Exclude<MessageDirection, 'either'>;

const restrictions = {
  request: { flag: 'readOnly', message: 'is readOnly and should not be in a request' },
  response: { flag: 'writeOnly', message: 'is writeOnly and should not be in a response' },
} as const;

/** Limit on the length of a report. */
const maxViolations = 20;

/**
 * Finds properties that are valid but suspicious: undeclared ones, which are often misspelt, and `readOnly` properties in a request or
 * `writeOnly` properties in a response (OpenAPI, "Schema Object").
 */
export function findUndeclaredProperties(
  document: Document,
  schema: JsonValue | undefined,
  value: JsonValue,
  direction: SingleDirection = 'request',
): readonly Violation[] {
  const violations: Violation[] = [];
  const visit = (nodes: readonly (JsonValue | undefined)[], inner: JsonValue, location: string): void => {
    if (violations.length >= maxViolations) return;
    const parts = [...new Set(nodes.flatMap((node) => partsOf(document, node)))];
    if (parts.length === 0) return;
    if (isArray(inner)) {
      for (const [index, item] of inner.entries())
        visit(itemNodes(parts, index), item, `${location}/${index}`);
    } else if (isObject(inner)) {
      for (const violation of checkObject({ document, parts, direction }, inner, location)) {
        violations.push(violation);
        if (violations.length >= maxViolations) return;
      }
      for (const [name, propertyValue] of Object.entries(inner))
        visit(propertyNodes(parts, name), propertyValue, location + printPointer([name]));
    }
  };
  visit([schema], value, 'body');
  return violations;
}

function itemNodes(parts: readonly JsonObject[], index: number): readonly (JsonValue | undefined)[] {
  return parts.map((part) => ownItem(part, index));
}

function propertyNodes(parts: readonly JsonObject[], name: string): readonly (JsonValue | undefined)[] {
  return parts.flatMap((part) => ownProperty(part, name) ?? ownAdditional(part));
}

interface ObjectContext {
  readonly document: Document;
  readonly parts: readonly JsonObject[];
  readonly direction: SingleDirection;
}

/** A generator, because a suggestion for each of thousands of names takes too long. */
function* checkObject(
  { document, parts, direction }: ObjectContext,
  value: JsonObject,
  location: string,
): Generator<Violation> {
  const declared = [...new Set(parts.flatMap((part) => Object.keys(ownProperties(part))))];
  for (const name of Object.keys(value)) {
    const nodes = parts.flatMap((part) => ownProperty(part, name) ?? []);
    const propertyLocation = location + printPointer([name]);
    const { flag, message } = restrictions[direction];
    if (nodes.some((node) => hasFlag(document, node, flag)))
      yield violationWarning(propertyLocation, message);
    // The validator reports undeclared properties that a keyword forbids.
    if (nodes.length > 0 || declared.length === 0 || parts.some(describesUndeclared)) continue;
    const suggestion = suggestWord(name, declared);
    const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
    yield violationWarning(propertyLocation, `is not a declared property${hint}`);
  }
}
