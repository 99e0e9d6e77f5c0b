import type { Node, Printer, SourceFile, TypeElement, TypeNode } from 'typescript';
import { formatComment } from './doc-comments.ts';
import type { TypeScript } from './load-typescript.ts';

/**
 * Prints the types that openapi-typescript makes, several times as fast as the printer of TypeScript: without regard to the length of
 * lines, as a formatter follows, and with comments as editors show them.
 */
export class TypePrinter {
  readonly #ts: TypeScript;
  readonly #printer: Printer;
  readonly #file: SourceFile;

  constructor(ts: TypeScript) {
    this.#ts = ts;
    this.#printer = ts.createPrinter({ newLine: ts.NewLineKind.LineFeed });
    this.#file = ts.createSourceFile('types.ts', '', ts.ScriptTarget.ESNext);
  }

  /** A declaration, as the library adds it. */
  statement(node: Node): string {
    return this.#printer.printNode(this.#ts.EmitHint.Unspecified, node, this.#file);
  }

  member(node: TypeElement): string {
    const ts = this.#ts;
    if (ts.isPropertySignature(node) && node.type) {
      const optional = node.questionToken ? '?' : '';
      return `${this.#comment(node)}${this.#modifiers(node)}${this.#text(node.name)}${optional}: ${this.type(node.type)};\n`;
    }
    if (ts.isIndexSignatureDeclaration(node)) {
      const [key] = node.parameters;
      if (key?.type)
        return `${this.#comment(node)}${this.#modifiers(node)}[${this.#text(key.name)}: ${this.type(key.type)}]: ${this.type(node.type)};\n`;
    }
    return `${this.statement(node)}\n`;
  }

  type(node: TypeNode): string {
    const ts = this.#ts;
    if (ts.isTypeReferenceNode(node)) {
      const parameters = node.typeArguments?.map((child) => this.type(child)) ?? [];
      return this.#text(node.typeName) + (parameters.length === 0 ? '' : `<${parameters.join(', ')}>`);
    }
    if (ts.isIndexedAccessTypeNode(node))
      return `${this.type(node.objectType)}[${this.type(node.indexType)}]`;
    if (ts.isTypeLiteralNode(node))
      return node.members.length === 0
        ? '{}'
        : `{\n${node.members.map((member) => this.member(member)).join('')}}`;
    if (ts.isUnionTypeNode(node)) return node.types.map((child) => this.type(child)).join(' | ');
    if (ts.isIntersectionTypeNode(node)) return node.types.map((child) => this.type(child)).join(' & ');
    if (ts.isArrayTypeNode(node)) return `${this.type(node.elementType)}[]`;
    if (ts.isParenthesizedTypeNode(node)) return `(${this.type(node.type)})`;
    if (ts.isLiteralTypeNode(node)) return this.#text(node.literal);
    return this.#text(node);
  }

  #modifiers(node: { readonly modifiers?: readonly Node[] | undefined }): string {
    return (node.modifiers ?? []).map((child) => `${this.#text(child)} `).join('');
  }

  /** A name, a literal or a keyword. */
  #text(node: Node): string {
    const ts = this.#ts;
    if (ts.isIdentifier(node)) return node.text;
    if (ts.isStringLiteral(node) && isPrintableAscii(node.text)) return `"${node.text}"`;
    return ts.tokenToString(node.kind) ?? this.statement(node);
  }

  #comment(node: Node): string {
    const comments = this.#ts.getSyntheticLeadingComments(node) ?? [];
    return comments.map(({ text }) => formatComment(text)).join('');
  }
}

function isPrintableAscii(text: string): boolean {
  return /^[ !#-[\]-~]*$/.test(text);
}
