import { describe, expect, test } from 'vitest';
import type { Proof } from '../../codegen/output/verification-record.ts';
import { digestOf, noRecord, updateRecord } from '../../codegen/output/verification-record.ts';
import { proverNamed, subject } from '../support/subject.ts';

describe('verification record', () => {
  const { prover } = proverNamed('node');
  const proof = (verdict: 'proved' | 'failed'): Proof => ({
    prover,
    versions: ['node 20.20.2'],
    verdicts: new Map([
      [
        one,
        verdict === 'proved' ? ({ kind: 'proved' } as const) : ({ kind: 'failed', reasons: ['x'] } as const),
      ],
    ]),
  });
  const one = subject('a', 'text');

  test('lists programs and the toolchains that verified them', () => {
    expect(updateRecord(noRecord, [one], [proof('proved')], 'verbatim')).toEqual({
      provers: { node: { language: 'javascript', versions: ['node 20.20.2'], text: 'verbatim' } },
      programs: { a: { digest: digestOf(one), provers: ['node'] } },
    });
  });

  test('drops changed, failed and unpublished programs', () => {
    const record = updateRecord(noRecord, [one], [proof('proved')], 'verbatim');
    expect(updateRecord(record, [{ ...one, text: 'other' }], [], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [one], [proof('failed')], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [], [], 'verbatim')).toEqual(noRecord);
    expect(updateRecord(record, [one], [], 'verbatim')).toEqual(record);
  });

  test('keeps the faults of documented examples until they are checked again', () => {
    const faults = [{ finding: 'it is wrong', correction: ['- a', '+ b'] }];
    const record = updateRecord(noRecord, [one], [{ ...proof('proved'), faults }], 'verbatim');
    expect(record.provers['node']?.faults).toEqual(faults);
    expect(updateRecord(record, [one], [proof('proved')], 'verbatim')).toEqual(record);
    const looked = updateRecord(record, [one], [{ ...proof('proved'), faults: [] }], 'verbatim');
    expect(looked.provers['node']).not.toHaveProperty('faults');
  });
});
