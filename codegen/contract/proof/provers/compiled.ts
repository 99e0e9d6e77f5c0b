import { readFileSync } from 'node:fs';
import { fileOf, type ProofProgram, type Prover, type Step } from '../prover.ts';

/** Languages whose programs are put into one program, and compiled once. */

/** Go needs a package for each `main`. */
export const go: Prover = {
  language: 'go',
  tools: [{ name: 'go', version: ['go', 'version'], install: 'apt-get install golang-go' }],
  plan: (programs, { folder, trust }) => ({
    files: new Map([
      ['go.mod', 'module proof\n\ngo 1.19\n'],
      ['main.go', goMain(programs)],
      ...programs.map((program) => [`p${program.index}/program.go`, asGoPackage(program)] as const),
    ]),
    steps: [
      { kind: 'compile', command: ['go', 'build', '-o', 'run_all', '.'], env: goEnvironment(folder) },
      { kind: 'run', command: ['./run_all'], env: trust ? { SSL_CERT_FILE: trust.authority } : {} },
    ],
  }),
  inspect: ({ text }, { folder }) => ({
    files: new Map([
      ['go.mod', 'module proof\n\ngo 1.19\n'],
      ['main.go', text],
    ]),
    steps: [{ kind: 'compile', command: ['go', 'vet', './...'], env: goEnvironment(folder) }],
    faults: [
      {
        said: /using res before checking for errors/,
        means:
          'go vet: the response is used before the error of Do is looked at; write `if err != nil { log.Fatal(err) }` after it',
      },
    ],
  }),
};

function goEnvironment(folder: string): Readonly<Record<string, string>> {
  return { GOPROXY: 'off', GOFLAGS: '-mod=mod', GOTOOLCHAIN: 'local', GOPATH: `${folder}/gopath` };
}

function asGoPackage({ index, text }: ProofProgram): string {
  return text.replace(/^package main$/m, `package p${index}`).replace(/^func main\(\) \{$/m, 'func Main() {');
}

function goMain(programs: readonly ProofProgram[]): string {
  const imports = programs.map(({ index }) => `\t"proof/p${index}"\n`).join('');
  const rows = programs.map(({ index }) => `\t\t{"${index}", p${index}.Main},\n`).join('');
  return `package main

import (
	"fmt"
	"os"
${imports})

func main() {
	for _, program := range []struct {
		index string
		run   func()
	}{
${rows}	} {
		os.WriteFile("current", []byte(program.index), 0o644)
		attempt(program.index, program.run)
	}
}

func attempt(index string, run func()) {
	defer func() {
		if reason := recover(); reason != nil {
			os.WriteFile(index+".failed", []byte(fmt.Sprint(reason)), 0o644)
		}
	}()
	run()
}
`;
}

const jars = '/usr/share/java';
const jarNames = [
  'unirest-java',
  'httpclient',
  'httpcore',
  'httpasyncclient',
  'httpcore-nio',
  'httpmime',
  'commons-logging',
  'commons-codec',
  'com.android.json',
];

export const java: Prover = {
  language: 'java',
  tools: [
    { name: 'javac', version: ['javac', '-version'], install: 'apt-get install default-jdk-headless' },
    {
      name: 'unirest',
      version: ['dpkg-query', '-W', 'libunirest-java-java'],
      install: 'apt-get install libunirest-java-java',
    },
  ],
  plan: (programs, { trust }) => {
    const classpath = ['.', ...jarNames.map((name) => `${jars}/${name}.jar`)].join(':');
    const store = trust?.store
      ? [`-Djavax.net.ssl.trustStore=${trust.store}`, '-Djavax.net.ssl.trustStorePassword=changeit']
      : [];
    const files = programs.map((program) => [`P${program.index}.java`, asJavaClass(program)] as const);
    return {
      files: new Map([...files, ['RunAll.java', javaMain(programs)]]),
      steps: [
        {
          kind: 'compile',
          command: [
            'javac',
            '-encoding',
            'UTF-8',
            '-cp',
            classpath,
            ...files.map(([name]) => name),
            'RunAll.java',
          ],
        },
        { kind: 'run', command: ['java', ...store, '-Dfile.encoding=UTF-8', '-cp', classpath, 'RunAll'] },
      ],
    };
  },
};

const javaImports = ['com.mashape.unirest.http.HttpResponse', 'com.mashape.unirest.http.Unirest'];

/** The documented text is the inside of a method; its own imports, if it has them, go to the top. */
function asJavaClass({ index, text }: ProofProgram): string {
  const own = [...text.matchAll(/^import ([\w.]+);$/gm)].map(([, name = '']) => name);
  const body = text.replace(/^import [\w.]+;$/gm, '');
  const imports = [...new Set([...javaImports, ...own])].map((name) => `import ${name};\n`).join('');
  return `${imports}
class P${index} {
  static void run() throws Exception {
${body}
  }
}
`;
}

function javaMain(programs: readonly ProofProgram[]): string {
  const calls = programs.map(({ index }) => `    attempt("${index}", P${index}::run);\n`).join('');
  return `import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class RunAll {
  interface Program { void run() throws Exception; }

  public static void main(String[] args) throws Exception {
${calls}    com.mashape.unirest.http.Unirest.shutdown();
  }

  static void attempt(String index, Program program) throws Exception {
    Files.writeString(Path.of("current"), index);
    try {
      program.run();
    } catch (Throwable error) {
      try (PrintWriter failed = new PrintWriter(index + ".failed")) { error.printStackTrace(failed); }
    }
  }
}
`;
}

/** The same place for the sources and for the built package. */
const standIn = new URL('../../../../codegen/contract/proof/support/RestSharp.cs', import.meta.url);

export const csharp: Prover = {
  language: 'csharp',
  tools: [
    { name: 'mcs', version: ['mcs', '--version'], install: 'apt-get install mono-mcs' },
    { name: 'mono', version: ['mono', '--version'], install: 'apt-get install mono-runtime' },
  ],
  standIn:
    "the names of RestSharp 106 that the text uses, over .NET's HttpWebRequest: the text and its request are proved, not the library",
  plan: (programs, { folder, trust }) => {
    const files = programs.map((program) => [fileOf(program, 'cs'), asCsharpClass(program)] as const);
    const compile: Step = {
      kind: 'compile',
      command: [
        'mcs',
        '-codepage:utf8',
        '-out:run_all.exe',
        'RunAll.cs',
        'RestSharp.cs',
        ...files.map(([name]) => name),
      ],
    };
    return {
      files: new Map([
        ...files,
        ['RunAll.cs', csharpMain(programs)],
        ['RestSharp.cs', readFileSync(standIn, 'utf8')],
        ...(trust
          ? [
              [
                `.config/.mono/new-certs/Trust/${trust.hash}.0`,
                readFileSync(trust.authority, 'utf8'),
              ] as const,
            ]
          : []),
      ]),
      steps: [
        compile,
        {
          kind: 'run',
          command: ['mono', 'run_all.exe'],
          // Mono trusts what lies in the home of its user.
          env: trust ? { HOME: folder } : {},
        },
      ],
    };
  },
};

function asCsharpClass({ index, text }: ProofProgram): string {
  const body = text.replace(/^using [\w.]+;$/gm, '');
  return `using System;
using RestSharp;

static class P${index} {
  public static void Run() {
${body}
    if (response.ErrorException != null) throw response.ErrorException;
  }
}
`;
}

function csharpMain(programs: readonly ProofProgram[]): string {
  const calls = programs.map(({ index }) => `    Attempt("${index}", P${index}.Run);\n`).join('');
  return `using System;
using System.IO;

static class RunAll {
  static void Main() {
${calls}  }

  static void Attempt(string index, Action program) {
    File.WriteAllText("current", index);
    try { program(); } catch (Exception error) { File.WriteAllText(index + ".failed", error.ToString()); }
  }
}
`;
}
