import { bodyKindOf } from '../../../http/media-type.ts';
import type { MediaTypeContent, Operation, Streaming } from '../../../model/model.ts';
import { type Code, code, joinCode, source, type View } from '../../../render/code.ts';
import type { JsonValue } from '../../../values/json.ts';
import { stringifyJson } from '../../../values/stringify.ts';
import { printKey, printString } from '../../javascript/literals.ts';
import { docLines } from '../doc-text.ts';
import {
  type CallIdentifiers,
  identifyOperation,
  type OperationIdentifiers,
  pathArguments,
} from '../names.ts';
import { type OperationTypes, operationTypes, plainContents } from '../openapi-typescript/operation-types.ts';
import { after, callSetup, printSetup } from './call-setup.ts';
import { printFieldStyles, printStylesByMediaType } from './field-styles.ts';
import { argumentsOf, chosenOptions, genericsOf, type Scope, type Signature } from './signature.ts';

/** A function of the package, and the client method that calls it. */
export interface CallView {
  readonly doc: Code;
  readonly deprecated: boolean;
  readonly names: CallIdentifiers;
  readonly overloads: readonly Signature[];
  /** Implementation signature; the only signature if there are no overloads. */
  readonly signature: Signature;
  /** Function body. */
  readonly body: Code;
}

/** An operation in its module. */
export interface OperationView {
  readonly types: OperationTypes;
  readonly setup: View;
  readonly calls: readonly CallView[];
}

/** Functions of an operation: for the single response, the stream, and those of its protocol. */
export function operationView(operation: Operation, baseUrl: string): OperationView {
  const types = operationTypes(operation);
  const names = identifyOperation(operation);
  const scope: CallScope = { operation, types, names };
  const { streaming } = operation;
  const isAlwaysStream = streaming !== undefined && plainContents(operation).length === 0;
  return {
    types,
    setup: callSetup(scope, baseUrl),
    calls: [
      ...(isAlwaysStream ? [] : [plainCall(scope)]),
      ...(streaming ? [streamCall(scope, streaming, isAlwaysStream ? names : names.stream)] : []),
      ...(isAlwaysStream || operation.protocol !== 'responses' || types.body === undefined
        ? []
        : [parseCall(scope, types.body), toolsCall(scope, types.body)]),
    ],
  };
}

interface CallScope extends Scope {
  readonly names: OperationIdentifiers;
}

function callOf({ operation }: Scope, names: CallIdentifiers, more = '') {
  const { summary, description, method, path, deprecated } = operation;
  const said = [summary, description].filter((text) => text.trim() !== '');
  const paragraphs = [...(said.length > 0 ? said : [`${method} ${path}`]), ...(more === '' ? [] : [more])];
  return { doc: docLines(paragraphs.join('\n\n')), deprecated, names };
}

function plainCall(scope: CallScope): CallView {
  const { operation, types, names } = scope;
  const call = callOf(scope, names);
  const returned = source`return ${plainAnswer(scope)};`;
  const condition = operation.streaming && selector(operation.streaming);
  if (!condition || types.body === undefined || types.choices.length > 0)
    return { ...call, overloads: [], signature: sign(scope, types.body, resultType(scope)), body: returned };
  const asked = source`${types.body}, ${condition.property}, ${condition.value}`;
  const isAsked = source`property(body, ${condition.property}) === ${condition.value}`;
  const streamed = source`${names.stream.function}(${passedOn(scope, [code('body'), code('options')])})`;
  const stream = streamType(scope);
  return {
    ...call,
    overloads: [
      sign(scope, source`Without<${asked}>`, resultType(scope)),
      sign(scope, source`With<${asked}>`, stream),
    ],
    signature: sign(scope, types.body, source`${resultType(scope)} | ${stream}`),
    body: source`if (${isAsked}) return opened(${streamed});\n${returned}`,
  };
}

function streamCall(scope: CallScope, streaming: Streaming, names: CallIdentifiers): CallView {
  const { operation, types } = scope;
  const contents = operation.body?.contents ?? [];
  const content = contents.find(({ mediaType }) => bodyKindOf(mediaType) === 'json') ?? contents[0];
  const condition = selector(streaming);
  const sent = condition ? source`{ ...body, ${condition.key}: ${condition.value} }` : code('body');
  const media = [source`accept: ${printString(streaming.mediaType)}`, ...encoded(scope, content, sent)];
  const of = operation.protocol === 'responses' ? code('ResponseStream') : code('EventStream');
  const call = source`{ ...${printSetup(scope)}, ${joinCode(media, ', ')} }`;
  return {
    ...callOf(
      scope,
      names,
      'Returns the response as a stream of events. The request is sent when the first event is read.',
    ),
    overloads: [],
    signature: {
      generics: code(''),
      arguments: argumentsOf(scope, content ? types.bodyOf(content) : undefined, types.options),
      returns: streamType(scope),
    },
    body: source`return new ${of}(core, ${call}, ${printRules(streaming)}, options);`,
  };
}

/** Function that returns a response with parsed structured output. */
function parseCall(scope: CallScope, body: Code): CallView {
  const { types, names } = scope;
  const condition = scope.operation.streaming && selector(scope.operation.streaming);
  const whole = condition ? source`Without<${body}, ${condition.property}, ${condition.value}>` : body;
  const format = source`${whole} & { readonly text: { readonly format: JsonFormat<Value> } }`;
  const signature = sign(scope, format, source`Parsed<${types.result}, Value>`);
  return {
    ...callOf(
      scope,
      names.parse,
      'Adds `output_parsed` to the response: the output parsed as JSON, typed by the schema of the format.',
    ),
    overloads: [],
    signature: { ...signature, generics: code('<Value>') },
    body: source`return parsedOf<Value, ${types.result}, ${types.failure}>(${sending(scope)});`,
  };
}

/** Function that runs the tool loop. */
function toolsCall(scope: CallScope, body: Code): CallView {
  const { types, names } = scope;
  const tools = source`ToolBody<${body}>`;
  return {
    ...callOf(
      scope,
      names.runTools,
      'Runs the functions in `tools` and sends their results until the model makes no more tool calls.',
    ),
    overloads: [],
    signature: {
      generics: code(''),
      arguments: argumentsOf(scope, tools, types.options),
      returns: source`Promise<ToolRun<${resultType(scope)}>>`,
    },
    body: source`return runTools((body: object) => ${plainAnswer(scope)}, body);`,
  };
}

function sign(scope: Scope, body: Code | undefined, result: Code): Signature {
  const { types } = scope;
  return {
    generics: genericsOf(types),
    arguments: argumentsOf(scope, body, chosenOptions(types)),
    returns: source`Answer<${result}, ${types.failure}>`,
  };
}

function resultType({ operation, types }: Scope): Code {
  return operation.protocol === 'responses' ? source`WithText<${types.result}>` : types.result;
}

function streamType({ operation, types }: Scope): Code {
  const event = types.event ?? code('never');
  return operation.protocol === 'responses'
    ? source`ResponseStream<${event}, ${types.result}>`
    : source`EventStream<${event}>`;
}

/** Prints the expression that requests the single response. */
function plainAnswer(scope: Scope): Code {
  return scope.operation.protocol === 'responses' ? source`withTextOf(${sending(scope)})` : sending(scope);
}

function sending(scope: Scope): Code {
  const { operation, types } = scope;
  const contents = operation.body?.contents ?? [];
  const isChoice = types.choices.some(({ option }) => option === 'contentType');
  const body = isChoice
    ? [source`...encodeBody(${chosenType(contents)}, body${after(printStylesByMediaType(contents))})`]
    : encoded(scope, contents[0], code('body'));
  const call = joinCode(
    [source`...${printSetup(scope)}`, source`accept: ${plainAccept(scope)}`, ...body],
    ', ',
  );
  return source`send<${types.result}, ${types.failure}>(core, { ${call} }, options)`;
}

function chosenType([first]: readonly MediaTypeContent[]): Code {
  return source`options.contentType ?? ${printString(first?.mediaType ?? '')}`;
}

function plainAccept({ operation, types }: Scope): Code {
  const choice = types.choices.find(({ option }) => option === 'accept');
  const [first] = plainContents(operation);
  if (choice) return source`options.accept ?? ${choice.default}`;
  return printString(first?.mediaType ?? '*/*');
}

/** Prints the properties of a `Call` for a body of one media type. */
function encoded({ operation }: Scope, content: MediaTypeContent | undefined, body: Code): readonly Code[] {
  if (!content) return [];
  const kind = bodyKindOf(content.mediaType);
  const styles = after(printFieldStyles(content));
  // The body itself determines the multipart boundary, or the media type within a range.
  if (content.mediaType.includes('*')) return [body === 'body' ? body : source`body: ${body}`];
  if (kind === 'multipart') return [source`body: multipartBody(${body}${styles})`];
  const type = printString(content.mediaType);
  return [
    operation.body?.required
      ? source`contentType: ${type}`
      : source`contentType: body === undefined ? undefined : ${type}`,
    kind === 'json'
      ? source`body: JSON.stringify(${body})`
      : kind === 'form'
        ? source`body: formBody(${body}${styles})`
        : body === 'body'
          ? body
          : source`body: ${body}`,
  ];
}

function passedOn({ operation }: Scope, last: readonly Code[]): Code {
  return joinCode([code('core'), ...pathArguments(operation).values(), ...last], ', ');
}

/** Body property that selects the stream. Only scalar values can be distinguished by type. */
function selector({
  condition,
}: Streaming): { readonly key: Code; readonly property: Code; readonly value: Code } | undefined {
  if (!condition || (typeof condition.value === 'object' && condition.value !== null)) return undefined;
  const { property, value } = condition;
  return { key: printKey(property), property: printString(property), value: printValue(value) };
}

function printValue(value: JsonValue): Code {
  return typeof value === 'string' ? printString(value) : code(stringifyJson(value));
}

function printRules({ sentinel, discriminator: tag, terminal, failures }: Streaming): Code {
  const list = (tags: readonly string[]) => source`[${joinCode(tags.map(printString), ', ')}]`;
  const members = [
    ...(sentinel === undefined ? [] : [source`sentinel: ${printString(sentinel)}`]),
    source`tag: ${printString(tag)}`,
    source`terminal: ${list(terminal)}`,
    source`failures: ${list(failures)}`,
  ];
  return source`{ ${joinCode(members, ', ')} }`;
}
