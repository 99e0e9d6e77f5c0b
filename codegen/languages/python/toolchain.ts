import { planInOneProcess } from '../shared/scripts.ts';
import type { Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) =>
  text.replace(/^print\(response/m, 'response.raise_for_status()\nprint(response');

const python: Toolchain = {
  name: 'python3',
  language: 'python',
  exitOnFailure,
  styles: ['documented', 'complete', 'stream'],
  tools: [
    {
      name: 'python3',
      version: ['python3', '--version'],
      install: 'install Python from https://www.python.org/downloads/',
    },
    {
      name: 'requests',
      version: ['python3', '-c', 'import requests; print(requests.__version__)'],
      install: 'install Requests from https://pypi.org/project/requests/',
    },
  ],
  inheritedVariables: { PYENV_ROOT: '.pyenv', PYTHONUSERBASE: '.local' },
  plan: (programs, { testCa }) =>
    planInOneProcess(programs, 'py', {
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
      env: testCa ? { REQUESTS_CA_BUNDLE: testCa.authority } : {},
    }),
  standalone: {
    file: 'main.py',
    checks: [
      ['python3', '-W', 'error', '-m', 'py_compile', 'main.py'],
      ['ruff', 'check', '--quiet', '--no-cache', '--isolated', '--extend-select', 'B,C4,I,UP', 'main.py'],
      ['ruff', 'format', '--quiet', '--no-cache', '--isolated', '--check', 'main.py'],
    ],
    run: ['python3', 'main.py'],
  },
};

export const toolchains = (): readonly Toolchain[] => [python];
