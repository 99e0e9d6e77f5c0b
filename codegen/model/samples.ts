import { concrete, isMediaType, kindOf, shortName } from '../http/media-type.ts';
import type { RequestBody } from '../http/request.ts';
import { wholeSchema } from '../schema/event-schema.ts';
import { exampleOf, sampleValue } from '../schema/sample.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { isObject, ownValue } from '../values/json.ts';
import { NamePool, safeName } from '../values/names.ts';
import { textAt } from '../values/text.ts';
import { buildBody } from './body.ts';
import { type Context, resolveMap, resolveObject } from './context.ts';
import type { Argument, Parameter, Sample } from './model.ts';
import { documentedValues, type ParameterNode } from './parameters.ts';
import { buildRequest, type SampleSource, type Values } from './request.ts';
import { isKey } from './security.ts';

/** A sample without its request. Parameters use their example of the same name. */
interface Draft {
  readonly name: string;
  readonly summary: string;
  readonly body?: RequestBody;
  readonly content?: NonNullable<Sample['content']>;
}

/** One sample per named example, at least one per media type of the body, and one if there are no examples. */
export function buildSamples(context: Context, source: SampleSource): readonly Sample[] {
  const names = new NamePool();
  return drafts(context, source).flatMap((draft): readonly Sample[] => {
    const values = chooseValues(context, source, draft);
    const request = buildRequest(context, source, { values, ...(draft.body ? { body: draft.body } : {}) });
    if (typeof request === 'string') {
      reportNone(context, source, draft, request);
      return [];
    }
    const name = names.take(safeName(draft.name, 'default'));
    const { summary, content } = draft;
    return [{ name, summary, request, arguments: listArguments(values), ...(content ? { content } : {}) }];
  });
}

function reportNone(
  context: Context,
  { operation, node }: SampleSource,
  { name }: Draft,
  reason: string,
): void {
  context.report({
    code: 'no-sample',
    message: `Sample ${JSON.stringify(name)} of operation ${operation.id} was skipped: ${reason}.`,
    help: 'Fix the path or the parameter example.',
    node,
  });
}

function drafts(context: Context, source: SampleSource): readonly Draft[] {
  const body = resolveObject(context, ownValue(source.node, 'requestBody'));
  const contents = resolveMap(context, body, 'content');
  if (contents.length === 0) return parameterDrafts(context, source);
  const found: Draft[] = [];
  for (const [mediaType, content] of contents) {
    const more = contentDrafts(context, source, mediaType, content, body);
    found.push(
      ...more.map((draft) =>
        clashes(found, draft) ? { ...draft, name: renamed(draft.name, mediaType) } : draft,
      ),
    );
  }
  return found;
}

function clashes(found: readonly Draft[], { name }: Draft): boolean {
  return found.some((draft) => draft.name.toLowerCase() === name.toLowerCase());
}

/** Makes a sample name unique with the media type: `cat-form`, or `form` for an unnamed sample. */
function renamed(name: string, mediaType: string): string {
  const short = shortName(concrete(mediaType));
  return name === 'default' ? short : `${name}-${short}`;
}

/** For an operation without a body, one sample per name of the parameter examples. */
function parameterDrafts(context: Context, { parameters }: SampleSource): readonly Draft[] {
  const names = new Map<string, string>();
  for (const { node } of parameters) {
    const examples = ownValue(node, 'examples');
    if (Object.hasOwn(node, 'example') || !isObject(examples)) continue;
    for (const [name, reference] of Object.entries(examples))
      names.set(name, textAt(resolveObject(context, reference), 'summary'));
  }
  if (names.size === 0) return [{ name: 'default', summary: '' }];
  return [...names].map(([name, summary]) => ({ name, summary }));
}

function contentDrafts(
  context: Context,
  { operation }: SampleSource,
  described: string,
  content: JsonObject,
  body: JsonObject,
): readonly Draft[] {
  const refuse = (reason: string): readonly Draft[] => {
    context.report({
      code: 'no-sample',
      message: `Sample of operation ${operation.id} for ${JSON.stringify(described.slice(0, 100))} was skipped: ${reason}.`,
      help: 'Correct the media type or its example.',
      node: content,
    });
    return [];
  };
  if (!isMediaType(described)) return refuse('the media type is invalid');
  const mediaType = concrete(described).trim();
  const values = documentedValues(context, content);
  const examples = resolveObject(context, ownValue(content, 'examples'));
  const named = values.size > 0 ? [...values] : [['', sampleBody(context, mediaType, content)] as const];
  return named.flatMap(([name, value]) => {
    const built = buildBody(context, mediaType, content, value);
    if (typeof built === 'string') return refuse(built);
    const summary =
      name === ''
        ? textAt(body, 'summary')
        : textAt(resolveObject(context, ownValue(examples, name)), 'summary');
    const stated = { mediaType: described, value: value ?? null };
    return [{ name: name === '' ? 'default' : name, summary, body: built, content: stated }];
  });
}

function sampleBody(context: Context, mediaType: string, content: JsonObject): JsonValue {
  const schema = wholeSchema(content);
  return schema === undefined && ['form', 'multipart', 'json'].includes(kindOf(mediaType))
    ? {}
    : sampleValue(context, schema);
}

function chooseValues(context: Context, { parameters, operation }: SampleSource, { name }: Draft): Values {
  return new Map(parameters.map((one) => [one, documentedValue(context, { operation, name }, one)]));
}

/** Value of a parameter in the documented sample with this name. */
export function documentedValue(
  context: Context,
  { operation, name }: Pick<SampleSource, 'operation'> & Pick<Draft, 'name'>,
  one: ParameterNode,
): JsonValue | undefined {
  return isKey(one.parameter, operation.security)
    ? keyValue(context, one.parameter)
    : chooseValue(context, one, name);
}

/** A required API key parameter gets a placeholder, because clients require it as an argument. */
function keyValue({ placeholders }: Context, { required }: Parameter): JsonValue | undefined {
  return required ? placeholders.apiKey : undefined;
}

export function listArguments(values: Values): readonly Argument[] {
  return [...values].flatMap(([{ parameter }, value]) => (value === undefined ? [] : [{ parameter, value }]));
}

/**
 * Chooses the value of a parameter: its example with the sample's name, its first example, or its schema's example. A required parameter
 * without an example gets a sampled value or its own name; an optional one is omitted.
 */
function chooseValue(
  context: Context,
  { parameter, node }: ParameterNode,
  sampleName: string,
): JsonValue | undefined {
  const values = documentedValues(context, node);
  const [content] = resolveMap(context, node, 'content');
  const contentValues = content ? documentedValues(context, content[1]) : new Map<string, JsonValue>();
  const documented =
    values.get(sampleName) ??
    [...values.values()][0] ??
    contentValues.get(sampleName) ??
    [...contentValues.values()][0];
  if (documented !== undefined) return documented;
  const schema = ownValue(node, 'schema') ?? (content && ownValue(content[1], 'schema'));
  const stated = exampleOf(context.document, schema);
  if (stated !== undefined || !parameter.required) return stated;
  const drawn = sampleValue(context, schema);
  return drawn === 'string' || drawn === null || drawn === '' ? parameter.name : drawn;
}
