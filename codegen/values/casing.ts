/** Splits a name in any case style into lower-case words: `listAllV2Items` becomes `list`, `all`, `v2`, `items`. */
export function splitWords(name: string): readonly string[] {
  return capitalizeAcronyms(name)
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Like {@link splitWords}, for languages whose identifiers can contain letters of all scripts (Unicode Standard Annex 31). */
export function splitUnicodeWords(name: string): readonly string[] {
  return capitalizeAcronyms(name.normalize('NFC'))
    .replace(/([\p{Ll}\p{Nd}])(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .split(/(?:[^\p{ID_Continue}]|\p{Pc}|\p{Default_Ignorable_Code_Point})+/u)
    .filter((word) => word !== '')
    .map((word) => word.toLowerCase());
}

/** Makes acronyms with lower-case letters one word: `reservedIPsActions` has the word `ips`, `listIPv6` the word `ipv6`. */
function capitalizeAcronyms(name: string): string {
  return name.replace(/([A-Z]{2,})s(?![\p{Ll}\p{M}])/gu, '$1S').replace(/IPv(?=\d)/g, 'IPV');
}

/** True if an identifier can start with the first character. */
export function startsIdentifier(text: string): boolean {
  return /^\p{ID_Start}/u.test(text);
}

/** Approximate singular form, to match `createResponse` with the tag `Responses`. */
export function singular(word: string): string {
  if (/(?:ss|us|is|alias|canvas)$/.test(word)) return word;
  if (/(?:x|ch|sh|ss|alias|canvas|status|bonus)es$/.test(word)) return word.slice(0, -2);
  return word.replace(/ies$/, 'y').replace(/s$/, '');
}

/** Nouns without a plural form. */
const uncountable =
  /(?:data|info|information|media|content|history|feedback|status|news|software|equipment)$/;

/** Approximate plural form of a singular word. */
export function plural(word: string): string {
  if (uncountable.test(word)) return word;
  if (/(?:s|x|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : `${word}s`;
}

/** `createResponse` */
export function camelCase(words: readonly string[]): string {
  return words.map((word, index) => (index === 0 ? word : capitalize(word))).join('');
}

/** `CreateResponse` */
export function pascalCase(words: readonly string[]): string {
  return words.map(capitalize).join('');
}

/** Makes the first letter upper case. */
export function capitalize(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}

/** `create_response` */
export function snakeCase(words: readonly string[]): string {
  return words.join('_');
}

/** `CREATE_RESPONSE` */
export function screamingSnakeCase(words: readonly string[]): string {
  return snakeCase(words).toUpperCase();
}

/** Acronyms that Go writes in capital letters (Go Code Review Comments, "Initialisms"). */
const initialisms = new Set(
  (
    'acl api ascii cpu css dns eof guid html http https id ids ip json jwt lhs mfa oauth qps ram rhs rpc sla smtp sql ssh sso tcp tls ttl ' +
    'udp ui uid uuid uri url urls utf8 vm xml xmpp xsrf xss'
  ).split(' '),
);

/** `UserID`: Pascal case with acronyms in capital letters. A plural acronym keeps its small `s`. */
export function pascalCaseWithInitialisms(words: readonly string[]): string {
  return words.map((word) => (initialisms.has(word) ? spellInitialism(word) : capitalize(word))).join('');
}

function spellInitialism(word: string): string {
  const isPlural = word.endsWith('s') && initialisms.has(word.slice(0, -1));
  return isPlural ? `${word.slice(0, -1).toUpperCase()}s` : word === 'oauth' ? 'OAuth' : word.toUpperCase();
}
