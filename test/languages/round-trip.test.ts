import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printString as csharpString } from '../../codegen/languages/csharp/literals.ts';
import { printWord } from '../../codegen/languages/curl/literals.ts';
import { printString as goString } from '../../codegen/languages/go/literals.ts';
import { printString as javaString } from '../../codegen/languages/java/literals.ts';
import { printString as javascriptString } from '../../codegen/languages/javascript/literals.ts';
import { printString as phpString } from '../../codegen/languages/php/literals.ts';
import {
  printString as pythonString,
  printValue as pythonValue,
} from '../../codegen/languages/python/literals.ts';
import { printPlainString, printString as rubyString } from '../../codegen/languages/ruby/literals.ts';
import type { JsonValue } from '../../codegen/values/json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import { parseErrors } from '../support/syntax.ts';

/** Texts that broke other generators, and reproducible random texts. */
const known = [
  '',
  '\'"`\\',
  '\\\' \\" \\n \\u0041 \\x41 \\',
  'a\nb\rc\r\nd\te\u2028f\u2029g\u0085h\fi\vj',
  '\u0001\u0007\u001b[31m\u007f\u0080\u009f',
  '#{`touch CANARY`} #$x #@y #{} # #{',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text contains a placeholder on purpose.
  '${CANARY} $x {$x} $(touch CANARY) `touch CANARY` %s %n %% {{x}}',
  '\\(CANARY) \\u{41} */ /* ?> <?php </script> <!-- --> // # =end """ \'\'\'',
  'é 日本 😀 \u202e\u200b\ufeff\u061c e\u0301 \ud83d\udc69\u200d\ud83d\udcbb',
  '!! !x ~ * ? [a] -n --x @/etc/passwd =x',
  ' leading and trailing ',
  'x'.repeat(70_000),
];
const random = fc.sample(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'\'"`\\$#{}()@%\n\r\t &|;<>!*?~=abu0123456789'), maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  { numRuns: 400, seed: 20_241 },
);
const texts = [...known, ...random.filter((text) => text.isWellFormed() && !text.includes('\0'))];
const json = fc.sample(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), {
  numRuns: 200,
  seed: 7,
}) as JsonValue[];

/** Texts that are valid header values. */
const headerTexts = texts.filter((text) => /^[\t -~]*$/.test(text));
const shellTexts = texts.slice(0, 150);

function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

interface Interpreter {
  readonly name: string;
  /** Commands required to run the programs. */
  readonly needs: readonly string[];
  readonly files: Readonly<Record<string, string>>;
  readonly commands: readonly (readonly [string, ...string[]])[];
  /** Texts to print. Default: all. */
  readonly texts?: readonly string[];
}

const interpreters: readonly Interpreter[] = [
  {
    name: 'Python',
    needs: ['python3'],
    files: { 'main.py': texts.map((text) => `print((${pythonString(text)}).encode().hex())\n`).join('') },
    commands: [['python3', 'main.py']],
  },
  {
    name: 'JavaScript',
    needs: ['node'],
    files: {
      'main.mjs': texts
        .map((text) => `console.log(Buffer.from(${javascriptString(text)}).toString('hex'));\n`)
        .join(''),
    },
    commands: [['node', 'main.mjs']],
  },
  {
    name: 'Ruby, double quotes',
    needs: ['ruby'],
    files: { 'main.rb': texts.map((text) => `puts ${rubyString(text)}.unpack1('H*')\n`).join('') },
    commands: [['ruby', 'main.rb']],
  },
  {
    name: 'Ruby, single quotes (headers)',
    texts: headerTexts,
    needs: ['ruby'],
    files: {
      'main.rb': headerTexts.map((text) => `puts ${printPlainString(text)}.unpack1('H*')\n`).join(''),
    },
    commands: [['ruby', 'main.rb']],
  },
  {
    name: 'PHP',
    needs: ['php'],
    files: {
      'main.php': `<?php\n${texts.map((text) => `echo bin2hex(${phpString(text)}), "\\n";\n`).join('')}`,
    },
    commands: [['php', 'main.php']],
  },
  {
    name: 'Go',
    needs: ['go'],
    files: {
      'main.go': `package main\n\nimport "fmt"\n\nfunc main() {\n${texts.map((text) => `\tfmt.Printf("%x\\n", ${goString(text)})\n`).join('')}}\n`,
    },
    commands: [['go', 'run', 'main.go']],
  },
  {
    name: 'Java',
    needs: ['javac', 'java'],
    files: { 'Main.java': javaProgram() },
    commands: [
      ['javac', '-encoding', 'UTF-8', 'Main.java'],
      ['java', '-cp', '.', 'Main'],
    ],
  },
  {
    name: 'C#',
    needs: ['mcs', 'mono'],
    files: { 'main.cs': csharpProgram() },
    commands: [
      ['mcs', '-codepage:utf8', 'main.cs'],
      ['mono', 'main.exe'],
    ],
  },
  {
    name: 'sh',
    texts: shellTexts,
    needs: ['sh', 'od'],
    files: {
      'main.sh': shellTexts
        .map((text) => `printf '%s' ${printWord(text)} | od -An -v -tx1 | tr -d ' \\n'; echo\n`)
        .join(''),
    },
    commands: [['sh', 'main.sh']],
  },
];

/** Java limits a method to 64 KB of code. */
function javaProgram(): string {
  const methods = texts.map((text, index) => `static String t${index}() { return ${javaString(text)}; }\n`);
  const calls = texts.map((_, index) => `show(t${index}());\n`);
  return `import java.nio.charset.StandardCharsets;
class Main {
static void show(String text) {
  StringBuilder hex = new StringBuilder();
  for (byte b : text.getBytes(StandardCharsets.UTF_8)) hex.append(String.format("%02x", b));
  System.out.println(hex);
}
${methods.join('')}public static void main(String[] args) {
${calls.join('')}}
}
`;
}

function csharpProgram(): string {
  const calls = texts.map((text) => `Show(${csharpString(text)});\n`);
  return `using System;
using System.Text;
class Program {
static void Show(string text) { Console.WriteLine(BitConverter.ToString(Encoding.UTF8.GetBytes(text)).Replace("-", "").ToLower()); }
static void Main() {
${calls.join('')}}
}
`;
}

function isThere(command: string): boolean {
  return spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;
}

function runAll({ files, commands }: Pick<Interpreter, 'files' | 'commands'>): string {
  const folder = mkdtempSync(join(tmpdir(), 'rosetta-literals-'));
  try {
    for (const [name, contents] of Object.entries(files)) writeFileSync(join(folder, name), contents);
    const env = { ...process.env, LC_ALL: 'C.UTF-8', GOFLAGS: '-mod=mod' };
    let output = '';
    for (const [command, ...args] of commands)
      output = execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
    return output;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe(`the compiler or interpreter reads ${texts.length} string literals back unchanged`, () => {
  for (const interpreter of interpreters) {
    const missing = interpreter.needs.filter((command) => !isThere(command));
    test.skipIf(missing.length > 0)(
      `${interpreter.name}${missing.length > 0 ? `: no ${missing.join(', no ')}` : ''}`,
      () => {
        const lines = runAll(interpreter).trimEnd().split('\n');
        expect(lines).toEqual((interpreter.texts ?? texts).map(hexOf));
      },
    );
  }
});

test.skipIf(!isThere('python3'))(`${json.length} random JSON values come out of Python`, () => {
  const program = `import json\n${json.map((value) => `print(json.dumps(${pythonValue(value)}))\n`).join('')}`;
  const lines = runAll({ files: { 'main.py': program }, commands: [['python3', 'main.py']] })
    .trimEnd()
    .split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual(
    json.map((value) => JSON.parse(stringifyJson(value))),
  );
});

test('every text is one string for the grammar of Swift', async () => {
  const { printString } = await import('../../codegen/languages/swift/literals.ts');
  const program = texts.map((text, index) => `let t${index} = ${printString(text)}\n`).join('');
  expect(await parseErrors('swift', program)).toEqual([]);
});
