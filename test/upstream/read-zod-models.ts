import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { isArray, isObject, type JsonObject, type JsonValue } from '../../codegen/values/json.ts';

type Schema = { [keyword: string]: JsonValue };

/** The place of an expression. */
interface Scope {
  readonly file: string;
  /** True in `$outboundSchema` constants, whose properties are renamed to the names on the wire. */
  readonly isRequest: boolean;
}

/** A constant of a module: `const name = expression`. */
interface Definition extends Scope {
  readonly name: string;
  readonly expression: ts.Expression;
}

const simpleTypes: Readonly<Record<string, Schema>> = {
  string: { type: 'string' },
  number: { type: 'number' },
  int: { type: 'integer' },
  boolean: { type: 'boolean' },
  null: { type: 'null' },
  any: {},
  unknown: {},
};

/**
 * Reads one operation of a TypeScript SDK as an OpenAPI description, from the zod schemas that Speakeasy generates. The source is parsed and
 * never imported or run.
 *
 * @param folder The folder of the compiled modules.
 * @throws {Error} If no function of the package sends the request.
 */
export function readZodModels(folder: string, method: string, route: string): JsonObject {
  const models = new ZodModels(folder);
  const operation = models.operation(method, route);
  return {
    openapi: '3.1.1',
    info: { title: 'models', version: '0' },
    paths: { [route]: { [method.toLowerCase()]: operation } },
    components: { schemas: Object.fromEntries(models.schemas) },
  };
}

class ZodModels {
  readonly schemas = new Map<string, Schema>();
  readonly #definitions = new Map<string, Definition>();
  readonly #sources: readonly ts.SourceFile[];

  constructor(folder: string) {
    this.#sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.js'))
      .sort()
      .map((file) => parse(path.join(folder, file)));
    for (const source of this.#sources)
      for (const declaration of constants(source)) {
        const name = declaration.name.getText();
        const { initializer } = declaration;
        if (!initializer) continue;
        const isRequest = name.endsWith('$outboundSchema');
        const definition = { file: source.fileName, name, isRequest, expression: initializer };
        this.#definitions.set(`${source.fileName} ${name}`, definition);
        if (!this.#definitions.has(name)) this.#definitions.set(name, definition);
      }
  }

  operation(method: string, route: string): Schema {
    for (const source of this.#sources) {
      const calls = descendants(source).filter(ts.isCallExpression);
      const sends =
        calls.some((call) => isCall(call, 'pathToFunc') && literal(call.arguments[0]) === route) &&
        descendants(source).some(
          (node) => isAssignment(node, 'method') && literal(node.initializer) === method,
        );
      if (sends) return this.#operationObject(source, calls);
    }
    throw new Error(`No function of this package sends ${method} ${route}.`);
  }

  #operationObject(source: ts.SourceFile, calls: readonly ts.CallExpression[]): Schema {
    const operation: Schema = {};
    const responses = new Map<string, Schema>();
    for (const call of calls) {
      const [first, second] = call.arguments;
      if (isCall(call, 'encodeJSON') && literal(first) === 'body' && second)
        operation['requestBody'] = { content: jsonContent(this.#requestBody(source, calls, second)) };
      const status = literal(first);
      if (status === undefined || !second) continue;
      const content = this.#responseContent(source, call, second);
      if (content) responses.set(status, { ...responses.get(status), ...content });
    }
    return {
      ...operation,
      responses: Object.fromEntries(
        [...responses].map(([status, content]) => [status, { description: '', content }]),
      ),
    };
  }

  /** The media types that a matcher accepts: `M.json(200, schema)`, `M.jsonErr(400, schema)` and `M.sse(200, schema)`. */
  #responseContent(
    source: ts.SourceFile,
    call: ts.CallExpression,
    schema: ts.Expression,
  ): Schema | undefined {
    const matcher = calledName(call);
    if (matcher === 'sse') return { 'text/event-stream': { schema: this.#eventSchema(source, schema) } };
    if (matcher !== 'json' && matcher !== 'jsonErr') return undefined;
    return jsonContent(this.#schema({ file: source.fileName, isRequest: false }, schema) ?? {});
  }

  /** The property of the request that is sent as the body. */
  #requestBody(source: ts.SourceFile, calls: readonly ts.CallExpression[], body: ts.Expression): Schema {
    const parser = calls.find(
      (call) => calledName(call) === 'parse' && call.getText().includes('$outboundSchema'),
    );
    const request = this.#schema({ file: source.fileName, isRequest: false }, callee(parser)) ?? {};
    return ts.isPropertyAccessExpression(body) ? this.#property(request, body.name.text) : request;
  }

  /** The property of the event that the SDK passes on: `Event$inboundSchema.parse(rawEvent)?.data`. */
  #eventSchema(source: ts.SourceFile, schema: ts.Expression): Schema {
    const definition = this.#find({ file: source.fileName, isRequest: false }, schema);
    for (const node of definition ? descendants(definition.expression) : [])
      if (definition && ts.isPropertyAccessExpression(node) && isCall(node.expression, 'parse'))
        return this.#property(this.#schema(definition, callee(node.expression)) ?? {}, node.name.text);
    return {};
  }

  #property(schema: Schema, name: string): Schema {
    return asObject(asObject(this.#resolve(schema)['properties'])[name]);
  }

  #resolve(schema: Schema): Schema {
    const reference = schema['$ref'];
    return typeof reference === 'string'
      ? (this.schemas.get(reference.split('/').at(-1) ?? '') ?? {})
      : schema;
  }

  /** The schema of a zod expression. Undefined for a value that is not JSON. */
  #schema(scope: Scope, node: ts.Expression | undefined): Schema | undefined {
    if (!node) return {};
    if (!ts.isCallExpression(node)) return this.#reference(scope, node);
    const [first, second] = node.arguments;
    const name = calledName(node) ?? '';
    const receiver = ts.isPropertyAccessExpression(node.expression) ? node.expression.expression : undefined;
    if (receiver && !ts.isIdentifier(receiver)) return this.#method(scope, name, receiver, node.arguments);
    if (receiver && this.#find(scope, receiver)) return this.#method(scope, name, receiver, node.arguments);
    if (Object.hasOwn(simpleTypes, name)) return { ...simpleTypes[name] };
    switch (name) {
      case 'nullable':
        return union([this.#schema(scope, first) ?? {}, { type: 'null' }]);
      case 'optional':
      case 'collectExtraKeys$':
        return this.#schema(scope, first);
      case 'array':
        return { type: 'array', items: this.#schema(scope, first) ?? {} };
      case 'record':
        return { type: 'object', additionalProperties: mapValue(this.#schema(scope, second)) };
      case 'lazy':
        return this.#schema(scope, first && ts.isArrowFunction(first) ? expressionBody(first) : first);
      case 'literal':
        return enumeration([literalValue(first)]);
      case 'enum':
      case 'inboundSchema':
      case 'outboundSchema':
      case 'inboundSchemaInt':
      case 'outboundSchemaInt':
        return enumeration(this.#objectValues(scope, first));
      case 'union':
        return union(this.#schemas(scope, elementsOf(first)));
      case 'discriminatedUnion':
        return union(
          this.#schemas(
            scope,
            assignments(second).map((one) => one.initializer),
          ),
        );
      case 'object':
        return this.#object(scope, first);
      case 'custom':
        return undefined;
      default:
        return {};
    }
  }

  #schemas(scope: Scope, nodes: readonly ts.Expression[]): readonly Schema[] {
    return nodes.map((node) => this.#schema(scope, node)).filter((schema) => schema !== undefined);
  }

  /** A method of a schema: `schema.optional()`. */
  #method(
    scope: Scope,
    name: string,
    receiver: ts.Expression,
    parameters: readonly ts.Expression[],
  ): Schema | undefined {
    const schema = this.#schema(scope, receiver);
    if (schema === undefined) return undefined;
    if (name === 'catchall') return { ...schema, additionalProperties: true };
    if (name === 'pipe') return this.#schema(scope, parameters[0]);
    if (name === 'and') return this.#withConstants(schema, this.#schema(scope, parameters[0]) ?? {});
    return name === 'transform' && scope.isRequest
      ? renameProperties(schema, renames(parameters[0]))
      : schema;
  }

  /** `A.and(z.object({type: z.literal('a')}))` adds nothing if A has the property with its value. */
  #withConstants(schema: Schema, others: Schema): Schema {
    const own = asObject(this.#resolve(schema)['properties']);
    const added = Object.keys(asObject(others['properties'])).filter((name) => !Object.hasOwn(own, name));
    return added.length === 0 ? schema : { allOf: [schema, others] };
  }

  #object(scope: Scope, node: ts.Expression | undefined): Schema {
    const properties: Schema = {};
    const required: string[] = [];
    for (const { name, initializer } of assignments(node)) {
      const key = propertyName(name);
      const schema = this.#schema(scope, initializer);
      if (schema === undefined || key.endsWith('$')) continue;
      properties[key] = schema;
      if (!isOptional(initializer)) required.push(key);
    }
    return { type: 'object', properties, ...(required.length === 0 ? {} : { required }) };
  }

  #objectValues(scope: Scope, node: ts.Expression | undefined): readonly JsonValue[] {
    const definition = node && this.#find(scope, node);
    return assignments(definition?.expression).map((one) => literalValue(one.initializer));
  }

  #reference(scope: Scope, node: ts.Expression): Schema | undefined {
    const definition = this.#find(scope, node);
    if (!definition) return {};
    const key = `${path.basename(definition.file, '.js')}-${definition.name.replace('$', '-')}`;
    if (!this.schemas.has(key)) {
      const schema: Schema = {};
      this.schemas.set(key, schema);
      Object.assign(schema, this.#schema(definition, definition.expression));
    }
    return { $ref: `#/components/schemas/${key}` };
  }

  #find(scope: Scope, node: ts.Expression): Definition | undefined {
    const name = ts.isPropertyAccessExpression(node) ? node.name.text : node.getText();
    return this.#definitions.get(`${scope.file} ${name}`) ?? this.#definitions.get(name);
  }
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(
    file,
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.JS,
  );
}

function constants(source: ts.SourceFile): readonly ts.VariableDeclaration[] {
  return source.statements.filter(ts.isVariableStatement).flatMap((one) => one.declarationList.declarations);
}

function descendants(node: ts.Node): readonly ts.Node[] {
  const nodes: ts.Node[] = [];
  const visit = (one: ts.Node): void => {
    nodes.push(one);
    ts.forEachChild(one, visit);
  };
  visit(node);
  return nodes;
}

function calledName(node: ts.CallExpression): string | undefined {
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : undefined;
}

function isCall(node: ts.Expression, name: string): node is ts.CallExpression {
  return ts.isCallExpression(node) && calledName(node) === name;
}

function callee(call: ts.CallExpression | undefined): ts.Expression | undefined {
  return call && ts.isPropertyAccessExpression(call.expression) ? call.expression.expression : undefined;
}

function isAssignment(node: ts.Node, name: string): node is ts.PropertyAssignment {
  return ts.isPropertyAssignment(node) && propertyName(node.name) === name;
}

function assignments(node: ts.Node | undefined): readonly ts.PropertyAssignment[] {
  return node && ts.isObjectLiteralExpression(node) ? node.properties.filter(ts.isPropertyAssignment) : [];
}

function elementsOf(node: ts.Expression | undefined): readonly ts.Expression[] {
  return node && ts.isArrayLiteralExpression(node) ? node.elements : [];
}

function propertyName(name: ts.PropertyName): string {
  if (ts.isComputedPropertyName(name)) return literal(name.expression) ?? name.getText();
  return ts.isIdentifier(name) || ts.isStringLiteralLike(name) || ts.isNumericLiteral(name)
    ? name.text
    : name.getText();
}

function literal(node: ts.Expression | undefined): string | undefined {
  return node && (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node)) ? node.text : undefined;
}

function literalValue(node: ts.Expression | undefined): JsonValue {
  if (node?.kind === ts.SyntaxKind.TrueKeyword) return true;
  if (node?.kind === ts.SyntaxKind.FalseKeyword) return false;
  return node && ts.isNumericLiteral(node) ? Number(node.text) : (literal(node) ?? null);
}

function expressionBody(node: ts.ArrowFunction): ts.Expression | undefined {
  return ts.isBlock(node.body) ? undefined : node.body;
}

/** True for `schema.optional()` and `schema.default(value)`, also inside `z.nullable(…)`. */
function isOptional(node: ts.Expression): boolean {
  if (!ts.isCallExpression(node)) return false;
  const name = calledName(node);
  if (name === 'optional' || name === 'default') return true;
  const inner = name === 'nullable' ? node.arguments[0] : callee(node);
  return inner !== undefined && isOptional(inner);
}

/** The old and new property names of `.transform((v) => remap$(v, {old: 'new'}))`. */
function renames(transform: ts.Expression | undefined): ReadonlyMap<string, string | undefined> {
  const call =
    transform && descendants(transform).find((node) => ts.isCallExpression(node) && isCall(node, 'remap$'));
  const table = call && ts.isCallExpression(call) ? assignments(call.arguments[1]) : [];
  return new Map(table.map((one) => [propertyName(one.name), literal(one.initializer)]));
}

/** Gives properties their names on the wire. The properties of one without a name there are added to the object: `remap$(v, {extra: null})`. */
function renameProperties(schema: Schema, names: ReadonlyMap<string, string | undefined>): Schema {
  const renamed: Schema = {};
  let additional: Schema = {};
  for (const [name, property] of Object.entries(asObject(schema['properties']))) {
    const wireName = names.has(name) ? names.get(name) : name;
    if (wireName !== undefined) renamed[wireName] = property;
    else additional = { additionalProperties: asObject(property)['additionalProperties'] ?? true };
  }
  const required = isArray(schema['required']) ? schema['required'].map(String) : [];
  return {
    ...schema,
    ...(Object.keys(renamed).length === 0 ? {} : { properties: renamed }),
    ...(required.length === 0 ? {} : { required: required.map((name) => names.get(name) ?? name) }),
    ...additional,
  };
}

function mapValue(schema: Schema | undefined): JsonValue {
  return schema === undefined || Object.keys(schema).length === 0 ? true : schema;
}

function enumeration(values: readonly JsonValue[]): Schema {
  const types = [...new Set(values.map((value) => (typeof value === 'number' ? 'integer' : typeof value)))];
  return { type: types.length === 1 ? (types[0] ?? 'string') : types, enum: values };
}

/** A union without repeated members. A union of one member is that member, and a union with any value is any value. */
function union(members: readonly Schema[]): Schema {
  if (members.some((one) => Object.keys(one).length === 0)) return {};
  const different = [...new Map(members.map((one) => [JSON.stringify(one), one])).values()];
  return different.length === 1 && different[0] ? different[0] : { anyOf: different };
}

function jsonContent(schema: Schema): Schema {
  return { 'application/json': { schema } };
}

function asObject(value: JsonValue | undefined): Schema {
  return isObject(value) ? { ...value } : {};
}
