import type { Kinds } from './kind.ts';

/** Keywords that bound a value from one side (JSON Schema Validation 2020-12, 6.2 to 6.5). */
const bounds = {
  maximum: ['larger', 'numbers'],
  minimum: ['smaller', 'numbers'],
  'max-length': ['longer', 'strings'],
  'min-length': ['shorter', 'strings'],
  'max-items': ['longer', 'lists'],
  'min-items': ['shorter', 'lists'],
  'max-properties': ['larger', 'objects'],
  'min-properties': ['smaller', 'objects'],
  'max-contains': ['more', 'matching items'],
  'min-contains': ['fewer', 'matching items'],
} as const;

function boundKinds(name: string, [more, what]: readonly [string, string]): Kinds {
  const keyword = name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
  const edge = (before: string, after: string): string => {
    if (before === '') return `now has ${keyword} ${after}`;
    return after === '' ? `no longer has ${keyword} ${before}` : `has ${keyword} ${after}, it was ${before}`;
  };
  return {
    [`${name}-tightened`]: {
      effect: 'narrows',
      mirror: `${name}-loosened`,
      says: ({ before, after }) => edge(before, after),
      request: `${more} ${what} are refused`,
      response: `${more} ${what} no longer come`,
    },
    [`${name}-loosened`]: {
      effect: 'widens',
      mirror: `${name}-tightened`,
      says: ({ before, after }) => edge(before, after),
      request: `${more} ${what} are accepted as well`,
      response: `readers may get ${more} ${what} than were promised`,
    },
  };
}

export const boundKindsTable: Kinds = Object.assign(
  {},
  ...Object.entries(bounds).map(([name, words]) => boundKinds(name, words)),
);
