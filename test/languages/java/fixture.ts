import { printString } from '../../../codegen/languages/java/literals.ts';
import { treeSitter } from '../../support/syntax.ts';
import { exitsWith0, isNotMultipart, type LanguageFixture, multipart, note, photo } from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: treeSitter('java'),
  published: { target: ['java', 'unirest'], isCorrect: isNotMultipart },
  addImports: (text) =>
    `import com.mashape.unirest.http.HttpResponse;\nimport com.mashape.unirest.http.Unirest;\n\n${text}`,
  roundTrips: [
    {
      name: 'Java',
      needs: ['javac', 'java'],
      file: 'Main.java',
      program: javaProgram,
      commands: [
        ['javac', '-encoding', 'UTF-8', 'Main.java'],
        ['java', '-cp', '.', 'Main'],
      ],
    },
  ],
  deviations: [
    {
      name: 'the bytes of a file',
      request: multipart(note, photo),
      ours: 'new java.io.File("photo.png"), "image/png")',
    },
  ],
  rejectsBodyWithGet: 'Unirest does not support a body with GET',
  documentedFaults: {
    'javac with unirest': [
      [
        exitsWith0,
        '+ if (response.getStatus() / 100 != 2) throw new IllegalStateException("HTTP " + response.getStatus());',
      ],
    ],
  },
  seededFaults: [
    {
      name: 'a raw type',
      tool: 'javac',
      seed: (program) => `${program}\nclass Seeded {\n  java.util.List list;\n}\n`,
      finding: /rawtypes/,
    },
  ],
};

/** Java limits a method to 64 KB of code. */
function javaProgram(texts: readonly string[]): string {
  const methods = texts.map((text, index) => `static String t${index}() { return ${printString(text)}; }\n`);
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
