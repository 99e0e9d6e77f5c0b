import { ExactNumber, isArray, type JsonValue } from '../values/json.ts';
import { deepest } from './parse.ts';

export interface ValueProblem {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly tokens: readonly string[];
}

/** Counted as a tree: an alias of YAML counts wherever it stands, so that a small file cannot unfold into a huge one. */
const mostNodes = 5_000_000;

interface Step {
  readonly value: JsonValue;
  readonly depth: number;
  readonly key: string;
  readonly parent: Step | undefined;
}

/** What makes a value unfit for all that follows: too deep, too large, or text that cannot be written as UTF-8. Does not recurse. */
export function findProblems(root: JsonValue): readonly ValueProblem[] {
  const problems: ValueProblem[] = [];
  const stack: Step[] = [{ value: root, depth: 0, key: '', parent: undefined }];
  let nodes = 0;
  for (let step = stack.pop(); step; step = stack.pop()) {
    nodes += 1;
    if (nodes > mostNodes) return [...problems, tooLarge()];
    if (step.depth > deepest) return [...problems, tooDeep(tokensOf(step))];
    if (typeof step.value === 'string' && !step.value.isWellFormed())
      problems.push(loneSurrogate(tokensOf(step)));
    pushMembers(step, stack);
  }
  return problems;
}

function pushMembers(step: Step, stack: Step[]): void {
  const { value } = step;
  if (typeof value !== 'object' || value === null || value instanceof ExactNumber) return;
  const depth = step.depth + 1;
  if (isArray(value)) {
    for (const [index, item] of value.entries())
      if (mayHoldProblems(item)) stack.push({ value: item, depth, key: String(index), parent: step });
    return;
  }
  for (const [key, member] of Object.entries(value)) {
    if (!key.isWellFormed()) stack.push({ value: key, depth, key, parent: step });
    if (mayHoldProblems(member)) stack.push({ value: member, depth, key, parent: step });
  }
}

function mayHoldProblems(value: JsonValue): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

function tokensOf(step: Step): readonly string[] {
  return step.parent ? [...tokensOf(step.parent), step.key] : [];
}

function tooDeep(tokens: readonly string[]): ValueProblem {
  return {
    code: 'too-deep',
    message: `This value is nested more than ${deepest} levels deep.`,
    help: 'Name the inner parts in components and refer to them.',
    tokens,
  };
}

function tooLarge(): ValueProblem {
  return {
    code: 'too-large',
    message: `The file holds more than ${mostNodes} values, aliases unfolded.`,
    help: 'Replace aliases by $ref, or split the description.',
    tokens: [],
  };
}

function loneSurrogate(tokens: readonly string[]): ValueProblem {
  return {
    code: 'lone-surrogate',
    message: 'This text holds half of a surrogate pair, which no UTF-8 text can carry.',
    help: 'Write the whole character, or leave the escape out.',
    tokens,
  };
}
