import { printString } from '../../../codegen/languages/swift/literals.ts';
import { isArray, isObject, type JsonValue } from '../../../codegen/values/json.ts';
import { treeSitter } from '../../support/syntax.ts';
import { exitsWith0Always, isNotMultipart, json, type LanguageFixture, sameText } from '../fixture.ts';

const parse = treeSitter('swift');

export const fixture: LanguageFixture = {
  parseErrors: (program) => parse(withoutOddities(program)),
  published: {
    target: ['swift', 'nsurlsession'],
    isCorrect: (request) =>
      isNotMultipart(request) &&
      (request.body?.kind !== 'json' ||
        (!isArray(request.body.value) && !hasEmptyObject(request.body.value))),
  },
  addImports: sameText,
  roundTrips: [
    {
      name: 'Swift',
      needs: ['swiftc'],
      file: 'main.swift',
      program: swiftProgram,
      commands: [['swiftc', '-o', 'main', 'main.swift'], ['./main']],
    },
  ],
  deviations: [
    { name: 'null', request: json({ a: null, b: 1 }), published: '"a": ,', ours: '"a": NSNull(),' },
    { name: 'an empty object', request: json({ a: {}, b: 1 }), published: '"a": [],', ours: '"a": [:],' },
    { name: 'interpolation', request: json({ a: '\\(x)' }), published: '"\\(x)"', ours: '"\\\\(x)"' },
  ],
  rejectsBodyWithGet: 'URLSession rejects a body with GET',
  documentedFaults: {
    'swiftc with a shim': [
      [
        'the documented example does not compile: add `try` before `JSONSerialization.data(…)`',
        '+ let postData = try JSONSerialization.data(withJSONObject: parameters, options: [])',
      ],
      [exitsWith0Always, '+     exit(1)'],
    ],
  },
  seededFaults: [
    {
      name: 'a variable that never changes',
      tool: 'swiftc',
      seed: (program) => `${program}\nfunc seeded() {\n  var same = 1\n  print(same)\n}\n`,
      finding: /never mutated/,
    },
    {
      name: 'a missing space',
      tool: 'swift-format',
      seed: (program) => `${program}\nlet seeded=1\n`,
      finding: /\[Spacing\]/,
    },
  ],
};

/** The grammar has no conditional compilation and not every raw string. The compiler checks both. */
function withoutOddities(program: string): string {
  return program.replace(/^#(?:if|else|endif)\b.*$/gm, '').replace(/(#+)"""[\s\S]*?"""\1/g, '""');
}

/** Swift's empty dictionary is `[:]`. */
function hasEmptyObject(value: JsonValue): boolean {
  if (isArray(value)) return value.some(hasEmptyObject);
  if (!isObject(value)) return false;
  const members = Object.values(value);
  return members.length === 0 || members.some(hasEmptyObject);
}

function swiftProgram(texts: readonly string[]): string {
  const digits = 'Array("0123456789abcdef")';
  const show = `let digits = ${digits}\nfunc show(_ text: String) {\n  print(String(text.utf8.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))\n}\n`;
  return show + texts.map((text) => `show(${printString(text)})\n`).join('');
}
