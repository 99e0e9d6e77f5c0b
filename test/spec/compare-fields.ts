import type { Field } from './fields.ts';

type Fields = ReadonlyMap<string, Field>;

/** A difference between the description and the newest SDK. */
export interface Difference {
  /**
   * `added`: a field of the SDK that the description lacks; of a new object only its own. `removed`: a described field that an earlier SDK had
   * and the newest lacks.
   */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly path: string;
  readonly text: string;
}

/**
 * Compares the description with the newest SDK.
 *
 * @param described The fields of the description, which also holds what no SDK declares.
 * @param recorded The fields of the SDK that the description was last compared with.
 * @param newest The fields of the newest SDK.
 */
export function compareFields(described: Fields, recorded: Fields, newest: Fields): readonly Difference[] {
  const added = topmost([...newest.keys()].filter((path) => !described.has(path)));
  const removed = topmost([...recorded.keys()].filter((path) => described.has(path) && !newest.has(path)));
  return [
    ...added.map((path) => ({ kind: 'added', path, text: `${path}${typeList(newest.get(path))}` }) as const),
    ...removed.map((path) => ({ kind: 'removed', path, text: path }) as const),
    ...[...newest.values()].flatMap((field) =>
      changesOf(field, described.get(field.path), recorded.get(field.path)).map(
        (text) => ({ kind: 'changed', path: field.path, text: `${field.path} ${text}` }) as const,
      ),
    ),
  ];
}

/** Fields that one SDK has and another lacks. */
export function fieldsOnlyIn(fields: Fields, others: Fields): readonly string[] {
  return topmost([...fields.keys()].filter((path) => !others.has(path)));
}

function typeList(field: Field | undefined): string {
  const types = [...(field?.types ?? [])].sort();
  return types.length === 0 ? '' : `: ${types.join(' or ')}`;
}

function topmost(paths: readonly string[]): readonly string[] {
  const all = new Set(paths);
  return paths.filter((path) => !parents(path).some((parent) => all.has(parent))).sort();
}

/** The paths of the fields that contain a field: `a`, `a.b` and `a.b[]` for `a.b[]<c>`. */
function parents(path: string): readonly string[] {
  return [...path.matchAll(/[.[<{]/g)].map(({ index }) => path.slice(0, index));
}

function changesOf(
  newest: Field,
  described: Field | undefined,
  recorded: Field | undefined,
): readonly string[] {
  if (!described) return [];
  const { required } = newest;
  const sets = [
    ['type', newest.types, described.types, recorded?.types],
    ['value', newest.values, described.values, recorded?.values],
  ] as const;
  return [
    ...sets.flatMap(([noun, now, ours, before]) => [
      ...listed(
        `has the new ${noun}`,
        [...now].filter((name) => !ours.has(name)),
      ),
      ...listed(
        `no longer has the ${noun}`,
        [...(before ?? [])].filter((name) => ours.has(name) && !now.has(name)),
      ),
    ]),
    ...(required === undefined || required === described.required
      ? []
      : [`is ${required ? 'required' : 'optional'}`]),
  ];
}

function listed(text: string, names: string[]): readonly string[] {
  return names.length === 0 ? [] : [`${text}${names.length === 1 ? '' : 's'} ${names.sort().join(', ')}`];
}
