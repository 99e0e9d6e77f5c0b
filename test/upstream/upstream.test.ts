import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { loadDocument } from '../../codegen/document/load.ts';
import { compareFields, fieldsOnlyIn } from '../spec/compare-fields.ts';
import { type Field, listFields } from '../spec/fields.ts';
import { describePackage } from './packages.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'rosetta-upstream-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const expected = [
  'ERR400: object',
  'ERR400.message: string, required',
  'EVENT',
  'EVENT<note.delta>: object',
  'EVENT<note.delta>.delta: string, required',
  'EVENT<note.delta>.type: string, required = note.delta',
  'EVENT<note.done>: object',
  'EVENT<note.done>.note: object, required',
  'EVENT<note.done>.note.id: string, required',
  'EVENT<note.done>.note.parent: null, required',
  'EVENT<note.done>.type: string, required = note.done',
  'REQ: object',
  'REQ.body: array string, required',
  'REQ.body[]',
  'REQ.body[]<link>: object',
  'REQ.body[]<link>.type: string, required = link',
  'REQ.body[]<link>.url: string, required',
  'REQ.body[]<link>.weight: number, optional',
  'REQ.body[]<text>: object',
  'REQ.body[]<text>.text: string, required',
  'REQ.body[]<text>.type: string, required = text',
  'REQ.colour: null string, optional = green red',
  'REQ.extra: object, optional',
  'REQ.in: integer, optional',
  'REQ.labels: object, optional',
  'REQ.labels{*}: string',
  'RES: object',
  'RES.id: string, required',
  'RES.parent: null, required',
];

describe('the fields of an SDK are read without running it', () => {
  test.each(['python', 'typescript'] as const)('%s', async (language) => {
    const source = {
      name: 'tiny',
      version: '1.0.0',
      date: '2026-01-01',
      folder: path.join(import.meta.dirname, 'packages', language),
      language,
    };
    const file = await describePackage(source, 'POST', '/notes', path.join(folder, `${language}.json`));
    const { document } = await loadDocument(file, process.cwd());
    const fields = document ? [...listFields(document, '/notes').values()] : [];
    expect(fields.map(printField).sort()).toEqual([...expected].sort());
  });

  test.each(['python', 'typescript'] as const)(
    '%s: an operation that the SDK lacks is an error',
    async (language) => {
      const source = {
        name: 'tiny',
        version: '1.0.0',
        date: '2026-01-01',
        folder: path.join(import.meta.dirname, 'packages', language),
        language,
      };
      const target = path.join(folder, 'none.json');
      await expect(describePackage(source, 'POST', '/none', target)).rejects.toThrow(/sends POST \/none/);
    },
  );
});

function printField({ path: name, types, required, values }: Field): string {
  const details = [
    [...types].sort().join(' '),
    ...(required === undefined ? [] : [required ? 'required' : 'optional']),
  ].filter((text) => text !== '');
  const list = values.size === 0 ? '' : ` = ${[...values].sort().join(' ')}`;
  return `${[name, ...(details.length === 0 ? [] : [details.join(', ')])].join(': ')}${list}`;
}

function field(name: string, types: string[], required: boolean, values: string[] = []): [string, Field] {
  return [name, { path: name, types: new Set(types), required, values: new Set(values) }];
}

describe('compareFields', () => {
  const recorded = new Map([
    field('REQ.model', ['string'], true, ['small', 'old']),
    field('REQ.route', ['string'], false),
    field('REQ.user', ['string'], false),
  ]);
  const described = new Map([...recorded, field('REQ.guide', ['string'], false)]);
  const newest = new Map([
    field('REQ.model', ['string', 'null'], false, ['small', 'large', 'huge']),
    field('REQ.user', ['string'], false),
    field('REQ.stop', ['array', 'string'], false),
    field('REQ.stop[]', ['string'], false),
  ]);

  test('lists added, removed and changed fields, and ignores fields that no SDK ever had', () => {
    const lines = compareFields(described, recorded, newest).map(({ kind, text }) => `${kind} ${text}`);
    expect(lines).toEqual([
      'added REQ.stop: array or string',
      'removed REQ.route',
      'changed REQ.model has the new type null',
      'changed REQ.model has the new values huge, large',
      'changed REQ.model no longer has the value old',
      'changed REQ.model is optional',
    ]);
  });

  test('equal fields have no differences', () => {
    expect(compareFields(described, recorded, recorded)).toEqual([]);
  });

  test('lists the fields of one SDK that another lacks', () => {
    expect(fieldsOnlyIn(newest, recorded)).toEqual(['REQ.stop']);
  });
});
