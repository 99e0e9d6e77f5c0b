import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setFlagsFromString } from 'node:v8';
import { format as gofmt } from '@wasm-fmt/gofmt';
import { format as shfmt } from '@wasm-fmt/shfmt';
import { Language, type Node, Parser } from 'web-tree-sitter';

// The optimizing compiler needs minutes for the tables of some grammars.
setFlagsFromString('--liftoff-only');

const grammars: Readonly<Record<string, string>> = {
  python: 'python',
  javascript: 'javascript',
  typescript: 'typescript',
  ruby: 'ruby',
  java: 'java',
  php: 'php',
  csharp: 'c_sharp',
  swift: 'swift',
};

const require = createRequire(import.meta.url);
const parsers = new Map<string, Promise<Parser>>();

async function loadParser(grammar: string): Promise<Parser> {
  await Parser.init();
  const wasm = require.resolve(`@repomix/tree-sitter-wasms/out/tree-sitter-${grammar}.wasm`);
  const parser = new Parser();
  parser.setLanguage(await Language.load(readFileSync(wasm)));
  return parser;
}

/** Syntax errors of a program; empty if it can be parsed. */
export async function parseErrors(languageId: string, program: string): Promise<readonly string[]> {
  if (languageId === 'go') return complaints(() => gofmt(program));
  // shfmt treats U+0080 as the end of input.
  if (languageId === 'curl') return complaints(() => shfmt(program.replaceAll('\u0080', '?'), 'snippet.sh'));
  const grammar = grammars[languageId];
  if (grammar === undefined) throw new Error(`no grammar for ${languageId}`);
  const parser = parsers.get(grammar) ?? loadParser(grammar);
  parsers.set(grammar, parser);
  const known = grammar === 'swift' ? withoutOddities(program) : program;
  const tree = (await parser).parse(known);
  if (!tree) return ['the parser gave up'];
  const errors = tree.rootNode.hasError ? findErrors(tree.rootNode) : [];
  tree.delete();
  return errors;
}

/** Removes conditional compilation and some raw strings, which the Swift grammar does not support. Other tests compile them. */
function withoutOddities(program: string): string {
  return program.replace(/^#(?:if|else|endif)\b.*$/gm, '').replace(/(#+)"""[\s\S]*?"""\1/g, '""');
}

function findErrors(node: Node): readonly string[] {
  if (node.isError || node.isMissing) {
    const { row, column } = node.startPosition;
    return [`line ${row + 1}, column ${column + 1}: ${node.text.slice(0, 80)}`];
  }
  return node.children.flatMap((child) => (child?.hasError || child?.isMissing ? findErrors(child) : []));
}

function complaints(format: () => string): readonly string[] {
  try {
    format();
    return [];
  } catch (error) {
    return [String(error)];
  }
}
