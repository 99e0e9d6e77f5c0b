import { describe, expect, test } from 'vitest';
import { applyPolicy } from '../../codegen/diff/apply-policy.ts';
import type { Finding } from '../../codegen/diff/finding.ts';
import { defaultPolicy, type Policy } from '../../codegen/diff/policy.ts';
import type { Level } from '../../codegen/reports/level.ts';

const place = { file: 'rosetta.yaml', line: 3, column: 5, pointer: '', excerpt: { text: '', caret: 0 } };
const today = '2026-06-30';

function finding(rule: string, level: Level, fingerprint: string): Finding {
  return {
    rule,
    level,
    direction: 'request',
    category: 'wire',
    message: `${rule} happened`,
    subject: '',
    operations: [],
    fingerprint,
  };
}

const found = [
  finding('a', 'error', '1111111111111111'),
  finding('b', 'warn', '2222222222222222'),
  finding('c', 'info', '3333333333333333'),
];

function apply(policy: Partial<Policy>): readonly string[] {
  const { findings, ignored } = applyPolicy(found, { ...defaultPolicy, ...policy }, today);
  return [
    ...findings.map(({ level, rule }) => `${level} ${rule}`),
    ...ignored.map((one) => `ignored ${one.finding.rule}: ${one.reason}`),
  ];
}

test('applyPolicy keeps all findings unchanged without a policy', () => {
  expect(applyPolicy(found, defaultPolicy, today)).toEqual({ findings: found, ignored: [] });
});

test('applyPolicy sets the levels of rules and sorts findings by level', () => {
  expect(
    apply({
      levels: new Map([
        ['c', 'error'],
        ['a', 'warn'],
        ['b', 'off'],
      ]),
    }),
  ).toEqual(['error c', 'warn a']);
});

test('applyPolicy lowers a new enum value in a response to a warning if enums are open', () => {
  const added = [finding('response-enum-value-added', 'error', '5555555555555555')];
  const levelOf = (policy: Partial<Policy>) =>
    applyPolicy(added, { ...defaultPolicy, ...policy }, today).findings[0]?.level;
  expect(levelOf({ responseEnums: 'closed' })).toBe('error');
  expect(levelOf({ responseEnums: 'open' })).toBe('warn');
  expect(levelOf({ responseEnums: 'open', levels: new Map([['response-enum-value-added', 'error']]) })).toBe(
    'error',
  );
});

test.each([
  ['response-variant-added', { hasDiscriminator: true as const }, 'warn'],
  ['response-variant-added', {}, 'error'],
  ['response-discriminator-value-added', {}, 'warn'],
  ['request-variant-removed', { hasDiscriminator: true as const }, 'error'],
])('applyPolicy sets %s %j to %s if enums are open', (rule, details, expected) => {
  const added = [{ ...finding(rule, 'error', '5555555555555555'), ...details }];
  const { findings } = applyPolicy(added, { ...defaultPolicy, responseEnums: 'open' }, today);
  expect(findings[0]?.level).toBe(expected);
});

describe('an ignore entry', () => {
  const entry = { fingerprint: '1111111111111111', reason: 'agreed', place };

  test('removes the finding and keeps the reason', () => {
    expect(apply({ ignore: [entry] })).toEqual(['warn b', 'info c', 'ignored a: agreed']);
  });

  test('applies until the end of its last day', () => {
    expect(apply({ ignore: [{ ...entry, until: today }] })).toContain('ignored a: agreed');
  });

  test('is reported after its last day, and no longer ignores its finding', () => {
    const ignore = [{ ...entry, until: '2026-06-29' }];
    expect(apply({ ignore })).toEqual(['error a', 'error ignore-expired', 'warn b', 'info c']);
    const { findings } = applyPolicy(found, { ...defaultPolicy, ignore }, today);
    expect(findings[1]).toMatchObject({
      category: 'run',
      message: 'ignore entry 1111111111111111 expired after 2026-06-29: a happened',
      new: place,
    });
  });

  test('is reported if it matches no finding, even after its date', () => {
    const ignore = [{ ...entry, fingerprint: '4444444444444444', until: '2020-01-01' }];
    expect(apply({ ignore })).toEqual(['error a', 'warn b', 'warn ignore-unused', 'info c']);
  });

  test('counts as used if its rule is off', () => {
    expect(apply({ ignore: [entry], levels: new Map([['a', 'off']]) })).toEqual(['warn b', 'info c']);
  });

  test('is not reported if ignore-unused is off', () => {
    const ignore = [{ ...entry, fingerprint: '4444444444444444' }];
    expect(apply({ ignore, levels: new Map([['ignore-unused', 'off']]) })).not.toContain(
      'warn ignore-unused',
    );
  });
});
