import { format as gofmt } from '@wasm-fmt/gofmt';
import { printString } from '../../../codegen/languages/go/literals.ts';
import { formatter } from '../../support/syntax.ts';
import {
  exitsWith0,
  isNotMultipart,
  type LanguageFixture,
  multipart,
  note,
  photo,
  sameText,
} from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: formatter((program) => gofmt(program)),
  published: { target: ['go', 'native'], isCorrect: isNotMultipart },
  addImports: sameText,
  roundTrips: [
    {
      name: 'Go',
      needs: ['go'],
      file: 'main.go',
      program: (texts) =>
        `package main\n\nimport "fmt"\n\nfunc main() {\n${texts.map((text) => `\tfmt.Printf("%x\\n", ${printString(text)})\n`).join('')}}\n`,
      commands: [['go', 'run', 'main.go']],
    },
  ],
  deviations: [
    { name: 'the bytes of a file', request: multipart(note, photo), ours: 'os.ReadFile("photo.png")' },
  ],
  documentedFaults: {
    go: [
      ['go vet: the response is used before the error of Do is checked', '+ \tif err != nil {'],
      [exitsWith0, '+ \t\tlog.Fatal(res.Status)'],
    ],
  },
  seededFaults: [
    {
      name: 'a statement without indentation',
      tool: 'gofmt',
      seed: (program) => `${program}\nfunc seeded() {\nprintln()\n}\n`,
      finding: /\+\tprintln\(\)/,
    },
    {
      name: 'a value that is assigned to itself',
      tool: 'go',
      seed: (program) => `${program}\nfunc seeded(value int) {\n\tvalue = value\n}\n`,
      finding: /self-assignment/,
    },
  ],
};
