import { createHash } from 'node:crypto';
import type { Level } from '../reports/level.ts';
import type { Finding } from './finding.ts';
import type { IgnoreEntry, Policy } from './policy.ts';
import type { IgnoredFinding } from './verdict.ts';

/** The rules of what a policy itself has wrong. A policy may name them like others. */
export const policyRules = { 'ignore-expired': 'error', 'ignore-unused': 'warn' } as const satisfies Readonly<
  Record<string, Level>
>;

export interface Applied {
  /** Errors first, and otherwise in the order that they came in; what the policy itself has wrong is last of its level. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * What a team decided, applied: the levels of rules, and known changes let pass. An entry whose day is over lets nothing pass any more, and
 * one that nothing needs is told, so that no list outlives what it was for.
 *
 * @param today `2026-12-31`.
 */
export function applyPolicy(findings: readonly Finding[], policy: Policy, today: string): Applied {
  const entries = new Map(policy.ignore.map((entry) => [entry.fingerprint, entry]));
  const valid = (entry: IgnoreEntry) => entry.until === undefined || today <= entry.until;
  const leveled = findings.flatMap((finding) => withLevel(finding, policy));
  const isIgnored = ({ fingerprint }: Finding) => {
    const entry = entries.get(fingerprint);
    return entry !== undefined && valid(entry);
  };
  const faults = policy.ignore.flatMap((entry) =>
    faultOf(
      entry,
      findings.find(({ fingerprint }) => fingerprint === entry.fingerprint),
      valid(entry),
    ),
  );
  return {
    findings: [
      ...leveled.filter((finding) => !isIgnored(finding)),
      ...faults.flatMap((fault) => withLevel(fault, policy)),
    ].toSorted((a, b) => order.indexOf(a.level) - order.indexOf(b.level)),
    ignored: leveled
      .filter(isIgnored)
      .map((finding) => ({ finding, reason: entries.get(finding.fingerprint)?.reason ?? '' })),
  };
}

const order: readonly Level[] = ['error', 'warn', 'info'];

function withLevel(finding: Finding, policy: Policy): readonly Finding[] {
  const level = policy.levels.get(finding.rule) ?? usualLevel(finding, policy);
  return level === 'off' ? [] : [{ ...finding, level }];
}

/** Readers who were told to expect other values have been told of this one. */
function usualLevel({ rule, level }: Finding, { responseEnums }: Policy): Level {
  return responseEnums === 'open' && rule === 'response-enum-value-added' && level === 'error'
    ? 'warn'
    : level;
}

function faultOf(entry: IgnoreEntry, finding: Finding | undefined, isValid: boolean): readonly Finding[] {
  if (!finding)
    return [
      fault('ignore-unused', entry, `Nothing is let pass by the entry ${entry.fingerprint}: remove it.`),
    ];
  if (isValid) return [];
  return [
    fault(
      'ignore-expired',
      entry,
      `The entry ${entry.fingerprint} let this pass until ${entry.until}: ${finding.message}`,
    ),
  ];
}

function fault(rule: keyof typeof policyRules, entry: IgnoreEntry, message: string): Finding {
  return {
    rule,
    level: policyRules[rule],
    direction: 'none',
    category: 'run',
    message,
    subject: '',
    operations: [],
    new: entry.place,
    fingerprint: createHash('sha256').update(`${rule} ${entry.fingerprint}`).digest('hex').slice(0, 16),
  };
}
