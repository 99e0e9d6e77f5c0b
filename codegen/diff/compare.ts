import type { Document } from '../document/document.ts';
import { type Level, reaches } from '../reports/level.ts';
import { equalJson } from '../values/equal-json.ts';
import { objectAt, stringAt } from '../values/read-property.ts';
import { applyPolicy } from './apply-policy.ts';
import { type Change, labelOf, type NodeRef, type NodeRefs } from './change.ts';
import { collectFindings, compareSeverity, type OperationChange } from './collect-findings.ts';
import { compareOperation } from './operations/compare-operation.ts';
import { compareLifecycle, removalTimeOf, sunsetOf } from './operations/lifecycle.ts';
import { listOperations, type ResolvedOperation } from './operations/list.ts';
import { matchOperations } from './operations/match.ts';
import { findUnchanged } from './operations/unchanged.ts';
import type { Policy } from './policy.ts';
import { SchemaComparison } from './schemas/compare-schemas.ts';
import { changesOf, type SchemaPair } from './schemas/schema-pair.ts';
import { SchemaReader } from './schemas/schema-set.ts';
import { type ComparedDescription, isAllowed, type Verdict, type VersionBump } from './verdict.ts';
import { bumpVersion, isLowerVersion, isRaised, requiredBump } from './version-bump.ts';

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
  const sides = { old: comparedDescription(old), new: comparedDescription(next) };
  const schemas = new SchemaComparison(new SchemaReader(documents.old), new SchemaReader(documents.new));
  const changes = collectFindings(findChanges(documents, schemas, today), {
    ...documents,
    usages: schemas,
  });
  const rated = applyPolicy(changes, policy, today);
  // An ignored change is accepted, but clients still notice it.
  const bump = requiredBump(
    [...rated.findings, ...rated.ignored.map(({ finding }) => finding)],
    () => !equalJson(old.document.root, next.document.root),
  );
  const nextVersion = bumpVersion(sides.old.version, bump);
  const versions = collectFindings(findVersionChange(documents, sides, bump, nextVersion), documents);
  const { findings, ignored } = applyPolicy(
    [...changes, ...versions].toSorted(compareSeverity),
    policy,
    today,
  );
  const counts = countLevels(findings.map(({ level }) => level));
  const [oldVersion, newVersion] = [sides.old.version, sides.new.version];
  const allowsChanges = policy.breakingChanges === 'new-version' && isRaised(oldVersion, newVersion, 'major');
  return {
    ...sides,
    findings,
    ignored,
    counts,
    bump,
    ...(nextVersion === undefined ? {} : { nextVersion }),
    failOn: policy.failOn,
    isCovered: isRaised(oldVersion, newVersion, bump),
    allowsChanges,
    isFine: !findings.some(
      (finding) => reaches(finding.level, policy.failOn) && !isAllowed({ allowsChanges }, finding),
    ),
  };
}

function comparedDescription({ name, document }: NamedDocument): ComparedDescription {
  const info = objectAt(document.root, 'info');
  return { name, title: stringAt(info, 'title'), version: stringAt(info, 'version') };
}

function countLevels(levels: readonly Level[]): Readonly<Record<Level, number>> {
  const count = (level: Level): number => levels.filter((operation) => operation === level).length;
  return { error: count('error'), warn: count('warn'), info: count('info') };
}

/** Reports an `info.version` that is lower than the changes require. */
function findVersionChange(
  documents: Documents,
  sides: { readonly old: ComparedDescription; readonly new: ComparedDescription },
  bump: VersionBump,
  requiredVersion: string | undefined,
): readonly OperationChange[] {
  const { version } = sides.new;
  if (bump === 'none' || bump === 'patch' || !isLowerVersion(version, requiredVersion ?? sides.old.version))
    return [];
  const location = (document: Document): NodeRef => ({
    node: objectAt(document.root, 'info'),
    key: 'version',
  });
  const change: Change = {
    kind: 'version-too-low',
    flow: 'request',
    label: labelOf('info.version'),
    locations: { old: location(documents.old), new: location(documents.new) },
    before: version,
    after: requiredVersion ?? 'a different version',
  };
  return [{ change, allowsBreakingChanges: false }];
}

interface Documents {
  readonly old: Document;
  readonly new: Document;
}

function* findChanges(
  documents: Documents,
  schemas: SchemaComparison,
  today: string,
): Generator<OperationChange> {
  const { matched, removed, added } = matchOperations(
    listOperations(documents.old),
    listOperations(documents.new),
  );
  const isUnchanged = findUnchanged(schemas);
  for (const { old, new: next, isMoved } of matched) {
    if (isUnchanged({ old, new: next, isMoved })) continue;
    const changes: Change[] = [];
    const pairs: SchemaPair[] = [];
    const requestFlow = next.name.kind === 'operation' ? 'request' : 'response';
    compareOperation(
      { ...documents, schemas, today, requestFlow, changes, pairs },
      { old, new: next, isMoved },
    );
    const all = changesOf({ changes, children: pairs });
    for (const change of all)
      yield { change, operation: next.name, allowsBreakingChanges: allowsBreakingChanges(old) };
  }
  for (const operation of removed) yield removedOperation(operation, documents, today);
  for (const operation of added) {
    yield addedOperation(operation, documents);
    yield* findInvalidLifecycle(operation, documents);
  }
}

/** Stability levels that allow breaking changes. */
function allowsBreakingChanges({ node }: ResolvedOperation): boolean {
  return ['draft', 'alpha'].includes(stringAt(node, 'x-stability-level'));
}

const removalSuffixes = {
  'without-sunset': '-deprecated',
  'before-sunset': '',
  'after-sunset': '-after-sunset',
} as const;

function removedOperation(
  operation: ResolvedOperation,
  { new: document }: Documents,
  today: string,
): OperationChange {
  const { kind } = operation.name;
  const sunset = sunsetOf(operation.node);
  const isDeprecated = operation.node['deprecated'] === true;
  const suffix = isDeprecated ? removalSuffixes[removalTimeOf(operation.node, today)] : '';
  return {
    change: {
      kind: kind === 'operation' ? `operation-removed${suffix}` : `${kind}-removed`,
      flow: kind === 'operation' ? 'request' : 'response',
      label: labelOf(''),
      locations: {
        old: operation.location,
        new: { node: document.root, key: kind === 'webhook' ? 'webhooks' : 'paths' },
      },
      ...(sunset === '' ? {} : { before: sunset }),
    },
    operation: operation.name,
    allowsBreakingChanges: allowsBreakingChanges(operation),
  };
}

/** Reports a sunset date or stability level of a new operation that is invalid. */
function* findInvalidLifecycle(
  { name, node, location }: ResolvedOperation,
  { old: document }: Documents,
): Generator<OperationChange> {
  const changes: Change[] = [];
  const locations: NodeRefs = { old: { node: document.root, key: 'paths' }, new: location };
  compareLifecycle({ changes }, { old: {}, new: node }, { label: labelOf(''), locations });
  for (const change of changes)
    if (change.kind === 'sunset-invalid' || change.kind === 'stability-unknown')
      yield { change, operation: name, allowsBreakingChanges: false };
}

function addedOperation(operation: ResolvedOperation, { old: document }: Documents): OperationChange {
  const { kind } = operation.name;
  return {
    change: {
      kind: `${kind}-added`,
      flow: kind === 'operation' ? 'request' : 'response',
      label: labelOf(''),
      locations: {
        old: { node: document.root, key: kind === 'webhook' ? 'webhooks' : 'paths' },
        new: operation.location,
      },
    },
    operation: operation.name,
    allowsBreakingChanges: false,
  };
}
