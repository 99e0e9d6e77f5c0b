import { kindOf } from '../http/media-type.ts';
import {
  decodeForm,
  decodePercent,
  isDecodable,
  type Pair,
  parseCookies,
  parseQuery,
} from '../http/pairs.ts';
import type { ParameterNode } from '../model/parameters.ts';
import type { JsonValue } from '../values/json.ts';
import { nearest } from '../values/nearest.ts';
import { flagAt } from '../values/text.ts';
import { interpret, type Reader } from './interpret.ts';
import { judgeValue } from './judge-value.ts';
import { type DescribedOperation, schemaOfParameter } from './operations.ts';
import type { Found } from './parameter-shape.ts';
import { readFlat, readPathText } from './read-flat.ts';
import { readJsonText } from './read-json.ts';
import { readPairs } from './read-pairs.ts';
import { showValue } from './show-value.ts';
import { type Objection, refusal, warning } from './violation.ts';

/** Parts of a request that contain parameters. */
export interface ParameterSources {
  /** Percent-encoded values by name. */
  readonly pathTexts: ReadonlyMap<string, string>;
  /** Query string without `?`. */
  readonly query: string;
  /** All values by lower-case name. */
  readonly headers: ReadonlyMap<string, readonly string[]>;
}

export interface JudgedParameters {
  readonly objections: readonly Objection[];
  readonly values: ReadonlyMap<ParameterNode, JsonValue>;
}

/** Validates the parameters of a request and reports undeclared query parameters. A matched path contains every parameter of its template. */
export function judgeParameters(
  reader: Reader,
  described: DescribedOperation,
  sources: ParameterSources,
): JudgedParameters {
  const search = new Search(reader, described, sources);
  const objections: Objection[] = [...search.undecodable()];
  const values = new Map<ParameterNode, JsonValue>();
  for (const node of described.parameters) {
    const { location, name, required } = node.parameter;
    const where = location === 'querystring' ? 'query' : `${location}.${name}`;
    const { value, problem } = search.find(node);
    if (problem) objections.push(refusal(where, problem.expected, problem.found));
    else if (value !== undefined) {
      values.set(node, value);
      const isEmptyAllowed = value === '' && flagAt(node.node, 'allowEmptyValue');
      const schema = isEmptyAllowed ? undefined : schemaOfParameter(reader.document, node.node);
      objections.push(...judgeValue(reader.validator, where, schema, value));
    } else if (required && location !== 'path') objections.push(refusal(where, 'is required'));
  }
  return { objections: [...objections, ...search.undescribed()], values };
}

class Search {
  readonly #reader: Reader;
  readonly #described: DescribedOperation;
  readonly #sources: ParameterSources;
  readonly #query: readonly Pair[];
  readonly #cookies: readonly Pair[];
  readonly #used = new Set<string>();

  constructor(reader: Reader, described: DescribedOperation, sources: ParameterSources) {
    this.#reader = reader;
    this.#described = described;
    this.#sources = sources;
    this.#query = parseQuery(sources.query);
    this.#cookies = parseCookies((sources.headers.get('cookie') ?? []).join('; '));
  }

  find(node: ParameterNode): Found {
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

  *undecodable(): Generator<Objection> {
    for (const [name, text] of this.#sources.pathTexts)
      if (!isDecodable(text)) yield refusal(`path.${name}`, 'must be percent-encoded UTF-8', `is ${text}`);
    for (const { name, raw } of this.#query)
      if (!isDecodable(raw)) yield refusal(`query.${name}`, 'must be percent-encoded UTF-8', `is ${raw}`);
  }

  /** Undeclared query parameters are warnings: servers ignore them, but they are often misspelt names. */
  *undescribed(): Generator<Objection> {
    const { parameters, operation } = this.#described;
    if (parameters.some(({ parameter }) => parameter.location === 'querystring')) return;
    const keys = operation.security.flat().flatMap((scheme) => {
      return scheme.kind === 'apiKey' && scheme.in === 'query' ? [scheme.key] : [];
    });
    const known = parameters.map(({ parameter }) => parameter).filter(({ location }) => location === 'query');
    const names = known.map(({ name }) => name);
    for (const name of new Set(this.#query.map((pair) => pair.name))) {
      if (this.#used.has(name) || keys.includes(name)) continue;
      const guess = nearest(name, names);
      const hint = guess === undefined ? '' : `; did you mean ${guess}?`;
      yield warning(`query.${name}`, `is not a declared parameter${hint}`);
    }
  }

  #inPath(node: ParameterNode): Found {
    const { name, serialization } = node.parameter;
    const text = this.#sources.pathTexts.get(name);
    if (text === undefined) return { names: [] };
    if (serialization.kind === 'content') return this.#content(node, decodePercent(text));
    const { style, explode } = serialization;
    const readings = readPathText(name, text, style, explode, decodePercent);
    if (readings) return { names: [], value: interpret(this.#reader, this.#schema(node), readings) };
    const expected = style === 'label' ? 'must begin with "."' : `must be written as ;${name}=…`;
    return { names: [], problem: { expected, found: `is ${showValue(decodePercent(text))}` } };
  }

  #inHeader(node: ParameterNode): Found {
    const { name, serialization } = node.parameter;
    const texts = this.#sources.headers.get(name.toLowerCase());
    if (!texts) return { names: [] };
    const text = texts.join(',');
    if (serialization.kind === 'content') return this.#content(node, text);
    const readings = readFlat(text, /[ \t]*,[ \t]*/, serialization.explode, String);
    return { names: [], value: interpret(this.#reader, this.#schema(node), readings) };
  }

  #inPairs(node: ParameterNode, pairs: readonly Pair[], decode: (text: string) => string): Found {
    const { name, serialization, location } = node.parameter;
    if (serialization.kind === 'content') {
      const pair = pairs.find((one) => one.name === name);
      if (location === 'query') this.#used.add(name);
      return pair ? this.#content(node, decode(pair.raw)) : { names: [] };
    }
    const { style, explode } = serialization;
    const schema = this.#schema(node);
    const found = readPairs(this.#reader, pairs, {
      name,
      style,
      explode,
      schema,
      others: this.#others(node),
      decode,
    });
    if (location === 'query') for (const used of found.names) this.#used.add(used);
    return found;
  }

  #others(node: ParameterNode): ReadonlySet<string> {
    const others = this.#described.parameters.filter((other) => other !== node);
    return new Set(others.map(({ parameter }) => parameter.name));
  }

  #wholeQuery(node: ParameterNode): Found {
    const { serialization, required } = node.parameter;
    if (serialization.kind !== 'content') return { names: [] };
    const isForm = kindOf(serialization.mediaType) === 'form';
    // A form without fields is an empty query string.
    if (this.#sources.query === '' && !(isForm && required)) return { names: [] };
    if (!isForm) return this.#content(node, decodePercent(this.#sources.query));
    const members = this.#query.map(({ name, raw }) => [name, decodeForm(raw)] as const);
    return { names: [], value: interpret(this.#reader, this.#schema(node), { members }) };
  }

  #content({ parameter: { serialization } }: ParameterNode, text: string): Found {
    if (serialization.kind !== 'content' || kindOf(serialization.mediaType) !== 'json')
      return { names: [], value: text };
    const read = readJsonText(text);
    return read.problem === undefined
      ? { names: [], value: read.value }
      : { names: [], problem: { expected: 'must be valid JSON', found: read.problem } };
  }

  #schema({ node }: ParameterNode): JsonValue | undefined {
    return schemaOfParameter(this.#reader.document, node);
  }
}

function isPlainCookie({ parameter: { serialization } }: ParameterNode): boolean {
  return serialization.kind === 'style' && serialization.style === 'cookie';
}
