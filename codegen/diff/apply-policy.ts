import { createHash } from 'node:crypto';
import { type Level, levels } from '../reports/level.ts';
import type { Finding } from './finding.ts';
import type { IgnoreEntry, Policy } from './policy.ts';
import type { IgnoredFinding } from './verdict.ts';

/** Rules for faults of the policy itself. A policy can set their levels too. */
export const policyRules = { 'ignore-expired': 'error', 'ignore-unused': 'warn' } as const satisfies Readonly<
  Record<string, Level>
>;

export interface PolicyResult {
  /** By level, errors first, then in the given order. Faults of the policy come last within their level. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
}

/**
 * Applies the levels and the ignore list of a policy. Expired and unused ignore entries are reported, so that the list stays up to date.
 *
 * @param today `2026-12-31`.
 */
export function applyPolicy(findings: readonly Finding[], policy: Policy, today: string): PolicyResult {
  const entries = new Map(policy.ignore.map((entry) => [entry.fingerprint, entry]));
  const isValid = (entry: IgnoreEntry) => entry.until === undefined || today <= entry.until;
  const findingsWithLevels = findings.flatMap((finding) => withLevel(finding, policy));
  const isIgnored = ({ fingerprint }: Finding) => {
    const entry = entries.get(fingerprint);
    return entry !== undefined && isValid(entry);
  };
  const policyFindings = policy.ignore.flatMap((entry) =>
    checkEntry(
      entry,
      findings.find(({ fingerprint }) => fingerprint === entry.fingerprint),
      isValid(entry),
    ),
  );
  return {
    findings: [
      ...findingsWithLevels.filter((finding) => !isIgnored(finding)),
      ...policyFindings.flatMap((policyFinding) => withLevel(policyFinding, policy)),
    ].toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
    ignored: findingsWithLevels
      .filter(isIgnored)
      .map((finding) => ({ finding, reason: entries.get(finding.fingerprint)?.reason ?? '' })),
  };
}

function withLevel(finding: Finding, policy: Policy): readonly Finding[] {
  const level = policy.levels.get(finding.rule) ?? defaultLevel(finding, policy);
  return level === 'off' ? [] : [{ ...finding, level }];
}

/** Lowers a new enum value or variant in a response to a warning if enums are open. */
function defaultLevel(finding: Finding, { responseEnums }: Policy): Level {
  return responseEnums === 'open' && finding.level === 'error' && addsValue(finding) ? 'warn' : finding.level;
}

/** Clients can recognize an unknown variant only by its discriminator value. */
function addsValue({ rule, hasDiscriminator }: Finding): boolean {
  return (
    rule === 'response-enum-value-added' ||
    rule === 'response-discriminator-value-added' ||
    (rule === 'response-variant-added' && hasDiscriminator === true)
  );
}

function checkEntry(entry: IgnoreEntry, finding: Finding | undefined, isValid: boolean): readonly Finding[] {
  if (!finding)
    return [
      policyFinding(
        'ignore-unused',
        entry,
        `ignore entry ${entry.fingerprint} matches no finding; remove it`,
      ),
    ];
  if (isValid) return [];
  return [
    policyFinding(
      'ignore-expired',
      entry,
      `ignore entry ${entry.fingerprint} expired after ${entry.until}: ${finding.message}`,
    ),
  ];
}

function policyFinding(rule: keyof typeof policyRules, entry: IgnoreEntry, message: string): Finding {
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
