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
          ? FromItems<Schema>
          : Name extends 'object'
            ? FromMembers<Schema>
            : unknown;

type FromItems<Schema> = Schema extends { readonly items: infer Item } ? FromSchema<Item>[] : unknown[];

type FromMembers<Schema> = Schema extends { readonly properties: infer Members }
  ? Flat<
      { [Name in keyof Members & Needed<Schema>]: FromSchema<Members[Name]> } & {
        [Name in Exclude<keyof Members, Needed<Schema>>]?: FromSchema<Members[Name]>;
      }
    >
  : Schema extends { readonly additionalProperties: infer Member extends object }
    ? Record<string, FromSchema<Member>>
    : Record<string, unknown>;

type Needed<Schema> = Schema extends { readonly required: readonly (infer Name)[] } ? Name : never;

type Flat<Members> = { [Name in keyof Members]: Members[Name] };
