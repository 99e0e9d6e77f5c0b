import type { Document, OpenApiVersion } from '../../codegen/document/document.ts';
import { componentSchemas } from '../../codegen/schema/references.ts';
import type { JsonValue } from '../../codegen/values/json.ts';
import { documentOfText } from '../diff/in-memory.ts';

/** A document with component schemas. */
export interface ParsedSchemas {
  readonly document: Document;
  /** The component schema with a name. */
  schema(name: string): JsonValue;
}

/** @param schemas YAML of component schemas in flow style, one per line. */
export async function parseSchemas(
  schemas: string,
  version: Exclude<OpenApiVersion, '3.2'> = '3.1',
): Promise<ParsedSchemas> {
  const lines = schemas
    .trim()
    .split('\n')
    .map((line) => `    ${line.trim()}`);
  const document = await documentOfText(
    [
      `openapi: ${version}.1`,
      'info: {title: Case, version: 1.0.0}',
      'paths: {}',
      'components:',
      '  schemas:',
      ...lines,
    ].join('\n'),
  );
  return { document, schema: (name) => componentSchemas(document)[name] ?? null };
}
