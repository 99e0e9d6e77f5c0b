import type { Reasons } from './reasons.ts';

/** Pairs of `test/diff/pairs` that rosetta and redocly rate differently. */
export const pairReasons: Reasons = {
  '06-anyof-null-to-type-array': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: '`anyOf: [string, null]` and `type: [string, null]` allow the same values; redocly compares keywords.',
  },
  '15-const-to-enum-of-one': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: 'A const is an enum of one value; redocly reports the new enum and ignores the removed const.',
  },
  '28-default-changed-request': {
    ours: 'warn',
    theirs: 'patch',
    right: 'ours',
    why: 'An omitted value has a different meaning; redocly has no rule for defaults.',
  },
  '39-query-optional-removed': {
    ours: 'warn',
    theirs: 'major',
    right: 'neither',
    why: 'A server can ignore or reject an unknown parameter; redocly assumes the worst case.',
  },
  '44-path-level-parameters-moved': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: 'Operations inherit the parameters of the path (OpenAPI, "Path Item Object"); redocly compares the two arrays separately.',
  },
  '50-allof-flattened': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: 'An allOf and its merged schema allow the same values; redocly does not merge them.',
  },
  '56-discriminator-property-renamed-request': {
    ours: 'error',
    theirs: 'patch',
    right: 'ours',
    why: 'Clients send the old discriminator property; redocly has no rule for discriminators.',
  },
};
