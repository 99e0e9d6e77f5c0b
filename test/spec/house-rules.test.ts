import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lintDescription } from '../../codegen/document/lint.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { parseText } from '../../codegen/document/parse.ts';
import { isObject, type JsonObject, ownValue } from '../../codegen/values/json.ts';
import { objectAt, stringAt } from '../../codegen/values/read-property.ts';

const root = path.join(import.meta.dirname, '../..');
const specFolder = path.join(root, 'spec');
const rules = path.join(specFolder, 'redocly.yaml');

function readYaml(file: string): JsonObject {
  const { value } = parseText(readFileSync(file, 'utf8'), 'yaml');
  if (!isObject(value)) throw new Error(`${file} must contain an object.`);
  return value;
}

it('every lint rule detects a violation', async () => {
  const stated = Object.entries(objectAt(readYaml(rules), 'rules')).filter(([, level]) => level !== 'off');
  const found = await lintDescription(
    path.join(import.meta.dirname, 'house-rules/openapi.yaml'),
    rules,
    root,
  );
  const codes = new Set(found.map(({ code }) => code.replace(/^lint\//, '')));
  expect(stated.map(([rule]) => rule).filter((rule) => !codes.has(rule))).toEqual([]);
});

it('the maintained description passes the lint rules', async () => {
  expect(await lintDescription(path.join(specFolder, 'openapi.yaml'), rules, root)).toEqual([]);
});

/** The linter checks only referenced schemas, under their reference names. */
it('every schema of every file is used, in PascalCase and described', async () => {
  const { document } = await loadDocument(path.join(specFolder, 'openapi.yaml'), specFolder);
  const used = objectAt(objectAt(document?.root ?? {}, 'components'), 'schemas');
  const written = readdirSync(path.join(specFolder, 'schemas')).flatMap((file) =>
    Object.entries(readYaml(path.join(specFolder, 'schemas', file))),
  );
  expect(written.length).toBeGreaterThan(200);
  expect(written.filter(([name]) => ownValue(used, name) === undefined).map(([name]) => name)).toEqual([]);
  expect(written.filter(([name]) => !/^(?:[A-Z][a-z0-9]*)+$/.test(name)).map(([name]) => name)).toEqual([]);
  expect(
    written
      .filter(([, schema]) => stringAt(isObject(schema) ? schema : {}, 'description') === '')
      .map(([name]) => name),
  ).toEqual([]);
});
