import {
  baseMediaType,
  binaryMediaType,
  bodyKindOf,
  concreteMediaType,
  isMediaRange,
  isMediaType,
  shortMediaTypeName,
} from '../http/media-type.ts';
import type { RequestBody } from '../http/request.ts';
import { wholeSchema } from '../schema/event-schema.ts';
import { allowsText, exampleOf, sampleValue } from '../schema/sample.ts';
import { mentionedTypes } from '../schema/types.ts';
import type { JsonObject, JsonValue } from '../values/json.ts';
import { isObject, ownValue } from '../values/json.ts';
import { safeName, UniqueNames } from '../values/names.ts';
import { isTrueAt, stringAt } from '../values/read-property.ts';
import { buildBody } from './body.ts';
import { type ModelContext, resolveContents, resolveMap, resolveObject } from './context.ts';
import { distinctSamples } from './distinct-samples.ts';
import type { Parameter, ParameterValue, Sample } from './model.ts';
import { exampleValues, type ParameterNode } from './parameters.ts';
import { isBinary, withFile } from './parts.ts';
import {
  buildRequest,
  type OperationSource,
  type ParameterValues,
  type SerializedParameters,
} from './request.ts';
import { hasExample, ignoresBody } from './responses.ts';
import { isApiKeyParameter } from './security.ts';
import { serializedExample, valueOfSerialized } from './serialized-parameter.ts';
import { parseSerialized, parseTextExample } from './text-examples.ts';
import { typedForm, typedParameter } from './typed-values.ts';

/** A sample without its request. Parameters use their example of the same name. */
interface SampleDraft {
  readonly name: string;
  readonly summary: string;
  readonly body?: RequestBody;
  readonly content?: NonNullable<Sample['content']>;
}

/** One sample per named example, at least one per media type of the body, and one if there are no examples. */
export function buildSamples(context: ModelContext, source: OperationSource): readonly Sample[] {
  const names = new UniqueNames();
  const samples = drafts(context, source).flatMap((draft): readonly Sample[] => {
    const values = chooseParameterValues(context, source, draft);
    const serialized = chooseSerialized(context, source, draft);
    const request = buildRequest(context, source, {
      values,
      serialized,
      ...(draft.body ? { body: draft.body } : {}),
    });
    if (typeof request === 'string') {
      reportSkipped(context, source, draft, request);
      return [];
    }
    const name = names.claim(safeName(draft.name, 'default'));
    const { summary, content } = draft;
    return [{ name, summary, request, arguments: listArguments(values), ...(content ? { content } : {}) }];
  });
  return samples.some(({ content }) => content) ? samples : distinctSamples(context, source.node, samples);
}

function reportSkipped(
  context: ModelContext,
  { operation, node }: OperationSource,
  { name }: SampleDraft,
  reason: string,
): void {
  context.report({
    code: 'no-sample',
    message: `Sample ${JSON.stringify(name)} of operation ${operation.id} was skipped: ${reason}.`,
    cause: `skipped: ${reason}`,
    help: 'Fix the path or the parameter example.',
    node,
  });
}

function drafts(context: ModelContext, source: OperationSource): readonly SampleDraft[] {
  const body = resolveObject(context, ownValue(source.node, 'requestBody'));
  const contents = resolveContents(context, body);
  if (ignoresBody(context, source.operation.method, body)) {
    if (contents.length > 0) reportIgnoredBody(context, source, body);
    return parameterDrafts(context, source);
  }
  if (contents.length === 0) return parameterDrafts(context, source);
  const found: SampleDraft[] = [];
  for (const [mediaType, content] of contents) {
    if (isCovered(context, mediaType, content, contents)) continue;
    const contentSamples = contentDrafts(context, source, mediaType, content, body);
    found.push(
      ...contentSamples.map((draft) =>
        isNameTaken(found, draft) ? { ...draft, name: nameWithMediaType(draft.name, mediaType) } : draft,
      ),
    );
  }
  return isOmitted(context, body, found) ? parameterDrafts(context, source) : found;
}

/** True for a range whose sample would repeat that of one of its media types. */
function isCovered(
  context: ModelContext,
  mediaRange: string,
  content: JsonObject,
  contents: readonly (readonly [string, JsonObject])[],
): boolean {
  if (!isMediaRange(mediaRange) || exampleValues(context, content).size > 0) return false;
  const mediaType = requestMediaType(context, mediaRange, content);
  return contents.some(([other]) => baseMediaType(other) === baseMediaType(mediaType));
}

/** True if an optional body would only be an empty object. */
function isOmitted(context: ModelContext, body: JsonObject, found: readonly SampleDraft[]): boolean {
  const isEmpty = ({ content }: SampleDraft): boolean =>
    isObject(content?.value) && Object.keys(content.value).length === 0;
  return (
    found.length > 0 && !isTrueAt(body, 'required') && !hasExample(context, body) && found.every(isEmpty)
  );
}

/** Optional bodies without properties are common in generated descriptions and not worth a diagnostic. */
function reportIgnoredBody(
  context: ModelContext,
  { operation, node }: OperationSource,
  body: JsonObject,
): void {
  if (!isTrueAt(body, 'required')) return;
  context.report({
    code: 'body-ignored',
    message: `The request body of operation ${operation.id} was ignored: OpenAPI 3.0 does not define a body for ${operation.method}.`,
    cause: operation.method,
    help: 'Use POST, or parameters.',
    node,
    key: 'requestBody',
  });
}

function isNameTaken(found: readonly SampleDraft[], { name }: SampleDraft): boolean {
  return found.some((draft) => draft.name.toLowerCase() === name.toLowerCase());
}

/** Makes a sample name unique with the media type: `cat-form`, or `form` for an unnamed sample. */
function nameWithMediaType(name: string, mediaType: string): string {
  const short = shortMediaTypeName(concreteMediaType(mediaType));
  return name === 'default' ? short : `${name}-${short}`;
}

/** For an operation without a body, one sample per name of the parameter examples. */
function parameterDrafts(context: ModelContext, { parameters }: OperationSource): readonly SampleDraft[] {
  const names = new Map<string, string>();
  for (const { node } of parameters) {
    const examples = ownValue(node, 'examples');
    if (Object.hasOwn(node, 'example') || !isObject(examples)) continue;
    for (const [name, reference] of Object.entries(examples))
      names.set(name, stringAt(resolveObject(context, reference), 'summary'));
  }
  if (names.size === 0) return [{ name: 'default', summary: '' }];
  return [...names].map(([name, summary]) => ({ name, summary }));
}

function contentDrafts(
  context: ModelContext,
  { operation }: OperationSource,
  mediaRange: string,
  content: JsonObject,
  body: JsonObject,
): readonly SampleDraft[] {
  const skip = (reason: string, help = 'Correct the media type or its example.'): readonly SampleDraft[] => {
    context.report({
      code: 'no-sample',
      message: `Sample of operation ${operation.id} for ${JSON.stringify(mediaRange.slice(0, 100))} was skipped: ${reason}.`,
      cause: `skipped: ${reason}`,
      help,
      node: content,
    });
    return [];
  };
  if (!isMediaType(mediaRange)) return skip('the media type is invalid');
  const mediaType = requestMediaType(context, mediaRange, content);
  const values = exampleValues(context, content, (text) => parseSerialized(mediaType, text));
  const examples = resolveObject(context, ownValue(content, 'examples'));
  const named =
    values.size > 0
      ? [...values].map(
          ([name, value]) => [name, parseTextExample(context, mediaType, content, value)] as const,
        )
      : [['', sampleBody(context, mediaType, content)] as const];
  const isSampled = values.size === 0 && !hasSchemaExample(context, content);
  const isForm = ['form', 'multipart'].includes(bodyKindOf(mediaType));
  return named.flatMap(([name, documented]) => {
    const value = isForm ? typedForm(context.document, content, documented) : documented;
    // Sampled text would not be valid content of a file.
    const isFile = isSampled && bodyKindOf(mediaType) === 'binary';
    const requestBody = buildBody(context, mediaType, content, isFile ? null : value);
    if (typeof requestBody === 'string')
      return isSampled ? skip(withoutExample(mediaType, requestBody), 'Add an example.') : skip(requestBody);
    const summary =
      name === ''
        ? stringAt(body, 'summary')
        : stringAt(resolveObject(context, ownValue(examples, name)), 'summary');
    const sampleContent = { mediaType: mediaRange, value: value ?? null };
    return [{ name: name === '' ? 'default' : name, summary, body: requestBody, content: sampleContent }];
  });
}

/** The reason why a sampled value has no body. An object has no text in CSV or HTML. */
function withoutExample(mediaType: string, reason: string): string {
  return bodyKindOf(mediaType) === 'text' ? `${baseMediaType(mediaType)} has no example` : reason;
}

function hasSchemaExample({ document }: ModelContext, content: JsonObject): boolean {
  return exampleOf(document, ownValue(content, 'schema')) !== undefined;
}

/** The media type of a range: that of the schema's values for any type. */
export function requestMediaType(context: ModelContext, mediaRange: string, content: JsonObject): string {
  const schema = ownValue(content, 'schema');
  if (baseMediaType(mediaRange) !== '*/*') return concreteMediaType(mediaRange).trim();
  if (isBinary(context, schema, undefined)) return binaryMediaType;
  const types = mentionedTypes(context.document, schema);
  return types.size === 1 && types.has('string') ? 'text/plain' : concreteMediaType(mediaRange);
}

function sampleBody(context: ModelContext, mediaType: string, content: JsonObject): JsonValue {
  const schema = wholeSchema(content);
  const kind = bodyKindOf(mediaType);
  if (schema === undefined && ['form', 'multipart', 'json'].includes(kind)) return {};
  const value = sampleValue(context, schema, { direction: 'request', properties: context.samples });
  const needsFile = kind === 'multipart' && context.samples !== 'required' && isObject(value);
  return needsFile ? withFile(context, content, value) : value;
}

function chooseParameterValues(
  context: ModelContext,
  { parameters, operation }: OperationSource,
  { name }: SampleDraft,
): ParameterValues {
  return new Map(
    parameters.map((parameter) => [parameter, sampleParameterValue(context, { operation, name }, parameter)]),
  );
}

/** Texts of the parameters whose examples have no value but a serialized one. */
function chooseSerialized(
  context: ModelContext,
  { parameters }: OperationSource,
  { name }: SampleDraft,
): SerializedParameters {
  return new Map(
    parameters.flatMap((node) => {
      const text = serializedExample(context, node, name);
      return text === undefined ? [] : [[node, text] as const];
    }),
  );
}

/** Value of a parameter in the documented sample with this name. */
export function sampleParameterValue(
  context: ModelContext,
  { operation, name }: Pick<OperationSource, 'operation'> & Pick<SampleDraft, 'name'>,
  node: ParameterNode,
): JsonValue | undefined {
  if (isApiKeyParameter(node.parameter, operation.security)) return apiKeyValue(context, node.parameter);
  const value = chooseValue(context, node, name);
  if (value === undefined) return undefined;
  const [content] = resolveMap(context, node.node, 'content');
  return content
    ? parseTextExample(context, ...content, value)
    : typedParameter(context.document, node, value);
}

/** A required API key parameter gets a placeholder, because clients require it as an argument. */
function apiKeyValue({ placeholders }: ModelContext, { required }: Parameter): JsonValue | undefined {
  return required ? placeholders.apiKey : undefined;
}

export function listArguments(values: ParameterValues): readonly ParameterValue[] {
  return [...values].flatMap(([{ parameter }, value]) => (value === undefined ? [] : [{ parameter, value }]));
}

/**
 * Chooses the value of a parameter: its example with the sample's name, its first example, or its schema's example. A required parameter
 * without an example gets a sampled value or its own name; an optional one is omitted.
 */
function chooseValue(
  context: ModelContext,
  { parameter, node }: ParameterNode,
  sampleName: string,
): JsonValue | undefined {
  const serialized = serializedExample(context, { parameter, node }, sampleName);
  if (serialized !== undefined) return valueOfSerialized(context, { parameter, node }, serialized);
  const [content] = resolveMap(context, node, 'content');
  const [mediaType = '', contentNode = {}] = content ?? [];
  const documented =
    chooseExample(exampleValues(context, node), sampleName) ??
    chooseExample(
      exampleValues(context, contentNode, (text) => parseSerialized(mediaType, text)),
      sampleName,
    );
  if (documented) return documented.value === null && !parameter.required ? undefined : documented.value;
  const schema = ownValue(node, 'schema') ?? (content && ownValue(content[1], 'schema'));
  const example = exampleOf(context.document, schema);
  if (example !== undefined || !parameter.required) return example;
  const sampled = sampleValue(context, schema, { direction: 'request', properties: context.samples });
  return sampled === 'string' && allowsText(context.document, schema, parameter.name)
    ? parameter.name
    : sampled;
}

/** The example with a name, or the first one. It can be null. */
function chooseExample(
  values: ReadonlyMap<string, JsonValue>,
  name: string,
): { readonly value: JsonValue } | undefined {
  const [first] = values.values();
  const value = values.get(name) ?? (values.has(name) ? null : first);
  return value === undefined ? undefined : { value };
}
