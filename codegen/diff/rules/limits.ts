import { type ChangeRule, type ChangeRules, type MessageValues, schema } from './change-rule.ts';

/** Keywords that limit a value on one side (JSON Schema Validation 2020-12, 6.2 to 6.5), with the values beyond the limit. */
const excludedValues = {
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

/** Keyword with a limit, as in the name of its rules. */
export type LimitName = keyof typeof excludedValues;

export const limitRules = {
  'maximum-tightened': tightened('maximum'),
  'maximum-loosened': loosened('maximum'),
  'minimum-tightened': tightened('minimum'),
  'minimum-loosened': loosened('minimum'),
  'max-length-tightened': tightened('max-length'),
  'max-length-loosened': loosened('max-length'),
  'min-length-tightened': tightened('min-length'),
  'min-length-loosened': loosened('min-length'),
  'max-items-tightened': tightened('max-items'),
  'max-items-loosened': loosened('max-items'),
  'min-items-tightened': tightened('min-items'),
  'min-items-loosened': loosened('min-items'),
  'max-properties-tightened': tightened('max-properties'),
  'max-properties-loosened': loosened('max-properties'),
  'min-properties-tightened': tightened('min-properties'),
  'min-properties-loosened': loosened('min-properties'),
  'max-contains-tightened': tightened('max-contains'),
  'max-contains-loosened': loosened('max-contains'),
  'min-contains-tightened': tightened('min-contains'),
  'min-contains-loosened': loosened('min-contains'),
} as const satisfies ChangeRules;

function tightened<Name extends LimitName>(
  name: Name,
): ChangeRule & { readonly inverse: `${Name}-loosened` } {
  return {
    subject: schema,
    effect: 'narrows',
    inverse: `${name}-loosened`,
    message: (values) => limitMessage(name, true, values),
    request: `breaks clients that send ${excludedValues[name]}`,
    response: `the API no longer sends ${excludedValues[name]}`,
  };
}

function loosened<Name extends LimitName>(
  name: Name,
): ChangeRule & { readonly inverse: `${Name}-tightened` } {
  return {
    subject: schema,
    effect: 'widens',
    inverse: `${name}-tightened`,
    message: (values) => limitMessage(name, false, values),
    request: `clients can now send ${excludedValues[name]}`,
    response: `breaks clients that do not expect ${excludedValues[name]}`,
  };
}

function limitMessage(name: LimitName, isTighter: boolean, { before, after }: MessageValues): string {
  const keyword = name.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
  if (before === '') return `: ${keyword} ${after} was added`;
  if (after === '') return `: ${keyword} ${before} was removed`;
  const isExclusive = [before, after].some((value) => value.endsWith('(exclusive)'));
  const isLower = isTighter === name.startsWith('max');
  const verb = isExclusive ? 'changed' : isLower ? 'lowered' : 'raised';
  return `: ${keyword} was ${verb} from ${before} to ${after}`;
}
