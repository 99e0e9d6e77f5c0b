import type { Environment, RunnableProgram, Tool, Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) =>
  checkError(text).replace(
    '\tdefer res.Body.Close()\n',
    '\tdefer res.Body.Close()\n\tif res.StatusCode/100 != 2 {\n\t\tlog.Fatal(res.Status)\n\t}\n',
  );

/** Adds the error check that `go vet` requires. */
function checkError(text: string): string {
  return text
    .replace(
      '\tres, _ := http.DefaultClient.Do(req)\n',
      '\tres, err := http.DefaultClient.Do(req)\n\tif err != nil {\n\t\tlog.Fatal(err)\n\t}\n',
    )
    .replace('\t"fmt"\n', '\t"fmt"\n\t"log"\n');
}

const tool: Tool = { name: 'go', version: ['go', 'version'], install: 'install Go from https://go.dev/dl/' };

/** Turns each program into a package and compiles all of them into one executable. */
const plan: Toolchain['plan'] = (programs, { folder, testCa }) => ({
  files: new Map([
    ['go.mod', 'module programs\n\ngo 1.19\n'],
    ['main.go', goMain(programs)],
    ...programs.map((program) => [`p${program.index}/program.go`, asPackage(program)] as const),
  ]),
  compile: [{ command: ['go', 'build', '-o', 'run_all', '.'], env: goEnvironment(folder) }],
  run: (indices) => ({
    command: ['./run_all', ...indices],
    env: testCa ? { SSL_CERT_FILE: testCa.authority } : {},
  }),
});

/** The cache of compiled packages makes later runs faster. */
const inheritedVariables = { GOROOT: '', GOCACHE: '.cache/go-build' };

const go: Toolchain = {
  name: 'go',
  language: 'go',
  styles: ['documented'],
  exitOnFailure,
  tools: [tool],
  inheritedVariables,
  plan,
  staticCheck: ({ text }, { folder }) => ({
    files: new Map([
      ['go.mod', 'module programs\n\ngo 1.19\n'],
      ['main.go', text],
    ]),
    step: { command: ['go', 'vet', './...'], env: goEnvironment(folder) },
    knownIssues: [
      {
        output: /using res before checking for errors/,
        message: 'go vet: the response is used before the error of Do is checked',
        correct: checkError,
      },
    ],
  }),
};

/** Complete programs, which need `context.WithCancelCause`. */
const goComplete: Toolchain = {
  name: 'go 1.21',
  language: 'go',
  styles: ['complete', 'stream'],
  tools: [{ ...tool, minimumVersion: '1.21' }],
  inheritedVariables,
  plan,
  standalone: {
    file: 'main.go',
    checks: [
      ['gofmt', '-d', 'main.go'],
      ['go', 'vet', 'main.go'],
    ],
    compile: ['go', 'build', '-o', 'main', 'main.go'],
    run: ['./main'],
  },
};

function goEnvironment(folder: string): Environment {
  return { GOPROXY: 'off', GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOPATH: `${folder}/gopath` };
}

function asPackage({ index, text }: RunnableProgram): string {
  return text.replace(/^package main$/m, `package p${index}`).replace(/^func main\(\) \{$/m, 'func Main() {');
}

function goMain(programs: readonly RunnableProgram[]): string {
  const imports = programs.map(({ index }) => `\t"programs/p${index}"\n`).join('');
  const rows = programs.map(({ index }) => `\t\t"${index}": p${index}.Main,\n`).join('');
  return `package main

import (
	"fmt"
	"os"
${imports})

func main() {
	programs := map[string]func(){
${rows}	}
	for _, index := range os.Args[1:] {
		os.WriteFile("current", []byte(index), 0o644)
		attempt(index, programs[index])
	}
}

func attempt(index string, run func()) {
	defer func() {
		if reason := recover(); reason != nil {
			os.WriteFile(index+".failed", nil, 0o644)
			fmt.Fprintln(os.Stderr, "panic:", reason)
		}
	}()
	run()
}
`;
}

export const toolchains = (): readonly Toolchain[] => [go, goComplete];
