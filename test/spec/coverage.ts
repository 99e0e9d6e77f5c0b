import path from 'node:path';
import { loadDocument } from '../../codegen/document/load.ts';
import { type Field, listFields, readKnownFields } from './fields.ts';

/** Differences between the maintained description and the known fields of the API, one line each. */
export interface Coverage {
  readonly known: number;
  readonly described: number;
  readonly missing: readonly string[];
  /** Fields that lack a type or value, or differ in being required. */
  readonly different: readonly string[];
  /** Intended differences by reason. */
  readonly intended: ReadonlyMap<string, readonly string[]>;
}

const intentions: readonly { readonly lines: RegExp; readonly reason: string }[] = [
  {
    lines: /^REQ\.provider\.options\./,
    reason: 'The map accepts the slug of every provider; the SDK lists 148.',
  },
  {
    lines: /^RES\.error\.metadata\.alignment\.rejected(?:\.| lacks object$)/,
    reason: 'Only the Chat Completions API returns a chat message.',
  },
  {
    lines: /^ERR\d+\.error\.code is not required$/,
    reason: 'Availability errors such as `no_endpoints` have no code.',
  },
  {
    lines: /^RES\.instructions\[\]<message>\.(?:content|id) is not required$/,
    reason: 'Instructions are returned as messages of every form; the shortest has no id and no content.',
  },
];

const entry = path.join(import.meta.dirname, '../../spec/openapi.yaml');

export async function measureCoverage(): Promise<Coverage> {
  const { document } = await loadDocument(entry);
  if (!document) throw new Error(`Cannot read ${entry}.`);
  const ours = listFields(document);
  const known = [...readKnownFields().values()];
  const missing = known.filter((field) => !ours.has(field.path)).map((field) => field.path);
  const different = known.flatMap((field) => compare(field, ours.get(field.path)));
  const isIntended = (line: string): boolean => intentions.some(({ lines }) => lines.test(line));
  return {
    known: known.length,
    described: known.length - missing.length,
    missing: missing.filter((line) => !isIntended(line)),
    different: different.filter((line) => !isIntended(line)),
    intended: new Map(
      intentions.map(({ lines, reason }) => [
        reason,
        [...missing, ...different].filter((line) => lines.test(line)),
      ]),
    ),
  };
}

function compare(known: Field, ours: Field | undefined): readonly string[] {
  if (!ours) return [];
  const lacks = [
    ...[...known.types].filter((type) => !ours.types.has(type)),
    ...[...known.values].filter((value) => !ours.values.has(value)).map((value) => JSON.stringify(value)),
  ];
  return [
    ...lacks.map((missing) => `${known.path} lacks ${missing}`),
    ...(known.required === undefined || known.required === ours.required
      ? []
      : [`${known.path} is ${ours.required ? 'required' : 'not required'}`]),
  ];
}

if (process.argv[1] === import.meta.filename) {
  const { known, described, missing, different, intended } = await measureCoverage();
  for (const line of missing) console.log(`missing   ${line}`);
  for (const line of different) console.log(`different ${line}`);
  for (const [reason, lines] of intended) console.log(`intended  ${lines.length} differences: ${reason}`);
  const share = ((100 * (known - missing.length)) / known).toFixed(1);
  console.log(
    `${described} of ${known} known fields described, ${known - described - missing.length} left out intentionally: ${share} %`,
  );
}
