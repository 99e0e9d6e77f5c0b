import type { Reasons } from './reasons.ts';

/** Where we and redocly are not of one mind about a pair of `test/diff/pairs`. */
export const pairReasons: Reasons = {
  '06-anyof-null-to-type-array': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: '`anyOf: [string, null]` and `type: [string, null]` allow the same values; it compares the keywords',
  },
  '15-const-to-enum-of-one': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: 'a const is an enum of one; it reads the new enum as a constraint more and passes over the const that went',
  },
  '28-default-changed-request': {
    ours: 'warn',
    theirs: 'patch',
    right: 'ours',
    why: 'callers that leave the value out get another behaviour; it has no rule for defaults',
  },
  '39-query-optional-removed': {
    ours: 'warn',
    theirs: 'major',
    right: 'neither',
    why: 'whether the server refuses a parameter that it does not know is not written down; it takes the worse for certain',
  },
  '44-path-level-parameters-moved': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: 'a parameter of the path holds for each of its operations (OpenAPI, "Path Item Object"); it compares the two lists apart',
  },
  '50-allof-flattened': {
    ours: 'info',
    theirs: 'major',
    right: 'ours',
    why: 'an allOf written out as one schema allows the same values; it does not merge them',
  },
  '56-discriminator-property-renamed-request': {
    ours: 'error',
    theirs: 'patch',
    right: 'ours',
    why: 'callers send the old member, by which the variant is no longer found; it has no rule for discriminators',
  },
};
