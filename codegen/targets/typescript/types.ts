import type { Node, TypeNode } from 'typescript';
import type { Document } from '../../document/document.ts';
import type { Operation } from '../../model/model.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';
import { stringifyJson } from '../../values/stringify.ts';
import { LibraryInput } from './library-input.ts';
import { marker } from './open-schemas.ts';

/** The types of a description by openapi-typescript; why there are none, where the library gives up on it. */
export type Types = { readonly contents: string } | { readonly refusal: Diagnostic };

/** Loading the compiler takes longer than all other work: the libraries are imported when they are needed. */
export async function printTypes(document: Document, operations: readonly Operation[]): Promise<Types> {
  const [{ default: openapiTS, astToString }, { createConfig }] = await Promise.all([
    import('openapi-typescript'),
    import('@redocly/openapi-core'),
  ]);
  const options = {
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    redocly: await createConfig({}),
    transform: await transformer(),
  };
  const description = stringifyJson(new LibraryInput(document).make(operations));
  const nodes = await openapiTS(description, options).catch((error: unknown) => refuse(document, error));
  return isNodes(nodes) ? { contents: astToString(nodes) } : { refusal: nodes };
}

/** Writes types of ours where the input is marked. */
async function transformer(): Promise<(schema: unknown) => TypeNode | undefined> {
  const { default: ts } = await import('typescript');
  const { factory } = ts;
  const print = (mark: unknown, tag: unknown): TypeNode | undefined => {
    if (mark === 'bytes') return factory.createTypeReferenceNode('Blob');
    if (mark === 'unknown')
      return factory.createTypeReferenceNode('Unknown', [
        factory.createLiteralTypeNode(factory.createStringLiteral(String(tag))),
      ]);
    if (mark === 'text')
      return factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]);
    return undefined;
  };
  return (schema) =>
    typeof schema === 'object' && schema !== null
      ? print(Reflect.get(schema, marker), Reflect.get(schema, 'tag'))
      : undefined;
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
