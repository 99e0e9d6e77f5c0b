import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadDocument } from '../../codegen/document/load.ts';
import { shownText } from '../../codegen/http/secret-text.ts';
import { buildModel } from '../../codegen/model/build.ts';

const spec = fileURLToPath(new URL('../cases/security-schemes/openapi.yaml', import.meta.url));

test.each([
  ['the default placeholders without an argument', undefined, '<token>'],
  ['the default placeholders for missing ones', { apiKey: 'key' }, '<token>'],
  ['the placeholders of the caller', { token: 'secret' }, 'secret'],
])('buildModel uses %s', async (_, placeholders, token) => {
  const { document } = await loadDocument(spec);
  if (!document) throw new Error('the case is invalid');
  const { operations } = buildModel(document, placeholders).model;
  const values = operations.flatMap(({ samples }) =>
    samples.flatMap(({ request }) => request.headers.map(({ value }) => shownText(value))),
  );
  expect(values).toContain(`Bearer ${token}`);
  expect(values.filter((value) => value.includes('undefined'))).toEqual([]);
});
