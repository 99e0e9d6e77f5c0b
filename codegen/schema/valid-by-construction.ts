import type { Document } from '../document/document.ts';
import { isObject, type JsonObject, type JsonValue, ownValue } from '../values/json.ts';
import { arrayAt } from '../values/read-property.ts';
import { conjunctsOf } from './composition.ts';
import { listedValues } from './listed-values.ts';
import { matches } from './matches.ts';
import { ownAdditional, ownItems, ownProperties, ownRequired } from './properties.ts';

/** Keywords that relate several values or schemas. Their samples can be invalid. */
const relating = [
  ...['allOf', 'oneOf', 'anyOf', 'not', 'if', 'dependentSchemas', 'dependentRequired', 'contentSchema'],
  ...['contains', 'prefixItems', 'uniqueItems', 'minProperties', 'maxProperties', 'propertyNames'],
  ...['patternProperties', 'unevaluatedProperties', 'unevaluatedItems', 'discriminator'],
];
const limits = [
  ...['pattern', 'format', 'minLength', 'maxLength', 'minItems', 'maxItems', 'multipleOf'],
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'],
];

/**
 * Finds schemas whose samples need no validation, because each keyword constrains one value and documented values meet it. Compiling a
 * validator for every schema of a large description would be slow.
 */
export class ConstructionCheck {
  readonly #document: Document;
  readonly #results = new Map<JsonObject, boolean>();

  constructor(document: Document) {
    this.#document = document;
  }

  /** True if every sample of the schemas that apply together is valid. */
  isValid(node: JsonValue): boolean {
    const parts = conjunctsOf(this.#document, node);
    return parts.length <= 1 && parts.every((part) => this.#isPartValid(part));
  }

  #isPartValid(schema: JsonObject): boolean {
    const known = this.#results.get(schema);
    if (known !== undefined) return known;
    // A recursive schema is validated.
    this.#results.set(schema, false);
    const result = this.#check(schema);
    this.#results.set(schema, result);
    return result;
  }

  #check(schema: JsonObject): boolean {
    if (relating.some((key) => Object.hasOwn(schema, key)) || !this.#hasValidExamples(schema)) return false;
    const properties = ownProperties(schema);
    const names = Object.keys(properties);
    const children = [...Object.values(properties), ownItems(schema).rest, ownAdditional(schema)];
    return (
      ownRequired(schema).every((name) => names.includes(name)) &&
      children.every((child) => !isObject(child) || this.isValid(child))
    );
  }

  #hasValidExamples(schema: JsonObject): boolean {
    const examples = [
      ownValue(schema, 'example'),
      ownValue(schema, 'default'),
      ...arrayAt(schema, 'examples'),
      ...(listedValues(schema) ?? []),
    ];
    const documented = examples.filter((example) => example !== undefined);
    if (documented.length === 0) return true;
    const isLimited = limits.some((key) => Object.hasOwn(schema, key));
    return !isLimited && documented.every((value) => matches(this.#document, schema, value));
  }
}
