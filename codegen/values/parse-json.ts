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
const deepest = 1_000;

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
const space = /[ \t\n\r]*/y;
const escaped = /\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4})/y;
const quote = 0x22;
const backslash = 0x5c;

/**
 * Parses JSON (RFC 8259) and keeps the digits of numbers. Duplicate keys are rejected, even with equal values.
 *
 * @throws JsonError at the first syntax error.
 */
export function readJson(text: string): JsonValue {
  return new JsonReader(text).readAll();
}

/** A JavaScript number if it prints as the same text, otherwise an {@link ExactNumber}. */
export function printedNumber(text: string): number | ExactNumber {
  const value = Number(text);
  return String(value) === text ? value : new ExactNumber(text);
}

class JsonReader {
  readonly #text: string;
  #at = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readAll(): JsonValue {
    const value = this.#value('JSON value expected');
    if (this.#at < this.#text.length) this.#miss('Expected end of input');
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
    switch (this.#text[this.#at]) {
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
    if (this.#depth >= deepest) throw new JsonError(`Nested more than ${deepest} levels deep`, this.#at);
    this.#depth += 1;
    const value = read();
    this.#depth -= 1;
    return value;
  }

  #object(): JsonObject {
    const members: { [key: string]: JsonValue } = {};
    this.#at += 1;
    this.#skipSpace();
    for (let isFirst = true; !this.#isAt('}'); isFirst = false) {
      if (this.#at >= this.#text.length) this.#miss("Quoted object key or end of object '}' expected");
      if (!isFirst) this.#comma();
      const start = this.#at;
      if (!this.#isAt('"')) this.#miss('Quoted object key expected');
      const key = this.#string();
      if (Object.hasOwn(members, key)) throw new JsonError(`Duplicate key '${key}'`, start);
      this.#skipSpace();
      if (!this.#isAt(':')) this.#miss("Colon ':' expected after property name");
      this.#at += 1;
      setMember(members, key, this.#value("Object value expected after ':'"));
    }
    this.#at += 1;
    return members;
  }

  #array(): readonly JsonValue[] {
    const items: JsonValue[] = [];
    this.#at += 1;
    this.#skipSpace();
    for (let isFirst = true; !this.#isAt(']'); isFirst = false) {
      if (this.#at >= this.#text.length) this.#miss("Array item or end of array ']' expected");
      if (!isFirst) this.#comma();
      items.push(this.#value('Array item expected'));
    }
    this.#at += 1;
    return items;
  }

  #comma(): void {
    if (!this.#isAt(',')) this.#miss("Comma ',' expected after value");
    this.#at += 1;
    this.#skipSpace();
  }

  #word<T>(word: string, value: T, expected: string): T {
    if (!this.#text.startsWith(word, this.#at)) this.#miss(expected);
    this.#at += word.length;
    return value;
  }

  #number(expected: string): number | ExactNumber {
    number.lastIndex = this.#at;
    const found = number.exec(this.#text)?.[0];
    if (found === undefined) this.#miss(expected);
    this.#at += found.length;
    return printedNumber(found);
  }

  #string(): string {
    const text = this.#text;
    const start = this.#at;
    let isPlain = true;
    let at = start + 1;
    for (let code = text.charCodeAt(at); code !== quote; code = text.charCodeAt(at)) {
      if (code === backslash) {
        isPlain = false;
        at = escapeEnd(text, at);
      } else if (code >= 0x20) at += 1;
      else this.#refuseInString(at);
    }
    this.#at = at + 1;
    return isPlain ? text.slice(start + 1, at) : String(parseUnknown(text.slice(start, at + 1)));
  }

  #refuseInString(at: number): never {
    this.#at = at;
    if (at >= this.#text.length) this.#miss("End of string '\"' expected");
    throw new JsonError(`Invalid character '${this.#text[at]}'`, at);
  }

  #skipSpace(): void {
    // Fast path: most values have no whitespace around them.
    if (this.#text.charCodeAt(this.#at) > 0x20) return;
    space.lastIndex = this.#at;
    space.test(this.#text);
    this.#at = space.lastIndex;
  }

  #isAt(character: string): boolean {
    return this.#text[this.#at] === character;
  }

  #miss(expected: string): never {
    const found = this.#text[this.#at];
    throw new JsonError(
      `${expected} but ${found === undefined ? 'reached end of input' : `got '${found}'`}`,
      this.#at,
    );
  }
}

function escapeEnd(text: string, at: number): number {
  escaped.lastIndex = at;
  if (escaped.test(text)) return escaped.lastIndex;
  const isUnicode = text[at + 1] === 'u';
  throw new JsonError(
    `Invalid ${isUnicode ? 'unicode' : 'escape'} character '${text.slice(at, at + (isUnicode ? 6 : 2))}'`,
    at,
  );
}

/** An assignment to `__proto__` would set the prototype. */
function setMember(object: { [key: string]: JsonValue }, key: string, value: JsonValue): void {
  if (key === '__proto__')
    Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
  else object[key] = value;
}
