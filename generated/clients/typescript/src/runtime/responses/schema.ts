import { ClientError } from '../errors.ts';
import { textOf } from '../unknown.ts';
import type { FromSchema } from './from-schema.ts';

/** A JSON Schema. Written inline, TypeScript infers the type of its values. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A schema of a library that implements Standard Schema and Standard JSON Schema (standardschema.dev), such as zod or arktype. */
export interface StandardSchema<Value = unknown> {
  /** Properties of the standard. */
  readonly '~standard': {
    readonly validate: (value: unknown) => ValidationResult<Value> | Promise<ValidationResult<Value>>;
    readonly types?: { readonly output: Value } | undefined;
    readonly jsonSchema?: { readonly input: (options: { readonly target: 'draft-2020-12' }) => object };
  };
}

type ValidationResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | {
      readonly issues: readonly {
        readonly message: string;
        readonly path?: readonly unknown[] | undefined;
      }[];
    };

/** Type of the values of a schema. */
export type ValueOf<Schema> = Schema extends StandardSchema<infer Value> ? Value : FromSchema<Schema>;

function isStandard(schema: JsonSchema | StandardSchema): schema is StandardSchema {
  return '~standard' in schema;
}

/** Returns the JSON Schema to send. @throws ClientError if the library of the schema cannot convert it. */
export function toJsonSchema(schema: JsonSchema | StandardSchema): { [keyword: string]: unknown } {
  if (!isStandard(schema)) return { ...schema };
  const { jsonSchema } = schema['~standard'];
  if (!jsonSchema)
    throw new ClientError('The schema has no JSON Schema: use a library with Standard JSON Schema.');
  const { $schema: _, ...converted }: { readonly $schema?: unknown } = {
    ...jsonSchema.input({ target: 'draft-2020-12' }),
  };
  return converted;
}

/** Returns the value that a schema of a library accepts. A JSON Schema is not validated. @throws ClientError with the problems of the value. */
export async function validate(schema: JsonSchema | StandardSchema, value: unknown): Promise<unknown> {
  if (!isStandard(schema)) return value;
  const result = await schema['~standard'].validate(value);
  if (!result.issues) return result.value;
  const problems = result.issues.map(({ message, path = [] }) => [...path.map(keyOf), message].join(': '));
  throw new ClientError(`Invalid value: ${problems.join('; ')}`);
}

/** A key in the path of an issue, which can be an object with the key. */
function keyOf(segment: unknown): string {
  return textOf(typeof segment === 'object' && segment && 'key' in segment ? segment.key : segment);
}
