import type { TypeNode } from 'typescript';
import type { Document } from '../../../document/document.ts';
import type { Operation } from '../../../model/model.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import type { JsonObject } from '../../../values/json.ts';
import { propertyOf } from '../../../values/unknown.ts';
import { showHidden } from '../doc-text.ts';
import { printWithLibrary } from './library.ts';
import { LibraryInput } from './library-input.ts';
import { loadTypeScript } from './load-typescript.ts';
import { marker } from './open-enumerations.ts';
import { hidePercents, showPercents } from './percent-escaping.ts';

/** Generated types, or the reason why openapi-typescript failed. */
export type Types = { readonly contents: string } | { readonly refusal: Diagnostic };

export function printTypes(document: Document, operations: readonly Operation[]): Types {
  const { transform, used } = transformer();
  const description = hidePercents(new LibraryInput(document).make(operations));
  const printed = print(document, description, transform);
  if ('refusal' in printed) return printed;
  return {
    contents: [
      ...(used.has('unknown') ? ["import type { UnknownVariant } from './runtime/types.ts';\n\n"] : []),
      showPercents(showHidden(printed.contents)),
      ...(used.has('list') ? [listOf] : []),
    ].join(''),
  };
}

/** A recursive array type requires an interface. */
const listOf = `
interface ListOf<Name extends keyof components['schemas']> extends Array<components['schemas'][Name]> {}
`;

/** Replaces marked schemas by our own types, and returns the names used. */
function transformer() {
  const ts = loadTypeScript();
  const { factory } = ts;
  const used = new Set<unknown>();
  const refer = (name: string, text: string): TypeNode =>
    factory.createTypeReferenceNode(name, [factory.createLiteralTypeNode(factory.createStringLiteral(text))]);
  const print = (mark: unknown, tag: string, isArray: boolean): TypeNode | undefined => {
    if (mark === 'bytes') return factory.createTypeReferenceNode('Blob');
    if (mark === 'unknown') return refer('UnknownVariant', tag);
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
    const mark = propertyOf(schema, marker);
    const printed = print(mark, String(propertyOf(schema, 'tag')), propertyOf(schema, 'type') === 'array');
    if (printed) used.add(mark);
    return printed;
  };
  return { transform, used };
}

type Transform = ReturnType<typeof transformer>['transform'];

function print(document: Document, description: JsonObject, transform: Transform): Types {
  try {
    return { contents: printWithLibrary(description, transform) };
  } catch (error) {
    return { refusal: refuse(document, error) };
  }
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
