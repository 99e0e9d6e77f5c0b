import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { typescriptClient } from '../../../codegen/languages/typescript/client/client.ts';
import { buildModel } from '../../../codegen/model/build.ts';
import type { JsonValue } from '../../../codegen/values/json.ts';
import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { placeholders } from '../../support/cases.ts';
import { documentOfRow, type Row } from './rows.ts';

/** Folder of the generated types, inside the repository so that imports resolve. */
const folder = fileURLToPath(new URL('../../../clients-of-rows/', import.meta.url));
const runtimeTypes = fileURLToPath(
  new URL('../../../codegen/languages/typescript/runtime/types.ts', import.meta.url),
);
const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noEmit: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  allowImportingTsExtensions: true,
};

interface TypedRow {
  readonly name: string;
  readonly version: string;
  /** Values that are not assignable to the type of the request body, or valid ones that are not assignable to that of the response. */
  readonly rejected: readonly JsonValue[];
}

/** Compiles an assignment of every value of every row to the types of its client, in one program. */
export async function rejectedByTypes(rows: readonly Row[]): Promise<readonly TypedRow[]> {
  const files = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const document = await documentOfRow(row);
    const { model } = buildModel(document, placeholders);
    const client = await typescriptClient({ document, model });
    const types = client.files.find(({ path: name }) => name.endsWith('/src/types.ts'))?.contents ?? '';
    files.set(
      fileOf(index, 'types'),
      types.replace(/'\.\/runtime\/types\.ts'/, JSON.stringify(runtimeTypes)),
    );
    files.set(fileOf(index, 'values'), printAssignments(row));
  }
  const errors = compile(files);
  return rows.map((row, index) => {
    const lines = errors.get(fileOf(index, 'values')) ?? new Set();
    const values = assignedValues(row);
    const rejected = values.filter((_, line) => lines.has(line + headerLines)).map(({ value }) => value);
    return { name: row.name, version: row.version, rejected: [...new Set(rejected)] };
  });
}

function fileOf(index: number, name: string): string {
  return path.join(folder, `row-${index}`, `${name}.ts`);
}

interface AssignedValue {
  readonly type: 'Request' | 'Response';
  readonly value: JsonValue;
}

function assignedValues({ valid, invalid, untypable, onlyRequest }: Row): readonly AssignedValue[] {
  return [
    ...[...valid, ...invalid, ...untypable].map((value) => ({ type: 'Request', value }) as const),
    ...(onlyRequest ? [] : valid).map((value) => ({ type: 'Response', value }) as const),
  ];
}

const headerLines = 3;

/** Each value is on a line of its own, so that the line of an error identifies it. */
function printAssignments(row: Row): string {
  return [
    "import type { operations } from './types.ts';",
    "type Request = operations['send']['requestBody']['content']['application/json'];",
    "type Response = operations['send']['responses']['200']['content']['application/json'];",
    ...assignedValues(row).map(
      ({ type, value }, index) => `export const value${index}: ${type} = ${stringifyJson(value)};`,
    ),
  ].join('\n');
}

/** Lines with errors, from 0, by file. */
function compile(files: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<number>> {
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram([...files.keys()], options, {
    ...host,
    directoryExists: () => true,
    fileExists: (name) => files.has(name) || host.fileExists(name),
    readFile: (name) => files.get(name) ?? host.readFile(name),
    getSourceFile: (name, languageVersion) => {
      const contents = files.get(name) ?? host.readFile(name);
      return contents === undefined ? undefined : ts.createSourceFile(name, contents, languageVersion);
    },
  });
  const errors = new Map<string, Set<number>>();
  for (const { file, start = 0, messageText } of ts.getPreEmitDiagnostics(program)) {
    const text = ts.flattenDiagnosticMessageText(messageText, '\n');
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    if (!file?.fileName.endsWith('values.ts') || line < headerLines)
      throw new Error(`${file?.fileName}:${line + 1}: ${text}`);
    const lines = errors.get(file.fileName) ?? new Set();
    errors.set(file.fileName, lines.add(line));
  }
  return errors;
}
