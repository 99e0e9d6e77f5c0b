import type { TypeNode } from 'typescript';
import type { Document } from '../../../document/document.ts';
import type { Operation } from '../../../model/model.ts';
import type { Diagnostic } from '../../../values/diagnostic.ts';
import type { JsonObject } from '../../../values/json.ts';
import { propertyOf } from '../../../values/unknown.ts';
import { escapeHiddenCharacters } from '../doc-text.ts';
import { printWithLibrary } from './library.ts';
import { LibraryInput } from './library-input.ts';
import { loadTypeScript } from './load-typescript.ts';
import { typeMarker } from './open-enumerations.ts';
import { escapePercents, restorePercents } from './percent-escaping.ts';

/** Generated types as declarations, or the reason why openapi-typescript failed. */
export type PrintedTypes = { readonly declarations: readonly string[] } | { readonly failure: Diagnostic };

export function printTypes(document: Document, operations: readonly Operation[]): PrintedTypes {
  const { transform, usedMarkers } = transformer();
  const description = escapePercents(new LibraryInput(document).build(operations));
  const printed = print(document, description, transform);
  if ('failure' in printed) return printed;
  const [paths = '', ...others] = printed.declarations.map((declaration) =>
    restorePercents(escapeHiddenCharacters(declaration)),
  );
  const last = others.pop() ?? '';
  return {
    declarations: [
      usedMarkers.has('unknownVariant') ? unknownVariantImport + paths : paths,
      ...others,
      usedMarkers.has('array') ? last + arrayInterface : last,
    ],
  };
}

const unknownVariantImport = "import type { UnknownVariant } from './runtime/types.ts';\n\n";

/** A recursive array type requires an interface. */
const arrayInterface = `
interface ArrayOf<Name extends keyof components['schemas']> extends Array<components['schemas'][Name]> {}
`;

/** Replaces marked schemas by types that openapi-typescript cannot generate, and collects the markers used. */
function transformer() {
  const ts = loadTypeScript();
  const { factory } = ts;
  const usedMarkers = new Set<unknown>();
  const typeReference = (name: string, text: string): TypeNode =>
    factory.createTypeReferenceNode(name, [factory.createLiteralTypeNode(factory.createStringLiteral(text))]);
  const print = (marker: unknown, argument: string, isArray: boolean): TypeNode | undefined => {
    if (marker === 'blob') return factory.createTypeReferenceNode('Blob');
    if (marker === 'unknownVariant') return typeReference('UnknownVariant', argument);
    if (marker === 'array' && isArray) return typeReference('ArrayOf', argument);
    if (marker === 'openString')
      return factory.createIntersectionTypeNode([
        factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword),
        factory.createTypeLiteralNode([]),
      ]);
    return undefined;
  };
  const transform = (schema: unknown): TypeNode | undefined => {
    if (typeof schema !== 'object' || schema === null) return undefined;
    const marker = propertyOf(schema, typeMarker);
    if (marker === undefined) return undefined;
    const printed = print(
      marker,
      String(propertyOf(schema, 'argument')),
      propertyOf(schema, 'type') === 'array',
    );
    if (printed) usedMarkers.add(marker);
    return printed;
  };
  return { transform, usedMarkers };
}

type Transform = ReturnType<typeof transformer>['transform'];

function print(document: Document, description: JsonObject, transform: Transform): PrintedTypes {
  try {
    return { declarations: printWithLibrary(description, transform) };
  } catch (error) {
    return { failure: noTypesDiagnostic(document, error) };
  }
}

/** openapi-typescript throws for descriptions that fail its own lint rules. */
function noTypesDiagnostic(document: Document, error: unknown): Diagnostic {
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
