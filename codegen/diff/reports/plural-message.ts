import type { ReportEntry } from './merge-directions.ts';

export interface PluralOptions {
  readonly count: number;
  /** The common name; undefined if the entries have different names. */
  readonly name: string | undefined;
  /** The common part of the message after the name. */
  readonly rest: string;
  /** False if the entries have different values, such as enum values. */
  readonly hasOneValue: boolean;
  /** True if no two entries have the same name in the same operation or schema. */
  readonly hasUniqueNames: boolean;
}

/** A message and its consequence for API clients. */
export interface PluralMessage {
  /** `18 response properties became nullable`. */
  readonly message: string;
  /** `; breaks clients that do not expect null`, or `''`. */
  readonly consequence: string;
}

/** The common message of several entries. */
export function pluralMessage(
  { parts: [kind], finding, consequence }: ReportEntry,
  { count, name, rest, hasOneValue, hasUniqueNames }: PluralOptions,
): PluralMessage {
  const effect = finding.level === 'info' ? '' : consequence;
  const them = effect.replace(/ it$/, ' them');
  const isSingular = hasOneValue || hasUniqueNames;
  const start = name === undefined ? '' : `${kind}${name === '' ? '' : `\`${name}\``}`;
  if (name !== undefined && isSingular) return { message: start + rest, consequence: effect };
  if (name !== undefined) return { message: start + countValues(rest, count), consequence: them };
  const [subject, text] = moveResponse(kind.trimEnd(), rest.replace(' its ', ' their '));
  const nouns = pluralNoun(subject);
  return {
    message: isSingular ? `${count} ${nouns}${pluralVerb(text)}` : `${nouns}${countValues(text, count)}`,
    consequence: them,
  };
}

/** `response 200 property` becomes `property of response 200`, so that a count does not stand next to a status. */
function moveResponse(kind: string, rest: string): readonly [kind: string, rest: string] {
  const [, response, noun] =
    /^(response \S+) (property|array item|header|.*property|subschema)$/.exec(kind) ?? [];
  return response === undefined || noun === undefined ? [kind, rest] : [noun, ` of ${response}${rest}`];
}

/** `: variant was added` becomes `: 3 variants were added`. */
function countValues(rest: string, count: number): string {
  return rest.replace(
    /^([^:]*: )([a-z]+(?: [a-z]+)*?) was /,
    (_, start: string, noun: string) => `${start}${count} ${noun}s were `,
  );
}

const verbs: Readonly<Record<string, string>> = { was: 'were', is: 'are', has: 'have', accepts: 'accept' };

/** ` was removed` becomes ` were removed`. */
function pluralVerb(rest: string): string {
  return rest.replace(
    /^((?: of response \S+)?(?: \([^()]*\))? (?:now also )?)(was|is|has|accepts) /,
    (_, start: string, verb: string) => `${start}${verbs[verb] ?? verb} `,
  );
}

function pluralNoun(noun: string): string {
  return noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
