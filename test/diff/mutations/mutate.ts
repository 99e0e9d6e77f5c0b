import type { Finding } from '../../../codegen/diff/finding.ts';
import { type ChangeKind, ruleOf } from '../../../codegen/diff/rules/registry.ts';
import type { JsonObject } from '../../../codegen/values/json.ts';
import { pick, type Random, randomOf } from '../algebra/random.ts';
import { compareRoots } from '../in-memory.ts';
import type { Directed } from './edits/edit.ts';
import { layouts } from './edits/layout.ts';
import { members } from './edits/members.ts';
import { operations } from './edits/operations.ts';
import { spellings } from './edits/spelling.ts';
import { surroundings } from './edits/surroundings.ts';
import { unions } from './edits/unions.ts';
import { values } from './edits/values.ts';
import { versions } from './edits/versions.ts';
import { type Flow, type Reach, reachOf } from './reach.ts';
import { changeAt, type Node, nodesOf } from './tree.ts';

/** The result of one edit: the number of mutations, and the wrong or missing findings. */
export interface Outcome {
  readonly edit: string;
  readonly count: number;
  readonly faults: readonly string[];
}

export const layoutEdits = { ...spellings, ...layouts, ...surroundings, ...versions };
export const directedEdits: readonly (readonly [string, Directed])[] = Object.entries({
  ...values,
  ...members,
  ...unions,
  ...prefixed(operations),
});

/** Adds a prefix, because some names occur for properties and operations. */
function prefixed<Value>(table: Readonly<Record<string, Value>>): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => [`at an operation: ${name}`, value]),
  );
}

/** Checks that a layout edit has no findings, except for names in generated code. */
export async function tryLayout(root: JsonObject, edit: string, seed: number): Promise<Outcome> {
  const next = layoutEdits[edit]?.(root, randomOf(seed));
  if (next === undefined) return { edit, count: 0, faults: [] };
  const findings = [...(await compareRoots(root, next)), ...(await compareRoots(next, root))];
  const wrong = findings.filter(({ category }) => category === 'wire' || category === 'lifecycle');
  return { edit, count: 1, faults: wrong.map(show) };
}

/** Checks that an edit and its inverse have exactly the expected findings. */
export async function tryDirected(
  root: JsonObject,
  [edit, directed]: readonly [string, Directed],
  maxMutations: number,
  seed: number,
): Promise<Outcome> {
  const mutations = mutationsOf(root, directed, maxMutations, seed);
  const faults: string[] = [];
  for (const { next, flows } of mutations)
    faults.push(
      ...(await findMismatches([root, next], directed.kinds[0], flows)),
      ...(await findMismatches([next, root], directed.kinds[1], flows)),
    );
  return { edit, count: mutations.length, faults };
}

/** A description after one edit, with the directions of the affected values. */
export interface Mutation {
  readonly next: JsonObject;
  readonly flows: readonly Flow[];
}

/** Applies an edit at several locations, one at a time. */
export function mutationsOf(
  root: JsonObject,
  directed: Directed,
  maxMutations: number,
  seed: number,
): readonly Mutation[] {
  const reached = reachOf(root);
  const nodes = nodesOf(root).filter((node) => isApplicable(directed, node, root, reached));
  return choose(nodes, maxMutations, randomOf(seed)).map(({ path, node: place }) => ({
    next: changeAt(root, path, (node) => directed.apply(node, root) ?? node),
    flows: flowsOf(directed, reached.get(place)),
  }));
}

function choose(nodes: readonly Node[], maxMutations: number, random: Random): readonly Node[] {
  const remaining = [...nodes];
  return Array.from({ length: Math.min(maxMutations, remaining.length) }, () => {
    const place = pick(random, remaining);
    remaining.splice(remaining.indexOf(place), 1);
    return place;
  });
}

function isApplicable(
  directed: Directed,
  { role, node }: Node,
  root: JsonObject,
  reached: ReadonlyMap<JsonObject, Reach>,
): boolean {
  const reach = reached.get(node);
  if (
    role !== directed.role ||
    Object.hasOwn(node, '$ref') ||
    (reach && !(directed.isOfUnion ? reach.isWhole : reach.isPlain))
  )
    return false;
  if (directed.isOfClientRequest && !reach?.flows.has('request')) return false;
  return directed.apply(node, root) !== undefined;
}

function flowsOf({ isOfResponse: isOfAnswer }: Directed, reach: Reach | undefined): readonly Flow[] {
  const flows = [...(reach?.flows ?? [])];
  return isOfAnswer ? flows.map((flow) => (flow === 'request' ? 'response' : 'request')) : flows;
}

async function findMismatches(
  [from, to]: readonly [JsonObject, JsonObject],
  kind: ChangeKind,
  flows: readonly Flow[],
): Promise<readonly string[]> {
  const findings = (await compareRoots(from, to)).filter(({ category }) => category !== 'name');
  const expectedRules = new Set(flows.map((flow) => ruleOf(kind, flow).id));
  const reportedRules = new Set(findings.map(({ rule }) => rule));
  const missing = [...expectedRules]
    .filter((rule) => !reportedRules.has(rule))
    .map((rule) => `not reported: ${rule}`);
  return [...missing, ...findings.filter(({ rule }) => !expectedRules.has(rule)).map(show)];
}

function show({ level, rule, message, operations: [first] }: Finding): string {
  return `${level} ${rule}: ${message} (${first?.method} ${first?.path})`;
}
