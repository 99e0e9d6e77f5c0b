import { printString, printValue } from '../../../codegen/languages/python/literals.ts';
import { requestWith } from '../../support/requests.ts';
import { treeSitter } from '../../support/syntax.ts';
import {
  exitsWith0,
  isNotMultipart,
  json,
  type LanguageFixture,
  multipart,
  photo,
  sameText,
} from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: treeSitter('python'),
  published: { target: ['python', 'requests'], isCorrect: isNotMultipart },
  addImports: sameText,
  roundTrips: [
    {
      name: 'Python',
      needs: ['python3'],
      file: 'main.py',
      program: (texts) => texts.map((text) => `print((${printString(text)}).encode().hex())\n`).join(''),
      commands: [['python3', 'main.py']],
    },
  ],
  valueRoundTrip: {
    name: 'Python',
    needs: ['python3'],
    file: 'main.py',
    program: (values) =>
      `import json\n${values.map((value) => `print(json.dumps(${printValue(value)}))\n`).join('')}`,
    commands: [['python3', 'main.py']],
  },
  deviations: [
    { name: 'a newline', request: json({ a: 'x\ny' }), published: '"x\ny"', ours: '"x\\ny"' },
    { name: 'a backslash', request: json({ a: 'C:\\new' }), published: '"C:\\new"', ours: '"C:\\\\new"' },
    { name: 'a quote in a key', request: json({ 'a"b': 1 }), published: '"a"b"', ours: '"a\\"b"' },
    { name: 'a falsy body', request: json(0), ours: 'payload = 0' },
    {
      name: 'a null body, which the library treats as no body',
      request: json(null),
      ours: 'payload = "null"',
    },
    { name: 'a file', request: multipart(photo), ours: 'open("photo.png", "rb")' },
    {
      name: 'a bare delimiter in the query',
      request: {
        ...requestWith(undefined, 'GET'),
        url: {
          origin: 'https://api.example.com',
          path: '/things',
          query: [{ name: 'a', value: 'x,y', raw: 'a=x,y' }],
        },
      },
      published: 'querystring',
      ours: 'things?a=x,y"',
    },
  ],
  documentedFaults: { python3: [[exitsWith0, '+ response.raise_for_status()']] },
  seededFaults: [
    {
      name: 'a comparison of identity with a number',
      tool: 'python3',
      seed: (program) => `${program}\nprint(1 is 1)\n`,
      finding: /SyntaxWarning|SyntaxError/,
    },
    {
      name: 'an unused import',
      tool: 'ruff',
      seed: (program) => `import zlib\n${program}`,
      finding: /F401/,
    },
    {
      name: 'an indentation of two spaces',
      tool: 'ruff',
      seed: (program) => `${program}\nif True:\n  pass\n`,
      finding: /ruff format/,
    },
  ],
};
