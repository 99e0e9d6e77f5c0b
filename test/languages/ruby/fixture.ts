import { printSingleQuoted, printString } from '../../../codegen/languages/ruby/literals.ts';
import { requestWith, textBody } from '../../support/requests.ts';
import { treeSitter } from '../../support/syntax.ts';
import {
  exitsWith0,
  isNotMultipart,
  json,
  type LanguageFixture,
  multipart,
  note,
  photo,
  sameText,
} from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: treeSitter('ruby'),
  published: { target: ['ruby', 'native'], isCorrect: isNotMultipart },
  addImports: sameText,
  roundTrips: [
    {
      name: 'Ruby, double quotes',
      needs: ['ruby'],
      file: 'main.rb',
      program: (texts) => texts.map((text) => `puts ${printString(text)}.unpack1('H*')\n`).join(''),
      commands: [['ruby', 'main.rb']],
    },
    {
      name: 'Ruby, single quotes (headers)',
      needs: ['ruby'],
      file: 'main.rb',
      program: (texts) => texts.map((text) => `puts ${printSingleQuoted(text)}.unpack1('H*')\n`).join(''),
      commands: [['ruby', 'main.rb']],
      accepts: (text) => /^[\t -~]*$/.test(text),
    },
  ],
  deviations: [
    {
      name: 'interpolation',
      request: json({ a: '#{x} #$y #@z' }),
      published: '"#{x} #$y #@z',
      ours: '\\#{x} \\#$y \\#@z',
    },
    {
      name: 'interpolation in text',
      request: requestWith(textBody('#{x}')),
      published: '"#{x}"',
      ours: '"\\#{x}"',
    },
    { name: 'the bytes of a file', request: multipart(note, photo), ours: "File.binread('photo.png')" },
  ],
  documentedFaults: { ruby: [[exitsWith0, '+ response.value # raises unless 2xx']] },
  seededFaults: [
    {
      name: 'an unused variable',
      tool: 'ruby',
      seed: (program) => `${program}\ndef seeded\n  unused = 1\nend\n`,
      finding: /assigned but unused variable/,
    },
  ],
};
