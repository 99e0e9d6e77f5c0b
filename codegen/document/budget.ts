import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
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
  readonly value: JsonObject | readonly JsonValue[];
  readonly depth: number;
  readonly key: string | number;
  readonly parent: Step | undefined;
}

/** What makes a value unfit for all that follows: too deep, too large, or text that cannot be written as UTF-8. Does not recurse. */
export function findProblems(root: JsonValue): readonly ValueProblem[] {
  const problems: ValueProblem[] = [];
  const stack: Step[] = [];
  let nodes = 0;
  const meet = (value: JsonValue, key: string | number, parent: Step | undefined): void => {
    if (typeof value === 'string') {
      nodes += 1;
      if (!value.isWellFormed())
        problems.push(loneSurrogate([...(parent ? tokensOf(parent) : []), String(key)]));
    } else if (typeof value === 'object' && (isArray(value) || isObject(value)))
      stack.push({ value, depth: parent ? parent.depth + 1 : 0, key, parent });
  };
  meet(root, '', undefined);
  for (let step = stack.pop(); step; step = stack.pop()) {
    nodes += 1;
    if (nodes > mostNodes) return [...problems, tooLarge()];
    if (step.depth > deepest) return [...problems, tooDeep(tokensOf(step))];
    const { value } = step;
    if (isArray(value))
      for (let index = 0; index < value.length; index += 1) meet(value[index] ?? null, index, step);
    else
      for (const key of Object.keys(value)) {
        if (!key.isWellFormed()) meet(key, key, step);
        meet(value[key] ?? null, key, step);
      }
  }
  return problems;
}

function tokensOf(step: Step): readonly string[] {
  return step.parent ? [...tokensOf(step.parent), String(step.key)] : [];
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
