import type { TypeNode } from 'typescript';
import type { Document } from '../../document/document.ts';
import type { Operation } from '../../model/model.ts';
import { showHidden } from '../../render/typescript.ts';
import type { Diagnostic } from '../../values/diagnostic.ts';
import type { JsonObject } from '../../values/json.ts';
import { printWithLibrary } from './library.ts';
import { LibraryInput } from './library-input.ts';
import { loadTypeScript } from './load-typescript.ts';
import { marker } from './open-schemas.ts';
import { hidePercents, showPercents } from './percents.ts';

/** The types of a description by openapi-typescript; why there are none, where the library gives up on it. */
export type Types = { readonly contents: string } | { readonly refusal: Diagnostic };

export function printTypes(document: Document, operations: readonly Operation[]): Types {
  const { transform, used } = transformer();
  const description = hidePercents(new LibraryInput(document).make(operations));
  const printed = print(document, description, transform);
  if ('refusal' in printed) return printed;
  return {
    contents: [
      ...(used.has('unknown') ? ["import type { Unknown } from './runtime/types.ts';\n\n"] : []),
      showPercents(showHidden(printed.contents)),
      ...(used.has('list') ? [listOf] : []),
    ].join(''),
  };
}

/** A list of what holds itself can only be named by an interface. */
const listOf = `
interface ListOf<Name extends keyof components['schemas']> extends Array<components['schemas'][Name]> {}
`;

/** Writes types of ours where the input is marked, and tells which. */
function transformer() {
  const ts = loadTypeScript();
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

type Transform = ReturnType<typeof transformer>['transform'];

function print(document: Document, description: JsonObject, transform: Transform): Types {
  try {
    return { contents: printWithLibrary(description, transform) };
  } catch (error) {
    return { refusal: refuse(document, error) };
  }
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
