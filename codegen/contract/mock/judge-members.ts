import type { Document } from '../../document/document.ts';
import { isArray, isObject, type JsonObject, type JsonValue, ownValue } from '../../values/json.ts';
import { nearest } from '../../values/nearest.ts';
import { flagAt, listAt, objectAt } from '../../values/text.ts';
import { type Finding, warning } from './finding.ts';
import { partsOf } from './schemas.ts';

/** No one reads more of them. */
const most = 20;

/**
 * What a schema lets through and a person would want to know: members that no part of it names, often misspelt ones, and members that are
 * `readOnly`, which a request should leave out (OpenAPI, "Schema Object").
 */
export function judgeMembers(
  document: Document,
  schema: JsonValue | undefined,
  value: JsonValue,
): readonly Finding[] {
  const findings: Finding[] = [];
  const visit = (nodes: readonly (JsonValue | undefined)[], inner: JsonValue, where: string): void => {
    const parts = [...new Set(nodes.flatMap((node) => partsOf(document, node)))];
    if (findings.length >= most || parts.length === 0) return;
    if (isArray(inner)) {
      for (const [index, item] of inner.entries()) visit(itemNodes(parts, index), item, `${where}/${index}`);
    } else if (isObject(inner)) {
      findings.push(...judgeObject(document, parts, inner, where));
      for (const [name, member] of Object.entries(inner))
        visit(memberNodes(parts, name), member, `${where}/${name}`);
    }
  };
  visit([schema], value, 'body');
  return findings.slice(0, most);
}

function itemNodes(parts: readonly JsonObject[], index: number): readonly (JsonValue | undefined)[] {
  return parts.flatMap((part) => listAt(part, 'prefixItems')[index] ?? ownValue(part, 'items'));
}

function memberNodes(parts: readonly JsonObject[], name: string): readonly (JsonValue | undefined)[] {
  return parts.flatMap(
    (part) => ownValue(objectAt(part, 'properties'), name) ?? ownValue(part, 'additionalProperties'),
  );
}

function judgeObject(
  document: Document,
  parts: readonly JsonObject[],
  value: JsonObject,
  where: string,
): readonly Finding[] {
  const known = [...new Set(parts.flatMap((part) => Object.keys(objectAt(part, 'properties'))))];
  return Object.keys(value).flatMap((name): readonly Finding[] => {
    const nodes = parts.flatMap((part) => ownValue(objectAt(part, 'properties'), name) ?? []);
    if (nodes.some((node) => isReadOnly(document, node)))
      return [warning(`${where}/${name}`, 'is readOnly, and should not be in a request')];
    if (nodes.length > 0 || known.length === 0 || parts.some(takesAny)) return [];
    const guess = nearest(name, known);
    const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
    return [warning(`${where}/${name}`, `is no member that the description names${hint}`)];
  });
}

function isReadOnly(document: Document, node: JsonValue): boolean {
  return [node, document.resolve(node)].some((one) => isObject(one) && flagAt(one, 'readOnly'));
}

/** A schema that says something of other members is meant to have them; what it forbids is an error already. */
function takesAny(part: JsonObject): boolean {
  return ['additionalProperties', 'patternProperties', 'unevaluatedProperties', 'propertyNames'].some((key) =>
    Object.hasOwn(part, key),
  );
}
