import { createHash } from 'node:crypto';
import type { Document } from '../document/document.ts';
import type { Level } from '../reports/level.ts';
import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type Change, type Spot, subjectOf, textOf } from './change.ts';
import type { Finding, OperationName } from './finding.ts';
import { joinSubject } from './rules/kind.ts';
import { type Rule, ruleOf } from './rules/registry.ts';
import { canonicalText } from './schemas/literal.ts';

/** A change with one of the operations that it affects; without an operation it affects the whole description. */
export interface Reached {
  readonly change: Change;
  readonly operation?: OperationName;
  /** True if the stability level of the operation allows breaking changes. */
  readonly isFree: boolean;
}

interface Draft {
  readonly rule: Rule;
  readonly change: Change;
  readonly operations: Map<string, OperationName>;
  isFree: boolean;
}

/** Merges the changes at one location into one finding with all affected operations. */
export function gather(
  reached: Iterable<Reached>,
  documents: { readonly old: Document; readonly new: Document },
): readonly Finding[] {
  const drafts = new Map<string, Draft>();
  const ids = new Ids();
  for (const { change, operation, isFree } of reached) {
    const rule = ruleOf(change.kind, change.flow);
    const key = ids.keyOf(rule, change);
    const draft: Draft = drafts.get(key) ?? { rule, change, operations: new Map(), isFree: true };
    drafts.set(key, draft);
    if (operation) draft.operations.set(nameText(operation), operation);
    if (!isFree) draft.isFree = false;
  }
  const prints = new Set<string>();
  return [...drafts.values()].map((draft) => asFinding(draft, documents, prints)).toSorted(byWeight);
}

/** Numbers objects in the order of their first use. */
class Ids {
  readonly #ids = new Map<object, number>();

  keyOf(rule: Rule, { label, spots, before, after }: Change): string {
    const data = [before, after].map((value) => (value === undefined ? '' : canonicalText(value)));
    const places = [this.#spotKey(spots.old), this.#spotKey(spots.new)];
    // A keyword that is absent has no location; the label then identifies the change.
    return JSON.stringify([rule.id, ...places, ...data, spots.old && spots.new ? '' : textOf(label)]);
  }

  #spotKey(spot: Spot | undefined): string {
    if (!spot) return '';
    const id = this.#ids.get(spot.node) ?? this.#ids.size;
    this.#ids.set(spot.node, id);
    return `${id} ${spot.key ?? ''}`;
  }
}

function nameText({ kind, method, path }: OperationName): string {
  return `${kind === 'operation' ? '' : `${kind} `}${method} ${path}`;
}

function asFinding(
  { rule, change, operations, isFree }: Draft,
  documents: { readonly old: Document; readonly new: Document },
  prints: Set<string>,
): Finding {
  const { label, spots, before, after } = change;
  const names = [...operations].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const [old, next] = [placeOf(documents.old, spots.old), placeOf(documents.new, spots.new)];
  return {
    rule: rule.id,
    level: isFree && names.length > 0 ? 'info' : rule.level,
    direction: rule.direction,
    category: rule.kind.category ?? 'wire',
    message: sentence(
      rule,
      change,
      names.map(([, name]) => name),
    ),
    subject: textOf(label),
    ...(label.isShared ? { component: label.whole } : {}),
    operations: names.map(([, name]) => name),
    ...(old ? { old } : {}),
    ...(next ? { new: next } : {}),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    fingerprint: fingerprint(rule, change, ownerOf(label, [...operations.values()], next ?? old), prints),
  };
}

function placeOf(document: Document, spot: Spot | undefined): Finding['old'] {
  return document.place(spot?.node, spot?.key) ?? document.place(document.root);
}

function sentence(
  { id, kind, direction }: Rule,
  { label, before, after }: Change,
  operations: readonly OperationName[],
): string {
  const show = (value: JsonValue | undefined): string =>
    value === undefined
      ? ''
      : typeof value === 'string' && !kind.isData
        ? value
        : shorten(stringifyJson(value));
  const reason = direction === 'none' ? undefined : kind[direction];
  const said = joinSubject(
    subjectText(label, direction, operations, id.startsWith('operation-')),
    kind.says({ before: show(before), after: show(after) }),
  );
  return reason === undefined ? said : `${said}; ${reason}`;
}

function subjectText(
  label: Change['label'],
  direction: Finding['direction'],
  operations: readonly OperationName[],
  isOfOperation: boolean,
): string {
  if (textOf(label) !== '') {
    // Clients receive the request of a webhook: there, the direction would be misleading.
    const hasDirection = direction !== 'none' && operations.some(({ kind }) => kind === 'operation');
    return subjectOf(label, hasDirection ? `${direction} ` : '');
  }
  const [first, ...others] = operations;
  if (!first || (others.length > 0 && !isOfOperation)) return 'the API';
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  return `${first.kind} \`${first.method} ${first.path}\`${more}`;
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
  if (others.length === 0) return nameText(first);
  return others.every(({ path }) => path === first.path) ? first.path : '';
}

/** Hashes the change itself, not its line numbers or the affected operations of a shared component. */
function fingerprint(
  { id }: Rule,
  { label, before, after }: Change,
  owner: string,
  taken: Set<string>,
): string {
  const data = [before, after].map((value) => (value === undefined ? '' : canonicalText(value)));
  for (let count = 0; ; count += 1) {
    const text = JSON.stringify([id, owner, textOf(label), ...data, ...(count === 0 ? [] : [count])]);
    const found = createHash('sha256').update(text).digest('hex').slice(0, 16);
    if (taken.has(found)) continue;
    taken.add(found);
    return found;
  }
}

const order: readonly Level[] = ['error', 'warn', 'info'];

/** Errors first, then by shared schema or operation. */
export function byWeight(a: Finding, b: Finding): number {
  return (
    order.indexOf(a.level) - order.indexOf(b.level) ||
    compareText(whereOf(a), whereOf(b)) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function whereOf({ component, operations, subject }: Finding): string {
  const [first] = operations;
  return `${component ?? (first ? `${first.path} ${first.method}` : '')} ${subject}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
