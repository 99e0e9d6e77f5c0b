import { bodyKindOf } from '../http/media-type.ts';
import {
  decodeForm,
  decodePercent,
  isDecodable,
  parseCookies,
  parseQuery,
  type RawPair,
} from '../http/pairs.ts';
import { fixedQuery } from '../http/path-template.ts';
import type { ParameterNode } from '../model/parameters.ts';
import { mentionedTypes } from '../schema/types.ts';
import type { JsonValue } from '../values/json.ts';
import { isTrueAt } from '../values/read-property.ts';
import { suggestWord } from '../values/suggest-word.ts';
import { type DescribedOperation, parameterSchema } from './operations.ts';
import type { FoundParameter } from './parameter-shape.ts';
import { parseJsonText } from './parse-json-text.ts';
import { parsePairs } from './parse-pairs.ts';
import { parseSerialized, type ValueReader } from './parse-serialized.ts';
import { splitDelimited, splitPathParameter } from './split-delimited.ts';
import { showValue, validateValue } from './validate-value.ts';
import { type Violation, violationError, violationWarning } from './violation.ts';

/** Parts of a request that contain parameters. */
export interface ParameterSources {
  /** Percent-encoded values by name. */
  readonly pathTexts: ReadonlyMap<string, string>;
  /** Query string without `?`. */
  readonly query: string;
  /** All values by lower-case name. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

export interface ValidatedParameters {
  readonly violations: readonly Violation[];
  readonly values: ReadonlyMap<ParameterNode, JsonValue>;
}

/** Validates the parameters of a request and reports undeclared query parameters. A matched path contains every parameter of its template. */
export function validateParameters(
  reader: ValueReader,
  described: DescribedOperation,
  sources: ParameterSources,
): ValidatedParameters {
  const search = new ParameterReader(reader, described, sources);
  const violations: Violation[] = [...search.undecodable()];
  const values = new Map<ParameterNode, JsonValue>();
  for (const node of described.parameters) {
    const { location, name, required } = node.parameter;
    const where = location === 'querystring' ? 'query' : `${location}.${name}`;
    const { value, problem } = search.find(node);
    if (problem) violations.push(violationError(where, problem.expected, problem.actual));
    else if (value !== undefined) {
      values.set(node, value);
      const isEmptyAllowed = value === '' && isTrueAt(node.node, 'allowEmptyValue');
      const schema = isEmptyAllowed ? undefined : parameterSchema(reader.document, node.node);
      violations.push(...validateValue(reader.validator, where, schema, value));
    } else if (required && location !== 'path' && !search.isEmptyObject(node))
      violations.push(violationError(where, 'is required'));
  }
  return { violations: [...violations, ...search.undeclared()], values };
}

class ParameterReader {
  readonly #reader: ValueReader;
  readonly #described: DescribedOperation;
  readonly #sources: ParameterSources;
  readonly #query: readonly RawPair[];
  readonly #cookies: readonly RawPair[];
  readonly #used = new Set<string>();

  constructor(reader: ValueReader, described: DescribedOperation, sources: ParameterSources) {
    this.#reader = reader;
    this.#described = described;
    this.#sources = sources;
    this.#query = parseQuery(sources.query);
    this.#cookies = parseCookies((sources.headers.get('cookie') ?? []).join('; '));
  }

  find(node: ParameterNode): FoundParameter {
    const { parameter } = node;
    switch (parameter.location) {
      case 'path':
        return this.#inPath(node);
      case 'header':
        return this.#inHeader(node);
      case 'query':
        return this.#inPairs(node, this.#query, decodeForm);
      case 'cookie':
        return this.#inPairs(node, this.#cookies, isPlainCookie(node) ? String : decodePercent);
      case 'querystring':
        return this.#wholeQuery(node);
      default:
        return parameter.location satisfies never;
    }
  }

  /** True if an empty object is valid: with `explode`, its serialization has no pairs. */
  isEmptyObject({ parameter: { location, serialization }, node }: ParameterNode): boolean {
    if (location !== 'query' && location !== 'cookie') return false;
    if (serialization.kind !== 'style' || !serialization.explode) return false;
    const schema = parameterSchema(this.#reader.document, node);
    if (!mentionedTypes(this.#reader.document, schema).has('object')) return false;
    return validateValue(this.#reader.validator, '', schema, {}).length === 0;
  }

  *undecodable(): Generator<Violation> {
    for (const [name, text] of this.#sources.pathTexts)
      if (!isDecodable(text))
        yield violationError(`path.${name}`, 'must be percent-encoded UTF-8', `is ${text}`);
    for (const { name, raw } of this.#query)
      if (!isDecodable(raw))
        yield violationError(`query.${name}`, 'must be percent-encoded UTF-8', `is ${raw}`);
  }

  /** Undeclared query parameters are warnings: servers ignore them, but they are often misspelt names. */
  *undeclared(): Generator<Violation> {
    const { parameters, operation } = this.#described;
    if (parameters.some(({ parameter }) => parameter.location === 'querystring')) return;
    const apiKeys = operation.security.flat().flatMap((scheme) => {
      return scheme.kind === 'apiKey' && scheme.in === 'query' ? [scheme.key] : [];
    });
    const queryParameters = parameters
      .map(({ parameter }) => parameter)
      .filter(({ location }) => location === 'query');
    const names = queryParameters.map(({ name }) => name);
    const fixed = fixedQuery(operation.path).map(({ name }) => name);
    for (const name of new Set(this.#query.map((pair) => pair.name))) {
      if (this.#used.has(name) || apiKeys.includes(name) || fixed.includes(name)) continue;
      const suggestion = suggestWord(name, names);
      const hint = suggestion === undefined ? '' : `; did you mean ${suggestion}?`;
      yield violationWarning(`query.${name}`, `is not a declared parameter${hint}`);
    }
  }

  #inPath(node: ParameterNode): FoundParameter {
    const { name, serialization } = node.parameter;
    const text = this.#sources.pathTexts.get(name);
    if (text === undefined) return { names: [] };
    if (serialization.kind === 'content') return this.#parseContent(node, decodePercent(text));
    const { style, explode } = serialization;
    const interpretations = splitPathParameter(name, text, style, explode, decodePercent);
    if (interpretations)
      return { names: [], value: parseSerialized(this.#reader, this.#schema(node), interpretations) };
    const expected = style === 'label' ? 'must begin with "."' : `must be written as ;${name}=…`;
    return { names: [], problem: { expected, actual: `is ${showValue(decodePercent(text))}` } };
  }

  #inHeader(node: ParameterNode): FoundParameter {
    const { name, serialization } = node.parameter;
    const texts = this.#sources.headers.get(name.toLowerCase());
    if (!texts || acceptsAnyLanguage(node, texts)) return { names: [] };
    const text = texts.join(',');
    if (serialization.kind === 'content') return this.#parseContent(node, text);
    const interpretations = splitDelimited(text, /[ \t]*,[ \t]*/, serialization.explode, String);
    return { names: [], value: parseSerialized(this.#reader, this.#schema(node), interpretations) };
  }

  #inPairs(node: ParameterNode, pairs: readonly RawPair[], decode: (text: string) => string): FoundParameter {
    const { name, serialization, location } = node.parameter;
    if (serialization.kind === 'content') {
      const pair = pairs.find((one) => one.name === name);
      if (location === 'query') this.#used.add(name);
      return pair ? this.#parseContent(node, decode(pair.raw)) : { names: [] };
    }
    const { style, explode } = serialization;
    const schema = this.#schema(node);
    const parsed = parsePairs(this.#reader, pairs, {
      name,
      style,
      explode,
      schema,
      others: this.#otherNames(node),
      decode,
    });
    if (location === 'query') for (const used of parsed.names) this.#used.add(used);
    return parsed;
  }

  #otherNames(node: ParameterNode): ReadonlySet<string> {
    const others = this.#described.parameters.filter((other) => other !== node);
    return new Set(others.map(({ parameter }) => parameter.name));
  }

  #wholeQuery(node: ParameterNode): FoundParameter {
    const { serialization, required } = node.parameter;
    if (serialization.kind !== 'content') return { names: [] };
    const isForm = bodyKindOf(serialization.mediaType) === 'form';
    // A form without fields is an empty query string.
    if (this.#sources.query === '' && !(isForm && required)) return { names: [] };
    if (!isForm) return this.#parseContent(node, decodePercent(this.#sources.query));
    const properties = this.#query.map(({ name, raw }) => [name, decodeForm(raw)] as const);
    return { names: [], value: parseSerialized(this.#reader, this.#schema(node), { properties }) };
  }

  #parseContent({ parameter: { serialization } }: ParameterNode, text: string): FoundParameter {
    if (serialization.kind !== 'content' || bodyKindOf(serialization.mediaType) !== 'json')
      return { names: [], value: text };
    const result = parseJsonText(text);
    return result.problem === undefined
      ? { names: [], value: result.value }
      : { names: [], problem: { expected: 'must be valid JSON', actual: result.problem } };
  }

  #schema({ node }: ParameterNode): JsonValue | undefined {
    return parameterSchema(this.#reader.document, node);
  }
}

/** True for the value that HTTP clients such as `fetch` send by default. It is equal to an absent header (RFC 9110, 12.5.4). */
function acceptsAnyLanguage({ parameter }: ParameterNode, texts: readonly string[]): boolean {
  return !parameter.required && parameter.name.toLowerCase() === 'accept-language' && texts.join() === '*';
}

function isPlainCookie({ parameter: { serialization } }: ParameterNode): boolean {
  return serialization.kind === 'style' && serialization.style === 'cookie';
}
