import { createHash } from 'node:crypto';
import type { Document } from '../document/document.ts';
import { levels } from '../reports/level.ts';
import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type Change, formatLabel, messageSubject, type NodeRef } from './change.ts';
import type { Finding, OperationName } from './finding.ts';
import { type Flow, joinMessage } from './rules/change-rule.ts';
import { type Rule, ruleOf } from './rules/registry.ts';
import { canonicalJson } from './schemas/enum-values.ts';
import type { ResponseUsages } from './schemas/schema-usages.ts';

/** A change with one of the operations that it affects; without an operation it affects the whole description. */
export interface OperationChange {
  readonly change: Change;
  readonly operation?: OperationName;
  /** True if the stability level of the operation allows breaking changes. */
  readonly allowsBreakingChanges: boolean;
}

/** The locations of shared schemas. */
interface Usages {
  /** `items[] of response 200 (application/json)`. */
  usagesOf(name: string, flow: Flow): readonly string[];
  /** The responses that contain the schema. */
  responsesOf(name: string, flow: Flow): ResponseUsages;
}

/** Both descriptions. */
export interface Documents {
  readonly old: Document;
  readonly new: Document;
  readonly usages?: Usages;
}

interface MergedChange {
  readonly rule: Rule;
  readonly change: Change;
  readonly operations: Map<string, OperationName>;
  allowsBreakingChanges: boolean;
}

/** Merges the changes at one location into one finding with all affected operations. */
export function collectFindings(
  operationChanges: Iterable<OperationChange>,
  documents: Documents,
): readonly Finding[] {
  const mergedChanges = new Map<string, MergedChange>();
  const ids = new ObjectIds();
  for (const { change, operation, allowsBreakingChanges } of operationChanges) {
    const rule = ruleOf(change.kind, change.flow);
    const key = ids.keyOf(rule, change);
    const merged: MergedChange = mergedChanges.get(key) ?? {
      rule,
      change,
      operations: new Map(),
      allowsBreakingChanges: true,
    };
    mergedChanges.set(key, merged);
    if (operation) merged.operations.set(formatOperation(operation), operation);
    if (!allowsBreakingChanges) merged.allowsBreakingChanges = false;
  }
  const fingerprints = new Set<string>();
  return [...mergedChanges.values()]
    .map((merged) => createFinding(merged, documents, fingerprints))
    .toSorted(compareSeverity);
}

/** Numbers objects in the order of their first use. */
class ObjectIds {
  readonly #ids = new Map<object, number>();

  keyOf(rule: Rule, { label, locations, before, after }: Change): string {
    const data = [before, after].map((value) => (value === undefined ? '' : canonicalJson(value)));
    const locationKeys = [this.#locationKey(locations.old), this.#locationKey(locations.new)];
    // A keyword that is absent has no location; the label then identifies the change.
    return JSON.stringify([
      rule.id,
      ...locationKeys,
      ...data,
      locations.old && locations.new && !label.replaced ? '' : formatLabel(label),
    ]);
  }

  #locationKey(location: NodeRef | undefined): string {
    if (!location) return '';
    const id = this.#ids.get(location.node) ?? this.#ids.size;
    this.#ids.set(location.node, id);
    return `${id} ${location.key ?? ''}`;
  }
}

function formatOperation({ kind, method, path }: OperationName): string {
  return `${kind === 'operation' ? '' : `${kind} `}${method} ${path}`;
}

function createFinding(
  { rule, change, operations, allowsBreakingChanges }: MergedChange,
  documents: Documents,
  fingerprints: Set<string>,
): Finding {
  const { label, locations, before, after } = change;
  const usages = label.isShared ? documents.usages : undefined;
  const responses = usages?.responsesOf(label.root, change.flow) ?? { statuses: [], mediaTypes: [] };
  const { statuses } = responses;
  const affected = [...operations].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const [old, next] = [placeOf(documents.old, locations.old), placeOf(documents.new, locations.new)];
  return {
    rule: rule.id,
    level: allowsBreakingChanges && affected.length > 0 ? 'info' : rule.level,
    direction: rule.direction,
    category: rule.changeRule.category ?? 'wire',
    ...formatMessage(
      rule,
      change,
      affected.map(([, name]) => name),
      responses,
    ),
    subject: formatLabel(label),
    ...(label.isShared ? { component: label.root } : {}),
    ...(usages ? { usages: usages.usagesOf(label.root, change.flow) } : {}),
    ...(statuses.length > 0 ? { statuses } : {}),
    operations: affected.map(([, name]) => name),
    ...(old ? { old } : {}),
    ...(next ? { new: next } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(change.hasDiscriminator ? { hasDiscriminator: true } : {}),
    fingerprint: fingerprint(
      rule,
      change,
      ownerOf(label, [...operations.values()], next ?? old),
      fingerprints,
    ),
  };
}

function placeOf(document: Document, location: NodeRef | undefined): Finding['old'] {
  return document.place(location?.node, location?.key) ?? document.place(document.root);
}

function formatMessage(
  { id, changeRule: kind, direction }: Rule,
  { label, before, after, keyword }: Change,
  operations: readonly OperationName[],
  responses: ResponseUsages,
): Pick<Finding, 'message' | 'undirected'> {
  const formatValue = (value: JsonValue | undefined): string =>
    value === undefined
      ? ''
      : typeof value === 'string' && !kind.hasJsonValues
        ? value
        : shorten(stringifyJson(value));
  const reason = direction === 'none' ? undefined : kind[direction];
  const change = kind.message({
    before: formatValue(before),
    after: formatValue(after),
    ...(keyword === undefined ? {} : { keyword }),
  });
  const format = (side: Finding['direction']): string =>
    joinMessage(formatSubject(label, side, operations, id.startsWith('operation-')), change) +
    (kind.category === 'name' ? '' : formatReplaced(label));
  const text = `${format(direction)}${kind.category === 'name' ? '' : formatResponses(responses)}`;
  return {
    message: reason === undefined ? text : `${text}; ${reason}`,
    undirected: { text: format('none'), ...(reason === undefined ? {} : { consequence: reason }) },
  };
}

/** ` ($ref changed from Item to Task)`, for a change that follows from another schema. */
function formatReplaced({ replaced }: Change['label']): string {
  return replaced ? ` ($ref changed from ${replaced.before} to ${replaced.after})` : '';
}

/** The limit for named statuses and media types. */
const maxNamed = 3;

/** ` in the 403 response (application/json)`; `''` for a schema of many responses. */
function formatResponses({ statuses, mediaTypes }: ResponseUsages): string {
  if (statuses.length === 0) return '';
  const isError = (status: string): boolean => /^[45]/.test(status);
  if (statuses.length > maxNamed) return statuses.every(isError) ? ' in error responses' : '';
  const last = statuses.at(-1);
  const named =
    statuses.length === 1
      ? `the ${last} response`
      : `the ${statuses.slice(0, -1).join(', ')} and ${last} responses`;
  const isShort = mediaTypes.length > 0 && mediaTypes.length <= maxNamed;
  return ` in ${named}${isShort ? ` (${mediaTypes.join(', ')})` : ''}`;
}

function formatSubject(
  label: Change['label'],
  direction: Finding['direction'],
  operations: readonly OperationName[],
  isOperationRule: boolean,
): string {
  if (formatLabel(label) !== '') {
    // Clients receive the request of a webhook: there, the direction would be misleading.
    const hasDirection = direction !== 'none' && operations.some(({ kind }) => kind === 'operation');
    return messageSubject(label, hasDirection ? `${direction} ` : '');
  }
  const [first, ...others] = operations;
  if (!first || (others.length > 0 && !isOperationRule)) return 'the API';
  const suffix = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `${first.kind} \`${first.method} ${first.path}\`${suffix}`;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** The component, operation or path that contains a change. Changes with equal labels in different owners are different findings. */
function ownerOf(
  { isShared }: Change['label'],
  operations: readonly OperationName[],
  place: Finding['new'],
): string {
  if (isShared) return '';
  const [component] = /^\/components\/[^/]+\/[^/]+/.exec(place?.pointer ?? '') ?? [];
  const [first, ...others] = operations;
  if (component !== undefined || !first) return component ?? '';
  if (others.length === 0) return formatOperation(first);
  return others.every(({ path }) => path === first.path) ? first.path : '';
}

/** Hashes the change itself, not its line numbers or the affected operations of a shared component. */
function fingerprint(
  { id }: Rule,
  { label, before, after }: Change,
  owner: string,
  usedFingerprints: Set<string>,
): string {
  const data = [before, after].map((value) => (value === undefined ? '' : canonicalJson(value)));
  for (let count = 0; ; count += 1) {
    const text = JSON.stringify([id, owner, formatLabel(label), ...data, ...(count === 0 ? [] : [count])]);
    const found = createHash('sha256').update(text).digest('hex').slice(0, 16);
    if (usedFingerprints.has(found)) continue;
    usedFingerprints.add(found);
    return found;
  }
}

/** Errors first, then by shared schema or operation. */
export function compareSeverity(a: Finding, b: Finding): number {
  return (
    levels.indexOf(a.level) - levels.indexOf(b.level) ||
    compareText(sortKey(a), sortKey(b)) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function sortKey({ component, operations, subject }: Finding): string {
  const [first] = operations;
  return `${component ?? (first ? `${first.path} ${first.method}` : '')} ${subject}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
