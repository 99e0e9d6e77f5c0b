import {
  DEFAULT_SCALAR_STYLE_RULES,
  DUMP_SCHEMA,
  defineScalarTag,
  dump,
  NOT_RESOLVED,
  SCALAR_STYLE,
  type ScalarLayout,
} from 'js-yaml';
import { findInvisible, invisible } from '../values/invisible.ts';
import { ExactNumber, isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';

/** Prints YAML that has the same meaning in YAML 1.1 and 1.2: ambiguous strings are quoted. The digits of numbers are kept. */
export function printYaml(value: JsonValue): string {
  const writer = new BlockWriter();
  const text = isObject(value) ? writer.print(value) : '';
  return text === '' || writer.hasLongKeys || isOpenEnded(value) ? dumpYaml(value) : `${text}\n`;
}

/** Escapes invisible characters, which occur only in double quotes because of {@link quoteInvisible}. */
function dumpYaml(value: JsonValue): string {
  const text = dump(value, { schema, lineWidth: -1, noRefs: true, scalarStyleRules });
  return text.replace(
    invisibleCharacters,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

const invisibleCharacters = new RegExp(`[${invisible}]`, 'g');

const scalarStyleRules = [...Object.values(DEFAULT_SCALAR_STYLE_RULES), quoteDocumentMarkers, quoteInvisible];

/** Only double-quoted scalars can contain escapes (YAML 1.2.2, 5.7). */
function quoteInvisible(layout: ScalarLayout): void {
  if (findInvisible(layout.node.value) !== undefined) layout.style = SCALAR_STYLE.DOUBLE_QUOTED;
}

/** Quotes a plain scalar that a parser reads as a document marker at the start of a line (YAML 1.2.2, 9.1.2). */
function quoteDocumentMarkers(layout: ScalarLayout): void {
  if (layout.style === SCALAR_STYLE.PLAIN && /^(?:---|\.\.\.)(?:\s|$)/.test(layout.node.value))
    layout.style = SCALAR_STYLE.SINGLE_QUOTED;
}

/** Starts with a letter or a slash, contains no YAML syntax, and is a string in every version of YAML. */
const plainText = /^[A-Za-z/](?:[\w/.,;()<>{}[\]|=+*&!?%@$#^~'"`\\-]|:(?=[^\s:#])| (?=[^\s:#]))*$/;
const reservedWords = /^(?:y|n|yes|no|on|off|true|false|null)$/i;
/** A line of ASCII that starts with an indicator, or contains the end of a key or the start of a comment. */
const quotedText = /^(?:[#&*!|>'"%@`,[\]{}][ -~]*|[!-~](?:[ -~]*(?:: | #)[ -~]*|[ -~]*:))$/;
const printableLines = /^[!-~][ -~\n]*[!-~]$/;

/**
 * Writes mappings and sequences as js-yaml does, several times as fast and without a syntax tree. Scalars that may need quotes are left to
 * js-yaml.
 */
class BlockWriter {
  /** js-yaml writes such keys, and their values, in another way. */
  hasLongKeys = false;
  readonly #parts: string[] = [];
  readonly #keys = new Map<string, string>();
  readonly #quoted = new Map<string, string>();

  /** The text without a final line break; empty for an empty object. */
  print(root: JsonObject): string {
    this.#mapping(root, 0, true);
    return this.#parts.join('');
  }

  /** @param isInline True if the first key continues a line. */
  #mapping(object: JsonObject, level: number, isInline: boolean): void {
    const indent = `\n${'  '.repeat(level)}`;
    let start = isInline ? '' : indent;
    for (const key of Object.keys(object)) {
      this.#parts.push(start, this.#key(key), ':');
      const value = object[key] ?? null;
      if (!this.#nested(value, level + 1, false)) this.#parts.push(' ', this.#scalar(value, level + 1));
      start = indent;
    }
  }

  #sequence(items: readonly JsonValue[], level: number, isInline: boolean): void {
    const indent = `\n${'  '.repeat(level)}`;
    let start = isInline ? '' : indent;
    for (const item of items) {
      this.#parts.push(start, '- ');
      if (!this.#nested(item, level + 1, true)) this.#parts.push(this.#scalar(item, level + 1));
      start = indent;
    }
  }

  /** Writes an array or object with content; returns false for other values. */
  #nested(value: JsonValue, level: number, isInline: boolean): boolean {
    if (isArray(value) && value.length > 0) this.#sequence(value, level, isInline);
    else if (isObject(value) && Object.keys(value).length > 0) this.#mapping(value, level, isInline);
    else return false;
    return true;
  }

  #scalar(value: JsonValue, level: number): string {
    if (isArray(value)) return '[]';
    if (isObject(value)) return '{}';
    if (typeof value === 'string') return this.#string(value, level);
    if (typeof value === 'boolean' || value === null || isPlainInteger(value)) return String(value);
    return dumpItem(value);
  }

  #string(text: string, level: number): string {
    if (isPlain(text)) return text;
    if (quotedText.test(text)) return `'${text.replaceAll("'", "''")}'`;
    if (text.includes('\n') && printableLines.test(text))
      return `|-\n${text.replace(/^(?=.)/gm, '  '.repeat(level))}`;
    const quoted = this.#quoted.get(text) ?? dumpItem(text);
    this.#quoted.set(text, quoted);
    return quoted.startsWith('|') ? quoted.replace(/\n(?=.)/g, `\n${'  '.repeat(level - 1)}`) : quoted;
  }

  #key(key: string): string {
    const known = this.#keys.get(key);
    if (known !== undefined) return known;
    if (key.includes('\n') || key.length > 1000) this.hasLongKeys = true;
    const printed = isPlain(key) ? key : dumpYaml({ [key]: 0 }).slice(0, -': 0\n'.length);
    this.#keys.set(key, printed);
    return printed;
  }
}

function isPlain(text: string): boolean {
  return plainText.test(text) && !reservedWords.test(text);
}

function isPlainInteger(value: number | ExactNumber): boolean {
  return typeof value === 'number' && Number.isSafeInteger(value) && !Object.is(value, -0);
}

/** Prints an item of a sequence. The second item prevents the document end marker. */
function dumpItem(value: JsonValue): string {
  return dumpYaml([value, 0]).slice('- '.length, -'\n- 0\n'.length);
}

/** True if the value ends with a string that js-yaml closes with a document end marker. */
function isOpenEnded(value: JsonValue): boolean {
  if (isArray(value)) return value.length > 0 && isOpenEnded(value.at(-1) ?? null);
  if (isObject(value)) return isOpenEnded(Object.values(value).at(-1) ?? null);
  return typeof value === 'string' && (value === '\n' || value.endsWith('\n\n'));
}

const schema = DUMP_SCHEMA.withTags(
  exactTag('tag:yaml.org,2002:int', /^-?\d+$/),
  exactTag('tag:yaml.org,2002:float', /[.eE]/),
);

/** A YAML tag that prints an {@link ExactNumber} with its original text. */
function exactTag(name: string, pattern: RegExp) {
  const standardTag = DUMP_SCHEMA.tags.find((tag) => tag.nodeKind === 'scalar' && tag.tagName === name);
  return defineScalarTag(name, {
    implicit: true,
    resolve: (text, isExplicit, tagName) =>
      standardTag?.nodeKind === 'scalar' ? standardTag.resolve(text, isExplicit, tagName) : NOT_RESOLVED,
    identify: (data) =>
      data instanceof ExactNumber ? pattern.test(data.text) : standardTag?.identify(data) === true,
    represent: (data) => (data instanceof ExactNumber ? data.text : String(data)),
  });
}
