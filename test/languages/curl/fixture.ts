import { format as shfmt } from '@wasm-fmt/shfmt';
import { printWord } from '../../../codegen/languages/curl/literals.ts';
import { formatter } from '../../support/syntax.ts';
import { exitsWith0, type LanguageFixture, sameText } from '../fixture.ts';

export const fixture: LanguageFixture = {
  // shfmt takes U+0080 for the end of the text.
  parseErrors: formatter((program) => shfmt(program.replaceAll('\u0080', '?'), 'snippet.sh')),
  addImports: sameText,
  roundTrips: [
    {
      name: 'sh',
      needs: ['sh', 'od'],
      file: 'main.sh',
      program: (texts) =>
        texts
          .map((text) => `printf '%s' ${printWord(text)} | od -An -v -tx1 | tr -d ' \\n'; echo\n`)
          .join(''),
      commands: [['sh', 'main.sh']],
      maxValues: 150,
    },
  ],
  deviations: [],
  documentedFaults: { bash: [[exitsWith0, '+ curl --fail-with-body --request POST \\']] },
  seededFaults: [
    {
      name: 'an open block',
      tool: 'bash',
      seed: (program) => `${program}if true; then\n`,
      finding: /syntax error/,
    },
    {
      name: 'a variable without quotes',
      tool: 'shellcheck',
      seed: (program) => `${program}cat $1\n`,
      finding: /SC2086/,
    },
  ],
};
