import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Characters in the order of preference. The second alphabet satisfies patterns that require several kinds of characters. */
const alphabets = [
  'abcdefghijklmnopqrstuvwxyz1234567890ABCDEFGHIJKLMNOPQRSTUVWXYZ-_ ',
  'aB1-cD2_eF3!gH4$iJ5.',
];
const printableAscii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
const maxRepetitions = 64;
const maxLength = 4_096;

/**
 * Strings for a regular expression, shortest first. Look-around is ignored, so each string must be checked.
 *
 * @param variant Different numbers give different strings, as far as the pattern allows.
 * @returns Empty if the pattern is invalid.
 */
export function* samplePattern(source: string, variant: number): Generator<string> {
  const pattern = parsePattern(source);
  if (pattern === undefined) return;
  for (let repetitions = 0; repetitions <= maxRepetitions; repetitions += 1)
    for (const alphabet of alphabets)
      yield new PatternSampler(alphabet, repetitions, variant).sample(pattern.alternatives);
}

function parsePattern(source: string): AST.Pattern | undefined {
  const parser = new RegExpParser();
  for (const unicode of [true, false])
    try {
      return parser.parsePattern(source, 0, source.length, { unicode });
    } catch {
      // The pattern can be valid without the `u` flag.
    }
  return undefined;
}

class PatternSampler {
  readonly #alphabet: string;
  /** Repetitions in addition to the minimum of each quantifier. */
  readonly #repetitions: number;
  readonly #variant: number;
  readonly #groups = new Map<AST.CapturingGroup, string>();
  #count = 0;
  #length = 0;

  constructor(alphabet: string, repetitions: number, variant: number) {
    this.#alphabet = alphabet;
    this.#repetitions = repetitions;
    this.#variant = variant;
  }

  sample(alternatives: readonly AST.Alternative[]): string {
    const alternative = alternatives[this.#variant % alternatives.length];
    return (alternative?.elements ?? []).map((element) => this.#element(element)).join('');
  }

  #element(element: AST.Element): string {
    if (this.#length > maxLength) return '';
    switch (element.type) {
      case 'Character':
        this.#length += 1;
        return String.fromCodePoint(element.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        this.#length += 1;
        return this.#character(element);
      case 'Group':
        return this.sample(element.alternatives);
      case 'CapturingGroup': {
        const text = this.sample(element.alternatives);
        this.#groups.set(element, text);
        return text;
      }
      case 'Quantifier': {
        const count = Math.min(element.min + this.#repetitions, element.max, maxLength);
        return Array.from({ length: count }, () => this.#element(element.element)).join('');
      }
      case 'Backreference':
        return [element.resolved]
          .flat()
          .map((group) => this.#groups.get(group) ?? '')
          .join('');
      case 'Assertion':
        return '';
      default:
        return element satisfies never;
    }
  }

  #character(element: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass): string {
    const isAllowed = characterTest(element.raw);
    const preferred = [...this.#alphabet].filter(isAllowed);
    const allowed =
      preferred.length > 0 ? preferred : [...printableAscii, ...listedCharacters(element)].filter(isAllowed);
    const index = this.#count + this.#variant;
    this.#count += 1;
    return allowed[index % Math.max(1, allowed.length)] ?? '';
  }
}

function characterTest(raw: string): (character: string) => boolean {
  const expression = [`^${raw}$`].map((source) => {
    try {
      return new RegExp(source, 'u');
    } catch {
      return new RegExp(source);
    }
  });
  return (character) => expression.every((one) => one.test(character));
}

function listedCharacters(
  element: AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass,
): readonly string[] {
  if (element.type !== 'CharacterClass') return ['é', 'Ω', 'あ', '中'];
  return element.elements.flatMap((one) => {
    if (one.type === 'Character') return [String.fromCodePoint(one.value)];
    if (one.type === 'CharacterClassRange') return [String.fromCodePoint(one.min.value)];
    return ['é', 'Ω', 'あ', '中'];
  });
}
