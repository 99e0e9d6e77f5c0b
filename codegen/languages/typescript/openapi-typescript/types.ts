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

/** The types of a description by openapi-typescript; why there are none, where the library gives up on it. */
export type Types = { readonly contents: string } | { readonly refusal: Diagnostic };

/** Loading the compiler takes longer than all other work: the libraries are imported when they are needed. */
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

/** What the library says of tags that it wrote itself. */
const remarks = [
  /[ \t]*\/\*\*\n\s*\* @description discriminator enum property added by openapi-typescript\n(?:\s*\* @.*\n)*\s*\*\/\n/g,
  / \(enum property replaced by openapi-typescript\)/g,
];

/** A list of what holds itself can only be named by an interface. */
const listOf = `
interface ListOf<Name extends keyof components['schemas']> extends Array<components['schemas'][Name]> {}
`;

/** Writes types of ours where the input is marked, and tells which. */
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

/** The library gives up on descriptions that its own rules refuse. */
function refuse(document: Document, error: unknown): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const place = document.place(document.root);
  return {
    code: 'no-types',
    severity: 'warning',
    message: `No TypeScript client was made: ${error.message}.`,
    help: 'Mend what the message names; everything else was generated.',
    ...(place ? { place } : {}),
  };
}
