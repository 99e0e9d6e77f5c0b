import { createHash } from 'node:crypto';
import type { Document } from '../document/document.ts';
import type { Level } from '../reports/level.ts';
import type { JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import { type Change, type Spot, textOf } from './change.ts';
import type { Finding, OperationName } from './finding.ts';
import { type Rule, ruleOf } from './rules/registry.ts';
import { canonicalText } from './schemas/literal.ts';

/** A change with one of the operations that it reaches; without one it is of the document. */
export interface Reached {
  readonly change: Change;
  readonly operation?: OperationName;
  /** Whether the operation promises nothing yet, so that nothing about it breaks anyone. */
  readonly isFree: boolean;
}

interface Draft {
  readonly rule: Rule;
  readonly change: Change;
  readonly operations: Map<string, OperationName>;
  isFree: boolean;
}

/** Changes of the same place are one finding, with all the operations that it reaches. */
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

/** Numbers objects in the order they are met. */
class Ids {
  readonly #ids = new Map<object, number>();

  keyOf(rule: Rule, { label, spots, before, after }: Change): string {
    const data = [before, after].map((value) => (value === undefined ? '' : canonicalText(value)));
    const places = [this.#spotKey(spots.old), this.#spotKey(spots.new)];
    // Where the description says nothing there is no place: then it is the words that tell changes apart.
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
      names.map(([text]) => text),
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
  { kind, direction }: Rule,
  { label, before, after }: Change,
  names: readonly string[],
): string {
  const show = (value: JsonValue | undefined): string =>
    value === undefined
      ? ''
      : typeof value === 'string' && !kind.isData
        ? value
        : shorten(stringifyJson(value));
  const subject = textOf(label) || (names.length === 1 ? names[0] : 'the API');
  const reason = direction === 'none' ? undefined : kind[direction];
  return `${subject} ${kind.says({ before: show(before), after: show(after) })}${reason === undefined ? '' : `: ${reason}`}`;
}

function shorten(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}

/** What a subject belongs to, so that the same words about another are another finding: a component, an operation or a path. */
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

/** Of what the change is, never of lines: a shared place keeps it whatever operations reach it. */
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
