import type { Document } from '../document/document.ts';
import { isMap, isPrimitive, type Slot } from '../document/grammar.ts';
import { printPointer } from '../document/pointer.ts';
import { memberSlot } from '../document/walk.ts';
import type { Diagnostic } from '../values/diagnostic.ts';
import { isArray, isObject, type JsonObject, type JsonValue } from '../values/json.ts';
import { stringifyJson } from '../values/stringify.ts';
import type { Target } from './target.ts';

/** Loading the compiler takes longer than all other work: the libraries are imported when they are needed. */
export const typescriptTypes: Target = async ({ document }) => {
  const [{ default: openapiTS, astToString }, { createConfig }, { format }] = await Promise.all([
    import('openapi-typescript'),
    import('@redocly/openapi-core'),
    import('prettier'),
  ]);
  const redocly = await createConfig({});
  const options = { defaultNonNullable: false, silent: true, redocly } as const;
  const description = stringifyJson(withoutData(document));
  const nodes = await openapiTS(description, options).catch((error: unknown) => refuse(document, error));
  if (!Array.isArray(nodes)) return { files: [], diagnostics: [nodes] };
  const contents = await format(astToString(nodes), {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 110,
  });
  return { files: [{ path: 'clients/typescript/types.ts', contents }] };
};

/** The library gives up on descriptions that its own rules refuse. */
function refuse(document: Document, error: unknown): Diagnostic {
  if (!(error instanceof Error)) throw error;
  const place = document.place(document.root);
  return {
    code: 'no-types',
    severity: 'warning',
    message: `No TypeScript types were made: ${error.message}.`,
    help: 'Mend what the message names; everything else was generated.',
    ...(place ? { place } : {}),
  };
}

/** Examples and extensions say nothing about types; a `$ref` in data must not be followed by a library that would read what it names. */
function withoutData(document: Document): JsonObject {
  const { openapi: _, ...root } = document.root;
  return {
    openapi: document.version === '3.0' ? '3.0.4' : '3.1.1',
    ...stripObject(document, root, 'document'),
  };
}

function strip(document: Document, value: JsonValue, slot: Slot): JsonValue {
  if (slot === 'schemaName' && typeof value === 'string') return asReference(value);
  if (isArray(value)) return value.map((item, index) => strip(document, item, memberSlot(slot, index, item)));
  return isObject(value) ? stripObject(document, value, slot) : value;
}

function stripObject(document: Document, object: JsonObject, slot: Slot): JsonObject {
  return Object.fromEntries(
    Object.entries(object)
      .filter(
        ([key, value]) => isKept(key, value, slot) && isMapped(document, memberSlot(slot, key, value), value),
      )
      .map(([key, value]) => [key, strip(document, value, memberSlot(slot, key, value))]),
  );
}

function isKept(key: string, value: JsonValue, slot: Slot): boolean {
  if (isMap(slot)) return !(slot.extensions && key.startsWith('x-'));
  if (isPrimitive(slot)) return key !== '$ref' || typeof value !== 'string';
  return key !== 'example' && key !== 'examples' && !key.startsWith('x-');
}

function isMapped(document: Document, slot: Slot, value: JsonValue): boolean {
  if (slot !== 'schemaName' || typeof value !== 'string') return true;
  return document.resolve({ $ref: asReference(value) }) !== undefined;
}

/** The library knows no mapping by name. */
function asReference(name: string): string {
  return /[/#]/.test(name) ? name : `#${printPointer(['components', 'schemas', name])}`;
}
