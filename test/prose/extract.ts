import { extname } from 'node:path';
import ts from 'typescript';

export type TextKind = 'markdown' | 'yaml' | 'comment' | 'message' | 'test' | 'template';

/** A piece of prose. Code inside it is masked, so that offsets are those of the file. */
export interface Fragment {
  readonly kind: TextKind;
  /** Of its first character in the file. */
  readonly offset: number;
  readonly text: string;
}

/** Stands for each character that is not prose; no pattern matches across it. */
const mask = '\u0000';

/** The prose of a file by its path; other files have none. */
export function extractProse(path: string, text: string): readonly Fragment[] {
  const isTest = path.startsWith('test/');
  switch (extname(path)) {
    case '.md':
      return isTest ? [] : [markdown(text)];
    case '.ts':
      return isTest ? testNames(path, text) : [...comments(path, text), ...messages(path, text)];
    case '.hbs':
      return /docs\/|README/.test(path) ? [markdown(text, 'template')] : templateText(text);
    case '.yaml':
    case '.yml':
      return yaml(text);
    case '.json':
      return jsonDescriptions(text);
    case '.cs':
    case '.swift':
      return regions(text, /\/\/[^\n]*/g, 'comment');
    case '.sh':
    case '':
      return regions(text, /(?<=^|\s)#[^\n]*/gm, 'comment');
    default:
      return [];
  }
}

function markdown(text: string, kind: TextKind = 'markdown'): Fragment {
  const prose = hide(text, [
    /^(?: *)(```+|~~~+)[\s\S]*?^ *\1/gm,
    /<!--[\s\S]*?-->/g,
    /`[^`\n]*`/g,
    /\{\{[\s\S]*?\}\}/g,
    /\]\([^)\n]*\)/g,
    /\bhttps?:\S+/g,
  ]);
  return { kind, offset: 0, text: prose };
}

/** Masks every match. */
function hide(text: string, patterns: readonly RegExp[]): string {
  return patterns.reduce((shown, pattern) => shown.replace(pattern, blank), text);
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, mask);
}

/** Every match is a fragment; lines of one comment each. */
function regions(text: string, pattern: RegExp, kind: TextKind): readonly Fragment[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind,
    offset: index,
    text: proseOfComment(found),
  }));
}

/** Without the characters that make it a comment, and without code. */
function proseOfComment(comment: string): string {
  const plain = comment.replace(/^[ \t]*(?:\/\*\*?|\*\/|\*|\/\/+|#+!?)|\*\/$/gm, (marks) =>
    ' '.repeat(marks.length),
  );
  return hide(plain, [
    /`[^`\n]*`/g,
    /\{@link[^}]*\}/g,
    /"[^"\n]*"/g,
    /\bhttps?:\S+/g,
    /^\s*biome-ignore [^\n]*/g,
  ]);
}

interface Literal {
  readonly node: ts.Node;
  readonly start: number;
  readonly end: number;
}

function comments(path: string, text: string): readonly Fragment[] {
  const literals = literalsOf(path, text);
  const code = literals.reduce(
    (shown, { start, end }) => shown.slice(0, start) + blank(shown.slice(start, end)) + shown.slice(end),
    text,
  );
  // Lines of `//` that follow each other are one comment.
  const pattern = /\/\*[\s\S]*?\*\/|(?:(?<=^|[^:])\/\/[^\n]*(?:\n[ \t]*(?=\/\/))?)+/g;
  return [...code.matchAll(pattern)].map(({ 0: found, index }) => ({
    kind: 'comment',
    offset: index,
    text: proseOfComment(text.slice(index, index + found.length)),
  }));
}

function messages(path: string, text: string): readonly Fragment[] {
  return literalsOf(path, text)
    .filter(({ node }) => !ts.isRegularExpressionLiteral(node) && !isModuleName(node))
    .map(({ node, start, end }) => ({
      kind: 'message' as const,
      offset: start + 1,
      text: proseOfLiteral(node, text.slice(start + 1, end - 1), start + 1),
    }))
    .filter(({ text: prose }) => /[A-Za-z]{2,}[,;:]? [a-z]{2,}/.test(prose));
}

function isModuleName({ parent }: ts.Node): boolean {
  return ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent);
}

/** Without the expressions of a template, and without quoted code. */
function proseOfLiteral(node: ts.Node, text: string, offset: number): string {
  let shown = text;
  if (ts.isTemplateExpression(node))
    for (const { expression } of node.templateSpans) {
      const [start, end] = [expression.getFullStart() - 2 - offset, expression.getEnd() + 1 - offset];
      shown = shown.slice(0, start) + blank(shown.slice(start, end)) + shown.slice(end);
    }
  return hide(shown, [/\\`[^`]*\\`/g, /`[^`\n]*`/g, /\bhttps?:\S+/g]);
}

function literalsOf(path: string, text: string): readonly Literal[] {
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node) || ts.isRegularExpressionLiteral(node))
      found.push({ node, start: node.getStart(), end: node.getEnd() });
    else ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** The first argument of `test`, `it`, `describe` and their variants. */
function testNames(path: string, text: string): readonly Fragment[] {
  const found: Fragment[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:test|it|describe)\b/.test(node.expression.getText())) {
      const [name] = node.arguments;
      if (name && (ts.isStringLiteralLike(name) || ts.isTemplateExpression(name)))
        found.push({
          kind: 'test',
          offset: name.getStart() + 1,
          text: proseOfLiteral(name, text.slice(name.getStart() + 1, name.getEnd() - 1), name.getStart() + 1),
        });
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true));
  return found;
}

/** Comments, and strings of several words, of a template of code. */
function templateText(text: string): readonly Fragment[] {
  const plain = hide(text, [/\{\{[\s\S]*?\}\}/g]);
  const pattern =
    /\/\*[\s\S]*?\*\/|(?<=^|\s)(?:\/\/|#(?!include|!|\{))[^\n]*|"""[\s\S]*?"""|"(?:[^"\\\n]|\\.)* (?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)* (?:[^'\\\n]|\\.)*'/gm;
  return regions(plain, pattern, 'template');
}

const proseKeys = 'description|summary|title|message';

/** Comments, and the values of keys that hold prose. */
function yaml(text: string): readonly Fragment[] {
  const lines = text.split('\n');
  const found: Fragment[] = [...regions(text, /(?<=^|\s)# [^\n]*/gm, 'comment')];
  let offset = 0;
  lines.forEach((line, index) => {
    const key = new RegExp(`^( *(?:- )*)(?:${proseKeys}):(?: +(.*))?$`).exec(line);
    const [, indent = '', value = ''] = key ?? [];
    if (key && value !== '' && !/^[{[&*]/.test(value)) {
      const start = offset + line.length - value.length;
      const rest = lines.slice(index + 1);
      const end = rest.findIndex((next) => next.trim() !== '' && next.search(/\S/) <= indent.length);
      const block = rest.slice(0, end === -1 ? undefined : end).join('\n');
      const fragment = block === '' ? value : `${value}\n${block}`;
      found.push({ kind: 'yaml', offset: start, text: hide(fragment, inlineCode) });
    }
    for (const inner of line.matchAll(
      new RegExp(`(?<=[{,] *)(?:${proseKeys}): *('[^']*'|"[^"]*"|[^,{}[\\]]+)`, 'g'),
    ))
      found.push({
        kind: 'yaml',
        offset: offset + inner.index + inner[0].length - (inner[1] ?? '').length,
        text: hide(inner[1] ?? '', inlineCode),
      });
    offset += line.length + 1;
  });
  return found;
}

const inlineCode = [/`[^`\n]*`/g, /\bhttps?:\S+/g];

function jsonDescriptions(text: string): readonly Fragment[] {
  return [...text.matchAll(/"(?:description|title)": "((?:[^"\\]|\\.)*)"/g)].map(
    ({ 0: found, 1: value = '', index }) => ({
      kind: 'yaml',
      offset: index + found.length - value.length - 1,
      text: hide(value, inlineCode),
    }),
  );
}
