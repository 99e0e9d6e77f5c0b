import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../../codegen/values/json.ts';
import { arrayAt, objectAt } from '../../../../codegen/values/read-property.ts';
import { isFlagged } from '../reach.ts';
import type { Directed, DirectedEdits } from './edit.ts';
import { is30, isPlainly } from './values.ts';

const isOpen = (node: JsonObject): boolean =>
  isPlainly(node, 'object', 'additionalProperties', 'unevaluatedProperties', 'maxProperties') &&
  Object.keys(objectAt(node, 'properties')).length > 0;
const isClosed = (node: JsonObject): boolean =>
  isPlainly(node, 'object') && ownValue(node, 'additionalProperties') === false;
const isList =
  (...without: readonly string[]) =>
  (node: JsonObject) =>
    isPlainly(node, 'array', ...without);
const added = { type: 'string' };

function edit(
  kinds: Directed['kinds'],
  fits: (node: JsonObject) => boolean,
  change: (node: JsonObject, root: JsonObject) => JsonValue | undefined,
): Directed {
  return { role: 'schema', kinds, apply: (node, root) => (fits(node) ? change(node, root) : undefined) };
}

function withMember(node: JsonObject): JsonObject {
  return { ...node, properties: { ...objectAt(node, 'properties'), 'added-member': added } };
}

/** The name of a property that is neither `readOnly` nor `writeOnly`. */
function memberOf(node: JsonObject, root: JsonObject, isRequired: boolean): string | undefined {
  const required = arrayAt(node, 'required');
  return Object.entries(objectAt(node, 'properties')).find(
    ([name, schema]) =>
      isObject(schema) &&
      required.includes(name) === isRequired &&
      !isFlagged(root, schema, 'readOnly', 0) &&
      !isFlagged(root, schema, 'writeOnly', 0),
  )?.[0];
}

/** Edits of objects and arrays. */
export const members: DirectedEdits = {
  'property added': edit(['property-added', 'property-removed'], isOpen, withMember),
  'required property added': edit(['required-property-added', 'property-removed'], isOpen, (node) => ({
    ...withMember(node),
    required: [...arrayAt(node, 'required'), 'added-member'],
  })),
  'property added to a closed object': edit(['property-allowed', 'property-forbidden'], isClosed, withMember),
  'property became required': edit(
    ['property-became-required', 'property-became-optional'],
    isOpen,
    (node, root) => {
      const name = memberOf(node, root, false);
      return name === undefined ? undefined : { ...node, required: [...arrayAt(node, 'required'), name] };
    },
  ),
  'additional properties disallowed': edit(['object-closed', 'object-opened'], isOpen, (node) => ({
    ...node,
    additionalProperties: false,
  })),
  'dependentRequired added': edit(
    ['dependent-required-added', 'dependent-required-removed'],
    (node) => isOpen(node) && !Object.hasOwn(node, 'dependentRequired'),
    (node, root) => {
      const name = memberOf(node, root, false);
      return is30(root) || name === undefined
        ? undefined
        : { ...node, dependentRequired: { [name]: ['other-member'] } };
    },
  ),
  'maxProperties added': edit(['max-properties-tightened', 'max-properties-loosened'], isOpen, (node) => ({
    ...node,
    maxProperties: 40,
  })),
  'minProperties added': edit(
    ['min-properties-tightened', 'min-properties-loosened'],
    (node) => isOpen(node) && !Object.hasOwn(node, 'minProperties'),
    (node) => ({ ...node, minProperties: 1 }),
  ),
  'maxItems added': edit(['max-items-tightened', 'max-items-loosened'], isList('maxItems'), (node) => ({
    ...node,
    maxItems: 100,
  })),
  'minItems added': edit(['min-items-tightened', 'min-items-loosened'], isList('minItems'), (node) => ({
    ...node,
    minItems: 1,
  })),
  'uniqueItems added': edit(
    ['unique-items-added', 'unique-items-removed'],
    isList('uniqueItems'),
    (node) => ({
      ...node,
      uniqueItems: true,
    }),
  ),
  'property deprecated': edit(['deprecated', 'reactivated'], isOpen, (node, root) => {
    const name = memberOf(node, root, false) ?? memberOf(node, root, true);
    const schema = name === undefined ? undefined : ownValue(objectAt(node, 'properties'), name);
    if (name === undefined || !isObject(schema) || Object.hasOwn(schema, '$ref')) return undefined;
    if (ownValue(schema, 'deprecated') === true) return undefined;
    return {
      ...node,
      properties: { ...objectAt(node, 'properties'), [name]: { ...schema, deprecated: true } },
    };
  }),
};
