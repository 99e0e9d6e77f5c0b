import { RE2JS } from 're2js';

/** Characters of `\s` (ECMA-262, 22.2.2.9). */
const whiteSpace = String.raw`\t\n\x0b\f\r \x{a0}\x{1680}\x{2000}-\x{200a}\x{2028}\x{2029}\x{202f}\x{205f}\x{3000}\x{feff}`;
const anyCharacter = String.raw`[^\n\r\x{2028}\x{2029}]`;
const sameEscapes = /^\\[dDwWbBtnfr^$\\.*+?()[\]{}|/-]$/;
const token =
  /\\u[dD][89abAB]..\\u[dD][c-fC-F]..|\\u\{[^}]*\}|\\u....|\\x..|\\c.|\\[pP]\{[^}]*\}|\\k<[^>]*>|\\.|\(\?<?[=!]|\(\?<|\[\^\]|\[\^?|./gsu;

/**
 * Compiles a regular expression for an engine that matches in linear time.
 *
 * @param source A pattern that is valid with the `u` flag of ECMAScript.
 * @returns Undefined if the engine lacks a construct of the pattern, such as look-around, back-references and repetitions above 1,000.
 */
export function compileLinear(source: string): ((text: string) => boolean) | undefined {
  const translated = translate(source);
  if (translated === undefined) return undefined;
  try {
    const expression = RE2JS.compile(translated);
    return (text) => expression.test(text);
  } catch {
    return undefined;
  }
}

/** Translates from ECMAScript with the `u` flag to RE2. */
function translate(source: string): string | undefined {
  let translated = '';
  let inClass = false;
  for (const [text] of source.matchAll(token)) {
    const part = inClass ? inClassToken(text) : plainToken(text);
    if (part === undefined) return undefined;
    translated += part;
    if (text === '[' || text === '[^') inClass = true;
    else if (text === ']') inClass = false;
  }
  return translated;
}

function plainToken(text: string): string | undefined {
  if (text === '.') return anyCharacter;
  if (text === '[^]') return String.raw`[\x00-\x{10ffff}]`;
  if (text === String.raw`\s`) return `[${whiteSpace}]`;
  if (text === String.raw`\S`) return `[^${whiteSpace}]`;
  if (text === '(?<') return '(?P<';
  if (/^\(\?/.test(text)) return undefined;
  return text.startsWith('\\') ? escapeToken(text) : text;
}

function inClassToken(text: string): string | undefined {
  if (text === String.raw`\s`) return whiteSpace;
  if (text === String.raw`\S`) return undefined;
  if (text === String.raw`\b`) return String.raw`\x08`;
  // RE2 reads `[:alpha:]` as a class.
  if (text.startsWith('[')) return text.replace('[', String.raw`\[`);
  return text.startsWith('\\') ? escapeToken(text) : text;
}

function escapeToken(text: string): string | undefined {
  if (sameEscapes.test(text)) return text;
  switch (text[1]) {
    case 'v':
      return String.raw`\x0b`;
    case '0':
      return String.raw`\x00`;
    case 'c':
      return codePoint(text.charCodeAt(2) % 32);
    case 'x':
      return codePoint(Number.parseInt(text.slice(2), 16));
    case 'u':
      return unicodeEscape(text);
    case 'p':
    case 'P':
      return property(text);
    default:
      return undefined;
  }
}

function unicodeEscape(text: string): string {
  const digits = text
    .replaceAll(/\\u|[{}]/g, ' ')
    .trim()
    .split(/ +/);
  const units = digits.map((part) => Number.parseInt(part, 16));
  return codePoint(
    units.length === 1 ? (units[0] ?? 0) : (String.fromCharCode(...units).codePointAt(0) ?? 0),
  );
}

function codePoint(value: number): string {
  return `\\x{${value.toString(16)}}`;
}

/** `\p{Lu}`, `\p{General_Category=Lu}` and `\p{Script=Greek}`. Other properties are unknown to RE2. */
function property(text: string): string | undefined {
  const [name = '', value] = text.slice(3, -1).split('=');
  if (value === undefined) return name.length <= 2 ? text : undefined;
  return /^(?:Script|sc|General_Category|gc)$/.test(name) ? `${text.slice(0, 3)}${value}}` : undefined;
}
