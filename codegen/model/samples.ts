import { concrete, isMediaType, kindOf, shortName } from '../http/media-type.ts';
import type { RequestBody } from '../http/request.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { isObject, ownValue } from '../values/json.ts';
import { NamePool, safeName } from '../values/names.ts';
import { textAt } from '../values/text.ts';
import { buildBody } from './body.ts';
import { type Context, resolveMap, resolveObject } from './context.ts';
import { drawValue, statedValue } from './draw.ts';
import type { Argument, Parameter, Sample } from './model.ts';
import { documentedValues, type ParameterNode } from './parameters.ts';
import { buildRequest, type SampleSource, type Values } from './request.ts';
import { isKey } from './security.ts';

/** A sample before its request: what the body is, and under which name parameters look for their values. */
interface Draft {
  readonly name: string;
  readonly summary: string;
  readonly body?: RequestBody;
  readonly content?: NonNullable<Sample['content']>;
}

/** Every named example, at least one sample for each media type of the body, and one where the description gives none. */
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
    message: `${operation.id} has no sample ${JSON.stringify(name)}: ${reason}.`,
    help: 'Mend the path or the example of the parameter.',
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

/** Told apart by the media type: `cat-form`, and for a sample without a name just `form`. */
function renamed(name: string, mediaType: string): string {
  const short = shortName(concrete(mediaType));
  return name === 'default' ? short : `${name}-${short}`;
}

/** Without a body, the names of the parameters' examples are the samples. */
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
      message: `${operation.id} has no sample for ${JSON.stringify(described.slice(0, 100))}: ${reason}.`,
      help: 'Give this media type an example that can be sent.',
      node: content,
    });
    return [];
  };
  if (!isMediaType(described)) return refuse('it is no media type');
  const mediaType = concrete(described).trim();
  const values = documentedValues(context, content);
  const examples = resolveObject(context, ownValue(content, 'examples'));
  const named = values.size > 0 ? [...values] : [['', drawBody(context, mediaType, content)] as const];
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

function drawBody(context: Context, mediaType: string, content: JsonObject): JsonValue {
  const schema = ownValue(content, 'schema') ?? ownValue(content, 'itemSchema');
  return schema === undefined && ['form', 'multipart', 'json'].includes(kindOf(mediaType))
    ? {}
    : drawValue(context, schema);
}

function chooseValues(context: Context, { parameters, operation }: SampleSource, { name }: Draft): Values {
  return new Map(parameters.map((one) => [one, documentedValue(context, { operation, name }, one)]));
}

/** What the documented sample of a name shows of a parameter. */
export function documentedValue(
  context: Context,
  { operation, name }: Pick<SampleSource, 'operation'> & Pick<Draft, 'name'>,
  one: ParameterNode,
): JsonValue | undefined {
  return isKey(one.parameter, operation.security)
    ? keyValue(context, one.parameter)
    : chooseValue(context, one, name);
}

/** A client must be given it where it is required. */
function keyValue({ placeholders }: Context, { required }: Parameter): JsonValue | undefined {
  return required ? placeholders.apiKey : undefined;
}

export function listArguments(values: Values): readonly Argument[] {
  return [...values].flatMap(([{ parameter }, value]) => (value === undefined ? [] : [{ parameter, value }]));
}

/**
 * What a parameter shows: its example of the sample's name, its first example, its schema's example; where it is required also a value of the
 * schema, or its own name. An optional one without example is left out.
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
  const stated = statedValue(context, schema);
  if (stated !== undefined || !parameter.required) return stated;
  const drawn = drawValue(context, schema);
  return drawn === 'string' || drawn === null || drawn === '' ? parameter.name : drawn;
}
