import { isObject, type JsonObject, type JsonValue } from '../../../../codegen/values/json.ts';
import { arrayAt, objectAt, stringAt } from '../../../../codegen/values/read-property.ts';
import { targetOf } from '../tree.ts';
import type { DirectedEdits } from './edit.ts';

const known = ['oneOf', 'anyOf', 'discriminator', 'description', 'title', 'example', 'type'];

/** The branches of a union of objects without other keywords. */
function branchesOf(
  node: JsonObject,
  root: JsonObject,
): readonly ['oneOf' | 'anyOf', readonly JsonValue[]] | undefined {
  const key = Object.hasOwn(node, 'oneOf') ? 'oneOf' : 'anyOf';
  const branches = arrayAt(node, key);
  const isObjects = branches.every(
    (one) => isObject(one) && stringAt(targetOf(root, one), 'type') === 'object',
  );
  const isPure = Object.keys(node).every((name) => known.includes(name) || name.startsWith('x-'));
  return branches.length > 1 && isObjects && isPure ? [key, branches] : undefined;
}

/** Edits of unions. */
export const unions: DirectedEdits = {
  'variant added': {
    role: 'schema',
    kinds: ['variant-added', 'variant-removed'],
    isOfUnion: true,
    apply(node, root) {
      const [key, branches] = branchesOf(node, root) ?? [];
      if (key === undefined || branches === undefined) return undefined;
      const tag = stringAt(objectAt(node, 'discriminator'), 'propertyName') || 'added-tag';
      const properties = {
        [tag]: { type: 'string', enum: ['added-variant'] },
        'added-member': { type: 'integer' },
      };
      return { ...node, [key]: [...branches, { type: 'object', required: [tag], properties }] };
    },
  },
  'discriminator removed': {
    role: 'schema',
    kinds: ['discriminator-removed', 'discriminator-added'],
    isOfUnion: true,
    apply(node, root) {
      const { discriminator, ...rest } = node;
      return discriminator !== undefined && branchesOf(node, root) ? rest : undefined;
    },
  },
};
