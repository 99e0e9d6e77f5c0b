import path from 'node:path';
import type { Document } from '../../codegen/document/document.ts';
import { loadDocument } from '../../codegen/document/load.ts';
import { buildModel } from '../../codegen/model/build.ts';
import type { Sample } from '../../codegen/model/model.ts';
import { sampleValue } from '../../codegen/schema/sample.ts';
import type { JsonValue } from '../../codegen/values/json.ts';
import { isObject } from '../../codegen/values/json.ts';
import { cache, fetchDescriptions } from './fetch.ts';
import { validateIndependently } from './independent-validator.ts';

/**
 * Samples the request body of every operation without an example, and validates it with an independent validator. Counts invalid bodies with
 * the diagnostic `sample-invalid` separately from those without.
 */
interface Row {
  readonly description: string;
  readonly bodies: number;
  readonly empty: number;
  readonly seconds: number;
  readonly invalid: readonly InvalidBody[];
}

interface InvalidBody {
  /** Operation and errors. */
  readonly text: string;
  /** True if sampling the schema gives the diagnostic `sample-invalid`. */
  readonly isReported: boolean;
}

const placeholders = { token: '<token>', apiKey: '<apiKey>', credentials: '<credentials>' };

async function tryDescription(file: string): Promise<Row | undefined> {
  const description = path.relative(cache, file).replace(/^.*?package\/(generated\/|api\/)?/, '');
  const { document } = await loadDocument(file, process.cwd());
  if (!document) return undefined;
  const begun = performance.now();
  const { model } = buildModel(document, placeholders);
  const seconds = (performance.now() - begun) / 1000;
  const bodies = model.operations.flatMap(({ id, pointer, samples }) =>
    samples.flatMap((sample) => drawnBody(document, id, pointer, sample)),
  );
  const invalid = bodies.flatMap(({ id, schema, value }) => {
    const errors = validateIndependently(document.root, document.version === '3.0', schema, value);
    return errors === undefined
      ? []
      : [{ text: `${id}: ${errors}`, isReported: isReportedInvalid(document, schema) }];
  });
  return {
    description,
    bodies: bodies.length,
    empty: bodies.filter(({ value }) => isObject(value) && Object.keys(value).length === 0).length,
    seconds,
    invalid,
  };
}

function isReportedInvalid(document: Document, schema: JsonValue): boolean {
  const codes = new Set<string>();
  sampleValue({ document, report: ({ code }) => codes.add(code) }, schema);
  return codes.has('sample-invalid');
}

interface DrawnBody {
  readonly id: string;
  readonly schema: JsonValue;
  readonly value: JsonValue;
}

function drawnBody(
  { root, resolve }: Document,
  id: string,
  operationPointer: string,
  { content }: Sample,
): readonly DrawnBody[] {
  if (!content) return [];
  const at = (node: JsonValue | undefined, key: string): JsonValue | undefined => {
    const object = resolve(node);
    return isObject(object) ? object[key] : undefined;
  };
  const tokens = [...operationPointer.slice(1).split('/').map(unescapeToken), 'requestBody', 'content'];
  const mediaType = resolve([...tokens, content.mediaType].reduce<JsonValue | undefined>(at, root));
  if (!isObject(mediaType) || 'example' in mediaType || 'examples' in mediaType) return [];
  const schema = mediaType['schema'];
  const target = resolve(schema);
  const isDocumented = isObject(target) && ['example', 'examples', 'default'].some((key) => key in target);
  return schema === undefined || isDocumented ? [] : [{ id, schema, value: content.value }];
}

function unescapeToken(token: string): string {
  return token.replaceAll('~1', '/').replaceAll('~0', '~');
}

function print(name: string, figures: readonly (string | number)[]): void {
  console.log(`${name.padEnd(40)}${figures.map((figure) => String(figure).padStart(12)).join('')}`);
}

const filters = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const totals = { reported: 0, unreported: 0 };
print('', ['bodies', 'empty', 'reported', 'unreported', 's']);
for (const file of await fetchDescriptions()) {
  if (filters.length > 0 && !filters.some((filter) => file.includes(filter))) continue;
  const row = await tryDescription(file);
  if (!row) continue;
  const reported = row.invalid.filter(({ isReported }) => isReported).length;
  const unreported = row.invalid.length - reported;
  totals.reported += reported;
  totals.unreported += unreported;
  print(row.description, [row.bodies, row.empty, reported, unreported, row.seconds.toFixed(1)]);
  for (const { text } of process.argv.includes('--errors') ? row.invalid : row.invalid.slice(0, 3))
    console.log(`    ${text.slice(0, 300)}`);
}
console.log(`Invalid bodies: ${totals.reported} with a diagnostic, ${totals.unreported} without`);
