import type { Request } from '../model/model.ts';

/** A secret that a program takes from the environment. */
export interface ProgramSecret {
  /** Of the environment. */
  readonly variable: string;
  /** What the program calls it: words in lower case, two or more, so that no keyword and no other name of the program is among them. */
  readonly words: readonly string[];
}

/** The secrets of a request, those of the headers first; a variable that is used twice is one. */
export function secretsOf({ headers, url }: Request): readonly ProgramSecret[] {
  const variables = new Set([...headers, ...url.query].flatMap(({ secret }) => secret?.variable ?? []));
  if (variables.size === 1) return [...variables].map((variable) => ({ variable, words: ['api', 'key'] }));
  const taken = new Set<string>();
  return [...variables].map((variable) => {
    const words = variable.toLowerCase().split('_').filter(Boolean);
    if (words.length === 1 || words.at(-1) !== 'key') words.push('key');
    while (taken.has(words.join(''))) words.push('too');
    taken.add(words.join(''));
    return { variable, words };
  });
}
