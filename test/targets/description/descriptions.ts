import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { load } from 'js-yaml';
import { type Config, type DescriptionOptions, sampleExtensionNames } from '../../../codegen/config.ts';
import { generate } from '../../../codegen/generate.ts';
import type { Diagnostic } from '../../../codegen/values/diagnostic.ts';
import type { JsonObject } from '../../../codegen/values/json.ts';
import { configFor } from '../../support/cases.ts';
import { everything } from '../../support/targets.ts';

const responses = `responses: {'200': {description: Fine}}`;

const json30 = JSON.stringify(
  load(`
openapi: 3.0.3
info: {title: 'Pets: "all"', version: 1.0.0}
servers: [{url: https://pets.example.org}]
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters: [{name: id, in: path, required: true, schema: {type: integer}, example: 7}]
      ${responses}
    put:
      operationId: putPet
      tags: [pets]
      parameters:
        - {name: id, in: path, required: true, schema: {type: integer}, example: 7}
        - {name: dry, in: query, schema: {type: boolean}, example: true}
        - {name: X-Trace, in: header, schema: {type: string}, example: a}
      requestBody:
        content:
          application/json:
            schema: {type: object}
            examples:
              minimal: {value: {name: Rex}}
              complete: {value: {name: "Rex \`\`\` {{x}} </script> 'q'", tags: [good]}}
      ${responses}
      x-codeSamples: [{lang: php, label: Old, source: old}]
      x-readme: {explorer-enabled: false, code-samples: [{language: php, code: old}]}
`),
  null,
  2,
);

const yaml31 = `openapi: 3.1.1
info: {title: Orders, version: 2.0.0}
servers: [{url: https://orders.example.org}]
paths:
  /orders: {$ref: '#/components/pathItems/Orders~1all'}
  "/it's/{a}~b":
    post:
      operationId: escape
      parameters: [{name: a, in: path, required: true, schema: {type: string}, example: x}]
      ${responses}
components:
  pathItems:
    Orders/all:
      get: {operationId: listOrders, ${responses}}
`;

const hostilePaths = [
  '/say"hi"',
  '/back\\slash',
  `/both'and"`,
  `/bs\\'`,
  '/ü/😀',
  '/x.y[0]',
  '/$..*',
  '/tab\tx',
  '/line\nx',
  '/a~b/c~1',
  "/a']b",
  '/a b',
  '/*',
];

const yaml32 = `openapi: 3.2.0
info: {title: Hostile, version: 3.0.0}
servers: [{url: https://hostile.example.org}]
paths:
${hostilePaths
  .map(
    (path, index) => `  ${JSON.stringify(path)}:
    query: {operationId: query${index}, ${responses}}
    additionalOperations:
      COPY: {operationId: copy${index}, ${responses}}
      M-SEARCH: {operationId: search${index}, ${responses}}
`,
  )
  .join('')}`;

/** Descriptions with paths, methods and existing extensions that are difficult to address, by file name. */
export const descriptions: Readonly<Record<string, string>> = {
  'pets.json': json30,
  'orders.yaml': yaml31,
  'hostile.yaml': yaml32,
};

export interface Described {
  /** Generated files by path. */
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Writes descriptions to a folder. */
export function writeDescriptions(folder: string, texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

/** Generates the target `description` into `<folder>/out/<name>/`. */
export async function describeSamples(
  folder: string,
  name: string,
  options: Partial<DescriptionOptions>,
  config: Partial<Config> = {},
  languages: readonly string[] = ['typescript', 'python', 'curl'],
): Promise<Described> {
  const out = join(folder, 'out', name);
  const description = { extensions: sampleExtensionNames, ...options };
  const targets = {
    ...everything,
    names: ['description'] as const,
    languages,
    description,
  };
  const { files, diagnostics } = await generate(
    { ...configFor(join(folder, name), out), targets, ...config },
    folder,
  );
  writeDescriptions(out, Object.fromEntries(files.map(({ path, contents }) => [path, contents])));
  return { files: new Map(files.map(({ path, contents }) => [path, contents])), diagnostics };
}

/** Parses YAML or JSON. */
export function parse(text: string): JsonObject {
  return JSON.parse(JSON.stringify(load(text)));
}
