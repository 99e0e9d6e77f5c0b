import { describe, expect, test } from 'vitest';
import { checkExamples } from '../../../codegen/check/check-examples.ts';
import { startMock } from '../../../codegen/mock/start.ts';
import { buildModel } from '../../../codegen/model/build.ts';
import { isObject, type JsonValue } from '../../../codegen/values/json.ts';
import { stringifyJson } from '../../../codegen/values/stringify.ts';
import { validateIndependently } from '../../corpus/independent-validator.ts';
import { compareRoots } from '../../diff/in-memory.ts';
import { placeholders } from '../../support/cases.ts';
import { describeRow, documentOfRow, type Row, rows } from './rows.ts';
import { rejectedByTypes } from './typed-values.ts';

const reference = { $ref: '#/components/schemas/Row' };
const titled = rows.map((row) => ({ title: `${row.name} (OpenAPI ${row.version})`, row }));

function invalidValues({ invalid, untypable }: Row): readonly JsonValue[] {
  return [...invalid, ...untypable];
}

describe.each(titled)('$title', ({ row }) => {
  test('the sample is valid and has no diagnostic', async () => {
    const document = await documentOfRow(row);
    const { model, diagnostics } = buildModel(document, placeholders);
    const [sample] = model.operations.flatMap(({ samples }) => samples);
    const errors = validateIndependently(
      document.root,
      row.version === '3.0',
      reference,
      sample?.content?.value ?? null,
    );
    expect({ errors, diagnostics, value: sample?.content?.value }).toMatchObject({
      errors: undefined,
      diagnostics: [],
    });
  });

  test('check reports the invalid examples', async () => {
    const values = [...row.valid, ...invalidValues(row)];
    const examples = Object.fromEntries(values.map((value) => [stringifyJson(value), { value }]));
    const { diagnostics } = checkExamples(await documentOfRow(row, examples));
    const reported = values.filter((value) =>
      diagnostics.some(({ message }) =>
        message.startsWith(`Example ${JSON.stringify(stringifyJson(value))} `),
      ),
    );
    expect(reported).toEqual(invalidValues(row));
  });

  test('the mock rejects the invalid request bodies', async () => {
    const document = await documentOfRow(row);
    const mock = await startMock(document, buildModel(document, placeholders).model);
    try {
      const rejected: JsonValue[] = [];
      for (const value of [...row.valid, ...invalidValues(row)]) {
        const { status } = await fetch(`${mock.origin}/row`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json' },
          body: stringifyJson(value),
        });
        if (status !== 200) rejected.push(value);
      }
      expect(rejected).toEqual(invalidValues(row));
    } finally {
      await mock.close();
    }
  });

  test('diff reports the removal of the keyword and no change of an equal schema', async () => {
    const old = describeRow(row);
    expect(await compareRoots(old, describeRow(row))).toEqual([]);
    for (const keyword of row.remove) {
      const { [keyword]: _, ...schema } = isObject(row.schema) ? row.schema : {};
      const findings = await compareRoots(old, describeRow({ ...row, schema }));
      expect(findings.length > 0 ? [] : [keyword]).toEqual([]);
    }
  });
});

test('the types allow the valid values and reject the others, except for those of keywords without a type', {
  timeout: 120_000,
}, async () => {
  const rejected = await rejectedByTypes(rows);
  const expected = rows.map(({ name, version, invalid }) => ({ name, version, rejected: invalid }));
  expect(rejected).toEqual(expected);
});
