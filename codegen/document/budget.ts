import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { maxNestingDepth } from './parse.ts';

export interface ValueProblem {
  readonly code: string;
  readonly message: string;
  readonly help: string;
  readonly tokens: readonly string[];
}

/** Every use of a YAML alias counts, because a small file can expand into a huge document. */
const maxDocumentNodes = 5_000_000;

interface PathStep {
  readonly value: JsonObject | readonly JsonValue[];
  readonly depth: number;
  readonly key: string | number;
  readonly parent: PathStep | undefined;
}

/** Finds values that are nested too deeply, too many values, and strings that cannot be encoded as UTF-8. Does not recurse. */
export function findLimitViolations(root: JsonValue, maxNodes = maxDocumentNodes): readonly ValueProblem[] {
  const problems: ValueProblem[] = [];
  const stack: PathStep[] = [];
  let nodeCount = 0;
  const visit = (value: JsonValue, key: string | number, parent: PathStep | undefined): void => {
    if (typeof value === 'string') {
      nodeCount += 1;
      if (!value.isWellFormed())
        problems.push(loneSurrogate([...(parent ? tokensOf(parent) : []), String(key)]));
    } else if (typeof value === 'object' && (isArray(value) || isObject(value)))
      stack.push({ value, depth: parent ? parent.depth + 1 : 0, key, parent });
  };
  visit(root, '', undefined);
  for (let step = stack.pop(); step; step = stack.pop()) {
    nodeCount += 1;
    if (nodeCount > maxNodes) return [...problems, tooLarge(maxNodes)];
    if (step.depth > maxNestingDepth) return [...problems, tooDeep(tokensOf(step))];
    const { value } = step;
    if (isArray(value))
      for (let index = 0; index < value.length; index += 1) visit(value[index] ?? null, index, step);
    else
      for (const key of Object.keys(value)) {
        if (!key.isWellFormed()) visit(key, key, step);
        visit(value[key] ?? null, key, step);
      }
  }
  return problems;
}

function tokensOf(step: PathStep): readonly string[] {
  return step.parent ? [...tokensOf(step.parent), String(step.key)] : [];
}

function tooDeep(tokens: readonly string[]): ValueProblem {
  return {
    code: 'too-deep',
    message: `The value exceeds the maximum nesting depth of ${maxNestingDepth}.`,
    help: 'Move the inner parts to components and reference them with $ref.',
    tokens,
  };
}

function tooLarge(maxNodes: number): ValueProblem {
  return {
    code: 'too-large',
    message: `The file contains more than ${maxNodes} values after YAML aliases are expanded.`,
    help: 'Replace aliases with $ref, or split the description into several files.',
    tokens: [],
  };
}

function loneSurrogate(tokens: readonly string[]): ValueProblem {
  return {
    code: 'lone-surrogate',
    message: 'The string contains an unpaired UTF-16 surrogate, which cannot be encoded as UTF-8.',
    help: 'Write the complete character, or remove the escape sequence.',
    tokens,
  };
}
