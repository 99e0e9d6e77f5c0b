import { protectJson } from '../../reports/protect-json.ts';
import type { SourceLocation } from '../../values/diagnostic.ts';
import type { JsonObject } from '../../values/json.ts';
import { stringifyJson } from '../../values/stringify.ts';
import type { Finding } from '../finding.ts';
import type { Verdict } from '../verdict.ts';

/** Incremented for incompatible changes; additional properties are compatible. */
const formatVersion = 1;

/**
 * Prints the verdict as JSON, as defined by `verdict.schema.json`. Source lines are left out, because they could disclose the description.
 */
export function printJson(verdict: Verdict): string {
  return protectJson(stringifyJson(verdictJson(verdict), 2));
}

/** The verdict as defined by `verdict.schema.json`. */
export function verdictJson(verdict: Verdict): JsonObject {
  const {
    old,
    new: current,
    findings,
    ignored,
    counts,
    bump: step,
    nextVersion,
    failOn,
    isFine,
    isCovered,
  } = verdict;
  return {
    formatVersion,
    isFine,
    failOn,
    isCovered,
    step,
    ...(nextVersion === undefined ? {} : { nextVersion }),
    counts: { error: counts.error, warn: counts.warn, info: counts.info },
    old: { name: old.name, title: old.title, version: old.version },
    new: { name: current.name, title: current.title, version: current.version },
    findings: findings.map(findingJson),
    ignored: ignored.map(({ finding, reason }) => ({ reason, finding: findingJson(finding) })),
  };
}

function findingJson(finding: Finding): JsonObject {
  const { rule, level, direction, category, message, subject, component, operations, fingerprint } = finding;
  return {
    rule,
    level,
    direction,
    category,
    message,
    subject,
    ...(component === undefined ? {} : { component }),
    ...(finding.usages === undefined ? {} : { usages: finding.usages }),
    ...(finding.statuses === undefined ? {} : { statuses: finding.statuses }),
    operations: operations.map(({ kind, method, path }) => ({ kind, method, path })),
    ...(finding.old ? { old: placeJson(finding.old) } : {}),
    ...(finding.new ? { new: placeJson(finding.new) } : {}),
    ...(finding.before === undefined ? {} : { before: finding.before }),
    ...(finding.after === undefined ? {} : { after: finding.after }),
    fingerprint,
  };
}

function placeJson({ file, line, column, pointer }: SourceLocation): JsonObject {
  return { file, line, column, pointer };
}
