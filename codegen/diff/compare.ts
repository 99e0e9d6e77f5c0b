import type { Document } from '../document/document.ts';
import type { Level } from '../reports/level.ts';
import { sameJson } from '../values/equal-json.ts';
import { objectAt, textAt } from '../values/text.ts';
import { applyPolicy } from './apply-policy.ts';
import { type Change, labelOf, type Spot } from './change.ts';
import { byWeight, gather, type Reached } from './collect-findings.ts';
import { compareOperation } from './operations/compare-operation.ts';
import { dayOf, sunsetOf } from './operations/lifecycle.ts';
import { type DescribedOperation, listOperations } from './operations/list.ts';
import { matchOperations } from './operations/match.ts';
import { findUnchanged } from './operations/unchanged.ts';
import type { Policy } from './policy.ts';
import { SchemaComparison } from './schemas/compare-schemas.ts';
import { changesOf, type Pair } from './schemas/pair.ts';
import { Terms } from './schemas/term.ts';
import type { Side, Step, Verdict } from './verdict.ts';
import { isBelow, raise, stepFor } from './version-bump.ts';

/** A document with the name given by the user. */
export interface NamedDocument {
  /** `spec/openapi.yaml`, `main:spec/openapi.yaml`. */
  readonly name: string;
  readonly document: Document;
}

export interface CompareOptions {
  readonly policy: Policy;
  /** Date used for sunset and ignore deadlines: `2026-12-31`. */
  readonly today: string;
}

/**
 * Finds the changes that break API clients: requests that are no longer accepted, and responses that clients do not expect. Schemas are
 * compared as sets of valid values, so formatting and equivalent rewrites are ignored. The descriptions can use different OpenAPI versions
 * (3.0, 3.1 or 3.2).
 */
export function compareDocuments(
  old: NamedDocument,
  next: NamedDocument,
  { policy, today }: CompareOptions,
): Verdict {
  const documents = { old: old.document, new: next.document };
  const sides = { old: sideOf(old), new: sideOf(next) };
  const found = gather(reachedIn(documents, today), documents);
  const step = stepFor(
    applyPolicy(found, policy, today).findings,
    () => !sameJson(old.document.root, next.document.root),
  );
  const nextVersion = raise(sides.old.version, step);
  const versions = gather(reachedVersion(documents, sides, step, nextVersion), documents);
  const { findings, ignored } = applyPolicy([...found, ...versions].toSorted(byWeight), policy, today);
  const counts = countLevels(findings.map(({ level }) => level));
  return {
    ...sides,
    findings,
    ignored,
    counts,
    step,
    ...(nextVersion === undefined ? {} : { nextVersion }),
    failOn: policy.failOn,
    isFine: !reaches(counts, policy.failOn),
  };
}

function sideOf({ name, document }: NamedDocument): Side {
  const info = objectAt(document.root, 'info');
  return { name, title: textAt(info, 'title'), version: textAt(info, 'version') };
}

function countLevels(levels: readonly Level[]): Readonly<Record<Level, number>> {
  const count = (level: Level): number => levels.filter((one) => one === level).length;
  return { error: count('error'), warn: count('warn'), info: count('info') };
}

function reaches(counts: Readonly<Record<Level, number>>, failOn: Level): boolean {
  const levels: readonly Level[] = ['error', 'warn', 'info'];
  return levels.slice(0, levels.indexOf(failOn) + 1).some((level) => counts[level] > 0);
}

/** Reports an `info.version` that is lower than the changes require. */
function reachedVersion(
  documents: Documents,
  sides: { readonly old: Side; readonly new: Side },
  step: Step,
  wanted: string | undefined,
): readonly Reached[] {
  const { version } = sides.new;
  if (step === 'none' || step === 'patch' || !isBelow(version, wanted ?? sides.old.version)) return [];
  const spot = (document: Document): Spot => ({ node: objectAt(document.root, 'info'), key: 'version' });
  const change: Change = {
    kind: 'version-too-low',
    flow: 'request',
    label: labelOf('info.version'),
    spots: { old: spot(documents.old), new: spot(documents.new) },
    before: version,
    after: wanted ?? 'a different version',
  };
  return [{ change, isFree: false }];
}

interface Documents {
  readonly old: Document;
  readonly new: Document;
}

function* reachedIn(documents: Documents, today: string): Generator<Reached> {
  const { both, removed, added } = matchOperations(
    listOperations(documents.old),
    listOperations(documents.new),
  );
  const schemas = new SchemaComparison(new Terms(documents.old), new Terms(documents.new));
  const isUnchanged = findUnchanged(schemas);
  for (const { old, new: next, isMoved } of both) {
    if (isUnchanged({ old, new: next, isMoved })) continue;
    const changes: Change[] = [];
    const pairs: Pair[] = [];
    const requestFlow = next.name.kind === 'operation' ? 'request' : 'response';
    compareOperation({ ...documents, schemas, requestFlow, changes, pairs }, { old, new: next, isMoved });
    const all = changesOf({ changes, children: pairs });
    for (const change of all) yield { change, operation: next.name, isFree: promisesNothing(old) };
  }
  for (const one of removed) yield lost(one, documents, today);
  for (const one of added) yield gained(one, documents);
}

/** Stability levels that allow breaking changes. */
function promisesNothing({ node }: DescribedOperation): boolean {
  return ['draft', 'alpha'].includes(textAt(node, 'x-stability-level'));
}

function lost(one: DescribedOperation, { new: document }: Documents, today: string): Reached {
  const { kind } = one.name;
  const sunset = sunsetOf(one.node);
  const isDeprecated = one.node['deprecated'] === true;
  const day = dayOf(sunset);
  const how =
    !isDeprecated || (day !== undefined && day >= today)
      ? ''
      : day === undefined
        ? '-deprecated'
        : '-after-sunset';
  return {
    change: {
      kind: kind === 'operation' ? `operation-removed${how}` : `${kind}-removed`,
      flow: kind === 'operation' ? 'request' : 'response',
      label: labelOf(''),
      spots: { old: one.spot, new: { node: document.root, key: kind === 'webhook' ? 'webhooks' : 'paths' } },
      ...(sunset === '' ? {} : { before: sunset }),
    },
    operation: one.name,
    isFree: promisesNothing(one),
  };
}

function gained(one: DescribedOperation, { old: document }: Documents): Reached {
  const { kind } = one.name;
  return {
    change: {
      kind: `${kind}-added`,
      flow: kind === 'operation' ? 'request' : 'response',
      label: labelOf(''),
      spots: { old: { node: document.root, key: kind === 'webhook' ? 'webhooks' : 'paths' }, new: one.spot },
    },
    operation: one.name,
    isFree: false,
  };
}
