/** Type of the values that are valid against a constant JSON Schema. Unsupported schemas give `unknown`. */
export type FromSchema<Schema> = Schema extends { readonly const: infer Value }
  ? Value
  : Schema extends { readonly enum: readonly (infer Value)[] }
    ? Value
    : Schema extends
          | { readonly anyOf: readonly (infer Branch)[] }
          | { readonly oneOf: readonly (infer Branch)[] }
      ? FromSchema<Branch>
      : Schema extends { readonly type: readonly (infer Name)[] }
        ? FromType<Name, Schema>
        : Schema extends { readonly type: infer Name }
          ? FromType<Name, Schema>
          : unknown;

type FromType<Name, Schema> = Name extends 'string'
  ? string
  : Name extends 'number' | 'integer'
    ? number
    : Name extends 'boolean'
      ? boolean
      : Name extends 'null'
        ? null
        : Name extends 'array'
          ? FromArray<Schema>
          : Name extends 'object'
            ? FromObject<Schema>
            : unknown;

type FromArray<Schema> = Schema extends { readonly items: infer Item } ? FromSchema<Item>[] : unknown[];

type FromObject<Schema> = Schema extends { readonly properties: infer Properties }
  ? Flatten<
      { [Name in keyof Properties & RequiredNames<Schema>]: FromSchema<Properties[Name]> } & {
        [Name in Exclude<keyof Properties, RequiredNames<Schema>>]?: FromSchema<Properties[Name]>;
      }
    >
  : Schema extends { readonly additionalProperties: infer Value extends object }
    ? Record<string, FromSchema<Value>>
    : Record<string, unknown>;

type RequiredNames<Schema> = Schema extends { readonly required: readonly (infer Name)[] } ? Name : never;

type Flatten<Properties> = { [Name in keyof Properties]: Properties[Name] };
