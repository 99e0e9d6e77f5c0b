import { readFileSync } from 'node:fs';
import { runInSeparateProcesses, runScript } from '../shared/process-each.ts';
import type { Command, RunnableProgram, Toolchain } from '../shared/toolchain.ts';

/** The documented program, changed to exit with a non-zero status when the request fails. */
const exitOnFailure = (text: string) => `${text}if (!response.IsSuccessful) Environment.Exit(1);\n`;

/** This path is valid for the sources and for the built package. */
const sourceFolder = new URL('../../../codegen/languages/csharp/', import.meta.url);

/** Documented examples, wrapped in a class. */
const csharp: Toolchain = {
  name: 'mcs',
  language: 'csharp',
  styles: ['documented'],
  exitOnFailure,
  tools: [
    { name: 'mcs', version: ['mcs', '--version'], install: 'install Mono from https://www.mono-project.com' },
    {
      name: 'mono',
      version: ['mono', '--version'],
      install: 'install Mono from https://www.mono-project.com',
    },
  ],
  substitute:
    "the RestSharp 106 API implemented with .NET's HttpWebRequest; this verifies the example and its request, not the library",
  plan: (programs, { folder, testCa }) => {
    const files = programs.map((program) => [`P${program.index}.cs`, asClass(program)] as const);
    const names = ['RunAll.cs', 'RestSharp.cs', ...files.map(([name]) => name)];
    return {
      files: new Map([
        ...files,
        ['RunAll.cs', runAll(programs)],
        ['RestSharp.cs', readFileSync(new URL('RestSharp.cs', sourceFolder), 'utf8')],
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
      // Mono reads trusted certificates from the home folder.
      run: (indices) => ({
        command: ['mono', 'run_all.exe', ...indices],
        env: testCa ? { HOME: folder } : {},
      }),
    };
  },
};

/** Prints the exception, which RestSharp does not throw. */
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

/** Independent of the version of the SDK, of package sources and of processes that outlive the build. */
const project = `<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net$([System.Environment]::Version.Major).0</TargetFramework>
    <Nullable>enable</Nullable>
    <ImplicitUsings>disable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <InvariantGlobalization>true</InvariantGlobalization>
    <OutputPath>bin</OutputPath>
    <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
    <UseAppHost>false</UseAppHost>
    <UseSharedCompilation>false</UseSharedCompilation>
    <NuGetAudit>false</NuGetAudit>
  </PropertyGroup>
</Project>
`;

const allProjects = `<Project>
  <ItemGroup>
    <Program Include="P*/Main.csproj" />
  </ItemGroup>
  <Target Name="Restore">
    <MSBuild Projects="@(Program)" Targets="Restore" BuildInParallel="true" />
  </Target>
  <Target Name="Build">
    <MSBuild Projects="@(Program)" Targets="Build" BuildInParallel="true" />
  </Target>
</Project>
`;

function build(file: string): Command {
  return ['dotnet', 'build', '-nologo', '-verbosity:quiet', '-nodeReuse:false', file];
}

/** Complete programs, each compiled separately. */
const csharpComplete: Toolchain = {
  name: 'dotnet',
  language: 'csharp',
  styles: ['complete', 'stream'],
  tools: [
    {
      name: 'dotnet',
      version: ['dotnet', '--version'],
      minimumVersion: '8.0',
      install: 'install the .NET SDK from https://dotnet.microsoft.com/download',
    },
  ],
  plan: (programs, { testCa }) => ({
    files: new Map([
      runScript,
      ['Programs.proj', allProjects],
      ...programs.flatMap(({ index, text }): readonly (readonly [string, string])[] => [
        [`P${index}/Main.cs`, text],
        [`P${index}/Main.csproj`, project],
      ]),
    ]),
    compile: [{ command: build('Programs.proj') }],
    run: runInSeparateProcesses(
      'dotnet P$index/bin/Main.dll',
      testCa ? { SSL_CERT_FILE: testCa.authority } : {},
    ),
  }),
  standalone: {
    file: 'Main.cs',
    files: { 'Main.csproj': project },
    checks: [build('Main.csproj'), ['dotnet', 'format', '--verify-no-changes', 'Main.csproj']],
    compile: build('Main.csproj'),
    compileAll: { files: { 'Programs.proj': allProjects }, command: build('Programs.proj') },
    run: ['dotnet', 'bin/Main.dll'],
  },
};

export const toolchains = (): readonly Toolchain[] => [csharp, csharpComplete];
