import { readFileSync } from 'node:fs';
import { eachFile, runsEach } from '../shared/process-each.ts';
import type { ProofProgram, Prover } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const failing = (text: string) => `${text}if (!response.IsSuccessful) Environment.Exit(1);\n`;

/** This path is valid for the sources and for the built package. */
const support = new URL('../../../codegen/languages/csharp/', import.meta.url);

/** Documented examples, wrapped in a class. */
const csharp: Prover = {
  name: 'mcs',
  language: 'csharp',
  styles: ['documented'],
  failing,
  tools: [
    { name: 'mcs', version: ['mcs', '--version'], install: 'apt-get install mono-mcs' },
    { name: 'mono', version: ['mono', '--version'], install: 'apt-get install mono-runtime' },
  ],
  standIn:
    "a substitute for the RestSharp 106 API, based on .NET's HttpWebRequest: verifies the example and its request, not the library",
  plan: (programs, { folder, trust }) => {
    const files = programs.map((program) => [`P${program.index}.cs`, asClass(program)] as const);
    const names = ['RunAll.cs', 'RestSharp.cs', ...files.map(([name]) => name)];
    return {
      files: new Map([
        ...files,
        ['RunAll.cs', runAll(programs)],
        ['RestSharp.cs', readFileSync(new URL('RestSharp.cs', support), 'utf8')],
        ...(trust
          ? [
              [
                `.config/.mono/new-certs/Trust/${trust.hash}.0`,
                readFileSync(trust.authority, 'utf8'),
              ] as const,
            ]
          : []),
      ]),
      compile: [{ command: ['mcs', '-codepage:utf8', '-out:run_all.exe', ...names] }],
      // Mono reads trusted certificates from the home folder.
      run: (indices) => ({
        command: ['mono', 'run_all.exe', ...indices],
        env: trust ? { HOME: folder } : {},
      }),
    };
  },
};

/** Prints the exception, which RestSharp does not throw. */
function asClass({ index, text }: ProofProgram): string {
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

function runAll(programs: readonly ProofProgram[]): string {
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

/** Folder of Microsoft's runtime and compiler, unpacked by `.ci/unpack-dotnet.sh`. */
export const dotnetFolder = process.env['ROSETTA_DOTNET'] ?? '/opt/rosetta-dotnet';

/** Checks and compiles files: `Build.cs`. */
export const dotnetBuild = `${dotnetFolder}/build/build`;

const dotnetVersion = 'test -e "$0/build/azmcp.dll" && ls "$0/shared/Microsoft.NETCore.App"';

/** Complete programs, each compiled separately. */
const wholeCsharp: Prover = {
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
  plan: (programs, { trust }) => {
    const files = programs.map(({ index, text }) => [`P${index}/Main.cs`, text] as const);
    const env = { DOTNET_ROOT: dotnetFolder };
    return {
      files: new Map([eachFile, ...files]),
      compile: [{ command: [dotnetBuild, 'compile', ...files.map(([name]) => name)], env }],
      run: runsEach('./P$index/Main', { ...env, ...(trust ? { SSL_CERT_FILE: trust.authority } : {}) }),
    };
  },
};

export const toolchains: readonly Prover[] = [csharp, wholeCsharp];
