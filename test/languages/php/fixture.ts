import { printString } from '../../../codegen/languages/php/literals.ts';
import { treeSitter } from '../../support/syntax.ts';
import { isNotMultipart, type LanguageFixture, multipart, note, photo } from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: treeSitter('php'),
  published: { target: ['php', 'guzzle'], isCorrect: isNotMultipart },
  addImports: (text) => text.replace('<?php\n', "<?php\nrequire_once('vendor/autoload.php');\n"),
  roundTrips: [
    {
      name: 'PHP',
      needs: ['php'],
      file: 'main.php',
      program: (texts) =>
        `<?php\n${texts.map((text) => `echo bin2hex(${printString(text)}), "\\n";\n`).join('')}`,
      commands: [['php', 'main.php']],
    },
  ],
  deviations: [
    {
      name: 'a multipart body with headers',
      request: multipart(note, photo),
      ours: "Utils::tryFopen('photo.png'",
    },
  ],
  documentedFaults: { php: [] },
  seededFaults: [
    {
      name: 'a missing expression',
      tool: 'php',
      seed: (program) => `${program}$seeded = ;\n`,
      finding: /syntax error/,
    },
  ],
};
