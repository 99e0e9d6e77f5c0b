import { isObject, type JsonObject, type JsonValue, ownValue } from '../../../../codegen/values/json.ts';
import { listAt, objectAt } from '../../../../codegen/values/text.ts';
import { says } from '../reach.ts';
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

/** A member that goes both ways; what goes one way only is in the other as if it were not. */
function memberOf(node: JsonObject, root: JsonObject, isRequired: boolean): string | undefined {
  const required = listAt(node, 'required');
  return Object.entries(objectAt(node, 'properties')).find(
    ([name, schema]) =>
      isObject(schema) &&
      required.includes(name) === isRequired &&
      !says(root, schema, 'readOnly', 0) &&
      !says(root, schema, 'writeOnly', 0),
  )?.[0];
}

/** Of objects and lists. */
export const members: DirectedEdits = {
  'a member': edit(['property-added', 'property-removed'], isOpen, withMember),
  'a required member': edit(['required-property-added', 'property-removed'], isOpen, (node) => ({
    ...withMember(node),
    required: [...listAt(node, 'required'), 'added-member'],
  })),
  'a member of a closed object': edit(['property-allowed', 'property-forbidden'], isClosed, withMember),
  'a member is required': edit(
    ['property-became-required', 'property-became-optional'],
    isOpen,
    (node, root) => {
      const name = memberOf(node, root, false);
      return name === undefined ? undefined : { ...node, required: [...listAt(node, 'required'), name] };
    },
  ),
  'a closed object': edit(['object-closed', 'object-opened'], isOpen, (node) => ({
    ...node,
    additionalProperties: false,
  })),
  'a member needs another': edit(
    ['dependent-required-added', 'dependent-required-removed'],
    (node) => isOpen(node) && !Object.hasOwn(node, 'dependentRequired'),
    (node, root) => {
      const name = memberOf(node, root, false);
      return is30(root) || name === undefined
        ? undefined
        : { ...node, dependentRequired: { [name]: ['other-member'] } };
    },
  ),
  'few members': edit(['max-properties-tightened', 'max-properties-loosened'], isOpen, (node) => ({
    ...node,
    maxProperties: 40,
  })),
  'some members': edit(
    ['min-properties-tightened', 'min-properties-loosened'],
    (node) => isOpen(node) && !Object.hasOwn(node, 'minProperties'),
    (node) => ({ ...node, minProperties: 1 }),
  ),
  'few items': edit(['max-items-tightened', 'max-items-loosened'], isList('maxItems'), (node) => ({
    ...node,
    maxItems: 100,
  })),
  'some items': edit(['min-items-tightened', 'min-items-loosened'], isList('minItems'), (node) => ({
    ...node,
    minItems: 1,
  })),
  'items once only': edit(['unique-items-added', 'unique-items-removed'], isList('uniqueItems'), (node) => ({
    ...node,
    uniqueItems: true,
  })),
  'a member is deprecated': edit(['deprecated', 'reactivated'], isOpen, (node, root) => {
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
