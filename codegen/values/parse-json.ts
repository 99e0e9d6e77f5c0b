import { ExactNumber, type JsonObject, type JsonValue } from './json.ts';
import { parseUnknown } from './unknown.ts';

/** A JSON syntax error at an offset in UTF-16 code units. */
export class JsonError extends SyntaxError {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** Maximum recursion depth. The limit for descriptions is much lower. */
const maxDepth = 1_000;

const numberPattern = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const whitespacePattern = /[ \t\n\r]*/y;
const escapePattern = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const quote = 0x22;
const backslash = 0x5c;

/**
 * Parses JSON (RFC 8259) and keeps the digits of numbers. Duplicate keys are rejected, even with equal values.
 *
 * @throws JsonError at the first syntax error.
 */
export function parseJsonText(text: string): JsonValue {
  return new JsonParser(text).readAll();
}

/** A JavaScript number if it prints as the same text, otherwise an {@link ExactNumber}. */
export function toNumber(text: string): number | ExactNumber {
  const value = Number(text);
  return String(value) === text ? value : new ExactNumber(text);
}

class JsonParser {
  readonly #text: string;
  #offset = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): JsonValue {
    const value = this.#value('JSON value expected');
    if (this.#offset < this.#text.length) this.#failExpecting('Expected end of input');
    return value;
  }

  /** Reads a value and the whitespace around it. */
  #value(expected: string): JsonValue {
    this.#skipSpace();
    const value = this.#bareValue(expected);
    this.#skipSpace();
    return value;
  }

  #bareValue(expected: string): JsonValue {
    switch (this.#text[this.#offset]) {
      case '"':
        return this.#string();
      case '{':
        return this.#nested(() => this.#object());
      case '[':
        return this.#nested(() => this.#array());
      case 't':
        return this.#word('true', true, expected);
      case 'f':
        return this.#word('false', false, expected);
      case 'n':
        return this.#word('null', null, expected);
      default:
        return this.#number(expected);
    }
  }

  #nested<T>(read: () => T): T {
    if (this.#depth >= maxDepth)
      throw new JsonError(`Nested more than ${maxDepth} levels deep`, this.#offset);
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): JsonObject {
    const properties: { [key: string]: JsonValue } = {};
    this.#offset += 1;
    this.#skipSpace();
    for (let isFirst = true; !this.#isAt('}'); isFirst = false) {
      if (this.#offset >= this.#text.length)
        this.#failExpecting("Quoted object key or end of object '}' expected");
      if (!isFirst) this.#comma();
      const start = this.#offset;
      if (!this.#isAt('"')) this.#failExpecting('Quoted object key expected');
      const key = this.#string();
      if (Object.hasOwn(properties, key)) throw new JsonError(`Duplicate key '${key}'`, start);
      this.#skipSpace();
      if (!this.#isAt(':')) this.#failExpecting("Colon ':' expected after property name");
      this.#offset += 1;
      setProperty(properties, key, this.#value("Object value expected after ':'"));
    }
    this.#offset += 1;
    return properties;
  }

  #array(): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.#offset += 1;
    this.#skipSpace();
    for (let isFirst = true; !this.#isAt(']'); isFirst = false) {
      if (this.#offset >= this.#text.length) this.#failExpecting("Array item or end of array ']' expected");
      if (!isFirst) this.#comma();
      items.push(this.#value('Array item expected'));
    }
    this.#offset += 1;
    return items;
  }

  #comma(): void {
    if (!this.#isAt(',')) this.#failExpecting("Comma ',' expected after value");
    this.#offset += 1;
    this.#skipSpace();
  }

  #word<T>(word: string, value: T, expected: string): T {
    if (!this.#text.startsWith(word, this.#offset)) this.#failExpecting(expected);
    this.#offset += word.length;
    return value;
  }

  #number(expected: string): number | ExactNumber {
    numberPattern.lastIndex = this.#offset;
    const match = numberPattern.exec(this.#text)?.[0];
    if (match === undefined) this.#failExpecting(expected);
    this.#offset += match.length;
    return toNumber(match);
  }

  #string(): string {
    const text = this.#text;
    const start = this.#offset;
    let isPlain = true;
    let offset = start + 1;
    for (let code = text.charCodeAt(offset); code !== quote; code = text.charCodeAt(offset)) {
      if (code === backslash) {
        isPlain = false;
        offset = escapeEnd(text, offset);
      } else if (code >= 0x20) offset += 1;
      else this.#rejectCharacter(offset);
    }
    this.#offset = offset + 1;
    return isPlain ? text.slice(start + 1, offset) : String(parseUnknown(text.slice(start, offset + 1)));
  }

  #rejectCharacter(offset: number): never {
    this.#offset = offset;
    if (offset >= this.#text.length) this.#failExpecting("End of string '\"' expected");
    throw new JsonError(`Invalid character '${this.#text[offset]}'`, offset);
  }

  #skipSpace(): void {
    // Fast path: most values have no whitespace around them.
    if (this.#text.charCodeAt(this.#offset) > 0x20) return;
    whitespacePattern.lastIndex = this.#offset;
    whitespacePattern.test(this.#text);
    this.#offset = whitespacePattern.lastIndex;
  }

  #isAt(character: string): boolean {
    return this.#text[this.#offset] === character;
  }

  #failExpecting(expected: string): never {
    const actual = this.#text[this.#offset];
    throw new JsonError(
      `${expected} but ${actual === undefined ? 'reached end of input' : `got '${actual}'`}`,
      this.#offset,
    );
  }
}

function escapeEnd(text: string, offset: number): number {
  escapePattern.lastIndex = offset;
  if (escapePattern.test(text)) return escapePattern.lastIndex;
  const isUnicode = text[offset + 1] === 'u';
  throw new JsonError(
    `Invalid ${isUnicode ? 'unicode' : 'escape'} character '${text.slice(offset, offset + (isUnicode ? 6 : 2))}'`,
    offset,
  );
}

/** An assignment to `__proto__` would set the prototype. */
function setProperty(object: { [key: string]: JsonValue }, key: string, value: JsonValue): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}
