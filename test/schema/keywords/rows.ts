import { readFileSync } from 'node:fs';
import { parseText } from '../../../codegen/document/parse.ts';
import { type JsonObject, type JsonValue, ownValue } from '../../../codegen/values/json.ts';
import { arrayAt, asObject, isTrueAt, objectAt, stringAt } from '../../../codegen/values/read-property.ts';
import { documentOf } from '../../diff/in-memory.ts';

/** A schema with one keyword, or a pair of keywords, and its values. */
export interface Row {
  readonly name: string;
  readonly version: string;
  readonly schema: JsonValue;
  readonly valid: readonly JsonValue[];
  readonly invalid: readonly JsonValue[];
  /** Invalid values that the TypeScript type allows. */
  readonly untypable: readonly JsonValue[];
  readonly onlyRequest: boolean;
  /** Keywords whose removal `diff` must report. */
  readonly remove: readonly string[];
}

const { value } = parseText(readFileSync(new URL('rows.yaml', import.meta.url), 'utf8'), 'yaml');
const file = asObject(value);

export const rows: readonly Row[] = arrayAt(file, 'rows')
  .map(asObject)
  .map((row) => ({
    name: stringAt(row, 'name') || String(ownValue(row, 'name')),
    version: stringAt(row, 'version') || '3.1',
    schema: ownValue(row, 'schema') ?? true,
    valid: arrayAt(row, 'valid'),
    invalid: arrayAt(row, 'invalid'),
    untypable: arrayAt(row, 'untypable'),
    onlyRequest: isTrueAt(row, 'onlyRequest'),
    remove: arrayAt(row, 'remove').map(String),
  }));

/** A description whose operation `send` has the schema as request body and response, as the component `Row`. */
export function describeRow(
  { version, schema }: Pick<Row, 'version' | 'schema'>,
  examples?: JsonObject,
): JsonObject {
  const content = {
    'application/json': { schema: { $ref: '#/components/schemas/Row' }, ...(examples && { examples }) },
  };
  return {
    openapi: `${version}.0`,
    info: { title: 'Row', version: '1.0.0' },
    servers: [{ url: 'https://api.test' }],
    paths: {
      '/row': {
        post: {
          operationId: 'send',
          requestBody: { required: true, content },
          responses: {
            '200': {
              description: 'OK',
              content: { 'application/json': { schema: { $ref: '#/components/schemas/Row' } } },
            },
          },
        },
      },
    },
    components: { schemas: { ...objectAt(file, 'components'), Row: schema } },
  };
}

export function documentOfRow(row: Row, examples?: JsonObject) {
  return documentOf(describeRow(row, examples));
}
