import { printString } from '../../../codegen/languages/rust/literals.ts';
import { treeSitter } from '../../support/syntax.ts';
import { exitsWith0, type LanguageFixture, sameText } from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: treeSitter('rust'),
  addImports: sameText,
  roundTrips: [
    {
      name: 'Rust',
      needs: ['rustc'],
      file: 'main.rs',
      program: (texts) => `fn main() {
    for text in [${texts.map(printString).join(',\n')}] {
        println!("{}", text.bytes().map(|byte| format!("{byte:02x}")).collect::<String>());
    }
}
`,
      commands: [['rustc', '--edition', '2024', 'main.rs'], ['./main']],
    },
  ],
  deviations: [],
  documentedFaults: { rustc: [[exitsWith0, '+         .error_for_status()?;']] },
  seededFaults: [
    {
      name: 'a statement without indentation',
      tool: 'rustfmt',
      seed: (program) => `${program}\npub fn seeded() {\nprintln!();\n}\n`,
      finding: /\+.*println!\(\)/,
    },
    {
      name: 'a comparison with an empty string',
      tool: 'clippy-driver',
      seed: (program) => `${program}\npub fn seeded(text: &str) -> bool {\n    text == ""\n}\n`,
      finding: /comparison_to_empty|comparison to empty/,
    },
  ],
};
