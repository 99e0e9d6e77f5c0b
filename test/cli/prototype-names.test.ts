import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveText } from '../mock/support/serve.ts';
import { readFolder } from '../support/cases.ts';
import { runCommand } from '../support/command.ts';
import { languages } from '../support/languages.ts';

const names = Object.getOwnPropertyNames(Object.prototype);

/** JSON text, because `__proto__` in an object literal sets the prototype. */
const record = (value: (name: string, index: number) => unknown): string =>
  `{${names.map((name, index) => `${JSON.stringify(name)}: ${JSON.stringify(value(name, index))}`).join(', ')}}`;

const list = (value: (name: string, index: number) => string): string => `[${names.map(value).join(', ')}]`;

const schemaReference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A description with the names at every place where a description has names. */
const description = `{
  "openapi": "3.1.0",
  "info": {"title": "constructor", "version": "1.0.0", "license": {"name": "MIT"}},
  "servers": [{"url": "https://{valueOf}.example.org", "variables": {"valueOf": {"default": "toString"}}}],
  "security": [],
  "tags": ${list((name) => JSON.stringify({ name }))},
  "paths": {
${names
  .map(
    (name, index) => `    ${JSON.stringify(`/${name}/{${name}}`)}: {
      "post": {
        "operationId": ${JSON.stringify(name)},
        "tags": [${JSON.stringify(name)}],
        ${JSON.stringify(`x-${name}`)}: true,
        ${JSON.stringify(name)}: {"a": 1},
        "parameters": [
          {"name": ${JSON.stringify(name)}, "in": "path", "required": true, "schema": {"type": "string"}, "example": "a"},
          {"name": ${JSON.stringify(name)}, "in": "query", "schema": {"type": "string"}, "example": "b"},
          {"name": ${JSON.stringify(name)}, "in": "header", "schema": {"type": "string"}, "example": "c"}
        ],
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {"$ref": "#/components/schemas/All"},
              "examples": ${record((other) => ({ value: { other } })).replaceAll('"other":', `${JSON.stringify(names[(index + 1) % names.length])}:`)}
            },
            "application/x-www-form-urlencoded": {
              "schema": {"$ref": "#/components/schemas/All"},
              "encoding": ${record(() => ({ style: 'form' }))}
            }
          }
        },
        "responses": {
          "200": {
            "description": "OK",
            "headers": ${record(() => ({ schema: { type: 'string' } }))},
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Union"}}}
          }
        },
        "callbacks": {}
      }
    }`,
  )
  .join(',\n')}
  },
  "components": {
    "schemas": {
      "All": {"type": "object", "properties": ${record(() => ({ type: 'string' }))}, "additionalProperties": false},
      "Union": {
        "oneOf": ${list((name) => JSON.stringify(schemaReference(name)))},
        "discriminator": {"propertyName": "toString", "mapping": ${record((name) => `#/components/schemas/${name}`)}}
      },
      ${names
        .map(
          (name) =>
            `${JSON.stringify(name)}: {"type": "object", "required": ["toString"], "properties": {"toString": {"const": ${JSON.stringify(name)}}, ${JSON.stringify(`${name}2`)}: {"type": "string"}}}`,
        )
        .join(',\n      ')}
    }
  }
}`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rosetta-prototype-'));
  writeFileSync(join(folder, 'openapi.json'), description);
  writeFileSync(
    join(folder, 'newer.json'),
    description
      .replaceAll('"style":"form"', '"style":"form","explode":false')
      .replaceAll('"type": "string"', '"type": "integer"'),
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const rosetta = (line: string) => runCommand(line.split(' '), folder);

test('generate writes every target in every language, without a reason to omit one', async () => {
  const { code, stderr } = await rosetta('generate --spec openapi.json --out out');
  expect(stderr).not.toMatch(/Internal error|No TypeScript client|Cannot|undefined/);
  expect(code).toBe(0);
  const paths = [...readFolder(join(folder, 'out')).keys()];
  for (const { extension } of languages)
    expect(
      paths.filter((path) => path.startsWith('snippets/') && path.endsWith(`.${extension}`)).length,
    ).toBeGreaterThanOrEqual(names.length);
  for (const target of ['clients/typescript/src/client.ts', 'docs/openapi.yaml'])
    expect(paths).toContain(target);
  expect(paths.filter((path) => /^docs\/operations\/[^/]*\.md$/.test(path))).toHaveLength(names.length);
}, 60_000);

test('check validates the examples and the output', async () => {
  const { code, stderr } = await rosetta('check --spec openapi.json --out out --only examples --only output');
  expect(stderr).not.toMatch(/Internal error/);
  expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining('examples') });
}, 60_000);

test('diff compares every name', async () => {
  const same = await rosetta('diff openapi.json openapi.json');
  expect(same.code).toBe(0);
  const changed = await rosetta('diff openapi.json newer.json --all');
  expect(changed.stderr).not.toMatch(/Internal error/);
  expect(changed.code).toBe(1);
  for (const name of names) expect(changed.stderr).toContain(name);
}, 60_000);

test('mock responds to every operation', async () => {
  const mock = await serveText(description);
  for (const name of names) {
    const response = await fetch(`${mock.origin}/${name}/a`, {
      method: 'POST',
      body: record(() => 'a'),
      headers: { 'Content-Type': 'application/json', [name]: 'c' },
    });
    expect([name, response.status, mock.requests.at(-1)?.violations]).toEqual([name, 200, []]);
    expect(names).toContain(Reflect.get(Object(await response.json()), 'toString'));
    const form = await fetch(`${mock.origin}/${name}/a`, {
      method: 'POST',
      body: names.map((one) => `${one}=a`).join('&'),
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });
    expect([name, form.status, mock.requests.at(-1)?.violations]).toEqual([name, 200, []]);
  }
  await mock.close();
});
