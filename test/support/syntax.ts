import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { Language, type Node, Parser } from 'web-tree-sitter';

// The optimizing compiler needs minutes for the tables of some grammars.
setFlagsFromString('--liftoff-only');

const require = createRequire(import.meta.url);
const parsers = new Map<string, Promise<Parser>>();

async function loadParser(grammar: string): Promise<Parser> {
  await Parser.init();
  const wasm = require.resolve(`@repomix/tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`);
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(wasm)));
  return parser;
}

/** Reports the syntax errors of programs by a grammar. */
export function treeSitter(grammar: string): (program: string) => Promise<readonly string[]> {
  return async (program) => {
    const parser = parsers.get(grammar) ?? loadParser(grammar);
    parsers.set(grammar, parser);
    const tree = (await parser).parse(program);
    if (!tree) return ['the parser gave up'];
    const errors = tree.rootNode.hasError ? findErrors(tree.rootNode) : [];
    tree.delete();
    return errors;
  };
}

/** Reports the error of a formatter, which it throws for programs that it cannot parse. */
export function formatter(
  format: (program: string) => string,
): (program: string) => Promise<readonly string[]> {
  return async (program) => {
    try {
      format(program);
      return [];
    } catch (error) {
      return [String(error)];
    }
  };
}

function findErrors(node: Node): readonly string[] {
  if (node.isError || node.isMissing) {
    const { row, column } = node.startPosition;
    return [`line ${row + 1}, column ${column + 1}: ${node.text.slice(0, 80)}`];
  }
  return node.children.flatMap((child) => (child?.hasError || child?.isMissing ? findErrors(child) : []));
}
