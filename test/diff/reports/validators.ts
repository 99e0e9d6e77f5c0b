import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';

const verdictText = read('../../../codegen/reports/verdict.schema.json');

/** Validates against the published schema. */
export const isVerdict = new Ajv2020({ strict: true }).compile(JSON.parse(verdictText));

/** The same schema, but it rejects undeclared properties. */
export const isClosedVerdict = new Ajv2020({ strict: true }).compile(
  JSON.parse(verdictText, (_, value) =>
    value?.type === 'object' && value.properties ? { ...value, additionalProperties: false } : value,
  ),
);

/** The official schema uses draft 4; Ajv 8 supports all of it except two annotations. */
const { $schema: _draft, id: _id, ...sarif } = JSON.parse(read('./schemas/sarif-2.1.0-rtm.5.json'));
const uri = (text: string) => URL.canParse(text, 'https://base.example/') && !/[\s<>"{}|\\^`]/.test(text);

export const isSarif = new Ajv({
  strict: false,
  // One of its patterns is invalid with the flag `u`.
  unicodeRegExp: false,
  formats: { uri, 'uri-reference': uri, 'date-time': true },
}).compile(sarif);

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
