import type { JsonObject } from '../values/json.ts';
import { objectAt, textAt } from '../values/text.ts';
import type { ClientName } from './model.ts';
import { splitWords } from './words.ts';

/** The name of a client: `x-rosetta-client: {name, package, variable}` of the root says it, or parts of it; the rest follows from the title. */
export function nameClient(root: JsonObject, title: string): ClientName {
  const stated = objectAt(root, 'x-rosetta-client');
  const named = wordsOf(textAt(stated, 'name'), title);
  const packageName = textAt(stated, 'package');
  const variable = textAt(stated, 'variable');
  return {
    name: named,
    packageName: /^(?:@[a-z0-9-]+\/)?[a-z0-9][a-z0-9-]{0,100}$/.test(packageName)
      ? packageName
      : `${named.join('-')}-client`,
    variable: /^[A-Z][A-Z0-9_]{0,100}$/.test(variable)
      ? variable
      : `${named.join('_').toUpperCase()}_API_KEY`,
  };
}

/** At most six words, and never none; a name does not begin with a digit. */
function wordsOf(...texts: readonly string[]): readonly string[] {
  const words = texts.map(splitWords).find((found) => found.length > 0) ?? ['api'];
  return /^\d/.test(words[0] ?? '') ? ['api', ...words.slice(0, 5)] : words.slice(0, 6);
}
