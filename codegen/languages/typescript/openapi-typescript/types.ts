import type { Node, TypeNode } from 'typescript';
import type { Document } from '../../../document/document.ts';
import type { Operation } from '../../../model/model.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import { stringifyJson } from '../../../values/stringify.ts';
import { showHidden } from '../doc-text.ts';
import { tidyComments } from './doc-comments.ts';
import { LibraryInput } from './library-input.ts';
import { marker } from './open-enumerations.ts';
import { hidePercents, showPercents } from './percent-escaping.ts';

/** Generated types, or the reason why openapi-typescript failed. */
export type Types = { readonly contents: string } | { readonly refusal: Diagnostic };

/** Imports the libraries on demand, because loading the TypeScript compiler takes longer than all other work. */
export async function printTypes(document: Document, operations: readonly Operation[]): Promise<Types> {
  const [{ default: openapiTS, astToString }, { createConfig }] = await Promise.all([
    import('openapi-typescript'),
    import('@redocly/openapi-core'),
  ]);
  const { transform, used } = await transformer();
  const redocly = await createConfig({});
  const options = { defaultNonNullable: false, emptyObjectsUnknown: true, silent: true, redocly, transform };
  const description = stringifyJson(hidePercents(new LibraryInput(document).make(operations)));
  const nodes = await openapiTS(description, options).catch((error: unknown) => refuse(document, error));
  if (!isNodes(nodes)) return { refusal: nodes };
  return {
    contents: [
      ...(used.has('unknown') ? ["import type { Unknown } from './runtime/types.ts';\n\n"] : []),
      showPercents(
        showHidden(
          tidyComments(remarks.reduce((text, remark) => text.replace(remark, ''), astToString(nodes))),
        ),
      ),
      ...(used.has('list') ? [listOf] : []),
    ].join(''),
  };
}

/** Comment that the library adds to discriminator values that it generated. */
const remarks = [
  /[ \t]*\/\*\*\n\s*\* @description discriminator enum property added by openapi-typescript\n(?:\s*\* @.*\n)*\s*\*\/\n/g,
  / \(enum property replaced by openapi-typescript\)/g,
];

/** A recursive array type requires an interface. */
const listOf = `
interface ListOf<Name extends keyof components['schemas']> extends Array<components['schemas'][Name]> {}
`;

/** Replaces marked schemas by our own types, and returns the names used. */
async function transformer() {
  const { default: ts } = await import('typescript');
  const { factory } = ts;
  const used = new Set<unknown>();
  const refer = (name: string, text: string): TypeNode =>
    factory.createTypeReferenceNode(name, [factory.createLiteralTypeNode(factory.createStringLiteral(text))]);
  const print = (mark: unknown, tag: string, isArray: boolean): TypeNode | undefined => {
    if (mark === 'bytes') return factory.createTypeReferenceNode('Blob');
    if (mark === 'unknown') return refer('Unknown', tag);
    if (mark === 'list' && isArray) return refer('ListOf', tag);
    if (mark === 'text')
      return factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]);
    return undefined;
  };
  const transform = (schema: unknown): TypeNode | undefined => {
    if (typeof schema !== 'object' || schema === null) return undefined;
    const mark: unknown = Reflect.get(schema, marker);
    const printed = print(mark, String(Reflect.get(schema, 'tag')), Reflect.get(schema, 'type') === 'array');
    if (printed) used.add(mark);
    return printed;
  };
  return { transform, used };
}

function isNodes(result: Node[] | Diagnostic): result is Node[] {
  return Array.isArray(result);
}

/** openapi-typescript throws for descriptions that fail its own lint rules. */
function refuse(document: Document, error: unknown): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const place = document.place(document.root);
  return {
    code: 'no-types',
    severity: 'warning',
    message: `TypeScript client not generated: ${error.message}.`,
    help: 'Fix the description. All other files were generated.',
    ...(place ? { place } : {}),
  };
}
