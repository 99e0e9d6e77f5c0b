import { readFileSync } from 'node:fs';
import { eachFile, runsEach } from '../shared/process-each.ts';
import type { RunnableProgram, Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const failing = (text: string) => `${text}if (!response.IsSuccessful) Environment.Exit(1);\n`;

/** The same place for the sources and for the built package. */
const support = new URL('../../../codegen/languages/csharp/', import.meta.url);

/** The documented text, in a class of ours. */
const csharp: Toolchain = {
  name: 'mcs',
  language: 'csharp',
  styles: ['documented'],
  failing,
  tools: [
    { name: 'mcs', version: ['mcs', '--version'], install: 'apt-get install mono-mcs' },
    { name: 'mono', version: ['mono', '--version'], install: 'apt-get install mono-runtime' },
  ],
  standIn:
    "the names of RestSharp 106 that the text uses, over .NET's HttpWebRequest: the text and its request are proved, not the library",
  plan: (programs, { folder, testCa }) => {
    const files = programs.map((program) => [`P${program.index}.cs`, asClass(program)] as const);
    const names = ['RunAll.cs', 'RestSharp.cs', ...files.map(([name]) => name)];
    return {
      files: new Map([
        ...files,
        ['RunAll.cs', runAll(programs)],
        ['RestSharp.cs', readFileSync(new URL('RestSharp.cs', support), 'utf8')],
        ...(testCa
          ? [
              [
                `.config/.mono/new-certs/Trust/${testCa.hash}.0`,
                readFileSync(testCa.authority, 'utf8'),
              ] as const,
            ]
          : []),
      ]),
      compile: [{ command: ['mcs', '-codepage:utf8', '-out:run_all.exe', ...names] }],
      // Mono trusts what lies in the home of its user.
      run: (indices) => ({
        command: ['mono', 'run_all.exe', ...indices],
        env: testCa ? { HOME: folder } : {},
      }),
    };
  },
};

/** RestSharp keeps what goes wrong to itself. */
function asClass({ index, text }: RunnableProgram): string {
  const body = text.replace(/^using [\w.]+;$/gm, '');
  return `using System;
using RestSharp;

static class P${index} {
  public static void Run() {
${body}
    if (response.ErrorException != null) Console.Error.WriteLine(response.ErrorException);
  }
}
`;
}

function runAll(programs: readonly RunnableProgram[]): string {
  const cases = programs.map(({ index }) => `      case "${index}": return P${index}.Run;\n`).join('');
  return `using System;
using System.IO;

static class RunAll {
  static void Main(string[] indices) {
    foreach (var index in indices) {
      File.WriteAllText("current", index);
      try { Find(index)(); } catch (Exception error) {
        File.WriteAllText(index + ".failed", "");
        Console.Error.WriteLine(error);
      }
    }
  }

  static Action Find(string index) {
    switch (index) {
${cases}    }
    throw new ArgumentException(index);
  }
}
`;
}

/** Where `.ci/unpack-dotnet.sh` put Microsoft's own runtime and compiler, which no registry has by their names. */
export const dotnetFolder = process.env['ROSETTA_DOTNET'] ?? '/opt/rosetta-dotnet';

/** Checks and compiles files: `Build.cs`. */
export const dotnetBuild = `${dotnetFolder}/build/build`;

const dotnetVersion = 'test -e "$0/build/azmcp.dll" && ls "$0/shared/Microsoft.NETCore.App"';

/** Whole programs: each becomes a program of its own. */
const csharpComplete: Toolchain = {
  name: 'dotnet',
  language: 'csharp',
  styles: ['complete', 'stream'],
  tools: [
    {
      name: 'dotnet',
      version: ['sh', '-c', dotnetVersion, dotnetFolder],
      install: 'bash .ci/unpack-dotnet.sh /opt/rosetta-dotnet',
    },
  ],
  plan: (programs, { testCa }) => {
    const files = programs.map(({ index, text }) => [`P${index}/Main.cs`, text] as const);
    const env = { DOTNET_ROOT: dotnetFolder };
    return {
      files: new Map([eachFile, ...files]),
      compile: [{ command: [dotnetBuild, 'compile', ...files.map(([name]) => name)], env }],
      run: runsEach('./P$index/Main', { ...env, ...(testCa ? { SSL_CERT_FILE: testCa.authority } : {}) }),
    };
  },
};

export const toolchains: readonly Toolchain[] = [csharp, csharpComplete];
