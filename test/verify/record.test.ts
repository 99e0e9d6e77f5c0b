import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ToolchainResult } from '../../codegen/output/verification-record.ts';
import {
  noRecord,
  programDigest,
  readRecord,
  updateRecord,
} from '../../codegen/output/verification-record.ts';
import { snippetProgram, toolchainNamed } from '../support/verify-programs.ts';

describe('verification record', () => {
  const { toolchain } = toolchainNamed('node');
  const verification = (verdict: 'verified' | 'failed'): ToolchainResult => ({
    toolchain,
    versions: ['node 20.20.2'],
    verdicts: new Map([
      [
        one,
        verdict === 'verified'
          ? ({ kind: 'verified' } as const)
          : ({ kind: 'failed', reasons: ['x'] } as const),
      ],
    ]),
  });
  const one = snippetProgram('a', 'text');

  test('lists programs and the toolchains that verified them', () => {
    expect(updateRecord(noRecord, [one], [verification('verified')], 'verbatim')).toEqual({
      toolchains: { node: { language: 'javascript', versions: ['node 20.20.2'], text: 'verbatim' } },
      programs: { a: { digest: programDigest(one), toolchains: ['node'] } },
    });
  });

  test('drops changed, failed and unpublished programs', () => {
    const record = updateRecord(noRecord, [one], [verification('verified')], 'verbatim');
    expect(updateRecord(record, [{ ...one, text: 'other' }], [], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [one], [verification('failed')], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [], [], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [one], [], 'verbatim')).toEqual(record);
  });

  test('keeps the faults of documented examples until they are checked again', () => {
    const faults = [{ finding: 'it is wrong', correction: ['- a', '+ b'] }];
    const record = updateRecord(noRecord, [one], [{ ...verification('verified'), faults }], 'verbatim');
    expect(record.toolchains['node']?.faults).toEqual(faults);
    expect(updateRecord(record, [one], [verification('verified')], 'verbatim')).toEqual(record);
    const looked = updateRecord(record, [one], [{ ...verification('verified'), faults: [] }], 'verbatim');
    expect(looked.toolchains['node']).not.toHaveProperty('faults');
  });

  test.each([
    { toolchains: {}, programs: { a: { digest: 'x', toolchains: 'node' } } },
    { toolchains: {}, programs: { a: null } },
    { toolchains: { node: { language: 'javascript', versions: 5, text: 'verbatim' } }, programs: {} },
    {
      toolchains: { node: { language: 'javascript', versions: [], text: 'verbatim', faults: [null] } },
      programs: {},
    },
    {
      toolchains: { node: { language: 'javascript', versions: [], text: 'verbatim', faults: ['x'] } },
      programs: {},
    },
  ])('ignores an edited record: %j', async (record) => {
    const folder = mkdtempSync(join(tmpdir(), 'rosetta-record-'));
    writeFileSync(join(folder, 'verification.json'), JSON.stringify(record));
    expect((await readRecord(folder)).record).toEqual(noRecord);
    rmSync(folder, { recursive: true });
  });
});
