/** A JSON or YAML syntax error at an offset in UTF-16 code units. */
export interface SyntaxProblem {
  readonly message: string;
  readonly offset: number;
  /** How to fix the problem, if more is known than its position. */
  readonly help?: string;
}

/** Finds common mistakes at an error in JSON: comments, trailing commas and brackets that are not closed. */
export function explainJsonError(text: string, problem: SyntaxProblem): SyntaxProblem {
  const { offset } = problem;
  const rest = text.slice(offset);
  if (/^\/[/*]/.test(rest))
    return {
      message: 'comments are not allowed in JSON',
      offset,
      help: 'Remove the comments, or save the file as YAML and write comments after "#".',
    };
  const before = text.slice(0, offset).trimEnd();
  if (/^[}\]]/.test(rest) && before.endsWith(','))
    return {
      message: `the comma before "${rest.slice(0, 1)}" is not allowed in JSON`,
      offset: before.length - 1,
      help: 'Remove the comma.',
    };
  const isAtEnd = rest.trim() === '';
  return (isAtEnd ? unclosedBracket(text, jsonBrackets(text)) : undefined) ?? problem;
}

/** Finds a flow mapping or sequence of YAML that is not closed before the error. */
export function explainYamlError(text: string, problem: SyntaxProblem): SyntaxProblem {
  const { message, offset } = problem;
  if (message.startsWith('tab characters')) return { message, offset, help: 'Indent with spaces.' };
  const canBeUnclosed = /indentation|flow collection|node content/.test(message);
  const before = text.slice(0, offset);
  return (canBeUnclosed ? unclosedBracket(before, yamlBrackets(before)) : undefined) ?? problem;
}

type Bracket = { readonly offset: number; readonly character: string };

/** The bracket that is not closed: the last one whose closing bracket has another indentation, else the innermost open one. */
function unclosedBracket(text: string, brackets: Iterable<Bracket>): SyntaxProblem | undefined {
  const open: Bracket[] = [];
  let suspect: Bracket | undefined;
  for (const bracket of brackets) {
    if ('{['.includes(bracket.character)) {
      open.push(bracket);
      continue;
    }
    const opening = open.pop();
    if (opening && !isAligned(text, opening.offset, bracket.offset)) suspect = opening;
  }
  const unclosed = open.length === 0 ? undefined : (suspect ?? open.at(-1));
  return (
    unclosed && {
      message: `"${unclosed.character}" is not closed`,
      offset: unclosed.offset,
      help: `Add the missing "${unclosed.character === '{' ? '}' : ']'}".`,
    }
  );
}

/** True if both brackets are on one line, or a line that starts with the closing bracket is indented like the line of the opening one. */
function isAligned(text: string, opening: number, closing: number): boolean {
  const [first, last] = [lineBefore(text, opening), lineBefore(text, closing)];
  if (!text.slice(opening, closing).includes('\n') || last.trim() !== '') return true;
  return indentationOf(first) === last.length;
}

function lineBefore(text: string, offset: number): string {
  return text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
}

function indentationOf(line: string): number {
  return line.length - line.trimStart().length;
}

function* jsonBrackets(text: string): Generator<Bracket> {
  for (const { 0: character, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]]/gs))
    if (character.length === 1) yield { character, offset: index };
}

/** Brackets of flow collections. In a plain scalar outside of one, such as a path template, a bracket has no meaning. */
function* yamlBrackets(text: string): Generator<Bracket> {
  let depth = 0;
  const tokens = /(?<=[\s{[,])(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|#[^\n]*)|[{}[\]]/gs;
  for (const { 0: character, index } of text.matchAll(tokens)) {
    if (character.length > 1) continue;
    const isOpening = '{['.includes(character);
    if (isOpening && !/(?:^|[\s{[,])$/.test(text.slice(Math.max(0, index - 1), index))) continue;
    if (!isOpening && depth === 0) continue;
    depth += isOpening ? 1 : -1;
    yield { character, offset: index };
  }
}
