import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { JsonValue } from '../../codegen/values/json.ts';
import { stringifyJson } from '../../codegen/values/stringify.ts';
import { isInstalled } from '../support/standalone.ts';
import type { RoundTrip } from './fixture.ts';
import { fixtures, parseErrors } from './fixtures.ts';

/** Texts that broke other generators, and reproducible random texts. */
const known = [
  '',
  '\'"`\\',
  '\\\' \\" \\n \\u0041 \\x41 \\',
  'a\nb\rc\r\nd\te\u2028f\u2029g\u0085h\fi\vj',
  '\u0001\u0007\u001b[31m\u007f\u0080\u009f',
  '#{`touch CANARY`} #$x #@y #{} # #{',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: the text contains a placeholder on purpose.
  '${CANARY} $x {$x} $(touch CANARY) `touch CANARY` %s %n %% {{x}}',
  '\\(CANARY) \\u{41} */ /* ?> <?php </script> <!-- --> // # =end """ \'\'\'',
  'é 日本 😀 \u202e\u200b\ufeff\u061c e\u0301 \ud83d\udc69\u200d\ud83d\udcbb',
  '!! !x ~ * ? [a] -n --x @/etc/passwd =x',
  ' leading and trailing ',
  'x'.repeat(70_000),
];
const random = fc.sample(
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ unit: fc.constantFrom(...'\'"`\\$#{}()@%\n\r\t &|;<>!*?~=abu0123456789'), maxLength: 30 }),
    fc.string({ unit: 'grapheme', maxLength: 20 }),
  ),
  { numRuns: 400, seed: 20_241 },
);
const texts = [...known, ...random.filter((text) => text.isWellFormed() && !text.includes('\0'))];
const json = fc.sample(fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }), {
  numRuns: 200,
  seed: 7,
}) as JsonValue[];

function hexOf(text: string): string {
  return Buffer.from(text, 'utf8').toString('hex');
}

/** The lines that the program prints. */
function run<Value>(
  { file, program, commands }: RoundTrip<Value>,
  values: readonly Value[],
): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'rosetta-literals-'));
  try {
    writeFileSync(join(folder, file), program(values));
    const env = { ...process.env, LC_ALL: 'C.UTF-8', GOFLAGS: '-mod=mod' };
    let output = '';
    for (const [command, ...args] of commands)
      output = execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', maxBuffer: 2 ** 26 });
    return output.trimEnd().split('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const roundTrips = fixtures.flatMap(([id, fixture]) => fixture.roundTrips.map((one) => [id, one] as const));

test('every language prints string literals back', () => {
  expect(fixtures.filter(([, one]) => one.roundTrips.length === 0).map(([id]) => id)).toEqual([]);
});

describe(`the compiler or interpreter reads ${texts.length} string literals back unchanged`, () => {
  for (const [, roundTrip] of roundTrips) {
    const { name, needs, accepts = () => true, maxValues: most } = roundTrip;
    const missing = needs.filter((command) => !isInstalled(command));
    test.skipIf(missing.length > 0)(
      `${name}${missing.length > 0 ? `: no ${missing.join(', no ')}` : ''}`,
      () => {
        const accepted = texts.filter(accepts).slice(0, most);
        expect(run(roundTrip, accepted)).toEqual(accepted.map(hexOf));
      },
    );
  }
});

const valueRoundTrips = fixtures.flatMap(([id, { valueRoundTrip }]) =>
  valueRoundTrip ? [[id, valueRoundTrip] as const] : [],
);

describe(`${json.length} random JSON values are read back unchanged`, () => {
  for (const [id, roundTrip] of valueRoundTrips)
    test.skipIf(roundTrip.needs.some((command) => !isInstalled(command)))(id, () => {
      const lines = run(roundTrip, json);
      expect(lines.map((line) => JSON.parse(line))).toEqual(
        json.map((value) => JSON.parse(stringifyJson(value))),
      );
    });
});

test.each(roundTrips)('every string literal of %s parses as one string', async (id, roundTrip) => {
  const accepted = texts.filter(roundTrip.accepts ?? (() => true)).slice(0, roundTrip.maxValues);
  expect(await parseErrors(id, roundTrip.program(accepted))).toEqual([]);
});
