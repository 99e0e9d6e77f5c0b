import { createHash } from 'node:crypto';

const maxLength = 80;
/** Reserved device names of Windows, with or without an extension. */
const windowsDevices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Makes a name safe as a file name on all systems and as a command-line word: letters, digits, `-`, `_` and `.`, at most 80 characters. A
 * shortened name ends with a hash.
 */
export function safeName(text: string, fallback: string): string {
  const safe = text.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  const name = safe === '' ? fallback : safe;
  const shortened = name.length > maxLength ? `${name.slice(0, maxLength - 9)}-${shortHash(text)}` : name;
  return windowsDevices.test(shortened) ? `${shortened.replace(/\./g, '-')}-` : shortened;
}

/** Eight hexadecimal digits that depend only on the text. */
export function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Makes names unique, ignoring case like some file systems: the second `list` becomes `list-2`. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  claim(proposed: string): string {
    let name = proposed;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${proposed}-${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
