import { scriptPlan } from '../shared/scripts.ts';
import type { ProofProgram, Prover } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const failing = (text: string) =>
  text.replace('\nputs response.read_body', '\nresponse.value # raises unless 2xx\nputs response.read_body');

const ruby: Prover = {
  name: 'ruby',
  language: 'ruby',
  failing,
  styles: ['documented', 'complete', 'stream'],
  tools: [{ name: 'ruby', version: ['ruby', '--version'], install: 'apt-get install ruby' }],
  plan: (programs, { trust }) =>
    scriptPlan(programs.map(withoutSecurity), 'rb', {
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
      env: trust ? { SSL_CERT_FILE: trust.authority } : {},
    }),
};

/** Disables TLS if the origin is replaced, because the recorder then uses HTTP. */
function withoutSecurity(program: ProofProgram): ProofProgram {
  const { text } = program;
  if (!text.includes('URI("http://127.0.0.1:')) return program;
  return { ...program, text: text.replace('\nhttp.use_ssl = true\n', '\nhttp.use_ssl = false\n') };
}

export const toolchains: readonly Prover[] = [ruby];
