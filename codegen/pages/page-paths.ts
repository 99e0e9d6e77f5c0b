import type { Model, Operation, TypeId } from '../model/model.ts';
import { safeName, UniqueNames } from '../values/names.ts';
import type { PagePath } from './page.ts';

/** Paths of all pages. They do not depend on the order of the description. */
export interface PagePaths {
  readonly operation: (operation: Operation) => PagePath;
  /** The page of a language, or of one of its samples. */
  readonly programs: (operation: Operation, languageId: string, sampleName?: string) => PagePath;
  readonly events: (operation: Operation) => PagePath;
  /** The page of a tag, or of a later part of its operations. The empty name is for operations without a tag. */
  readonly tag: (name: string, part?: number) => PagePath;
  /** Undefined for a type without a page: one without a name in the description. */
  readonly schema: (id: TypeId) => PagePath | undefined;
}

export const indexPath = 'index';
export const authenticationPath = 'authentication';
export const errorsPath = 'errors';
export const schemaListPath = 'schemas';
export const changesPath = 'changes';
export const verificationPath = 'verification';

export function assignPaths({ tags, types }: Pick<Model, 'tags' | 'types'>): PagePaths {
  const tagNames = uniqueNames(
    tags.map(({ name }) => name),
    'tag',
  );
  const isTaken = [...tagNames.values()].some((name) => name.toLowerCase() === 'untagged');
  /** The name of a tag never ends with `-`: {@link safeName} removes it. */
  const untagged = isTaken ? 'untagged-' : 'untagged';
  const schemaNames = uniqueNames([...types.keys()], 'schema');
  return {
    operation: ({ id }) => `operations/${id}`,
    programs: ({ id }, languageId, sampleName) =>
      `operations/${id}/${languageId}${sampleName === undefined ? '' : `/${sampleName}`}`,
    events: ({ id }) => `events/${id}`,
    tag: (name, part = 1) => `tags/${tagNames.get(name) ?? untagged}${part === 1 ? '' : `/${part}`}`,
    schema: (id) => {
      const name = schemaNames.get(id);
      return name === undefined ? undefined : `schemas/${name}`;
    },
  };
}

/** File names for names, assigned in alphabetical order. */
function uniqueNames(names: readonly string[], fallback: string): ReadonlyMap<string, string> {
  const unique = new UniqueNames();
  return new Map(names.toSorted(byCodeUnit).map((name) => [name, unique.claim(safeName(name, fallback))]));
}

function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
