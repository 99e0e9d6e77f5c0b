import { printString } from '../../../codegen/languages/javascript/literals.ts';
import { treeSitter } from '../../support/syntax.ts';
import { exitsWith0Always, json, type LanguageFixture, sameText } from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: treeSitter('javascript'),
  published: { target: ['javascript', 'fetch'], isCorrect: () => true },
  addImports: sameText,
  roundTrips: [
    {
      name: 'JavaScript',
      needs: ['node'],
      file: 'main.mjs',
      program: (texts) =>
        texts.map((text) => `console.log(Buffer.from(${printString(text)}).toString('hex'));\n`).join(''),
      commands: [['node', 'main.mjs']],
    },
  ],
  deviations: [
    {
      name: 'an escape inside the JSON',
      request: json({ a: 'x\ny"z\\' }),
      published: '"x\\ny\\"z\\\\"',
      ours: '"x\\\\ny\\\\"z\\\\\\\\"',
    },
    { name: 'a line separator', request: json({ a: '\u2028' }), published: '\u2028', ours: '\\u2028' },
  ],
  rejectsBodyWithGet: 'fetch rejects a body with GET',
  documentedFaults: { node: [[exitsWith0Always, '+   process.exitCode = 1;']] },
  seededFaults: [
    {
      name: 'a name that is declared twice',
      tool: 'node',
      seed: (program) => `${program}const same = 1;\nconst same = 2;\n`,
      finding: /SyntaxError/,
    },
  ],
};
