import { type ChangeRules, type MessageValues, schema } from './change-rule.ts';

/** Keywords that limit a value on one side (JSON Schema Validation 2020-12, 6.2 to 6.5), with the values beyond the limit. */
const bounds = {
  maximum: 'larger numbers',
  minimum: 'smaller numbers',
  'max-length': 'longer strings',
  'min-length': 'shorter strings',
  'max-items': 'longer arrays',
  'min-items': 'shorter arrays',
  'max-properties': 'objects with more properties',
  'min-properties': 'objects with fewer properties',
  'max-contains': 'arrays with more matching items',
  'min-contains': 'arrays with fewer matching items',
} as const;

function boundKinds(name: string, beyond: string): ChangeRules {
  const keyword = name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
  const isUpper = name.startsWith('max');
  const change =
    (isTighter: boolean) =>
    ({ before, after }: MessageValues): string => {
      if (before === '') return `: ${keyword} ${after} was added`;
      if (after === '') return `: ${keyword} ${before} was removed`;
      const isExclusive = [before, after].some((value) => value.endsWith('(exclusive)'));
      const verb = isExclusive ? 'changed' : isTighter === isUpper ? 'lowered' : 'raised';
      return `: ${keyword} was ${verb} from ${before} to ${after}`;
    };
  return {
    [`${name}-tightened`]: {
      subject: schema,
      effect: 'narrows',
      mirror: `${name}-loosened`,
      says: change(true),
      request: `breaks clients that send ${beyond}`,
      response: `the API no longer sends ${beyond}`,
    },
    [`${name}-loosened`]: {
      subject: schema,
      effect: 'widens',
      mirror: `${name}-tightened`,
      says: change(false),
      request: `clients can now send ${beyond}`,
      response: `breaks clients that do not expect ${beyond}`,
    },
  };
}

/** Keyword with a limit, as in the name of its rules. */
export type LimitName = keyof typeof bounds;

/** Name of a rule for a limit. */
export type LimitRuleName = `${LimitName}-${'tightened' | 'loosened'}`;

export const limitRules: ChangeRules = Object.fromEntries(
  Object.entries(bounds).flatMap(([name, beyond]) => Object.entries(boundKinds(name, beyond))),
);
