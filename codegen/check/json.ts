import { verdictJson } from '../diff/reports/json.ts';
import { protectJson } from '../reports/protect-json.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import type { JsonObject } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { RecordComparison } from './compare-record.ts';
import { type CheckResult, isPassed } from './part.ts';

/** Incremented for incompatible changes; additional properties are compatible. */
const formatVersion = 1;

/** Prints the result as JSON, as defined by `check.schema.json`. Skipped parts are absent. */
export function printJson(checked: CheckResult): string {
  const { parts, diagnostics, examples, differences, verification, changes } = checked;
  return protectJson(
    stringifyJson(
      {
        formatVersion,
        ok: isPassed(checked),
        parts: parts.map(({ name, status, checked, outcome }) => ({
          part: name,
          status,
          checked,
          outcome,
        })),
        ...(differences
          ? {
              missing: differences.missing.map(({ path }) => path),
              stale: differences.stale.map(({ path }) => path),
              orphaned: differences.orphaned.map(({ path }) => path),
              foreign: differences.foreign,
            }
          : {}),
        ...(examples === undefined ? {} : { examples }),
        ...(verification ? { verification: resultsJson(verification) } : {}),
        ...(changes ? { changes: verdictJson(changes) } : {}),
        diagnostics: diagnostics.map(diagnosticJson),
      },
      2,
    ),
  );
}

function resultsJson({ programs, stale, missing, unverified, notes }: RecordComparison): JsonObject {
  return {
    programs,
    stale,
    missing,
    unverified: Object.fromEntries(unverified),
    notes: notes.map(({ language, finding }) => ({ language, finding })),
  };
}

function diagnosticJson({ code, severity, message, help, place }: Diagnostic): JsonObject {
  if (!place) return { code, severity, message, help };
  const { file, line, column, pointer, excerpt } = place;
  return {
    code,
    severity,
    message,
    help,
    place: { file, line, column, pointer, excerpt: { text: excerpt.text, caret: excerpt.caret } },
  };
}
