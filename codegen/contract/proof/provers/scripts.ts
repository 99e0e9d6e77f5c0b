import { fileOf, type Plan, type ProofProgram, type Prover } from '../prover.ts';

/** Languages that load one program after another in one process. */

function scriptPlan(
  programs: readonly ProofProgram[],
  extension: string,
  runner: { readonly file: string; readonly text: string; readonly command: readonly [string, ...string[]] },
  env: Readonly<Record<string, string>>,
): Plan {
  const files = programs.map((program) => [fileOf(program, extension), program.text] as const);
  return {
    files: new Map([...files, [runner.file, runner.text]]),
    steps: [{ kind: 'run', command: runner.command, env }],
  };
}

/** The indices, for a runner that reads them from its arguments. */
function indicesOf(programs: readonly ProofProgram[]): readonly string[] {
  return programs.map(({ index }) => String(index));
}

export const python: Prover = {
  language: 'python',
  tools: [
    { name: 'python3', version: ['python3', '--version'], install: 'apt-get install python3' },
    {
      name: 'requests',
      version: ['python3', '-c', 'import requests; print(requests.__version__)'],
      install: 'apt-get install python3-requests',
    },
  ],
  plan: (programs, { trust }) =>
    scriptPlan(
      programs,
      'py',
      {
        file: 'run_all.py',
        text: `import runpy
import sys
import traceback

for index in sys.argv[1:]:
    with open("current", "w") as current:
        current.write(index)
    try:
        runpy.run_path(f"program_{index}.py", run_name="__main__")
    except BaseException:
        with open(f"{index}.failed", "w") as failed:
            traceback.print_exc(file=failed)
`,
        command: ['python3', 'run_all.py', ...indicesOf(programs)],
      },
      trust ? { REQUESTS_CA_BUNDLE: trust.authority } : {},
    ),
};

export const javascript: Prover = {
  language: 'javascript',
  tools: [{ name: 'node', version: ['node', '--version'], install: 'apt-get install nodejs' }],
  plan: (programs, { trust }) =>
    scriptPlan(
      programs,
      'mjs',
      {
        file: 'run_all.mjs',
        text: `import { writeFileSync } from 'node:fs';

for (const index of process.argv.slice(2)) {
  writeFileSync('current', index);
  try {
    await import(\`./program_\${index}.mjs\`);
  } catch (error) {
    writeFileSync(\`\${index}.failed\`, String(error?.stack ?? error));
  }
}
`,
        command: ['node', 'run_all.mjs', ...indicesOf(programs)],
      },
      trust ? { NODE_EXTRA_CA_CERTS: trust.authority } : {},
    ),
};

export const ruby: Prover = {
  language: 'ruby',
  tools: [{ name: 'ruby', version: ['ruby', '--version'], install: 'apt-get install ruby' }],
  plan: (programs, { trust }) =>
    scriptPlan(
      programs,
      'rb',
      {
        file: 'run_all.rb',
        text: `ARGV.each do |index|
  File.write("current", index)
  begin
    load "./program_#{index}.rb", true
  rescue Exception => error
    File.write("#{index}.failed", error.full_message(highlight: false))
  end
end
`,
        command: ['ruby', 'run_all.rb', ...indicesOf(programs)],
      },
      trust ? { SSL_CERT_FILE: trust.authority } : {},
    ),
};

const guzzle = '/usr/share/php/GuzzleHttp/autoload.php';

export const php: Prover = {
  language: 'php',
  tools: [
    { name: 'php', version: ['php', '--version'], install: 'apt-get install php-cli' },
    {
      name: 'guzzle',
      version: ['php', '-r', `require '${guzzle}'; echo GuzzleHttp\\ClientInterface::MAJOR_VERSION, "\\n";`],
      install: 'apt-get install php-guzzlehttp-guzzle',
    },
  ],
  plan: (programs, { trust }) => {
    const cafile = trust
      ? ['-d', `openssl.cafile=${trust.authority}`, '-d', `curl.cainfo=${trust.authority}`]
      : [];
    const plan = scriptPlan(
      programs,
      'php',
      {
        file: 'run_all.php',
        text: `<?php
foreach (array_slice($argv, 1) as $index) {
    file_put_contents('current', $index);
    try {
        (function () use ($index) { include "program_$index.php"; })();
    } catch (Throwable $error) {
        file_put_contents("$index.failed", (string) $error);
    }
}
`,
        command: [
          'php',
          '-d',
          `auto_prepend_file=${guzzle}`,
          ...cafile,
          'run_all.php',
          ...indicesOf(programs),
        ],
      },
      {},
    );
    return {
      ...plan,
      files: new Map([...plan.files, ['vendor/autoload.php', `<?php require_once '${guzzle}';\n`]]),
    };
  },
};

/** The documented text is for any shell: it is run in two. */
function shell(name: string): Prover {
  return {
    language: 'curl',
    tools: [
      {
        name,
        version: ['dpkg-query', '-W', name],
        install: `apt-get install ${name}`,
      },
      { name: 'curl', version: ['curl', '--version'], install: 'apt-get install curl' },
    ],
    plan: (programs, { trust }) =>
      scriptPlan(
        programs,
        'sh',
        {
          file: 'run_all.sh',
          text: `for index in "$@"; do
  printf '%s' "$index" >current
  ${name} "program_$index.sh" 2>"$index.error" || cp "$index.error" "$index.failed"
done
`,
          command: ['sh', 'run_all.sh', ...indicesOf(programs)],
        },
        trust ? { CURL_CA_BUNDLE: trust.authority } : {},
      ),
  };
}

export const bash = shell('bash');
export const dash = shell('dash');
