import { printString } from '../../../codegen/languages/csharp/literals.ts';
import { treeSitter } from '../../support/syntax.ts';
import {
  exitsWith0Always,
  isNotMultipart,
  type LanguageFixture,
  multipart,
  note,
  photo,
} from '../fixture.ts';

export const fixture: LanguageFixture = {
  parseErrors: treeSitter('c_sharp'),
  published: { target: ['csharp', 'restsharp'], isCorrect: isNotMultipart },
  addImports: (text) => `using RestSharp;\n\n${text}`,
  roundTrips: [
    {
      name: 'C#',
      needs: ['mcs', 'mono'],
      file: 'main.cs',
      program: csharpProgram,
      commands: [
        ['mcs', '-codepage:utf8', 'main.cs'],
        ['mono', 'main.exe'],
      ],
    },
  ],
  deviations: [
    {
      name: 'the bytes of a file',
      request: multipart(note, photo),
      ours: 'AddFile("photo", "photo.png", "image/png")',
    },
  ],
  rejectsBodyWithGet: '.NET rejects a body with GET',
  documentedFaults: {
    mcs: [[exitsWith0Always, '+ if (!response.IsSuccessful) Environment.Exit(1);']],
  },
  seededFaults: [
    {
      name: 'an unused variable',
      tool: 'dotnet',
      seed: (program) => program.replace('\n\n', '\n\nint seeded = 1;\n'),
      finding: /CS0219/,
    },
    {
      name: 'two spaces between two words',
      tool: 'dotnet',
      seed: (program) => program.replace('using System', 'using  System'),
      finding: /dotnet format/,
    },
  ],
};

function csharpProgram(texts: readonly string[]): string {
  const calls = texts.map((text) => `Show(${printString(text)});\n`);
  return `using System;
using System.Text;
class Program {
static void Show(string text) { Console.WriteLine(BitConverter.ToString(Encoding.UTF8.GetBytes(text)).Replace("-", "").ToLower()); }
static void Main() {
${calls.join('')}}
}
`;
}
