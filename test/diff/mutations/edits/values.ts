import type { LimitName } from '../../../../codegen/diff/rules/limits.ts';
import { isArray, type JsonObject, type JsonValue, ownValue } from '../../../../codegen/values/json.ts';
import { arrayAt, stringAt } from '../../../../codegen/values/read-property.ts';
import type { Directed, DirectedEdits } from './edit.ts';

/** True for a schema with one type and without the given keywords. */
export function isPlainly(node: JsonObject, type: string, ...without: readonly string[]): boolean {
  return (
    stringAt(node, 'type') === type &&
    !['enum', 'const', 'nullable', ...without].some((key) => Object.hasOwn(node, key))
  );
}

export function is30(root: JsonObject): boolean {
  return stringAt(root, 'openapi').startsWith('3.0');
}

const string =
  (...without: readonly string[]) =>
  (node: JsonObject) =>
    isPlainly(node, 'string', ...without);
const number =
  (...without: readonly string[]) =>
  (node: JsonObject) =>
    isPlainly(node, 'number', ...without) || isPlainly(node, 'integer', ...without);

function edit(
  kinds: Directed['kinds'],
  fits: (node: JsonObject, root: JsonObject) => boolean,
  change: (node: JsonObject, root: JsonObject) => JsonValue,
): Directed {
  return {
    role: 'schema',
    kinds,
    apply: (node, root) => (fits(node, root) ? change(node, root) : undefined),
  };
}

/** Adds a keyword. */
function set(
  name: LimitName | 'multiple-of',
  fits: (node: JsonObject) => boolean,
  keywords: JsonObject,
): Directed {
  return edit([`${name}-tightened`, `${name}-loosened`], fits, (node) => ({ ...node, ...keywords }));
}

const isListed = (node: JsonObject): boolean =>
  new Set(arrayAt(node, 'enum')).size > 1 &&
  arrayAt(node, 'enum').every((value) => typeof value === 'string');

/** Edits of single values. */
export const values: DirectedEdits = {
  'enum value removed': edit(['enum-value-removed', 'enum-value-added'], isListed, (node) => ({
    ...node,
    enum: arrayAt(node, 'enum').filter((value, _, [first]) => value !== first),
  })),
  'enum removed': edit(
    ['enum-removed', 'enum-added'],
    (node) => isListed(node) && stringAt(node, 'type') === 'string' && !Object.hasOwn(node, 'nullable'),
    ({ enum: _, ...rest }) => rest,
  ),
  'maxLength added': set('max-length', string('maxLength'), { maxLength: 5000 }),
  'minLength added': set('min-length', string('minLength'), { minLength: 1 }),
  'maxLength lowered': edit(
    ['max-length-tightened', 'max-length-loosened'],
    (node) => string()(node) && typeof ownValue(node, 'maxLength') === 'number',
    (node) => ({ ...node, maxLength: Number(ownValue(node, 'maxLength')) - 1 }),
  ),
  'pattern added': edit(['pattern-added', 'pattern-removed'], string('pattern'), (node) => ({
    ...node,
    pattern: '^[a-z]',
  })),
  'pattern changed': edit(
    ['pattern-changed', 'pattern-changed'],
    (node) => string()(node) && Object.hasOwn(node, 'pattern'),
    (node) => ({ ...node, pattern: '^[a-z]{7}x$' }),
  ),
  'maximum added': set('maximum', number('maximum', 'exclusiveMaximum'), { maximum: 1_000_000 }),
  'minimum added': set('minimum', number('minimum', 'exclusiveMinimum'), { minimum: -1_000_000 }),
  'minimum raised': edit(
    ['minimum-tightened', 'minimum-loosened'],
    (node) => number('exclusiveMinimum')(node) && typeof ownValue(node, 'minimum') === 'number',
    (node) => ({ ...node, minimum: Number(ownValue(node, 'minimum')) + 1 }),
  ),
  'multipleOf added': set('multiple-of', number('multipleOf'), { multipleOf: 7 }),
  'number narrowed to integer': edit(
    ['type-narrowed', 'type-widened'],
    (node) => isPlainly(node, 'number', 'format', 'multipleOf', 'maximum', 'minimum'),
    (node) => ({ ...node, type: 'integer' }),
  ),
  'format added': edit(['format-added', 'format-removed'], string('format'), (node) => ({
    ...node,
    format: 'uuid',
  })),
  'format changed': edit(
    ['format-changed', 'format-changed'],
    (node) => string()(node) && Object.hasOwn(node, 'format'),
    (node) => ({ ...node, format: 'made-up' }),
  ),
  'format narrowed': edit(
    ['format-narrowed', 'format-widened'],
    (node) => isPlainly(node, 'integer') && stringAt(node, 'format') === 'int64',
    (node) => ({ ...node, format: 'int32' }),
  ),
  'content changed': edit(
    ['content-changed', 'content-changed'],
    string('contentEncoding', 'format'),
    (node) => ({
      ...node,
      contentEncoding: 'base64',
    }),
  ),
  'condition added': edit(['condition-added', 'condition-removed'], string(), (node) => ({
    ...node,
    not: { const: 'never' },
  })),
  'default added': edit(['default-added', 'default-removed'], string('default'), (node) => ({
    ...node,
    default: 'a',
  })),
  'default changed': edit(
    ['default-changed', 'default-changed'],
    (node) => string()(node) && Object.hasOwn(node, 'default'),
    (node) => ({ ...node, default: 'a default that nobody has' }),
  ),
  'null allowed': edit(
    ['null-added', 'null-removed'],
    (node) => ['string', 'number', 'integer', 'boolean'].some((type) => isPlainly(node, type)),
    (node, root) =>
      is30(root) ? { ...node, nullable: true } : { ...node, type: [stringAt(node, 'type'), 'null'] },
  ),
  // Not to string or array: in URLs and headers, values are strings already, and a query value is an array of one item.
  'type changed': edit(
    ['type-changed', 'type-changed'],
    (node) => isPlainly(node, 'boolean', 'default'),
    (node) => ({ ...node, type: 'object' }),
  ),
  'type widened': edit(
    ['type-widened', 'type-narrowed'],
    (node, root) => isPlainly(node, 'boolean') && !is30(root) && !isArray(ownValue(node, 'type')),
    (node) => ({ ...node, type: ['boolean', 'object'] }),
  ),
};
