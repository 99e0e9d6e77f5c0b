import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../codegen/values/json.ts';
import { toPlainJson } from '../../codegen/values/plain-value.ts';

type Converted = Record<string, unknown>;

/** Annotations and keywords of OpenAPI, which Ajv does not accept or need. */
const ignored = new Set([
  'id',
  '$id',
  '$anchor',
  '$dynamicAnchor',
  'nullable',
  'default',
  'discriminator',
  'xml',
]);
const schemaMaps = new Set(['properties', 'patternProperties', '$defs', 'definitions', 'dependentSchemas']);
const data = new Set(['enum', 'const', 'dependentRequired']);
const exclusiveBounds = [
  ['minimum', 'exclusiveMinimum'],
  ['maximum', 'exclusiveMaximum'],
] as const;

/**
 * Validates a request value against a schema with Ajv alone, independently of `codegen/schema/`.
 *
 * @returns The errors of the value, or the reason why the schema is unusable.
 */
export function validateIndependently(
  root: JsonObject,
  isOpenApi30: boolean,
  schema: JsonValue,
  value: JsonValue,
): string | undefined {
  const ajv = new Ajv2020({
    strict: false,
    logger: false,
    validateSchema: false,
    inlineRefs: false,
    unicodeRegExp: false,
  });
  addFormats.default(ajv);
  try {
    const validate = ajv.compile(new Converter(root, isOpenApi30).convert(schema));
    return validate(toPlainJson(value)) ? undefined : ajv.errorsText(validate.errors);
  } catch (error) {
    return `unusable: ${error instanceof Error ? error.message : String(error)}`;
  }
}

class Converter {
  readonly #root: JsonObject;
  readonly #isOpenApi30: boolean;
  readonly #definitions: Converted = {};

  constructor(root: JsonObject, isOpenApi30: boolean) {
    this.#root = root;
    this.#isOpenApi30 = isOpenApi30;
  }

  convert(schema: JsonValue): Converted {
    return { allOf: [this.#schema(schema)], $defs: this.#definitions };
  }

  #schema(node: JsonValue): unknown {
    if (isArray(node)) return node.map((inner) => this.#schema(inner));
    if (!isObject(node)) return node;
    const reference = node['$ref'];
    if (typeof reference === 'string' && this.#isOpenApi30) return this.#reference(reference);
    const result = Object.fromEntries(
      Object.entries(node).flatMap(([key, value]) => this.#keyword(key, value)),
    );
    if (typeof reference === 'string') Object.assign(result, this.#reference(reference));
    // The discriminator selects one of the branches that match.
    if (isObject(node['discriminator']) && 'oneOf' in result) {
      result['anyOf'] = result['oneOf'];
      delete result['oneOf'];
    }
    if (isArray(node['required'])) result['required'] = this.#writable(node);
    return this.#isOpenApi30 ? levelOpenApi30(node, result) : result;
  }

  #keyword(key: string, value: JsonValue): readonly (readonly [string, unknown])[] {
    if (ignored.has(key) || key.startsWith('x-') || key.startsWith('example')) return [];
    if (data.has(key)) return [[key, toPlainJson(value)]];
    if (!schemaMaps.has(key) || !isObject(value)) return [[key, this.#value(value)]];
    return [
      [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, this.#schema(inner)]))],
    ];
  }

  #value(value: JsonValue): unknown {
    return isArray(value) || isObject(value) ? this.#schema(value) : toPlainJson(value);
  }

  #reference(reference: string): Converted {
    const key = encodeURIComponent(reference).replaceAll(/[~%]/g, '.');
    if (!Object.hasOwn(this.#definitions, key)) {
      this.#definitions[key] = true;
      this.#definitions[key] = this.#schema(this.#target(reference) ?? true);
    }
    return { $ref: `#/$defs/${key}` };
  }

  #target(reference: string): JsonValue | undefined {
    return reference
      .slice(2)
      .split('/')
      .map((token) => decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce<JsonValue | undefined>((node, token) => {
        if (isArray(node)) return node[Number(token)];
        return isObject(node) ? node[token] : undefined;
      }, this.#root);
  }

  /** The required properties that a request can contain. */
  #writable({ required, properties }: JsonObject): readonly unknown[] {
    const isReadOnly = (name: JsonValue): boolean => {
      const property = isObject(properties) && typeof name === 'string' ? properties[name] : undefined;
      const reference = isObject(property) ? property['$ref'] : undefined;
      const target = typeof reference === 'string' ? this.#target(reference) : undefined;
      return [property, target].some((node) => isObject(node) && node['readOnly'] === true);
    };
    return isArray(required) ? required.filter((name) => !isReadOnly(name)) : [];
  }
}

function levelOpenApi30(node: JsonObject, result: Converted): Converted {
  for (const [inclusive, exclusive] of exclusiveBounds) {
    if (typeof node[exclusive] !== 'boolean') continue;
    delete result[exclusive];
    if (!node[exclusive]) continue;
    result[exclusive] = result[inclusive];
    delete result[inclusive];
  }
  return node['nullable'] === true ? { anyOf: [{ type: 'null' }, result] } : result;
}
