import { type JsonObject, type JsonValue, ownValue } from '../values/json.ts';

/** The limit that excludes the values of another one. */
const opposites: Readonly<Record<string, (limit: JsonValue) => JsonObject>> = {
  minimum: (limit) => ({ exclusiveMaximum: limit }),
  maximum: (limit) => ({ exclusiveMinimum: limit }),
  exclusiveMinimum: (limit) => ({ maximum: limit }),
  exclusiveMaximum: (limit) => ({ minimum: limit }),
  minLength: below('maxLength'),
  maxLength: above('minLength'),
  minItems: below('maxItems'),
  maxItems: above('minItems'),
  minProperties: below('maxProperties'),
  maxProperties: above('minProperties'),
  pattern: () => ({ enum: ['a', 'A', '1', '-', ''] }),
};

function below(keyword: string): (limit: JsonValue) => JsonObject {
  return (limit) => (typeof limit === 'number' ? { [keyword]: limit - 1 } : {});
}

function above(keyword: string): (limit: JsonValue) => JsonObject {
  return (limit) => (typeof limit === 'number' ? { [keyword]: limit + 1 } : {});
}

/** Schemas whose values are likely to violate a keyword of another schema, for samples of `not`. */
export function negationsOf(schema: JsonObject): readonly JsonObject[] {
  return Object.entries(opposites).flatMap(([keyword, opposite]) => {
    const limit = ownValue(schema, keyword);
    return limit === undefined || typeof limit === 'boolean' ? [] : [opposite(limit)];
  });
}
