import { planInOneProcess } from '../shared/scripts.ts';
import type { RunnableProgram, Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) =>
  text.replace('\nputs response.read_body', '\nresponse.value # raises unless 2xx\nputs response.read_body');

const ruby: Toolchain = {
  name: 'ruby',
  language: 'ruby',
  exitOnFailure,
  styles: ['documented', 'complete', 'stream'],
  tools: [
    {
      name: 'ruby',
      version: ['ruby', '--version'],
      install: 'install Ruby from https://www.ruby-lang.org/en/downloads/',
    },
  ],
  inheritedVariables: { RBENV_ROOT: '.rbenv' },
  plan: (programs, { testCa }) =>
    planInOneProcess(programs.map(withoutTls), 'rb', {
      file: 'run_all.rb',
      text: `ARGV.each do |index|
  File.write("current", index)
  begin
    load "./program_#{index}.rb", true
  rescue Exception => error
    next if error.is_a?(SystemExit) && error.success?
    File.write("#{index}.failed", "")
    warn error.full_message(highlight: false)
  end
end
`,
      command: ['ruby'],
      env: testCa ? { SSL_CERT_FILE: testCa.authority } : {},
    }),
  standalone: { file: 'main.rb', checks: [['ruby', '-wc', 'main.rb']], run: ['ruby', 'main.rb'] },
};

/** Disables TLS if the origin is replaced, because the recorder then uses HTTP. */
function withoutTls(program: RunnableProgram): RunnableProgram {
  const { text } = program;
  if (!text.includes('URI("http://127.0.0.1:')) return program;
  return { ...program, text: text.replace('\nhttp.use_ssl = true\n', '\nhttp.use_ssl = false\n') };
}

export const toolchains = (): readonly Toolchain[] => [ruby];
