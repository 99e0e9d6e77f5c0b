import { fileOf, type Plan, type ProofProgram, type Prover } from '../prover.ts';
import { failing } from './failing.ts';

/** Script that loads programs one by one in a single process. It reads their indices from its arguments. */
interface Runner {
  readonly file: string;
  readonly text: string;
  readonly command: readonly [string, ...string[]];
  readonly env: Readonly<Record<string, string>>;
}

function scriptPlan(programs: readonly ProofProgram[], extension: string, runner: Runner): Plan {
  const files = programs.map((program) => [fileOf(program, extension), program.text] as const);
  return {
    files: new Map([...files, [runner.file, runner.text]]),
    compile: [],
    run: (indices) => ({ command: [...runner.command, runner.file, ...indices], env: runner.env }),
  };
}

export const python: Prover = {
  name: 'python3',
  language: 'python',
  failing: failing.python,
  styles: ['documented', 'complete', 'stream'],
  tools: [
    { name: 'python3', version: ['python3', '--version'], install: 'apt-get install python3' },
    {
      name: 'requests',
      version: ['python3', '-c', 'import requests; print(requests.__version__)'],
      install: 'apt-get install python3-requests',
    },
  ],
  plan: (programs, { trust }) =>
    scriptPlan(programs, 'py', {
      file: 'run_all.py',
      text: `import runpy
import sys
import traceback

for index in sys.argv[1:]:
    with open("current", "w") as current:
        current.write(index)
    try:
        runpy.run_path(f"program_{index}.py", run_name="__main__")
    except BaseException as error:
        if isinstance(error, SystemExit) and not error.code:
            continue
        open(f"{index}.failed", "w").close()
        if isinstance(error, SystemExit):
            print(error.code, file=sys.stderr)
        else:
            traceback.print_exc()
`,
      command: ['python3'],
      env: trust ? { REQUESTS_CA_BUNDLE: trust.authority } : {},
    }),
};

/** Imports modules one by one and resets the exit code of the process after each. */
export const nodeRunner = `import { writeFileSync } from 'node:fs';

for (const index of process.argv.slice(2)) {
  writeFileSync('current', index);
  try {
    await import(\`./program_\${index}.mjs\`);
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
  }
  if (process.exitCode) writeFileSync(\`\${index}.failed\`, '');
  process.exitCode = 0;
}
`;

export const javascript: Prover = {
  name: 'node',
  language: 'javascript',
  failing: failing.javascript,
  styles: ['documented', 'complete', 'stream'],
  tools: [{ name: 'node', version: ['node', '--version'], install: 'apt-get install nodejs' }],
  plan: (programs, { trust }) =>
    scriptPlan(programs, 'mjs', {
      file: 'run_all.mjs',
      text: nodeRunner,
      command: ['node'],
      env: trust ? { NODE_EXTRA_CA_CERTS: trust.authority } : {},
    }),
};

export const ruby: Prover = {
  name: 'ruby',
  language: 'ruby',
  failing: failing.ruby,
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
