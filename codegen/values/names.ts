import { createHash } from 'node:crypto';

const longest = 80;
/** Reserved device names of Windows, with or without an extension. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Makes a name safe as a file name on all systems and as a command-line word: letters, digits, `-`, `_` and `.`, at most 80 characters. A
 * shortened name ends with a hash.
 */
export function safeName(wanted: string, fallback: string): string {
  const word = wanted.replace(/[^A-Za-z0-9._-]+/g, '-').replace(/^[-.]+|[-.]+$/g, '');
  const name = word === '' ? fallback : word;
  const short = name.length > longest ? `${name.slice(0, longest - 9)}-${hash(wanted)}` : name;
  return devices.test(short) ? `${short.replace(/\./g, '-')}-` : short;
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 8);
}

/** Makes names unique, ignoring case like some file systems: the second `list` becomes `list-2`. */
export class UniqueNames {
  readonly #taken = new Set<string>();

  claim(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${wanted}-${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}
