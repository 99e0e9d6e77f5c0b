import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type CallNameInput, nameCalls } from '../../../codegen/model/naming/name-calls.ts';
import { camelCase, splitWords } from '../../../codegen/values/casing.ts';

/**
 * Operations of public descriptions and their method names. ROSETTA_UPDATE=1 overwrites the names. Read them before you commit.
 */
const file = new URL('operations.tsv', import.meta.url);
const [header = '', ...lines] = readFileSync(file, 'utf8').trimEnd().split('\n');
const rows = lines.map((line) => line.split('\t'));
const apis = [...new Set(rows.map(([api = '']) => api))];

function nameRows(api: string, described: readonly (readonly string[])[]): readonly string[] {
  const operations = described.map(
    ([, operationId = '', method = '', path = '', tag = '']): CallNameInput => ({
      id: operationId || `${method.toLowerCase()}${path.replace(/[{}]/g, '').replaceAll('/', '-')}`,
      hasOperationId: operationId !== '',
      method,
      path,
      tags: tag === '' ? [] : [tag],
      explicitName: {},
    }),
  );
  const titles: Readonly<Record<string, string>> = { openai: 'OpenAI API', xero: 'Xero Accounting API' };
  return nameCalls(operations, titles[api] ?? api).map(({ resource, method }) =>
    [resource, method]
      .filter((words) => words.length > 0)
      .map(camelCase)
      .join('.'),
  );
}

if (process.env['ROSETTA_UPDATE'] === '1') {
  const updated = apis.flatMap((api) => {
    const described = rows.filter(([name]) => name === api);
    const names = nameRows(api, described);
    return described.map((row, index) => [...row.slice(0, 5), names[index]].join('\t'));
  });
  writeFileSync(file, `${[header, ...updated].join('\n')}\n`);
}

describe.each(apis)('the methods of %s', (api) => {
  const described = rows.filter(([name]) => name === api);

  test('have the expected names', () => {
    expect(nameRows(api, described)).toEqual(described.map((row) => row[5]));
  });

  test('are unique and do not depend on the order of the description', () => {
    const names = nameRows(api, described);
    expect(new Set(names).size).toBe(names.length);
    expect(nameRows(api, described.toReversed()).toReversed()).toEqual(names);
  });
});

test('the table has two hundred operations of ten descriptions', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(apis.length).toBeGreaterThanOrEqual(10);
});

test('a taken name does not change when another operation is added', () => {
  const described = ['new-call', 'newCall', 'new_call'].map((id) => ['api', id, 'GET', `/${id}`, '']);
  const [first, second] = nameRows('api', described);
  expect(nameRows('api', described.slice(0, 2))).toEqual([first, second]);
});

test.each(apis)('an operation that is added to %s changes only a name that it takes', (api) => {
  const described = rows.filter(([name]) => name === api);
  const names = nameRows(api, described);
  // A third of the operations, because each one names all others again.
  const changed = described.flatMap((_, added) => {
    if (added % 3 > 0) return [];
    const before = nameRows(
      api,
      described.filter((_, index) => index !== added),
    );
    const after = names.filter((_, index) => index !== added);
    return before.filter((name, index) => name !== after[index] && name !== names[added]);
  });
  expect(changed).toEqual([]);
});

test.each([
  ['reservedIPsActions', 'reservedIpsActions'],
  ['listURLs', 'listUrls'],
  ['userIDsByName', 'userIdsByName'],
  ['createIPv6Address', 'createIpv6Address'],
  ['HTTPSettings', 'httpSettings'],
  ['URLsafe', 'urLsafe'],
])('%s has the words of %s', (name, words) => {
  expect(camelCase(splitWords(name))).toBe(words);
});
